// The catalogue, searched for what a tile is to open, as on the page of the search.
pragma ComponentBehavior: Bound

import QtQuick
import Changming.Theme
import Changming.Controls
import Changming.Forms
import Changming.App

Item {
    id: part

    required property MenuEditorController editor
    property bool open: true // the keys are
    readonly property SearchController search: part.editor.search
    readonly property KeyboardController keyboard: part.editor.searchKeyboard
    readonly property real rowHeight: Theme.mm(38) + list.spacing
    readonly property real room: part.height - (part.open ? board.height : 0) - list.y - Theme.mm(27)

    onRoomChanged: part.search.setPageSize(Math.max(1, Math.floor(part.room / part.rowHeight)))

    SearchBox {
        id: box

        width: parent.width
        open: part.open
        typed: part.keyboard.text
        composing: part.keyboard.composing
        onActivated: part.open = true
        onCleared: {
            part.keyboard.clear()
            part.open = true
        }
    }
    Label {
        id: count

        anchors.top: box.bottom
        anchors.topMargin: Theme.mm(4)
        width: parent.width
        kind: Label.Secondary
        text: !part.search.asked ? qsTr("Type what the tile is to open.")
            : part.search.total === 0 ? qsTr("Nothing found. Try another word.")
            : part.search.nearest ? qsTr("Not found in these words; this is nearest:")
            : qsTr("%n found, the likeliest first", "", part.search.total)
    }
    Column {
        id: list

        anchors.top: count.bottom
        anchors.topMargin: Theme.mm(4)
        width: parent.width
        spacing: Theme.mm(5)

        Repeater {
            model: part.search.hits

            HitTile {
                required property int index

                width: list.width
                onActivated: part.editor.chooseHit(index)
            }
        }
        Row {
            width: parent.width
            spacing: Theme.gap

            PushButton {
                visible: part.search.moreAbove
                width: part.search.moreBelow > 0 ? (parent.width - parent.spacing) / 2 : parent.width
                kind: PushButton.Quiet
                icon: "arrow-left"
                text: qsTr("Previous page")
                onActivated: part.search.previousPage()
            }
            PushButton {
                visible: part.search.moreBelow > 0
                width: part.search.moreAbove ? (parent.width - parent.spacing) / 2 : parent.width
                kind: PushButton.Quiet
                icon: "chevron-down"
                text: qsTr("%n more below", "", part.search.moreBelow)
                onActivated: part.search.nextPage()
            }
        }
    }
    Keyboard {
        id: board

        visible: part.open
        x: -part.x
        anchors.bottom: parent.bottom
        width: part.width + 2 * part.x
        keyboard: part.keyboard
        onClosed: part.open = false
    }
}
