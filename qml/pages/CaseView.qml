// One case: what it is, where it stands and what to do now, its way with who and until when.
pragma ComponentBehavior: Bound

import QtQuick
import Changming.Theme
import Changming.Controls
import Changming.App

Column {
    id: view

    required property MattersController matters

    spacing: Theme.mm(6)

    Column {
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
        height: pager.height

        Label {
            anchors.verticalCenter: parent.verticalCenter
            text: qsTr("Case %1 of %2").arg(view.matters.caseIndex + 1).arg(view.matters.caseCount)
        }
        Row {
            id: pager

            anchors.right: parent.right
            spacing: Theme.gap

            PushButton {
                visible: view.matters.caseIndex > 0
                kind: PushButton.Quiet
                icon: "arrow-left"
                text: qsTr("Previous case")
                onActivated: view.matters.previousCase()
            }
            PushButton {
                visible: view.matters.caseIndex < view.matters.caseCount - 1
                kind: PushButton.Quiet
                icon: "arrow-right"
                iconBehind: true
                text: qsTr("Next case")
                onActivated: view.matters.nextCase()
            }
        }
    }
    Rectangle {
        width: parent.width
        height: now.height + Theme.mm(10)
        color: Theme.wash
        radius: Theme.corner
        Accessible.role: Accessible.StaticText
        Accessible.name: view.matters.standing + " " + view.matters.what

        Rectangle {
            width: Theme.mm(2.5)
            height: parent.height
            color: Theme.lamp
        }
        Column {
            id: now

            x: Theme.mm(11)
            width: parent.width - x - Theme.mm(6)
            anchors.verticalCenter: parent.verticalCenter

            Label {
                width: parent.width
                kind: Label.Heading
                text: view.matters.standing
                Accessible.ignored: true
            }
            Label {
                width: parent.width
                text: view.matters.what
                Accessible.ignored: true
            }
        }
    }
    Banner {
        visible: view.matters.asksWithdrawal
        width: parent.width
        kind: Banner.Now
        text: qsTr("Take this case back? It is not worked on then; you can hand it in anew later.")
    }
    Row {
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
    Row {
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
