// Back at the bottom left, one primary at the bottom right. An empty text hides a button.
import QtQuick
import Changming.Theme

Rectangle {
    id: bar

    property string backText: ""
    property string backIcon: "arrow-left"
    property string nextText: ""
    property string nextIcon: "arrow-right"

    signal back()
    signal next()

    height: Theme.actionBar
    color: Theme.ground

    Rectangle {
        width: parent.width
        height: Theme.hair
        color: Theme.hairline
    }
    PushButton {
        visible: bar.backText !== ""
        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        anchors.verticalCenter: parent.verticalCenter
        icon: bar.backIcon
        text: bar.backText
        onActivated: bar.back()
    }
    PushButton {
        visible: bar.nextText !== ""
        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        anchors.verticalCenter: parent.verticalCenter
        kind: PushButton.Primary
        icon: bar.nextIcon
        iconBehind: true
        text: bar.nextText
        onActivated: bar.next()
    }
}
