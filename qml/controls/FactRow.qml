// A value that nobody has to type: label, value, where it comes from.
import QtQuick
import Changming.Theme

Item {
    id: row

    required property string label
    required property string value
    required property string source
    property string sourceIcon: "id"
    property real labelWidth: Theme.mm(46)
    readonly property real place: row.width - row.labelWidth - Theme.mm(2)
    readonly property bool below: source.visible && value.implicitWidth > row.place - source.width - Theme.mm(3) // the source

    implicitHeight: Math.max(value.height + (row.below ? source.height : 0), label.height, Theme.mm(15)) + Theme.mm(10)
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

        x: row.width - row.place
        width: source.visible && !row.below ? row.place - source.width - Theme.mm(3) : row.place
        anchors.verticalCenter: parent.verticalCenter
        anchors.verticalCenterOffset: row.below ? -source.height / 2 : 0
        text: row.value
        Accessible.ignored: true
    }
    Row {
        id: source

        visible: row.source !== ""
        x: row.below ? value.x : row.width - width
        y: row.below ? value.y + value.height : (row.height - height) / 2
        spacing: Theme.mm(2.5)

        Icon {
            name: row.sourceIcon
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
