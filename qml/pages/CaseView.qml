// One case: what it is, where it stands and what to do now, its way with who and until when.
pragma ComponentBehavior: Bound

import QtQuick
import Changming.Theme
import Changming.Controls
import Changming.App

Column {
    id: view

    required property MattersController matters
    property bool headed: true // with its name and where it stands; else the page says them

    spacing: Theme.mm(6)

    Column {
        visible: view.headed
        width: parent.width

        Label {
            width: parent.width
            kind: Label.Title
            text: view.matters.caseTitle
        }
        Label {
            width: parent.width
            color: Theme.secondInk
            text: qsTr("Case number %1").arg(view.matters.caseNumber)
        }
    }
    Item {
        visible: view.matters.caseCount > 1
        width: parent.width
        height: Theme.large ? number.height + pager.height : pager.height

        Label {
            id: number

            y: Theme.large ? 0 : (parent.height - height) / 2
            text: qsTr("Case %1 of %2").arg(view.matters.caseIndex + 1).arg(view.matters.caseCount)
        }
        Row {
            id: pager

            anchors.right: parent.right
            anchors.bottom: parent.bottom
            spacing: Theme.gap

            PushButton {
                visible: view.matters.caseIndex > 0
                kind: PushButton.Quiet
                icon: Theme.large ? "" : "arrow-left"
                text: qsTr("Previous case")
                onActivated: view.matters.previousCase()
            }
            PushButton {
                visible: view.matters.caseIndex < view.matters.caseCount - 1
                kind: PushButton.Quiet
                icon: Theme.large ? "" : "arrow-right"
                iconBehind: true
                text: qsTr("Next case")
                onActivated: view.matters.nextCase()
            }
        }
    }
    CaseStanding {
        visible: view.headed
        width: parent.width
        matters: view.matters
    }
    Banner {
        visible: view.matters.asksWithdrawal
        width: parent.width
        kind: Banner.Now
        text: qsTr("Take this case back? It is not worked on then; you can hand it in anew later.")
    }
    Flow {
        width: parent.width
        spacing: Theme.gap

        PushButton {
            visible: view.matters.asksWithdrawal
            text: qsTr("Yes, take it back")
            onActivated: view.matters.withdraw()
        }
        PushButton {
            visible: view.matters.asksWithdrawal
            text: qsTr("No, leave it")
            onActivated: view.matters.askWithdrawal(false)
        }
    }
    Flow {
        width: parent.width
        visible: !view.matters.asksWithdrawal
        spacing: Theme.gap

        PushButton {
            visible: view.matters.canWithdraw
            kind: PushButton.Quiet
            text: qsTr("Take it back")
            onActivated: view.matters.askWithdrawal(true)
        }
        PushButton {
            visible: view.matters.wantsSupplement || view.matters.hasResult
            kind: PushButton.Quiet
            icon: "printer"
            text: qsTr("Print the progress")
            onActivated: view.matters.printProgress()
        }
    }
    Label {
        visible: text !== ""
        width: parent.width
        kind: Label.Secondary
        strong: true
        text: view.matters.slipText
    }
    Column {
        width: parent.width

        Repeater {
            id: steps

            model: view.matters.steps

            TimelineStep {
                required property int index
                required property int step

                width: parent.width
                state: step
                last: index === steps.count - 1
            }
        }
    }
}
