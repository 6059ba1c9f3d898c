// The tiles of the home or of one group, a page at a time; below them a way to a new one and to the rest.
pragma ComponentBehavior: Bound

import QtQuick
import Changming.Theme
import Changming.Controls
import Changming.App

Item {
    id: list

    required property MenuEditorController editor
    readonly property real step: Theme.mm(20.6) + Theme.gap
    readonly property bool inGroup: list.editor.groupName !== ""
    readonly property bool paged: list.editor.moreAbove || list.editor.moreBelow > 0
    readonly property real above: list.inGroup ? list.step : 0
    readonly property int rows: Math.max(1, Math.floor((list.height + Theme.gap) / list.step) - 1 - (list.inGroup ? 1 : 0))

    signal addAsked()

    onRowsChanged: list.editor.setPageSize(list.rows)

    PushButton {
        visible: list.inGroup
        width: parent.width
        height: list.step - Theme.gap
        kind: PushButton.Quiet
        icon: "arrow-left"
        text: qsTr("Back to the home page")
        onActivated: list.editor.closeGroup()
    }
    Repeater {
        model: list.editor.tiles

        MenuTileRow {
            id: row

            required property int index

            width: list.width
            height: list.step - Theme.gap
            y: list.above + row.index * list.step + row.lift
            onActivated: list.editor.choose(row.index)
            onDropped: by => {
                const rows = Math.round(by / list.step)
                if (rows === 0)
                    list.editor.choose(row.index)
                else
                    list.editor.drop(row.index, row.index + rows)
            }
        }
    }
    Row {
        y: list.above + list.editor.tiles.count * list.step
        width: parent.width
        spacing: Theme.gap

        PushButton {
            width: list.paged ? (parent.width - parent.spacing) / 2 : parent.width
            height: list.step - Theme.gap + Theme.lip
            kind: PushButton.Quiet
            icon: "plus"
            text: list.paged ? qsTr("Add") : qsTr("Add a tile")
            onActivated: list.addAsked()
        }
        PushButton {
            visible: list.paged
            width: (parent.width - parent.spacing) / 2
            height: list.step - Theme.gap + Theme.lip
            kind: PushButton.Quiet
            icon: list.editor.moreBelow > 0 ? "chevron-down" : "chevron-up"
            text: list.editor.moreBelow > 0 ? qsTr("%n more", "", list.editor.moreBelow) : qsTr("To the top")
            onActivated: list.editor.moreBelow > 0 ? list.editor.nextTiles() : list.editor.previousTiles()
        }
    }
}
