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
        color: Theme.dark
        opacity: Theme.shade

        MouseArea {
            anchors.fill: parent
            onClicked: panel.closed()
        }
    }
    Rectangle {
        x: Theme.margin
        y: Theme.low ? parent.height - height - Theme.mm(4) : Math.max(0, (parent.height - height) / 2) // its button stands below
        width: parent.width - 2 * x
        height: content.height + Theme.mm(28)
        radius: Theme.corner
        color: Theme.ground
        border.color: Theme.edge
        border.width: Theme.edgeWidth
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
