// A page of a long list's options, as many as there is room for, and the ways to the pages before and behind.
pragma ComponentBehavior: Bound

import QtQuick
import Changming.Theme
import Changming.Controls
import Changming.App

Item {
    id: page

    required property FormController form
    readonly property FormPicker picker: page.form.picker
    readonly property real fullRow: Math.max(Theme.mm(27), Theme.textMm(15) + Theme.mm(8)) + Theme.lip
    readonly property real turning: Math.max(Theme.mm(21), Theme.textMm(11.4) + Theme.mm(3)) + Theme.lip + Theme.mm(5)
    readonly property bool tight: page.height < page.fullRow + page.turning // one row, the ways at its right
    readonly property real rowHeight: page.tight ? Math.min(page.fullRow, Math.max(Theme.mm(21), page.height)) : page.fullRow
    readonly property int columns: page.tight || Theme.large ? 1 : Math.min(page.picker.columns, Theme.textScale > 1.1 ? 2 : 3)
    readonly property int rows: page.tight ? 1 : Math.max(1, Math.floor((page.height - page.turning + Theme.gap) / (page.rowHeight + Theme.gap)))
    readonly property int size: page.visible ? page.rows * page.columns : 0

    onSizeChanged: {
        if (page.size > 0)
            page.picker.setPageSize(page.size)
    }

    Grid {
        id: options

        width: parent.width - (page.tight ? 2 * (besides.side + Theme.gap) : 0)
        columns: page.columns
        columnSpacing: Theme.mm(5)
        rowSpacing: Theme.gap

        Repeater {
            model: page.picker.options

            Choice {
                required property int index

                width: (options.width - (options.columns - 1) * options.columnSpacing) / options.columns
                height: page.rowHeight
                onActivated: page.form.pick(index)
            }
        }
    }
    Row {
        id: besides

        readonly property real side: Theme.mm(24)

        visible: page.tight
        anchors.right: parent.right
        spacing: Theme.gap

        Key {
            visible: page.picker.moreAbove
            width: besides.side
            height: page.rowHeight
            icon: "arrow-left"
            acts: true
            text: qsTr("Previous page")
            onActivated: page.picker.previousPage()
        }
        Key {
            visible: page.picker.moreBelow > 0
            width: besides.side
            height: page.rowHeight
            icon: "chevron-down"
            acts: true
            text: qsTr("%n more below", "", page.picker.moreBelow)
            onActivated: page.picker.nextPage()
        }
    }
    Row {
        visible: !page.tight
        anchors.top: options.bottom
        anchors.topMargin: Theme.mm(5)
        width: parent.width
        spacing: Theme.gap

        PushButton {
            visible: page.picker.moreAbove
            width: page.picker.moreBelow > 0 ? (parent.width - parent.spacing) / 2 : parent.width
            kind: PushButton.Quiet
            icon: "arrow-left"
            text: qsTr("Previous page")
            onActivated: page.picker.previousPage()
        }
        PushButton {
            visible: page.picker.moreBelow > 0
            width: page.picker.moreAbove ? (parent.width - parent.spacing) / 2 : parent.width
            kind: PushButton.Quiet
            icon: "chevron-down"
            text: qsTr("%n more below", "", page.picker.moreBelow)
            onActivated: page.picker.nextPage()
        }
    }
}
