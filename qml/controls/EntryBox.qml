// The box of a field that is typed into with the pad of digits; shows the text grouped, and how much is there.
import QtQuick
import Changming.Theme

Pressable {
    id: box

    property string shown: ""
    property string hint: ""
    property string counter: ""
    property bool wrong: false
    property bool open: false

    role: Accessible.EditableText
    Accessible.description: box.shown
    flat: true
    implicitHeight: Math.max(Theme.mm(29), Theme.textMm(17) + Theme.mm(6))
    borderColor: box.wrong ? Theme.stop : box.open ? Theme.touch : Theme.controlLine
    borderWidth: Theme.mm(box.wrong ? 1.25 : box.open ? 1 : 0.75)

    Label {
        x: Theme.mm(8)
        anchors.verticalCenter: parent.verticalCenter
        text: box.shown !== "" ? box.shown : box.hint
        color: box.shown !== "" ? Theme.ink : Theme.secondInk
        font.pixelSize: Theme.textMm(box.shown !== "" ? 12.5 : 10.4)
        Accessible.ignored: true

        Rectangle {
            visible: box.open
            anchors.left: parent.left
            anchors.leftMargin: box.shown !== "" ? parent.contentWidth + Theme.mm(1) : -Theme.mm(2)
            width: Theme.mm(0.75)
            height: parent.height
            color: Theme.touch
        }
    }
    Label {
        anchors.right: parent.right
        anchors.rightMargin: Theme.mm(8)
        anchors.verticalCenter: parent.verticalCenter
        kind: Label.Secondary
        text: box.counter
        Accessible.ignored: true
    }
}
