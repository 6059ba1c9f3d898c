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

    MachinePicture {
        id: machine

        width: parent.width
        readerPlace: page.hall.readerPlace
        scannerPlace: page.hall.scannerPlace
        outletPlace: page.hall.outletPlace
        deviceName: qsTr("Reader")
    }
    Column {
        id: steps

        x: Theme.mm(118)
        y: Theme.mm(160)
        width: parent.width - x
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
            spacing: Theme.mm(5)

            ProgressLine {
                width: steps.width - Theme.mm(34)
                share: page.card.secondsLeft / page.card.secondsWhole
                anchors.verticalCenter: parent.verticalCenter
            }
            Label {
                text: qsTr("%n s", "seconds", page.card.secondsLeft)
                wrapMode: Text.NoWrap
            }
        }
    }
    Banner {
        id: trouble

        visible: page.card.trouble !== ""
        z: 1 // over the machine's feet
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.mm(4)
        width: parent.width
        kind: Banner.Trouble
        text: page.card.trouble
    }
    Row {
        visible: !trouble.visible
        y: Math.max(machine.y + machine.height + Theme.mm(8), steps.y + steps.height + Theme.mm(2))
        width: parent.width
        spacing: Theme.mm(6)

        Icon {
            name: "lock"
            tint: Theme.secondInk
            size: Theme.mm(12)
            anchors.verticalCenter: parent.verticalCenter
        }
        Label {
            width: parent.width - Theme.mm(18)
            text: qsTr("Read only: name, number, address, photo")
            anchors.verticalCenter: parent.verticalCenter
        }
    }
}
