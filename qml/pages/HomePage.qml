// What would you like to get done: search, the hall's menu, and what goes without touching the screen.
pragma ComponentBehavior: Bound

import QtQuick
import Changming.Theme
import Changming.Controls
import Changming.App

PageFrame {
    id: page

    required property VisitController visit
    required property HallController hall
    readonly property BrowseController browse: page.visit.browse

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
        Accessible.role: Accessible.Heading
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
            model: page.browse.home

            Tile {
                required property int index

                width: (page.width - 2 * Theme.margin - tiles.columnSpacing) / 2
                height: Theme.mm(38)
                onActivated: page.visit.openTile(index)
            }
        }
    }
    Row {
        id: all

        anchors.top: tiles.bottom
        anchors.topMargin: Theme.mm(7)
        x: Theme.margin
        width: parent.width - 2 * x
        spacing: Theme.mm(5)

        readonly property bool paged: page.browse.tilesAbove || page.browse.moreTiles > 0
        readonly property real half: (width - spacing) / 2

        PushButton {
            width: all.paged ? all.half : all.width
            height: Theme.mm(24)
            kind: PushButton.Quiet
            icon: "arrow-right"
            iconBehind: true
            text: qsTr("See all %n matter(s)", "", page.browse.itemCount)
            onActivated: page.visit.openAll()
        }
        PushButton {
            visible: all.paged
            width: all.half
            height: Theme.mm(24)
            kind: PushButton.Quiet
            icon: page.browse.moreTiles > 0 ? "arrow-right" : "arrow-left"
            iconBehind: page.browse.moreTiles > 0
            text: page.browse.moreTiles > 0 ? qsTr("%n more tile(s)", "", page.browse.moreTiles) : qsTr("Back to the first tiles")
            onActivated: page.browse.moreTiles > 0 ? page.browse.nextTiles() : page.browse.previousTiles()
        }
    }
    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: invitations.height + Theme.mm(16)
        color: Theme.blueTint

        Column {
            id: invitations

            x: Theme.margin
            y: Theme.mm(8)
            width: parent.width - 2 * x
            spacing: Theme.mm(5)

            Label {
                width: parent.width
                strong: true
                text: qsTr("Without touching the screen")
                Accessible.role: Accessible.Heading
            }
            Row {
                spacing: Theme.mm(6)

                readonly property real column: (invitations.width - 2 * spacing) / 3

                Invitation {
                    width: parent.column
                    heading: qsTr("Place ID card")
                    words: qsTr("see what it does")
                    trouble: page.hall.readerReady ? "" : qsTr("not read just now")

                    CardDrawing {}
                }
                Invitation {
                    width: parent.column
                    heading: qsTr("Scan a code")
                    words: qsTr("of a slip, of a guide")
                    trouble: page.hall.scannerReady ? "" : qsTr("not read just now")

                    ScanDrawing {}
                }
                Invitation {
                    width: parent.column
                    heading: qsTr("Use your phone")
                    words: qsTr("all guides, at home")

                    PhoneDrawing {
                        content: page.hall.guidesAddress
                    }
                }
            }
        }
    }
}
