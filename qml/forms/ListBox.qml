// The box of a field that is chosen from a long list: what was chosen, or what to do; it opens the list.
import QtQuick
import Changming.Theme
import Changming.Controls

Pressable {
    id: box

    property string shown: ""
    property bool wrong: false

    Accessible.description: box.shown
    implicitHeight: Math.max(Theme.mm(29), words.height + Theme.mm(10)) + Theme.lip
    borderColor: box.wrong ? Theme.stop : Theme.controlLine
    borderWidth: Theme.mm(box.wrong ? 1.25 : 0.75)
    lipColor: Theme.touch

    Label {
        id: words

        anchors.left: parent.left
        anchors.leftMargin: Theme.mm(8)
        anchors.right: arrow.left
        anchors.rightMargin: Theme.mm(4)
        anchors.verticalCenter: parent.verticalCenter
        text: box.shown !== "" ? box.shown : qsTr("Touch to choose")
        color: box.shown !== "" ? Theme.ink : Theme.touch
        Accessible.ignored: true
    }
    Icon {
        id: arrow

        name: "arrow-right"
        anchors.right: parent.right
        anchors.rightMargin: Theme.mm(8)
        anchors.verticalCenter: parent.verticalCenter
    }
}
