// What would you like to get done: the hall's menu, and how it goes.
pragma ComponentBehavior: Bound

import QtQuick
import Changming.Theme
import Changming.Controls
import Changming.App

PageFrame {
    id: page

    required property VisitController visit

    pageName: "home"
    plain: true

    Label {
        id: question

        x: Theme.margin
        y: Theme.mm(10)
        width: parent.width - 2 * x
        kind: Label.HomeTitle
        text: qsTr("What would you like to get done?")
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Theme.mm(13)
        maximumLineCount: 1
    }
    SearchBox {
        id: search

        x: Theme.margin
        anchors.top: question.bottom
        anchors.topMargin: Theme.mm(7)
        width: parent.width - 2 * x
        onActivated: page.visit.openSearch()
    }
    Grid {
        id: tiles

        x: Theme.margin
        anchors.top: search.bottom
        anchors.topMargin: Theme.mm(9)
        columns: 2
        columnSpacing: Theme.mm(5)
        rowSpacing: Theme.mm(5)

        Repeater {
            model: page.visit.browse.home

            Tile {
                required property int index

                width: (page.width - 2 * Theme.margin - tiles.columnSpacing) / 2
                height: Theme.mm(38)
                onActivated: page.visit.openTile(index)
            }
        }
    }
    PushButton {
        anchors.top: tiles.bottom
        anchors.topMargin: Theme.mm(7)
        x: Theme.margin
        width: parent.width - 2 * x
        height: Theme.mm(24)
        kind: PushButton.Quiet
        icon: "arrow-right"
        iconBehind: true
        text: qsTr("See all %n matter(s)", "", page.visit.browse.itemCount)
        onActivated: page.visit.openAll()
    }
    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: steps.height + Theme.mm(18)
        color: Theme.blueTint

        Column {
            id: steps

            x: Theme.margin
            y: Theme.mm(9)
            width: parent.width - 2 * x
            spacing: Theme.mm(5)

            Label {
                width: parent.width
                kind: Label.Button
                text: qsTr("Three steps and it is done")
            }
            Row {
                spacing: Theme.mm(6)

                readonly property real column: (steps.width - 2 * spacing) / 3

                StepPicture {
                    width: parent.column
                    icon: "list-details"
                    heading: qsTr("1 Choose")
                    words: qsTr("one matter above")
                }
                StepPicture {
                    width: parent.column
                    icon: "id"
                    heading: qsTr("2 Place ID card")
                    words: qsTr("fills in what is known")
                }
                StepPicture {
                    width: parent.column
                    icon: "receipt"
                    heading: qsTr("3 Check, confirm")
                    words: qsTr("and take the number")
                }
            }
        }
    }
}
