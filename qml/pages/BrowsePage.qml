// Everything without a keyboard: by what has happened in a life, or by department.
pragma ComponentBehavior: Bound

import QtQuick
import Changming.Theme
import Changming.Controls
import Changming.App

PageFrame {
    id: page

    required property VisitController visit

    pageName: "browse"
    title: qsTr("What has happened?")
    backText: qsTr("Home")
    onBack: page.visit.home()

    Grid {
        id: tiles

        y: Theme.mm(4)
        width: parent.width
        columns: 2
        columnSpacing: Theme.mm(5)
        rowSpacing: Theme.mm(5)

        Repeater {
            model: page.visit.browse.events

            Tile {
                required property int index

                width: (tiles.width - tiles.columnSpacing) / 2
                height: Theme.mm(38)
                onActivated: page.visit.openEvent(index)
            }
        }
    }
    PushButton {
        anchors.top: tiles.bottom
        anchors.topMargin: Theme.mm(9)
        width: parent.width
        height: Theme.mm(24)
        kind: PushButton.Quiet
        icon: "building-bank"
        text: qsTr("By department: all %n matter(s)", "", page.visit.browse.itemCount)
        onActivated: page.visit.openDepartments()
    }
}
