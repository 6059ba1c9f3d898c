// An ID card above the reader.
import QtQuick
import Changming.Theme

Item {
    implicitWidth: Theme.mm(56)
    implicitHeight: Theme.mm(46)
    Accessible.ignored: true

    Rectangle { // the card
        x: Theme.mm(9)
        width: Theme.mm(37)
        height: Theme.mm(25)
        radius: Theme.mm(2)
        color: Theme.ground
        border.color: Theme.touch
        border.width: Theme.mm(1)

        Repeater {
            model: [12, 8, 12]

            Rectangle {
                required property int index
                required property int modelData

                x: Theme.mm(5)
                y: Theme.mm(5.5 + 6 * index)
                width: Theme.mm(modelData)
                height: Theme.mm(1)
                color: Theme.touch
            }
        }
        Icon {
            name: "user"
            size: Theme.mm(16)
            anchors.right: parent.right
            anchors.rightMargin: Theme.mm(2)
            anchors.verticalCenter: parent.verticalCenter
        }
    }
    Icon {
        x: Theme.mm(23)
        y: Theme.mm(26)
        name: "chevron-down"
        tint: Theme.ink
        size: Theme.mm(9)
    }
    Rectangle { // the reader
        y: Theme.mm(35)
        width: Theme.mm(56)
        height: Theme.mm(10.5)
        radius: Theme.mm(2)
        color: Theme.track
        border.color: Theme.ink
        border.width: Theme.mm(1)

        Rectangle {
            anchors.centerIn: parent
            width: Theme.mm(12)
            height: Theme.mm(1)
            color: Theme.ink
        }
    }
}
