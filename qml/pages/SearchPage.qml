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

    readonly property bool tight: page.typing && (Theme.low || Theme.lying)
    readonly property bool tightest: page.tight && Theme.low && Theme.large // one hit alone; the others behind the keys
    readonly property real rowHeight: Theme.large ? (page.tight ? Theme.textMm(14.4) + Theme.mm(10) : Theme.textMm(30) + Theme.mm(10)) : Theme.mm(page.tight ? 33 : 38)
    readonly property real turning: page.tightest ? 0 : Math.max(Theme.mm(21), Theme.textMm(22.8) + Theme.mm(3)) + Theme.lip + list.rowSpacing // of the buttons behind the hits
    readonly property real room: page.contentHeight - (page.typing ? board.height : 0) - list.y - page.turning - Theme.mm(3)
    readonly property int hitRows: Math.max(1, Math.floor((page.room + list.rowSpacing) / (page.rowHeight + list.rowSpacing))) * list.columns

    readonly property bool lost: page.search.nearest || page.search.total === 0 // nothing typed, or nothing found in these words

    pageName: "search"
    plain: !Theme.low
    flush: true
    title: Theme.low ? qsTr("What would you like to get done?") : ""
    typing: true
    backText: qsTr("Home")
    onBack: page.visit.home()
    onTypingEnded: page.typing = false
    onHitRowsChanged: page.search.setPageSize(page.hitRows)

    facts: Label {
        visible: Theme.low
        width: parent ? parent.width : 0
        text: count.text
    }

    SearchBox {
        id: box

        x: Theme.margin
        y: Theme.mm(page.tight ? 4 : 8)
        width: parent.width - 2 * x
        height: Theme.mm(page.tight ? 27 : 32.5) + Theme.lip
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
        anchors.topMargin: visible ? Theme.mm(4) : 0
        height: visible ? implicitHeight : 0
        visible: !Theme.low && (!page.tight || page.lost) // the hits need the room
        width: parent.width - 2 * x
        kind: Label.Secondary
        text: !page.search.asked ? qsTr("Type what you want to get done, in your own words.")
            : page.search.total === 0 ? qsTr("Nothing found. Other words may help, or call %1, day and night.").arg(page.hall.helpPhone)
            : page.search.nearest ? qsTr("Not found in these words; call %1, or see what is nearest:").arg(page.hall.helpPhone)
            : qsTr("%n found, the likeliest first", "", page.search.total)
    }
    Grid {
        id: list

        x: Theme.margin
        anchors.top: count.bottom
        anchors.topMargin: Theme.mm(4)
        width: parent.width - 2 * x
        columns: Theme.lying ? 2 : 1
        columnSpacing: Theme.mm(5)
        rowSpacing: Theme.mm(page.tight ? 4 : 5)

        Repeater {
            model: page.search.hits

            HitTile {
                required property int index

                width: (list.width - (list.columns - 1) * list.columnSpacing) / list.columns
                height: page.rowHeight
                brief: page.tight
                onActivated: page.visit.openHit(index)
            }
        }
    }
    Row {
        id: ways

        visible: !page.tightest && y + page.turning <= page.contentHeight - (page.typing ? board.height : 0)
        x: Theme.margin
        anchors.top: list.bottom
        anchors.topMargin: list.height > 0 ? list.rowSpacing : 0
        width: parent.width - 2 * x
        spacing: Theme.gap

        readonly property real half: (ways.width - ways.spacing) / 2

        PushButton {
            visible: page.lost
            width: ways.half
            kind: PushButton.Quiet
            icon: Theme.large ? "" : "list-details"
            text: qsTr("By what happened")
            onActivated: page.visit.openAll()
        }
        PushButton {
            visible: page.lost
            width: ways.half
            kind: PushButton.Quiet
            icon: Theme.large ? "" : "building-bank"
            text: qsTr("By department")
            onActivated: page.visit.openDepartments()
        }
        PushButton { // what is only near has one page
            visible: !page.lost && page.search.moreAbove
            width: page.search.moreBelow > 0 ? ways.half : ways.width
            kind: PushButton.Quiet
            icon: "arrow-left"
            text: qsTr("Previous page")
            onActivated: page.search.previousPage()
        }
        PushButton {
            visible: !page.lost && page.search.moreBelow > 0
            width: page.search.moreAbove ? ways.half : ways.width
            kind: PushButton.Quiet
            icon: "chevron-down"
            text: qsTr("%n more below", "", page.search.moreBelow)
            onActivated: page.search.nextPage()
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
