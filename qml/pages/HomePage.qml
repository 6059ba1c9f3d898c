// What would you like to get done: search, the hall's menu, and what goes without touching the screen. Upright the
// invitations stand below; in the low layout above, where nothing is touched; lying at the left.
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

    readonly property bool across: Theme.lying || Theme.low // an invitation in a row of its own
    readonly property bool brief: Theme.large || Theme.low  // tiles without their words
    readonly property int columns: Theme.large && !Theme.lying ? 1 : 2
    readonly property real tileHeight: Math.max(Theme.mm(Theme.lying || Theme.low && Theme.large ? 31 : Theme.low ? 36 : 38), page.brief ? Theme.textMm(14.4) + Theme.mm(8) : Theme.textMm(25.8) + Theme.mm(5))
    readonly property real tileGap: Theme.mm(Theme.lying ? 4 : 5)
    readonly property real buttonHeight: Theme.large && !Theme.lying ? Theme.textMm(22.8) + Theme.mm(5) : Math.max(Theme.mm(24), Theme.textMm(11.4) + Theme.mm(5))
    readonly property real room: menu.height - tiles.y - Theme.mm(4)
    readonly property int allRows: Math.floor((page.room + page.tileGap) / (page.tileHeight + page.tileGap))
    readonly property bool turns: !Theme.lying || page.browse.homeTotal > page.allRows * page.columns // a row of buttons below
    readonly property int rows: page.turns ? Math.floor((page.room - page.buttonHeight - Theme.mm(3)) / (page.tileHeight + page.tileGap)) : page.allRows

    pageName: "home"
    plain: true
    onRowsChanged: page.fill()
    onColumnsChanged: page.fill()

    function fill(): void {
        page.browse.setHomeRows(Math.max(1, page.rows) * page.columns)
    }

    Item {
        id: menu

        x: Theme.lying ? welcome.width + Theme.mm(14) : Theme.margin
        y: Theme.low ? Theme.lowLine : 0
        width: parent.width - x - Theme.margin
        height: page.across ? parent.height - y : welcome.y

        Label {
            id: question

            y: Theme.mm(page.across ? 6 : 10)
            width: parent.width
            kind: page.across ? Label.Title : Label.HomeTitle
            text: qsTr("What would you like to get done?")
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Theme.mm(13)
            maximumLineCount: 1
            Accessible.role: Accessible.Heading
        }
        SearchBox {
            id: search

            anchors.top: question.bottom
            anchors.topMargin: Theme.mm(page.across ? 5 : 7)
            width: parent.width - (Theme.lying ? beside.width + Theme.mm(5) : 0)
            height: Theme.lying ? Math.max(Theme.mm(29), beside.implicitHeight) : implicitHeight
            onActivated: page.visit.openSearch()
        }
        AllButton {
            id: beside

            visible: Theme.lying
            anchors.top: search.top
            anchors.right: parent.right
            width: Theme.lying ? Theme.mm(84) : 0
            height: search.height
        }
        Grid {
            id: tiles

            anchors.top: search.bottom
            anchors.topMargin: Theme.mm(page.across ? 7 : 9)
            columns: page.columns
            columnSpacing: Theme.mm(5)
            rowSpacing: page.tileGap

            Repeater {
                model: page.browse.home

                Tile {
                    required property int index

                    width: (menu.width - (tiles.columns - 1) * tiles.columnSpacing) / tiles.columns
                    height: page.tileHeight
                    brief: page.brief
                    onActivated: page.visit.openTile(index)
                }
            }
        }
        Row {
            id: all

            anchors.top: tiles.bottom
            anchors.topMargin: Theme.mm(Theme.lying || Theme.large ? 5 : 7)
            width: parent.width
            spacing: Theme.mm(5)

            readonly property bool paged: page.browse.tilesAbove || page.browse.moreTiles > 0
            readonly property real half: (width - spacing) / 2

            AllButton {
                visible: !Theme.lying
                width: all.paged ? all.half : all.width
                height: page.buttonHeight
            }
            PushButton {
                visible: all.paged
                width: Theme.lying ? all.width : all.half
                height: page.buttonHeight
                kind: PushButton.Quiet
                icon: page.browse.moreTiles > 0 ? "arrow-right" : "arrow-left"
                iconBehind: page.browse.moreTiles > 0
                text: page.browse.moreTiles > 0 ? qsTr("%n more tile(s)", "", page.browse.moreTiles) : qsTr("Back to the first tiles")
                onActivated: page.browse.moreTiles > 0 ? page.browse.nextTiles() : page.browse.firstTiles()
            }
        }
    }
    Rectangle {
        id: welcome

        y: page.across ? 0 : parent.height - height
        width: Theme.lying ? Math.round(parent.width * 0.352) : parent.width
        height: Theme.lying ? parent.height : Theme.low ? Theme.lowLine : invitations.height + Theme.mm(Theme.large ? 12 : 16)
        color: Theme.blueTint

        Rectangle { // the tint's edge where there are no tints
            visible: Theme.lowVision
            x: Theme.lying ? parent.width - width : 0
            y: Theme.low ? parent.height - height : 0
            width: Theme.lying ? Theme.hair : parent.width
            height: Theme.lying ? parent.height : Theme.hair
            color: Theme.edge
        }
        Column {
            id: invitations

            x: Theme.lying ? Theme.mm(14) : Theme.margin
            y: Theme.mm(page.across ? 9 : Theme.large ? 6 : 8)
            width: parent.width - 2 * x
            spacing: Theme.mm(page.across ? 4 : 5)

            Column {
                id: saying

                visible: Theme.low || !Theme.large
                width: parent.width

                Label {
                    width: parent.width
                    strong: true
                    text: qsTr("Without touching the screen")
                    Accessible.role: Accessible.Heading
                }
                Label {
                    visible: Theme.low && !Theme.large
                    width: parent.width
                    kind: Label.Secondary
                    text: qsTr("Reader and scanner are below the screen")
                }
            }
            Grid {
                id: ways

                readonly property real cell: page.across ? invitations.width : (invitations.width - 2 * columnSpacing) / 3
                readonly property real rest: welcome.height - invitations.y - saying.height - invitations.spacing - ways.needs - Theme.mm(4)
                readonly property real needs: placing.height + scanning.height + phoning.height
                readonly property real rule: page.across ? rowSpacing / 2 : 0

                columns: page.across ? 1 : 3
                columnSpacing: Theme.mm(6)
                rowSpacing: page.across ? Math.max(Theme.mm(1), Math.min(Theme.mm(14), ways.rest / 2)) : 0

                Invitation {
                    id: placing

                    width: ways.cell
                    across: page.across
                    heading: qsTr("Place ID card")
                    words: qsTr("see what it does")
                    trouble: page.hall.readerReady ? "" : qsTr("not read just now")

                    CardDrawing {}
                }
                Invitation {
                    id: scanning

                    width: ways.cell
                    across: page.across
                    rule: ways.rule
                    heading: qsTr("Scan a code")
                    words: qsTr("of a slip, of a guide")
                    trouble: page.hall.scannerReady ? "" : qsTr("not read just now")

                    ScanDrawing {}
                }
                Invitation {
                    id: phoning

                    width: ways.cell
                    across: page.across
                    rule: ways.rule
                    heading: qsTr("Use your phone")
                    words: qsTr("all guides, at home")

                    PhoneDrawing {
                        content: page.hall.guidesAddress
                    }
                }
            }
        }
    }

    component AllButton: PushButton {
        kind: PushButton.Quiet
        icon: Theme.textScale > 1.1 || Theme.lying ? "" : "arrow-right"
        iconBehind: true
        text: qsTr("See all %n matter(s)", "", page.browse.itemCount)
        onActivated: page.visit.openAll()
    }
}
