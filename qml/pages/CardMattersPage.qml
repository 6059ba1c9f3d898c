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

        WayChoice {
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
    }
}
