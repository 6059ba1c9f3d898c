// What somebody whose card was read can do here at once, and how to see an earlier case.
pragma ComponentBehavior: Bound

import QtQuick
import Changming.Theme
import Changming.Controls
import Changming.App

PageFrame {
    id: page

    required property VisitController visit
    readonly property BrowseController browse: page.visit.browse

    // As many as there is room for, below the way to my matters.
    readonly property real tile: Theme.mm(12) + Theme.textMm(Theme.large ? 48 : page.parted ? 42 : 54)
    readonly property int rows: Math.max(1, Math.floor((page.contentHeight - Theme.mm(8) - mine.height - turning.room) / (page.tile + Theme.mm(6))))

    pageName: "card-matters"
    title: qsTr("With your ID card you can do this here")
    backText: qsTr("Home")
    flush: true
    onBack: page.visit.home()
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

            WayChoice {
                id: mine

                width: parent.width
                text: qsTr("My cases, licences and results")
                second: qsTr("with a code to your phone")
                icon: "folder"
                chosen: false
                role: Accessible.Button
                onActivated: page.visit.openMatters()
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

        x: Theme.margin
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
