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

    pageName: "departments"
    title: qsTr("Which department?")
    backText: qsTr("Back")
    onBack: page.visit.back()

    Column {
        id: tiles

        y: Theme.mm(4)
        width: parent.width
        spacing: Theme.mm(5)

        Repeater {
            model: page.browse.departments

            Tile {
                required property int index

                width: tiles.width
                height: Theme.mm(38)
                onActivated: page.visit.openDepartment(index)
            }
        }
    }
    Row {
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.mm(6)
        spacing: Theme.gap

        PushButton {
            visible: page.browse.departmentsAbove
            kind: PushButton.Quiet
            icon: "arrow-left"
            text: qsTr("Previous page")
            onActivated: page.browse.previousDepartments()
        }
        PushButton {
            visible: page.browse.moreDepartments > 0
            kind: PushButton.Quiet
            icon: "arrow-right"
            iconBehind: true
            text: qsTr("%n more department(s)", "", page.browse.moreDepartments)
            onActivated: page.browse.nextDepartments()
        }
    }
}
