// A code in the light of the scanner.
import QtQuick
import Changming.Theme

Item {
    implicitWidth: Theme.mm(32)
    implicitHeight: Theme.mm(46)
    Accessible.ignored: true

    Rectangle { // the scanner
        width: Theme.mm(32)
        height: Theme.mm(9.5)
        radius: Theme.mm(2)
        color: Theme.track
        border.color: Theme.ink
        border.width: Theme.mm(1)

        Rectangle {
            anchors.centerIn: parent
            width: Theme.mm(11)
            height: Theme.mm(1)
            color: Theme.ink
        }
    }
    Repeater {
        model: [30, 0, -30]

        Rectangle {
            required property int index
            required property int modelData

            x: Theme.mm(8.5 + 7 * index)
            y: Theme.mm(12)
            width: Theme.mm(1.25)
            height: Theme.mm(6)
            rotation: modelData
            color: Theme.lamp
        }
    }
    Rectangle { // the code
        x: Theme.mm(3)
        y: Theme.mm(20)
        width: Theme.mm(26)
        height: Theme.mm(25.5)
        radius: Theme.mm(2)
        color: Theme.ground
        border.color: Theme.touch
        border.width: Theme.mm(1)

        Icon {
            anchors.centerIn: parent
            name: "qrcode"
            size: Theme.mm(20)
        }
    }
}
