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

    pageName: "items"
    title: page.browse.listTitle
    backText: qsTr("Back")
    onBack: page.visit.back()

    Column {
        id: list

        y: Theme.mm(4)
        width: parent.width
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
    Row {
        anchors.right: parent.right
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
