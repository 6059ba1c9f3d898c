// A value that nobody has to type: label, value, where it comes from. In large letters they stand one below the other.
import QtQuick
import Changming.Theme

Item {
    id: row

    required property string label
    required property string value
    required property string source
    property string sourceIcon: "id"
    property real labelWidth: Theme.mm(46)
    readonly property bool stacked: Theme.large
    readonly property real place: row.stacked ? row.width : row.width - row.labelWidth - Theme.mm(2)
    readonly property bool below: source.visible && (row.stacked || value.implicitWidth > row.place - source.width - Theme.mm(3)) // the source

    implicitHeight: row.stacked ? label.height + value.height + (source.visible ? source.height : 0) + Theme.mm(8)
        : Math.max(value.height + (row.below ? source.height : 0), label.height, Theme.mm(15)) + Theme.mm(10)
    Accessible.role: Accessible.StaticText
    Accessible.name: row.label + " " + row.value + " " + row.source

    Label {
        id: label

        y: row.stacked ? Theme.mm(4) : (row.height - height) / 2
        width: row.stacked ? row.width : row.labelWidth
        text: row.label
        kind: Label.Secondary
        Accessible.ignored: true
    }
    Label {
        id: value

        x: row.width - row.place
        y: row.stacked ? label.y + label.height : (row.height - height - (row.below ? source.height : 0)) / 2
        width: source.visible && !row.below ? row.place - source.width - Theme.mm(3) : row.place
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
