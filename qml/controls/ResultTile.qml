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

    Label {
        id: measured

        visible: false
        kind: Label.Button
        text: tile.plainName
        wrapMode: Text.NoWrap
    }
    Label {
        id: measuredOfficial

        visible: false
        kind: Label.Secondary
        text: tile.officialName
        wrapMode: Text.NoWrap
    }
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
            readonly property bool lengthy: measured.implicitWidth > 1.15 * width

            text: tile.plainName
            font.pixelSize: Theme.textMm(lengthy ? 8.4 : 11)
            lineHeight: Theme.textMm(lengthy ? 11 : 14.4)
            Accessible.ignored: true
        }
        Label {
            width: parent.width
            kind: Label.Secondary
            text: tile.officialName
            readonly property bool lengthy: measuredOfficial.implicitWidth > width

            font.pixelSize: Theme.textMm(lengthy ? 6.4 : 8.4)
            lineHeight: Theme.textMm(lengthy ? 8.6 : 11.4)
            visible: !Theme.large && tile.officialName !== "" && tile.officialName !== tile.plainName
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
