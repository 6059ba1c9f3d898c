// Our keyboard for digits: three columns, erase, done. It stands where action bar and foot stood.
pragma ComponentBehavior: Bound

import QtQuick
import Changming.Theme

Rectangle {
    id: pad

    signal digit(digit: string)
    signal erase()
    signal done()

    implicitHeight: keys.height + Theme.mm(14)
    color: Theme.wash
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Digits")

    Rectangle {
        width: parent.width
        height: Theme.hair
        color: Theme.hairline
    }
    Grid {
        id: keys

        anchors.horizontalCenter: parent.horizontalCenter
        y: Theme.mm(7)
        columns: 3
        columnSpacing: Theme.gap
        rowSpacing: Theme.mm(5)

        readonly property real keyWidth: (pad.width - 2 * Theme.margin - 2 * columnSpacing) / 3

        Repeater {
            model: ["1", "2", "3", "4", "5", "6", "7", "8", "9"]

            Pressable {
                id: key

                required property string modelData

                text: key.modelData
                width: keys.keyWidth
                height: Theme.mm(26)
                borderColor: Theme.controlLine
                borderWidth: Theme.mm(0.5)
                lipColor: Theme.controlLine
                onActivated: pad.digit(key.modelData)

                Label {
                    anchors.centerIn: parent
                    kind: Label.Title
                    font.pixelSize: Theme.mm(13)
                    text: key.text
                    Accessible.ignored: true
                }
            }
        }
        PushButton {
            width: keys.keyWidth
            height: Theme.mm(26)
            text: qsTr("Erase")
            icon: "backspace"
            onActivated: pad.erase()
        }
        Pressable {
            id: zero

            text: "0"
            width: keys.keyWidth
            height: Theme.mm(26)
            borderColor: Theme.controlLine
            borderWidth: Theme.mm(0.5)
            lipColor: Theme.controlLine
            onActivated: pad.digit("0")

            Label {
                anchors.centerIn: parent
                kind: Label.Title
                font.pixelSize: Theme.mm(13)
                text: zero.text
                Accessible.ignored: true
            }
        }
        PushButton {
            kind: PushButton.Primary
            width: keys.keyWidth
            height: Theme.mm(26)
            text: qsTr("Done")
            icon: "check"
            onActivated: pad.done()
        }
    }
}
