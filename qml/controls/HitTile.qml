// One search result: plain name and official name with what was found underlined, badge at the right.
import QtQuick
import Changming.Theme

Pressable {
    id: tile

    required property string plainName
    required property string officialName
    required property string markedPlainName
    required property string markedOfficialName
    required property string badgeText
    required property int badgeKind

    property bool brief: false // the badge gives way
    // So long a name takes the badge's place too, where letters are large or rows low.
    readonly property bool crowded: (tile.brief || Theme.textScale > 1.1) && measured.implicitWidth > 28 * Theme.textMm(11)
    readonly property bool lengthy: names.width / (measured.implicitWidth + Theme.mm(2)) < 0.6 // does not go on one line

    function painted(text: string): string {
        return text.replace(/<u>/g, "<font color=\"" + Theme.touch + "\"><u>").replace(/<\/u>/g, "</u></font>")
    }

    text: tile.plainName
    Accessible.description: tile.badgeText
    implicitHeight: Theme.mm(38)
    borderColor: Theme.controlLine
    borderWidth: Theme.mm(0.5)
    lipColor: Theme.touch

    // Styled text does not shrink by itself.
    Label {
        id: measured

        visible: false
        kind: Label.Button
        text: tile.plainName
        wrapMode: Text.NoWrap
    }
    Label {
        id: official

        visible: false
        kind: Label.Secondary
        text: tile.officialName
        wrapMode: Text.NoWrap
    }
    Column {
        id: names

        anchors.left: parent.left
        anchors.leftMargin: Theme.mm(7)
        anchors.right: badge.visible ? badge.left : parent.right
        anchors.rightMargin: Theme.mm(4)
        anchors.verticalCenter: parent.verticalCenter

        Label {
            width: parent.width
            kind: Label.Button
            textFormat: Text.StyledText
            text: tile.painted(tile.markedPlainName)
            font.pixelSize: tile.lengthy ? (tile.crowded && tile.brief ? Theme.mm(6.4) : tile.brief ? Theme.mm(7.4) : Theme.textMm(6.4)) : Math.floor(Theme.textMm(11) * Math.min(1, names.width / (measured.implicitWidth + Theme.mm(2))))
            lineHeight: tile.crowded && tile.brief ? Theme.mm(8.6) : tile.lengthy && tile.brief ? Theme.mm(9.6) : Theme.textMm(tile.lengthy ? 9 : 14.4)
            wrapMode: tile.lengthy ? Text.Wrap : Text.NoWrap
            Accessible.ignored: true
        }
        Label {
            width: parent.width
            kind: Label.Secondary
            textFormat: Text.StyledText
            text: tile.painted(tile.markedOfficialName)
            font.pixelSize: Math.floor(Theme.textMm(8.4) * Math.max(0.55, Math.min(1, names.width / (official.implicitWidth + Theme.mm(2)))))
            maximumLineCount: 1
            elide: Text.ElideRight
            visible: !tile.lengthy && !Theme.large && official.implicitWidth * 0.58 < names.width && tile.officialName !== tile.plainName
            Accessible.ignored: true
        }
        Badge {
            visible: Theme.large && !tile.brief && !tile.lengthy
            text: tile.badgeText
            kind: tile.badgeKind
            Accessible.ignored: true
        }
    }
    Badge {
        id: badge

        visible: !Theme.large && !tile.crowded
        anchors.right: parent.right
        anchors.rightMargin: Theme.mm(6)
        anchors.verticalCenter: parent.verticalCenter
        text: tile.badgeText
        kind: tile.badgeKind
        Accessible.ignored: true
    }
}
