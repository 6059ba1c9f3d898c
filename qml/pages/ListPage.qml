// The items of a group, or all of them: pages, not scrolling.
pragma ComponentBehavior: Bound

import QtQuick
import Changming.Theme
import Changming.Controls
import Changming.App

PageFrame {
    id: page

    required property VisitController visit
    readonly property BrowseController browse: page.visit.browse

    // As many as there is room for: a name of two lines, its official name and its badge.
    readonly property real tile: Theme.mm(12) + Theme.textMm(Theme.large ? 48 : page.parted ? 42 : 54)
    readonly property int rows: Math.max(1, Math.floor((page.contentHeight - Theme.mm(8) - turning.room) / (page.tile + Theme.mm(6))))

    pageName: "items"
    title: page.browse.listTitle
    backText: qsTr("Back")
    flush: true
    onBack: page.visit.back()
    onRowsChanged: page.browse.setListRows(page.rows)

    ScrollArea {
        width: parent.width
        anchors.top: parent.top
        anchors.bottom: turning.top
        anchors.bottomMargin: Theme.mm(2)
        contentHeight: list.height + Theme.mm(8)

        Column {
            id: list

            x: Theme.margin
            y: Theme.mm(4)
            width: parent.width - 2 * x
            spacing: Theme.mm(6)

            Banner {
                visible: page.browse.list.count === 0
                width: parent.width
                text: qsTr("There is nothing here just now.")
            }
            Repeater {
                model: page.browse.list

                ResultTile {
                    required property int index

                    width: list.width
                    onActivated: page.visit.openListItem(index)
                }
            }
        }
    }
    Row {
        id: turning

        readonly property real room: Theme.textMm(11.4) + Theme.mm(20)

        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.mm(6)
        spacing: Theme.gap

        PushButton {
            visible: page.browse.moreAbove
            kind: PushButton.Quiet
            icon: "arrow-left"
            text: qsTr("Previous page")
            onActivated: page.browse.previousPage()
        }
        PushButton {
            visible: page.browse.moreBelow > 0
            kind: PushButton.Quiet
            icon: "arrow-right"
            iconBehind: true
            text: qsTr("%n more below", "", page.browse.moreBelow)
            onActivated: page.browse.nextPage()
        }
    }
}
