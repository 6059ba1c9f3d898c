// Place your ID card: where, how, how long; what is read and when it is forgotten.
pragma ComponentBehavior: Bound

import QtQuick
import Changming.Theme
import Changming.Controls
import Changming.App

PageFrame {
    id: page

    required property VisitController visit
    required property HallController hall
    readonly property CardController card: page.visit.card

    pageName: "tap-card"
    title: qsTr("Please place your ID card on the reader")
    subtitle: page.hall.readerPlace === "right" ? qsTr("The reader is at the right, below the screen")
        : page.hall.readerPlace === "left" ? qsTr("The reader is at the left, below the screen")
        : qsTr("The reader is in the middle, below the screen")
    backText: qsTr("Not now")
    nextText: page.card.doubtful ? qsTr("It is the same") : ""
    onNext: page.card.confirmNumber()
    onBack: page.visit.back()

    // In large letters, and where the page is parted or something is wrong, the steps stand beside or below a smaller machine.
    readonly property bool small: page.parted || Theme.large || page.card.trouble !== ""

    flush: true
    facts: MachinePicture {
        visible: page.below
        anchors.horizontalCenter: parent ? parent.horizontalCenter : undefined
        height: Theme.mm(Theme.large ? 66 : 104)
        width: height * 236 / 264
        readerPlace: page.hall.readerPlace
        scannerPlace: page.hall.scannerPlace
        outletPlace: page.hall.outletPlace
    }

    MachinePicture {
        id: machine

        visible: !page.below
        x: page.small && !Theme.lying ? (parent.width - width) / 2 : Theme.margin
        y: page.below || !page.small ? 0 : Theme.mm(4)
        height: page.below ? 0 : page.beside ? Math.min(Theme.mm(150), page.contentHeight - Theme.mm(8)) : page.small ? Theme.mm(110) : Theme.mm(264)
        width: page.small ? height * 236 / 264 : parent.width - 2 * Theme.margin
        readerPlace: page.hall.readerPlace
        scannerPlace: page.hall.scannerPlace
        outletPlace: page.hall.outletPlace
        deviceName: qsTr("Reader")
    }
    ScrollArea {
        id: area

        x: page.beside ? machine.x + machine.width : 0
        y: page.beside || !page.small ? 0 : machine.y + machine.height
        width: parent.width - x
        height: parent.height - y
        contentHeight: steps.y + steps.height + Theme.mm(4)

        Column {
            id: steps

            x: page.small ? Theme.margin : Theme.margin + Theme.mm(118)
            y: page.small ? Theme.mm(6) : Theme.mm(160)
            width: parent.width - x - Theme.margin
            spacing: Theme.mm(5)

            Repeater {
                model: [qsTr("Lay the card flat on it"), qsTr("Wait until this page changes"), qsTr("Take your card back")]

                NumberedStep {
                    required property string modelData
                    required property int index

                    width: steps.width
                    number: index + 1
                    text: modelData
                }
            }
            Row {
                width: parent.width
                spacing: Theme.mm(5)

                ProgressLine {
                    width: parent.width - seconds.width - parent.spacing
                    share: page.card.secondsLeft / page.card.secondsWhole
                    anchors.verticalCenter: parent.verticalCenter
                }
                Label {
                    id: seconds

                    text: qsTr("%n s", "seconds", page.card.secondsLeft)
                    wrapMode: Text.NoWrap
                }
            }
            Banner {
                visible: page.card.trouble !== ""
                width: parent.width
                kind: Banner.Trouble
                text: page.card.trouble
            }
            ReadOnly {
                visible: page.small && page.card.trouble === ""
                width: parent.width
            }
        }
    }
    ReadOnly {
        visible: !page.small
        x: Theme.margin
        y: Math.max(machine.y + machine.height + Theme.mm(8), steps.y + steps.height + Theme.mm(2))
        width: parent.width - 2 * x
    }

    component ReadOnly: Row {
        id: note

        spacing: Theme.mm(6)

        Icon {
            name: "lock"
            tint: Theme.secondInk
            size: Theme.mm(12)
            anchors.verticalCenter: parent.verticalCenter
        }
        Label {
            width: note.width - Theme.mm(18)
            text: qsTr("Read only: name, number, address, photo")
            anchors.verticalCenter: parent.verticalCenter
        }
    }
}
