// Everything without a keyboard: by what has happened in a life, or by department.
pragma ComponentBehavior: Bound

import QtQuick
import Changming.Theme
import Changming.Controls
import Changming.App

PageFrame {
    id: page

    required property VisitController visit
    readonly property int columns: Theme.large && !Theme.lying ? 1 : 2

    pageName: "browse"
    title: qsTr("What has happened?")
    backText: qsTr("Home")
    flush: true
    onBack: page.visit.home()

    ScrollArea {
        anchors.fill: parent
        contentHeight: departments.y + departments.height + Theme.mm(6)

        Grid {
            id: tiles

            x: Theme.margin
            y: Theme.mm(4)
            width: parent.width - 2 * x
            columns: page.columns
            columnSpacing: Theme.mm(5)
            rowSpacing: Theme.mm(5)

            Repeater {
                model: page.visit.browse.events

                Tile {
                    required property int index

                    width: (tiles.width - (tiles.columns - 1) * tiles.columnSpacing) / tiles.columns
                    height: Math.max(Theme.mm(Theme.large ? 29 : 38), implicitHeight)
                    onActivated: page.visit.openEvent(index)
                }
            }
        }
        PushButton {
            id: departments

            x: Theme.margin
            y: tiles.y + tiles.height + Theme.mm(9)
            width: tiles.width
            height: Math.max(Theme.mm(24), implicitHeight)
            kind: PushButton.Quiet
            icon: "building-bank"
            text: qsTr("By department: all %n matter(s)", "", page.visit.browse.itemCount)
            onActivated: page.visit.openDepartments()
        }
    }
}
