// My matters: cases with their way, licences, results; what the platform knows of the person, behind the second proof.
pragma ComponentBehavior: Bound

import QtQuick
import Changming.Theme
import Changming.Controls
import Changming.Forms
import Changming.App

PageFrame {
    id: page

    required property VisitController visit
    required property HallController hall
    readonly property MattersController matters: page.visit.matters
    readonly property bool showsCase: page.matters.known === MattersController.Here && page.matters.tab === MattersController.Cases && page.matters.caseCount > 0

    pageName: "matters"
    plain: true
    backText: qsTr("Back")
    nextText: !page.showsCase ? "" : page.matters.wantsSupplement ? qsTr("Hand it in now") : page.matters.hasResult ? qsTr("See the result") : qsTr("Print the progress")
    nextIcon: page.matters.wantsSupplement ? "arrow-right" : page.matters.hasResult ? "file-certificate" : "printer"
    onBack: page.visit.back()
    onNext: {
        if (page.matters.wantsSupplement)
            page.visit.openSupplement()
        else if (page.matters.hasResult)
            page.visit.openCaseResult()
        else
            page.matters.printProgress()
    }

    ScrollArea {
        anchors.fill: parent
        contentHeight: column.y + column.height + Theme.mm(8)

        Column {
            id: column

            x: Theme.margin
            y: Theme.mm(9)
            width: parent.width - 2 * x
            spacing: Theme.mm(7)

            Row {
                id: tabs

                readonly property real each: (width - 2 * spacing) / 3

                width: parent.width
                spacing: Theme.gap

                Tab {
                    width: tabs.each
                    text: qsTr("Cases")
                    count: page.matters.known === MattersController.Here ? page.matters.caseCount : -1
                    chosen: page.matters.tab === MattersController.Cases
                    onActivated: page.matters.showTab(MattersController.Cases)
                }
                Tab {
                    width: tabs.each
                    text: qsTr("Licences")
                    count: page.matters.known === MattersController.Here ? page.matters.licenceCount : -1
                    chosen: page.matters.tab === MattersController.Licences
                    onActivated: page.matters.showTab(MattersController.Licences)
                }
                Tab {
                    width: tabs.each
                    text: qsTr("Results")
                    count: page.matters.known === MattersController.Here ? page.matters.resultCount : -1
                    chosen: page.matters.tab === MattersController.Results
                    onActivated: page.matters.showTab(MattersController.Results)
                }
            }
            Banner {
                visible: page.matters.isExisting
                width: parent.width
                kind: Banner.Now
                icon: "info-circle"
                text: qsTr("You have this matter open already: it goes on, and need not be handed in twice.")
            }
            Label {
                visible: page.matters.known === MattersController.Asking
                width: parent.width
                kind: Label.Title
                text: qsTr("Asking the platform …")
            }
            Banner {
                visible: page.matters.trouble !== ""
                width: parent.width
                kind: Banner.Trouble
                text: page.matters.trouble
            }
            Label {
                visible: text !== ""
                width: parent.width
                kind: Label.Title
                text: page.matters.known !== MattersController.Here ? ""
                    : page.matters.tab === MattersController.Cases && page.matters.caseCount === 0 ? qsTr("No cases yet")
                    : page.matters.tab === MattersController.Licences && page.matters.licenceCount === 0 ? qsTr("No licences found")
                    : page.matters.tab === MattersController.Results && page.matters.resultCount === 0 ? qsTr("No results yet") : ""
            }
            Label {
                visible: text !== ""
                width: parent.width
                text: page.matters.known !== MattersController.Here ? ""
                    : page.matters.tab === MattersController.Cases && page.matters.caseCount === 0 ? qsTr("What you apply for in this district appears here: where it stands, who works on it, until when.")
                    : page.matters.tab === MattersController.Licences && page.matters.licenceCount === 0 ? qsTr("A licence appears here as soon as the office that issued it has put it on the platform.")
                    : page.matters.tab === MattersController.Results && page.matters.resultCount === 0 ? qsTr("A finished matter leaves its document here, to look at and to print.") : ""
            }
            CaseView {
                visible: page.showsCase
                width: parent.width
                matters: page.matters
            }
            Repeater {
                model: page.matters.known === MattersController.Here && page.matters.tab === MattersController.Licences ? page.matters.licences : null

                LicenceRow {}
            }
            Row {
                visible: page.matters.tab === MattersController.Licences && page.matters.licencePages > 1
                spacing: Theme.gap

                PushButton {
                    visible: page.matters.licencePage > 0
                    kind: PushButton.Quiet
                    icon: "arrow-left"
                    text: qsTr("Previous page")
                    onActivated: page.matters.previousLicences()
                }
                PushButton {
                    visible: page.matters.licencePage < page.matters.licencePages - 1
                    kind: PushButton.Quiet
                    icon: "arrow-right"
                    iconBehind: true
                    text: qsTr("Next page")
                    onActivated: page.matters.nextLicences()
                }
            }
            Repeater {
                model: page.matters.known === MattersController.Here && page.matters.tab === MattersController.Results ? page.matters.results : null

                WayChoice {
                    required property int index
                    required property string name

                    width: column.width
                    text: name
                    icon: "file-certificate"
                    chosen: false
                    role: Accessible.Button
                    onActivated: page.visit.openResult(index)
                }
            }
        }
    }

    component LicenceRow: Item {
        id: row

        required property string name
        required property string second
        required property string words
        required property int validity

        width: column.width
        height: texts.height + Theme.mm(8)

        Column {
            id: texts

            anchors.left: parent.left
            anchors.right: badge.left
            anchors.rightMargin: Theme.mm(4)
            anchors.verticalCenter: parent.verticalCenter

            Label {
                width: parent.width
                kind: Label.Heading
                text: row.name
            }
            Label {
                width: parent.width
                kind: Label.Secondary
                text: row.second
            }
        }
        Badge {
            id: badge

            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            kind: row.validity === MattersController.Usable ? Badge.FinishHere : Badge.CounterOnly
            icon: row.validity === MattersController.Usable ? "circle-check" : "circle-x"
            text: row.words
        }
        Rectangle {
            anchors.bottom: parent.bottom
            width: parent.width
            height: Theme.hair
            color: Theme.hairline
        }
    }
}
