// What the printer does with the slip, in words; what is not known is called so.
import QtQuick
import Changming.Theme
import Changming.Controls
import Changming.App

Item {
    id: row

    required property SubmissionController submission
    property string actionText: ""

    signal action()

    readonly property bool stacked: Theme.large // the button below

    implicitHeight: (row.stacked ? words.height + (button.visible ? button.height + Theme.mm(3) : 0) : Math.max(words.height, button.visible ? button.height : 0)) + Theme.mm(10)

    Icon {
        id: picture

        name: "receipt"
        tint: Theme.ink
        size: Theme.mm(15)
        anchors.verticalCenter: words.verticalCenter
    }
    Column {
        id: words

        anchors.left: picture.right
        anchors.leftMargin: Theme.mm(7)
        anchors.right: button.visible && !row.stacked ? button.left : parent.right
        anchors.rightMargin: Theme.mm(row.stacked ? 0 : 4)
        y: row.stacked ? Theme.mm(5) : (row.height - height) / 2

        Label {
            width: parent.width
            kind: Label.Button
            text: row.submission.slipText
        }
        Label {
            width: parent.width
            kind: Label.Secondary
            text: row.submission.slipHint
            visible: row.submission.slipHint !== ""
        }
    }
    PushButton {
        id: button

        visible: row.actionText !== ""
        anchors.right: parent.right
        y: row.stacked ? row.height - height - Theme.mm(5) : (row.height - height) / 2
        kind: PushButton.Quiet
        text: row.actionText
        onActivated: row.action()
    }
}
