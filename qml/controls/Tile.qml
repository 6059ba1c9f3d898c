// A tile of the home page: icon, name, three everyday words. In large letters the words give way, and an arrow says that it
// leads on.
import QtQuick
import Changming.Theme

Pressable {
    id: tile

    required property string name
    required property string words
    required property string icon
    property bool brief: Theme.large // without the words

    text: tile.name
    Accessible.description: tile.words
    implicitHeight: Math.max(Theme.mm(tile.brief ? 29 : 36.5), names.height + Theme.mm(5)) + Theme.lip
    borderColor: Theme.controlLine
    borderWidth: Theme.mm(Theme.lowVision ? 0.75 : 0.5)
    lipColor: Theme.touch

    Icon {
        id: picture

        name: tile.icon
        size: Theme.mm(17)
        anchors.verticalCenter: parent.verticalCenter
        x: Theme.mm(7)
    }
    Label {
        id: measured

        visible: false
        kind: Label.Button
        text: tile.name
        wrapMode: Text.NoWrap
    }
    Column {
        id: names

        anchors.verticalCenter: parent.verticalCenter
        anchors.left: picture.right
        anchors.leftMargin: Theme.mm(7)
        anchors.right: arrow.visible ? arrow.left : parent.right
        anchors.rightMargin: Theme.mm(3)

        Label {
            width: parent.width
            kind: Label.Button
            readonly property bool lengthy: measured.implicitWidth > 1.45 * width // more than one line can hold

            text: tile.name
            font.pixelSize: Theme.textMm(lengthy ? 7.4 : 11)
            lineHeight: Theme.textMm(lengthy ? 10 : 14.4)
            fontSizeMode: lengthy ? Text.FixedSize : Text.HorizontalFit
            minimumPixelSize: Theme.textMm(7.4)
            maximumLineCount: lengthy ? (tile.brief ? 3 : 2) : 1
            Accessible.ignored: true
        }
        Label {
            width: parent.width
            kind: Label.Secondary
            text: tile.words
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Theme.textMm(6.4)
            maximumLineCount: 1
            visible: tile.words !== "" && !tile.brief
            Accessible.ignored: true
        }
    }
    Icon {
        id: arrow

        visible: Theme.large && tile.width > Theme.mm(180)
        anchors.right: parent.right
        anchors.rightMargin: Theme.mm(10)
        anchors.verticalCenter: parent.verticalCenter
        name: "chevron-right"
        size: Theme.mm(15)
    }
}
