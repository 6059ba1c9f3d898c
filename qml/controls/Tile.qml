// A tile of the home page: icon, name, three everyday words.
import QtQuick
import Changming.Theme

Pressable {
    id: tile

    required property string name
    required property string words
    required property string icon

    text: tile.name
    Accessible.description: tile.words
    implicitHeight: Theme.mm(37)
    borderColor: Theme.controlLine
    borderWidth: Theme.mm(0.5)
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
        anchors.verticalCenter: parent.verticalCenter
        anchors.left: picture.right
        anchors.leftMargin: Theme.mm(7)
        anchors.right: parent.right
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
            maximumLineCount: lengthy ? 2 : 1
            Accessible.ignored: true
        }
        Label {
            width: parent.width
            kind: Label.Secondary
            text: tile.words
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Theme.textMm(6.4)
            maximumLineCount: 1
            visible: tile.words !== ""
            Accessible.ignored: true
        }
    }
}
