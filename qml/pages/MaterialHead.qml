// One material in a line: is it here, from where; and a button to change that.
import QtQuick
import Changming.Theme
import Changming.Controls
import Changming.App

Item {
    id: head

    required property string name
    required property string second
    required property int given
    property string actionText: ""

    signal action()

    readonly property bool stacked: Theme.large // the button below

    implicitHeight: (head.stacked ? words.height + (button.visible ? button.height + Theme.mm(3) : 0) : Math.max(words.height, button.visible ? button.height : Theme.mm(22.5))) + Theme.mm(4)

    Icon {
        id: picture

        name: ["circle-dashed", "circle-check", "calendar-time", "circle-dashed"][head.given]
        tint: [Theme.attention, Theme.done, Theme.attention, Theme.secondInk][head.given]
        size: Theme.mm(15)
        anchors.verticalCenter: words.verticalCenter
    }
    Column {
        id: words

        anchors.left: picture.right
        anchors.leftMargin: Theme.mm(6)
        anchors.right: button.visible && !head.stacked ? button.left : parent.right
        anchors.rightMargin: Theme.mm(head.stacked ? 0 : 4)
        y: head.stacked ? Theme.mm(2) : (head.height - height) / 2

        Label {
            width: parent.width
            kind: Label.Heading
            text: head.name
        }
        Label {
            width: parent.width
            kind: Label.Secondary
            strong: head.given === MaterialsController.Given
            color: head.given === MaterialsController.Given ? Theme.done : Theme.secondInk
            text: head.second
        }
    }
    PushButton {
        id: button

        visible: head.actionText !== ""
        anchors.right: parent.right
        y: head.stacked ? head.height - height - Theme.mm(2) : (head.height - height) / 2
        kind: PushButton.Quiet
        text: head.actionText
        Accessible.description: head.name
        onActivated: head.action()
    }
}
