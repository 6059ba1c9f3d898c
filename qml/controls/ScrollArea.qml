// What may be longer than its place: dragged, or moved by the button below it, which says that there is more.
import QtQuick
import Changming.Theme

Item {
    id: area

    property alias contentHeight: flick.contentHeight
    property bool turns: true // the button stands there when the content is too long
    default property alias contentData: flick.flickableData

    readonly property bool tooLong: flick.contentHeight > area.height + 1
    readonly property bool atEnd: flick.contentY + flick.height > flick.contentHeight - Theme.mm(3)

    signal settled() // the content or its place has another height
    signal moved()   // by the person

    function toTop() {
        flick.contentY = 0
    }
    function reveal(top, height) {
        const bottom = top + height
        if (top < flick.contentY || bottom > flick.contentY + flick.height)
            flick.contentY = Math.max(0, Math.min(Math.max(bottom - flick.height, Math.min(top, flick.contentY)), flick.contentHeight - flick.height))
    }

    Flickable {
        id: flick

        function settle() {
            flick.contentY = Math.max(0, Math.min(flick.contentY, flick.contentHeight - flick.height))
            area.settled()
        }

        anchors.fill: parent
        anchors.bottomMargin: turn.visible ? turn.height + Theme.mm(7.5) : 0
        interactive: area.tooLong
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        onMovementStarted: area.moved()
        onHeightChanged: flick.settle()
        onContentHeightChanged: flick.settle()
    }
    PushButton {
        id: turn

        visible: area.turns && area.tooLong
        x: Theme.margin
        width: parent.width - 2 * x
        height: Math.max(Theme.mm(21), Theme.textMm(13.5)) + Theme.lip // of one line: were it the text's, it would hang on itself
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.mm(3)
        kind: PushButton.Quiet
        icon: area.atEnd ? "chevron-up" : "chevron-down"
        text: area.atEnd ? qsTr("Back to the top") : qsTr("More below")
        onActivated: {
            area.moved()
            flick.contentY = area.atEnd ? 0 : Math.min(flick.contentY + flick.height - Theme.mm(25), flick.contentHeight - flick.height)
        }
    }
}
