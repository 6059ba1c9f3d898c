// One of several answers: a circle at the left; the chosen one lies flat on blue.
import QtQuick
import Changming.Theme

Pressable {
    id: choice

    required property bool chosen
    required text
    property bool brief: false // side by side with others, it has no room for the circle

    role: Accessible.RadioButton
    Accessible.checkable: true
    Accessible.checked: choice.chosen
    flat: choice.chosen
    face: choice.chosen ? Theme.chosen : Theme.ground
    borderColor: choice.chosen ? Theme.touch : Theme.controlLine
    borderWidth: Theme.mm(choice.chosen ? 1 : 0.5)
    lipColor: Theme.touch
    implicitHeight: Math.max(Theme.mm(27), label.height + Theme.mm(10)) + Theme.lip

    ChoiceCircle {
        id: circle

        visible: !choice.brief
        x: Theme.mm(8)
        anchors.verticalCenter: parent.verticalCenter
        chosen: choice.chosen
    }
    Label {
        id: label

        anchors.left: choice.brief ? parent.left : circle.right
        anchors.leftMargin: Theme.mm(choice.brief ? 3 : 5)
        anchors.right: parent.right
        anchors.rightMargin: Theme.mm(3)
        anchors.verticalCenter: parent.verticalCenter
        horizontalAlignment: choice.brief ? Text.AlignHCenter : Text.AlignLeft
        text: choice.text
        strong: choice.chosen
        color: choice.chosen ? Theme.chosenInk : Theme.ink
        font.pixelSize: Theme.textMm(10.4)
        Accessible.ignored: true
    }
}
