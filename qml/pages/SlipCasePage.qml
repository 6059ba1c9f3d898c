// Where the case behind a slip's code stands. Nothing personal: whoever holds the slip may see it.
import QtQuick
import Changming.Theme
import Changming.Controls
import Changming.App

PageFrame {
    id: page

    required property VisitController visit
    readonly property CaseController slipCase: page.visit.slipCase

    pageName: "slip-case"
    title: page.slipCase.title
    backText: qsTr("Back")
    onBack: page.visit.back()

    flush: true
    facts: Label {
        visible: text !== ""
        width: parent ? parent.width : 0
        text: page.slipCase.what
    }

    ScrollArea {
        anchors.fill: parent
        contentHeight: all.y + all.height + Theme.mm(4)

        Column {
            id: all

            x: Theme.margin
            y: Theme.mm(4)
            width: parent.width - 2 * x
            spacing: Theme.mm(8)

            Banner {
                visible: page.slipCase.lastKnown
                width: parent.width
                kind: Banner.Now
                icon: "wifi-off"
                text: qsTr("The platform does not answer now: this is what this machine heard last.")
            }
            Column {
                visible: page.slipCase.progress !== CaseController.Elsewhere
                width: parent.width

                TimelineStep {
                    width: parent.width
                    state: page.slipCase.acceptedAt !== "" ? TimelineStep.Done : TimelineStep.Here
                    what: page.slipCase.acceptedAt !== "" ? qsTr("Accepted")
                        : page.slipCase.progress === CaseController.Kept ? qsTr("Kept in this machine, not handed in yet") : qsTr("Handed in, not accepted yet")
                    when: page.slipCase.acceptedAt
                }
                TimelineStep {
                    width: parent.width
                    state: page.slipCase.progress === CaseController.Done ? TimelineStep.Done
                        : page.slipCase.acceptedAt !== "" ? TimelineStep.Here : TimelineStep.Ahead
                    what: qsTr("The office checks it")
                    when: page.slipCase.promisedBy !== "" && page.slipCase.progress !== CaseController.Done
                        ? qsTr("result before the end of %1").arg(page.slipCase.promisedBy) : ""
                }
                TimelineStep {
                    width: parent.width
                    state: page.slipCase.progress === CaseController.Done ? TimelineStep.Done : TimelineStep.Ahead
                    last: true
                    what: qsTr("Result")
                    when: qsTr("comes by text message")
                }
            }
            Row {
                visible: page.slipCase.known
                width: parent.width
                spacing: Theme.mm(10)

                CodePicture {
                    id: code

                    content: page.slipCase.address
                }
                Column {
                    width: parent.width - code.width - parent.spacing
                    anchors.verticalCenter: parent.verticalCenter
                    spacing: Theme.mm(2)

                    Label {
                        width: parent.width
                        kind: Label.Button
                        text: qsTr("Look again at home")
                    }
                    Label {
                        width: parent.width
                        kind: Label.Secondary
                        text: qsTr("The code of your slip works with a phone, too. Nothing personal is in it.")
                    }
                }
            }
        }
    }
}
