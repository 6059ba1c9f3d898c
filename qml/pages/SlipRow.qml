// What the printer does with the slip, in words; what is not known is called so. Without a slip the way to its code.
import QtQuick
import Changming.Theme
import Changming.Controls
import Changming.App

Item {
    id: row

    required property SubmissionController submission
    property string actionText: ""

    signal action()
    signal codeWanted()

    readonly property bool stacked: Theme.large // the buttons below

    implicitHeight: (row.stacked ? words.height + (buttons.height > 0 ? buttons.height + Theme.mm(3) : 0) : Math.max(words.height, buttons.height)) + Theme.mm(10)

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
        anchors.right: buttons.height > 0 && !row.stacked ? buttons.left : parent.right
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
    Column {
        id: buttons

        anchors.right: parent.right
        y: row.stacked ? row.height - height - Theme.mm(5) : (row.height - height) / 2
        spacing: Theme.gap

        PushButton {
            visible: row.submission.isSlipless
            anchors.right: parent.right
            kind: PushButton.Quiet
            icon: "device-mobile"
            text: qsTr("Take it by code")
            onActivated: row.codeWanted()
        }
        PushButton {
            visible: row.actionText !== ""
            anchors.right: parent.right
            kind: PushButton.Quiet
            text: row.actionText
            onActivated: row.action()
        }
    }
}
