// Search as one types: what fits between the box and the keyboard, "more below" for the rest; nothing found shows what is
// nearest, and whom to call.
pragma ComponentBehavior: Bound

import QtQuick
import Changming.Theme
import Changming.Controls
import Changming.Forms
import Changming.App

PageFrame {
    id: page

    required property VisitController visit
    required property HallController hall
    readonly property SearchController search: page.visit.search
    readonly property KeyboardController keyboard: page.visit.keyboard

    readonly property real rowHeight: Theme.mm(38) + list.spacing
    readonly property real room: page.contentHeight - (page.typing ? board.height : 0) - list.y - Theme.mm(30)

    readonly property bool lost: page.search.nearest || page.search.total === 0 // nothing typed, or nothing found in these words

    pageName: "search"
    plain: true
    typing: true
    backText: qsTr("Home")
    onBack: page.visit.home()
    onTypingEnded: page.typing = false
    onRoomChanged: page.search.setPageSize(Math.max(1, Math.floor(page.room / page.rowHeight)))

    SearchBox {
        id: box

        x: Theme.margin
        y: Theme.mm(8)
        width: parent.width - 2 * x
        open: page.typing
        typed: page.keyboard.text
        composing: page.keyboard.composing
        onActivated: page.typing = true
        onCleared: {
            page.keyboard.clear()
            page.typing = true
        }
    }
    Label {
        id: count

        x: Theme.margin
        anchors.top: box.bottom
        anchors.topMargin: Theme.mm(4)
        width: parent.width - 2 * x
        kind: Label.Secondary
        text: !page.search.asked ? qsTr("Type what you want to get done, in your own words.")
            : page.search.total === 0 ? qsTr("Nothing found. Other words may help, or call %1, day and night.").arg(page.hall.helpPhone)
            : page.search.nearest ? qsTr("Not found in these words; call %1, or see what is nearest:").arg(page.hall.helpPhone)
            : qsTr("%n found, the likeliest first", "", page.search.total)
    }
    Column {
        id: list

        x: Theme.margin
        anchors.top: count.bottom
        anchors.topMargin: Theme.mm(4)
        width: parent.width - 2 * x
        spacing: Theme.mm(5)

        Repeater {
            model: page.search.hits

            HitTile {
                required property int index

                width: list.width
                onActivated: page.visit.openHit(index)
            }
        }
        Row {
            visible: page.lost
            width: parent.width
            spacing: Theme.gap

            PushButton {
                width: (parent.width - parent.spacing) / 2
                kind: PushButton.Quiet
                icon: "list-details"
                text: qsTr("By what happened")
                onActivated: page.visit.openAll()
            }
            PushButton {
                width: (parent.width - parent.spacing) / 2
                kind: PushButton.Quiet
                icon: "building-bank"
                text: qsTr("By department")
                onActivated: page.visit.openDepartments()
            }
        }
        Row { // what is only near has one page
            visible: !page.lost
            width: parent.width
            spacing: Theme.gap

            PushButton {
                visible: page.search.moreAbove
                width: page.search.moreBelow > 0 ? (parent.width - parent.spacing) / 2 : parent.width
                kind: PushButton.Quiet
                icon: "arrow-left"
                text: qsTr("Previous page")
                onActivated: page.search.previousPage()
            }
            PushButton {
                visible: page.search.moreBelow > 0
                width: page.search.moreAbove ? (parent.width - parent.spacing) / 2 : parent.width
                kind: PushButton.Quiet
                icon: "chevron-down"
                text: qsTr("%n more below", "", page.search.moreBelow)
                onActivated: page.search.nextPage()
            }
        }
    }
    Keyboard {
        id: board

        visible: page.typing
        anchors.bottom: parent.bottom
        width: parent.width
        keyboard: page.keyboard
        onClosed: page.typing = false
    }
}
