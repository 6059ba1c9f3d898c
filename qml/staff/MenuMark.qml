// What became of a tile, or what is the matter with it: a few characters in amber, with a sign when something is wrong.
import QtQuick
import Changming.Theme
import Changming.Controls

Rectangle {
    id: mark

    required property string text
    required property bool warned

    visible: mark.text !== ""
    implicitWidth: row.width + Theme.mm(7)
    implicitHeight: Theme.textMm(13)
    radius: height / 2
    color: Theme.amberTint

    Row {
        id: row

        anchors.centerIn: parent
        spacing: Theme.mm(1.5)

        Icon {
            visible: mark.warned
            name: "alert-triangle"
            tint: Theme.attention
            size: Theme.mm(8)
            anchors.verticalCenter: parent.verticalCenter
        }
        Label {
            kind: Label.Secondary
            strong: true
            color: Theme.attention
            text: mark.text
            wrapMode: Text.NoWrap
            anchors.verticalCenter: parent.verticalCenter
            Accessible.ignored: true
        }
    }
}
