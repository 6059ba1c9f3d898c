// One of several answers of which more than one may fit: a square at the left, ticked when it is chosen.
import QtQuick
import Changming.Theme
import Changming.Controls

Pressable {
    id: choice

    required property bool chosen
    required text

    role: Accessible.CheckBox
    Accessible.checkable: true
    Accessible.checked: choice.chosen
    flat: choice.chosen
    face: choice.chosen ? Theme.chosen : Theme.ground
    borderColor: choice.chosen ? Theme.touch : Theme.controlLine
    borderWidth: Theme.mm(choice.chosen ? 1 : 0.5)
    lipColor: Theme.touch
    implicitHeight: Math.max(Theme.mm(27), label.height + Theme.mm(10)) + Theme.lip

    Rectangle {
        id: square

        x: Theme.mm(8)
        width: Theme.mm(10)
        height: width
        radius: Theme.mm(1.5)
        color: choice.chosen ? Theme.chosenTouch : "transparent"
        border.width: Theme.mm(1)
        border.color: choice.chosen ? Theme.chosenTouch : Theme.secondInk
        anchors.verticalCenter: parent.verticalCenter

        Icon {
            visible: choice.chosen
            anchors.centerIn: parent
            name: "check"
            tint: Theme.chosen
            size: parent.width * 0.9
        }
    }
    Label {
        id: label

        anchors.left: square.right
        anchors.leftMargin: Theme.mm(5)
        anchors.right: parent.right
        anchors.rightMargin: Theme.mm(3)
        anchors.verticalCenter: parent.verticalCenter
        text: choice.text
        strong: choice.chosen
        color: choice.chosen ? Theme.chosenInk : Theme.ink
        Accessible.ignored: true
    }
}
