// One item in a list: plain name, official name, badge.
import QtQuick
import Changming.Theme

Pressable {
    id: tile

    required property string plainName
    required property string officialName
    required property string badgeText
    required property int badgeKind

    text: tile.plainName
    Accessible.description: tile.badgeText
    implicitHeight: words.height + Theme.mm(12)
    borderColor: Theme.controlLine
    borderWidth: Theme.mm(0.5)
    lipColor: Theme.touch

    Column {
        id: words

        anchors.left: parent.left
        anchors.leftMargin: Theme.mm(7)
        anchors.right: arrow.left
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.mm(1)

        Label {
            width: parent.width
            kind: Label.Button
            text: tile.plainName
            Accessible.ignored: true
        }
        Label {
            width: parent.width
            kind: Label.Secondary
            text: tile.officialName
            maximumLineCount: 1
            elide: Text.ElideRight
            visible: tile.officialName !== "" && tile.officialName !== tile.plainName
            Accessible.ignored: true
        }
        Badge {
            visible: tile.badgeKind >= 0
            text: tile.badgeText
            kind: Math.max(0, tile.badgeKind)
            Accessible.ignored: true
        }
    }
    Icon {
        id: arrow

        name: "arrow-right"
        size: Theme.mm(12)
        anchors.right: parent.right
        anchors.rightMargin: Theme.mm(7)
        anchors.verticalCenter: parent.verticalCenter
    }
}
