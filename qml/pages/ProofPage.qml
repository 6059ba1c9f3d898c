// The second proof: a code to the phone that the platform knows. Asked once a visit; who has no phone goes on without it.
pragma ComponentBehavior: Bound

import QtQuick
import Changming.Theme
import Changming.Controls
import Changming.App

PageFrame {
    id: page

    required property VisitController visit
    required property HallController hall
    readonly property PersonController person: page.visit.person
    readonly property bool asked: page.person.proof === PersonController.CodeSent
    readonly property bool brief: page.asked && Theme.large && page.person.trouble !== "" // what was wrong is the title then

    pageName: "proof"
    title: page.brief ? page.person.trouble : page.asked ? qsTr("Type the code from your phone")
        : page.person.proof === PersonController.NoMobile ? qsTr("The platform knows no phone of yours")
        : page.person.proof === PersonController.Unanswered ? qsTr("The platform does not answer just now")
        : page.person.proof === PersonController.Locked ? qsTr("No more tries in this visit")
        : qsTr("One more proof that it is you")
    subtitle: page.asked && !page.brief ? qsTr("Six digits, sent to %1").arg(page.person.mobile) : ""
    flush: true
    backText: qsTr("Back")
    nextText: page.person.proof === PersonController.Open ? qsTr("Send me a code")
        : page.person.proof === PersonController.Closed ? "" : qsTr("Go on without it")
    nextIcon: page.person.proof === PersonController.Open ? "device-mobile" : "arrow-right"
    onBack: page.visit.back()
    onNext: page.person.proof === PersonController.Open ? page.person.sendCode() : page.visit.goOnWithoutProof()

    facts: [
        Label {
            visible: text !== ""
            width: parent.width
            text: page.person.proof === PersonController.Closed ? qsTr("Asking the platform …")
                : page.person.proof === PersonController.Open ? qsTr("With a code to your phone the platform shows what it knows of you: your cases, licences and results. It also fills in what you need not type again.")
                : page.person.proof === PersonController.NoMobile ? qsTr("So no code can be sent. You can go on all the same and fill in a little more yourself. A counter can enter your phone number; bring your ID card. To ask, call %1.").arg(page.hall.helpPhone)
                : page.person.proof === PersonController.Unanswered ? qsTr("Your earlier cases and licences cannot be shown now. You can apply all the same: fill it in yourself, and it is handed in as soon as the platform is back.") : ""
        },
        Row {
            id: boxes

            visible: page.asked
            width: parent.width
            spacing: Theme.gap
            Accessible.role: Accessible.StaticText
            Accessible.name: qsTr("%n of 6 digits typed", "", page.person.code.length)

            Repeater {
                model: page.person.codeLength

                Rectangle {
                    id: box

                    required property int index

                    width: (boxes.width - 5 * boxes.spacing) / 6
                    height: Theme.mm(30)
                    radius: Theme.corner
                    color: Theme.ground
                    border.color: box.index === page.person.code.length ? Theme.touch : Theme.controlLine
                    border.width: Theme.mm(box.index === page.person.code.length ? 1.25 : 0.75)

                    Label {
                        anchors.centerIn: parent
                        kind: Label.Title
                        text: page.person.code.charAt(box.index)
                        Accessible.ignored: true
                    }
                }
            }
        },
        Banner {
            visible: page.person.trouble !== "" && !page.brief
            width: parent.width
            kind: Banner.Trouble
            text: page.person.trouble
        }
    ]

    Column {
        x: Theme.margin
        y: Theme.mm(2)
        width: parent.width - 2 * x
        spacing: Theme.mm(8)

        Banner {
            visible: page.person.proof === PersonController.Open && !Theme.large
            width: parent.width
            text: qsTr("No phone at hand? You can go on all the same; you only fill in a little more yourself.")
        }
        PushButton {
            visible: page.person.proof === PersonController.Open
            width: Math.min(implicitWidth, parent.width)
            text: qsTr("Go on without a phone")
            icon: "arrow-right"
            iconBehind: true
            onActivated: page.visit.goOnWithoutProof()
        }
        CodeOnPhone {
            visible: page.person.proof === PersonController.Open && !page.parted && !Theme.large
            anchors.horizontalCenter: parent.horizontalCenter
        }
    }
    DigitPad {
        visible: page.asked
        anchors.bottom: parent.bottom
        width: parent.width
        ends: false
        corner: page.person.secondsToAgain > 0 ? qsTr("A new code in %n s", "seconds", page.person.secondsToAgain) : qsTr("Send a new code")
        cornerWaits: page.person.secondsToAgain > 0
        cornerIcon: "refresh"
        onCornerTouched: page.person.sendCode()
        onDigit: digit => page.person.type(digit)
        onErase: page.person.erase()
    }
}
