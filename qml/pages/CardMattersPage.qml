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

    pageName: "card-matters"
    title: qsTr("With your ID card you can do this here")
    backText: qsTr("Home")
    onBack: page.visit.home()

    Column {
        id: list

        y: Theme.mm(4)
        width: parent.width
        spacing: Theme.mm(6)

        Repeater {
            model: page.browse.list

            ResultTile {
                required property int index

                width: list.width
                onActivated: page.visit.openListItem(index)
            }
        }
        Row {
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
        Banner {
            width: parent.width
            text: qsTr("To see how an earlier case goes, scan its slip.")
        }
        PushButton {
            width: parent.width
            height: Theme.mm(24)
            kind: PushButton.Quiet
            icon: "arrow-right"
            iconBehind: true
            text: qsTr("See all %n matter(s)", "", page.browse.itemCount)
            onActivated: page.visit.openAll()
        }
    }
}
