// Accepted: the platform's number on a solid green field, then what follows, by whom and when.
pragma ComponentBehavior: Bound

import QtQuick
import Changming.Theme
import Changming.Controls
import Changming.App

PageFrame {
    id: page

    required property VisitController visit
    required property HallController hall
    readonly property SubmissionController submission: page.visit.submission

    pageName: "accepted"
    headColor: Theme.done
    flush: true
    backText: qsTr("One more matter")
    backIcon: "plus"
    nextText: qsTr("Done")
    onBack: page.visit.anotherMatter()
    onNext: page.visit.rate()

    facts: [
        Row {
            width: parent.width
            spacing: Theme.mm(9)

            Rectangle {
                id: disc

                width: Theme.mm(29)
                height: width
                radius: width / 2
                color: Theme.ground

                Icon {
                    anchors.centerIn: parent
                    name: "check"
                    tint: Theme.done
                    size: Theme.mm(22)
                }
            }
            Label {
                width: parent.width - disc.width - parent.spacing
                kind: page.beside ? Label.Title : Label.HomeTitle
                text: page.submission.isDuplicate ? qsTr("Already under way") : page.submission.isCompleted ? qsTr("Approved") : qsTr("Accepted")
                color: Theme.ground
                anchors.verticalCenter: parent.verticalCenter
            }
        },
        Column {
            width: parent.width

            Label {
                width: parent.width
                text: page.submission.isDuplicate ? qsTr("You handed this in before; its case number") : qsTr("Your case number")
                color: Theme.ground
            }
            Label {
                width: parent.width
                kind: page.beside ? Label.Title : Label.HomeTitle
                text: page.submission.caseNumber
                color: Theme.ground
            }
        }
    ]

    ScrollArea {
        width: parent.width
        anchors.top: parent.top
        anchors.bottom: card.visible ? card.top : parent.bottom
        contentHeight: rows.y + rows.height + Theme.mm(4)

        Column {
            id: rows

            x: Theme.margin
            y: Theme.mm(8)
            width: parent.width - 2 * x

            Column {
                visible: page.submission.isCompleted
                width: parent.width

                Label {
                    width: parent.width
                    kind: Label.Heading
                    text: page.submission.resultTitle
                }
                FactRow {
                    width: parent.width
                    label: qsTr("Number")
                    value: page.submission.resultNumber
                    source: ""
                }
                Repeater {
                    model: page.submission.resultLines

                    FactRow {
                        width: rows.width
                        source: ""
                    }
                }
                FactRow {
                    width: parent.width
                    label: qsTr("Valid")
                    value: page.submission.resultValid
                    source: ""
                }
            }
            TimelineStep {
                width: parent.width
                visible: !page.submission.isCompleted
                state: TimelineStep.Done
                what: qsTr("You handed it in")
                when: page.submission.savedFields === 0 ? page.submission.acceptedAt
                    : (page.submission.acceptedAt === "" ? "" : page.submission.acceptedAt + " · ") + qsTr("%n field(s) filled in for you", "", page.submission.savedFields)
            }
            TimelineStep {
                width: parent.width
                visible: !page.submission.isDuplicate && !page.submission.isCompleted
                state: TimelineStep.Here
                what: qsTr("%1 is checking it").arg(page.submission.office)
                when: page.submission.owed === "" ? qsTr("nothing for you to do now") : page.submission.owed
            }
            TimelineStep {
                width: parent.width
                visible: !page.submission.isCompleted
                state: TimelineStep.Ahead
                last: true
                what: page.submission.isDuplicate ? qsTr("The result") : qsTr("Result before the end of %1").arg(page.submission.promisedBy)
                when: page.submission.mobile === "" ? qsTr("look it up under My matters, or scan the code") : qsTr("text message to %1").arg(page.submission.mobile)
            }
            Item {
                visible: !page.submission.isCompleted // its rows end in a line
                width: 1
                height: Theme.mm(8)
            }
            Rectangle {
                visible: !page.submission.isCompleted
                width: parent.width
                height: Theme.hair
                color: Theme.hairline
            }
            SlipRow {
                width: parent.width
                submission: page.submission
                actionText: page.submission.canPrint ? qsTr("Print the slip") : ""
                onAction: page.submission.printSlip()
                onCodeWanted: page.visit.takeSlipByCode()
            }
            Rectangle {
                width: parent.width
                height: Theme.hair
                color: Theme.hairline
            }
            Item {
                width: 1
                height: Theme.mm(8)
            }
            Row {
                width: parent.width
                spacing: Theme.mm(10)

                CodePicture {
                    id: code

                    content: page.submission.statusAddress
                }
                Column {
                    width: parent.width - code.width - parent.spacing
                    anchors.verticalCenter: parent.verticalCenter
                    spacing: Theme.mm(2)

                    Label {
                        width: parent.width
                        kind: Label.Button
                        text: qsTr("Scan to see how it goes")
                    }
                    Label {
                        width: parent.width
                        kind: Label.Secondary
                        text: qsTr("To ask, call %1 and give the last four digits %2").arg(page.hall.helpPhone).arg(page.submission.caseNumberEnd)
                    }
                }
            }
        }
    }
    CardLeft {
        id: card

        visible: page.hall.cardOnReader
        anchors.bottom: parent.bottom
        width: parent.width
        readerPlace: page.hall.readerPlace
    }
}
