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
    property bool lying: false
    readonly property bool tight: part.open && part.lying // between the box and the keys there is little room
    readonly property SearchController search: part.editor.search
    readonly property KeyboardController keyboard: part.editor.searchKeyboard
    readonly property real rowHeight: Theme.mm(part.tight ? 33 : 38)
    readonly property real turning: Theme.mm(21) + Theme.lip + Theme.gap
    readonly property real room: part.height - (part.open ? board.height + Theme.gap : 0) - list.y - part.turning
    readonly property int size: list.columns * Math.max(1, Math.floor((part.room + list.rowSpacing) / (part.rowHeight + list.rowSpacing)))

    onSizeChanged: part.search.setPageSize(part.size)

    SearchBox {
        id: box

        width: parent.width
        height: Theme.mm(part.tight ? 25 : 32.5) + Theme.lip
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
        anchors.topMargin: visible ? Theme.mm(4) : 0
        visible: !part.tight || !part.search.asked || part.search.total === 0
        height: visible ? implicitHeight : 0
        width: parent.width
        kind: Label.Secondary
        text: !part.search.asked ? qsTr("Type what the tile is to open.")
            : part.search.total === 0 ? qsTr("Nothing found. Try another word.")
            : part.search.nearest ? qsTr("Not found in these words; this is nearest:")
            : qsTr("%n found, the likeliest first", "", part.search.total)
    }
    Grid {
        id: list

        anchors.top: count.bottom
        anchors.topMargin: Theme.mm(4)
        width: parent.width
        columns: part.lying ? 2 : 1
        columnSpacing: Theme.mm(5)
        rowSpacing: Theme.mm(part.tight ? 4 : 5)

        Repeater {
            model: part.search.hits

            HitTile {
                required property int index

                width: (list.width - (list.columns - 1) * list.columnSpacing) / list.columns
                height: part.rowHeight
                brief: part.tight
                onActivated: part.editor.chooseHit(index)
            }
        }
    }
    Row {
        anchors.top: list.bottom
        anchors.topMargin: Theme.gap
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
