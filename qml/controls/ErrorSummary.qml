// On top of a step that cannot go on: how many places, the first in words; it takes the focus and leads there.
import QtQuick
import Changming.Theme

Pressable {
    id: summary

    required property int count
    required property string firstError

    text: qsTr("%n place(s) to correct, the rest is kept", "", summary.count) + ". " + summary.firstError
    role: Accessible.Link
    flat: true
    borderColor: Theme.stop
    borderWidth: Theme.mm(1.25)
    implicitHeight: words.height + Theme.mm(14)

    Icon {
        id: picture

        x: Theme.mm(8)
        name: "alert-triangle"
        tint: Theme.stop
        size: Theme.mm(15)
        anchors.verticalCenter: words.top
        anchors.verticalCenterOffset: Theme.mm(8)
    }
    Column {
        id: words

        anchors.left: picture.right
        anchors.leftMargin: Theme.mm(6)
        anchors.right: arrow.left
        anchors.verticalCenter: parent.verticalCenter

        Label {
            width: parent.width
            kind: Label.Button
            text: qsTr("%n place(s) to correct, the rest is kept", "", summary.count)
            Accessible.ignored: true
        }
        Label {
            width: parent.width
            strong: true
            text: summary.firstError
            color: Theme.stop
            font.underline: true
            Accessible.ignored: true
        }
    }
    Icon {
        id: arrow

        name: "arrow-down"
        tint: Theme.stop
        anchors.right: parent.right
        anchors.rightMargin: Theme.mm(8)
        anchors.verticalCenter: parent.verticalCenter
    }
}
