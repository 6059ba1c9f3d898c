// A way to hand something in, or a thing to choose, in two lines with its drawing at the right.
import QtQuick
import Changming.Theme

Pressable {
    id: choice

    required text
    required property string second
    required property string icon
    required property bool chosen

    role: Accessible.RadioButton
    Accessible.checkable: true
    Accessible.checked: choice.chosen
    Accessible.description: choice.second
    flat: choice.chosen
    face: choice.chosen ? Theme.chosen : Theme.ground
    borderColor: choice.chosen ? Theme.touch : Theme.controlLine
    borderWidth: Theme.mm(choice.chosen ? 1 : 0.5)
    lipColor: Theme.touch
    implicitHeight: words.height + Theme.mm(9) + Theme.lip

    ChoiceCircle {
        id: circle

        visible: choice.role === Accessible.RadioButton // a button has none
        x: Theme.mm(8)
        anchors.verticalCenter: parent.verticalCenter
        chosen: choice.chosen
    }
    Column {
        id: words

        anchors.left: circle.visible ? circle.right : parent.left
        anchors.leftMargin: Theme.mm(circle.visible ? 5 : 8)
        anchors.right: picture.left
        anchors.rightMargin: Theme.mm(3)
        anchors.verticalCenter: parent.verticalCenter

        Label {
            width: parent.width
            text: choice.text
            strong: true
            color: choice.chosen ? Theme.chosenInk : Theme.ink
            Accessible.ignored: true
        }
        Label {
            width: parent.width
            kind: Label.Secondary
            text: choice.second
            color: choice.chosen ? Theme.chosenSecond : Theme.secondInk
            visible: choice.second !== ""
            Accessible.ignored: true
        }
    }
    Icon {
        id: picture

        anchors.right: parent.right
        anchors.rightMargin: Theme.mm(7)
        anchors.verticalCenter: parent.verticalCenter
        name: choice.icon
        tint: choice.chosen ? Theme.chosenTouch : Theme.touch
        size: Theme.mm(15)
    }
}
