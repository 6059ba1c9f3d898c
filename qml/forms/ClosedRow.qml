// A field that these answers do not let one fill in: not grey, but with the reason.
import QtQuick
import Changming.Theme
import Changming.Controls

Rectangle {
    id: row

    required property string label
    required property string value
    required property string reason

    implicitHeight: words.height + Theme.mm(12)
    radius: Theme.corner
    color: Theme.wash
    border.color: Theme.edge
    border.width: Theme.edgeWidth
    Accessible.role: Accessible.StaticText
    Accessible.name: row.label + " " + row.value + " " + why.text

    Icon {
        id: lock

        x: Theme.mm(8)
        name: "lock"
        tint: Theme.secondInk
        size: Theme.mm(12)
        anchors.verticalCenter: parent.verticalCenter
    }
    Column {
        id: words

        anchors.left: lock.right
        anchors.leftMargin: Theme.mm(6)
        anchors.right: parent.right
        anchors.rightMargin: Theme.mm(8)
        anchors.verticalCenter: parent.verticalCenter

        Label {
            width: parent.width
            strong: true
            text: row.value !== "" ? row.label + "  " + row.value : row.label
            Accessible.ignored: true
        }
        Label {
            id: why

            width: parent.width
            kind: Label.Secondary
            text: row.reason !== "" ? row.reason : qsTr("Not asked with your other answers.")
            Accessible.ignored: true
        }
    }
}
