// A value that nobody has to type: label, value, where it comes from.
import QtQuick
import Changming.Theme

Item {
    id: row

    required property string label
    required property string value
    required property string source
    property real labelWidth: Theme.mm(46)

    implicitHeight: Math.max(value.height, Theme.mm(15)) + Theme.mm(10)
    Accessible.role: Accessible.StaticText
    Accessible.name: row.label + " " + row.value + " " + row.source

    Label {
        id: label

        width: row.labelWidth
        text: row.label
        kind: Label.Secondary
        anchors.verticalCenter: parent.verticalCenter
        Accessible.ignored: true
    }
    Label {
        id: value

        anchors.left: label.right
        anchors.leftMargin: Theme.mm(2)
        anchors.right: source.left
        anchors.rightMargin: Theme.mm(3)
        anchors.verticalCenter: parent.verticalCenter
        text: row.value
        Accessible.ignored: true
    }
    Row {
        id: source

        visible: row.source !== ""
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.mm(2.5)

        Icon {
            name: "id"
            tint: Theme.secondInk
            size: Theme.mm(9)
            anchors.verticalCenter: parent.verticalCenter
        }
        Label {
            kind: Label.Secondary
            text: row.source
            wrapMode: Text.NoWrap
            anchors.verticalCenter: parent.verticalCenter
            Accessible.ignored: true
        }
    }
    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: Theme.hair
        color: Theme.hairline
    }
}
