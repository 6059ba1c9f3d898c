// A panel over the page with a heading, a few sentences and one button: help.
import QtQuick
import Changming.Theme

Item {
    id: panel

    property string heading: ""
    property string words: ""

    signal closed()

    Keys.onEscapePressed: panel.closed()

    Rectangle {
        anchors.fill: parent
        color: Theme.ink
        opacity: 0.82

        MouseArea {
            anchors.fill: parent
            onClicked: panel.closed()
        }
    }
    Rectangle {
        anchors.centerIn: parent
        width: parent.width - 2 * Theme.margin
        height: content.height + Theme.mm(28)
        radius: Theme.corner
        color: Theme.ground
        Accessible.role: Accessible.Dialog
        Accessible.name: panel.heading

        Column {
            id: content

            x: Theme.mm(14)
            y: Theme.mm(14)
            width: parent.width - 2 * x
            spacing: Theme.block

            Label {
                width: parent.width
                kind: Label.Title
                text: panel.heading
            }
            Label {
                width: parent.width
                text: panel.words
            }
            PushButton {
                width: parent.width
                kind: PushButton.Primary
                text: qsTr("Understood")
                onActivated: panel.closed()
            }
        }
    }
}
