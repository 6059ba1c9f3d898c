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
    readonly property real rowHeight: Math.max(Theme.mm(27), Theme.textMm(15) + Theme.mm(8)) + Theme.lip + Theme.gap
    readonly property real turning: Math.max(Theme.mm(21), Theme.textMm(11.4) + Theme.mm(3)) + Theme.lip + Theme.mm(5)

    readonly property int columns: Theme.large ? 1 : page.picker.columns
    readonly property int room: Math.max(1, Math.floor((page.height - page.turning) / page.rowHeight)) // rows
    readonly property int rows: page.visible ? Math.max(1, Math.floor(page.room * page.columns / page.picker.columns)) : 0

    onRowsChanged: {
        if (page.rows > 0)
            page.picker.setPageRows(page.rows)
    }

    Grid {
        id: options

        width: parent.width
        columns: page.columns
        columnSpacing: Theme.mm(5)
        rowSpacing: Theme.gap

        Repeater {
            model: page.picker.options

            Choice {
                required property int index

                width: (options.width - (options.columns - 1) * options.columnSpacing) / options.columns
                height: page.rowHeight - Theme.gap
                onActivated: page.form.pick(index)
            }
        }
    }
    Row {
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
