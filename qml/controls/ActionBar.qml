// Back at the bottom left, one primary at the bottom right. An empty text hides a button. Where both have no room in one
// line of words, they take two.
import QtQuick
import Changming.Theme

Rectangle {
    id: bar

    property string backText: ""
    property string backIcon: "arrow-left"
    property string nextText: ""
    property string nextIcon: "arrow-right"

    readonly property real room: bar.width - 2 * Theme.margin - (back.visible && next.visible ? Theme.gap : 0)
    readonly property real backNeed: back.visible ? back.implicitWidth : 0
    readonly property real nextNeed: next.visible ? next.implicitWidth : 0
    readonly property bool tight: bar.backNeed + bar.nextNeed > bar.room

    signal back()
    signal next()

    implicitHeight: Math.max(Theme.actionBar, Math.max(back.visible ? back.implicitHeight : 0, next.visible ? next.implicitHeight : 0) + Theme.mm(6))
    color: Theme.ground

    Rectangle {
        width: parent.width
        height: Theme.hair
        color: Theme.hairline
    }
    PushButton {
        id: back

        visible: bar.backText !== ""
        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        anchors.verticalCenter: parent.verticalCenter
        width: bar.tight ? Math.min(bar.backNeed, Math.max(bar.room * 0.42, bar.room - bar.nextNeed)) : bar.backNeed
        icon: bar.backIcon
        text: bar.backText
        onActivated: bar.back()
    }
    PushButton {
        id: next

        visible: bar.nextText !== ""
        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        anchors.verticalCenter: parent.verticalCenter
        width: bar.tight ? bar.room - back.width : bar.nextNeed
        kind: PushButton.Primary
        icon: bar.nextIcon
        iconBehind: true
        text: bar.nextText
        onActivated: bar.next()
    }
}
