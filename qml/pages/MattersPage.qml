// My matters: cases with their way, licences, results; what the platform knows of the person, behind the second proof.
pragma ComponentBehavior: Bound

import QtQuick
import Changming.Theme
import Changming.Controls
import Changming.App

PageFrame {
    id: page

    required property VisitController visit
    required property HallController hall
    readonly property MattersController matters: page.visit.matters
    readonly property bool showsCase: page.matters.known === MattersController.Here && page.matters.tab === MattersController.Cases && page.matters.caseCount > 0

    // What has no room at the top stands in the part that is read.
    readonly property string emptiness: page.matters.known !== MattersController.Here ? ""
        : page.matters.tab === MattersController.Cases && page.matters.caseCount === 0 ? qsTr("No cases yet")
        : page.matters.tab === MattersController.Licences && page.matters.licenceCount === 0 ? qsTr("No licences found")
        : page.matters.tab === MattersController.Results && page.matters.resultCount === 0 ? qsTr("No results yet") : ""

    pageName: "matters"
    title: !page.parted ? "" : page.showsCase ? page.matters.caseTitle : page.emptiness !== "" ? page.emptiness
        : page.matters.known === MattersController.Asking ? qsTr("Asking the platform …") : qsTr("My matters")
    subtitle: page.parted && page.showsCase ? qsTr("Case number %1").arg(page.matters.caseNumber) : ""
    flush: true
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

    facts: CaseStanding {
        visible: page.parted && page.showsCase
        width: parent ? parent.width : 0
        matters: page.matters
    }

    ScrollArea {
        anchors.fill: parent
        contentHeight: column.y + column.height + Theme.mm(8)

        Column {
            id: column

            x: Theme.margin
            y: Theme.mm(page.parted ? 4 : 9)
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
                visible: !page.parted && page.matters.known === MattersController.Asking
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
                visible: !page.parted && text !== ""
                width: parent.width
                kind: Label.Title
                text: page.emptiness
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
                headed: !page.parted
            }
            Repeater {
                model: page.matters.known === MattersController.Here && page.matters.tab === MattersController.Licences ? page.matters.licences : null

                LicenceRow {}
            }
            Flow {
                width: parent.width
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

        readonly property bool stacked: Theme.large // the badge below

        width: column.width
        height: texts.height + (row.stacked ? badge.height + Theme.mm(2) : 0) + Theme.mm(8)

        Column {
            id: texts

            y: Theme.mm(4)
            width: parent.width - (row.stacked ? 0 : badge.width + Theme.mm(4))

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

            x: row.stacked ? 0 : parent.width - width
            y: row.stacked ? texts.y + texts.height + Theme.mm(2) : (parent.height - height) / 2
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
