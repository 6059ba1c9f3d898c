import QtQuick
import Changming.Theme
import Changming.Controls

GalleryColumn {
    name: "Tiles"

    Shown {
        caption: "Tile: rest"

        Tile {
            width: Theme.mm(116)
            name: qsTr("Pensions")
            words: qsTr("join, claim, prove")
            icon: "coin"
        }
    }
    Shown {
        caption: "Tile: pressed"

        Tile {
            width: Theme.mm(116)
            name: qsTr("Pensions")
            words: qsTr("join, claim, prove")
            icon: "coin"
            flat: true
        }
    }
    Shown {
        caption: "Tile: focused, long text"

        Tile {
            width: Theme.mm(116)
            name: qsTr("Pensions of those who work abroad")
            words: qsTr("join, claim, prove, move and end")
            icon: "coin"

            FocusRing {}
        }
    }
    Shown {
        caption: "ResultTile"

        ResultTile {
            width: parent.width
            plainName: qsTr("Join the residents' pension")
            officialName: qsTr("Registration for the basic pension of residents")
            badgeText: qsTr("Finish it here")
            badgeKind: Badge.FinishHere
        }
    }
    Shown {
        caption: "ResultTile: focused, long text"

        ResultTile {
            width: parent.width
            plainName: qsTr("Claim the funeral grant and what is left in the account of somebody who died")
            officialName: qsTr("Payment of the funeral subsidy and of the balance of the personal account")
            badgeText: qsTr("Prepare it here")
            badgeKind: Badge.PrepareHere

            FocusRing {}
        }
    }
    Shown {
        caption: "HitTile: what was found is underlined"

        HitTile {
            width: parent.width
            plainName: qsTr("Join the residents' pension")
            officialName: qsTr("Registration for the basic pension of residents")
            markedPlainName: "<u>" + plainName + "</u>"
            markedOfficialName: officialName
            badgeText: qsTr("Counter only")
            badgeKind: Badge.CounterOnly
        }
    }
    Shown {
        caption: "Badge: finish here, prepare here, counter only"

        Column {
            spacing: Theme.gap

            Badge {
                kind: Badge.FinishHere
                text: qsTr("Finish it here")
            }
            Badge {
                kind: Badge.PrepareHere
                text: qsTr("Prepare it here")
            }
            Badge {
                kind: Badge.CounterOnly
                text: qsTr("Counter only")
            }
        }
    }
    Shown {
        caption: "Invitation: works, does not"

        Row {
            spacing: Theme.mm(6)

            Invitation {
                width: Theme.mm(72)
                heading: qsTr("Place ID card")
                words: qsTr("see what it does")

                CardDrawing {}
            }
            Invitation {
                width: Theme.mm(72)
                heading: qsTr("Scan a code")
                words: qsTr("of a slip")
                trouble: qsTr("not read just now")

                ScanDrawing {}
            }
        }
    }
    Shown {
        caption: "GuideSection: closed"

        GuideSection {
            width: parent.width
            name: qsTr("What I need")
            brief: qsTr("2 things")
            lines: []
            open: false
        }
    }
    Shown {
        caption: "GuideSection: open"

        GuideSection {
            width: parent.width
            name: qsTr("What I need")
            brief: qsTr("2 things")
            lines: [{head: qsTr("ID card"), body: qsTr("the original, not a copy")}, {head: qsTr("Bank card"), body: ""}]
            open: true
        }
    }
}
