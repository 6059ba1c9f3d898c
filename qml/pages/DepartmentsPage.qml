// The departments of the district, pages of tiles.
pragma ComponentBehavior: Bound

import QtQuick
import Changming.Theme
import Changming.Controls
import Changming.App

PageFrame {
    id: page

    required property VisitController visit
    readonly property BrowseController browse: page.visit.browse

    readonly property real tileHeight: Math.max(Theme.mm(Theme.low || Theme.lying ? 34 : 38), Theme.large ? Theme.textMm(31) + Theme.mm(4) : Theme.textMm(31.4) + Theme.mm(4.5))
    readonly property real tileGap: Theme.mm(Theme.low || Theme.lying ? 4 : 5)
    readonly property int rows: Math.max(1, Math.floor((page.contentHeight - Theme.mm(8) - turning.room) / (page.tileHeight + page.tileGap)))

    pageName: "departments"
    title: qsTr("Which department?")
    backText: qsTr("Back")
    onBack: page.visit.back()
    onRowsChanged: page.browse.setDepartmentRows(page.rows)

    Column {
        id: tiles

        y: Theme.mm(4)
        width: parent.width
        spacing: page.tileGap

        Repeater {
            model: page.browse.departments

            Tile {
                required property int index

                width: tiles.width
                height: page.tileHeight
                onActivated: page.visit.openDepartment(index)
            }
        }
    }
    Row {
        id: turning

        readonly property real room: Theme.textMm(11.4) + Theme.mm(16)

        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.mm(6)
        spacing: Theme.gap

        PushButton {
            visible: page.browse.departmentsAbove
            kind: PushButton.Quiet
            icon: Theme.large ? "" : "arrow-left"
            text: qsTr("Previous page")
            onActivated: page.browse.previousDepartments()
        }
        PushButton {
            visible: page.browse.moreDepartments > 0
            kind: PushButton.Quiet
            icon: Theme.large ? "" : "arrow-right"
            iconBehind: true
            text: qsTr("%n more department(s)", "", page.browse.moreDepartments)
            onActivated: page.browse.nextDepartments()
        }
    }
}
