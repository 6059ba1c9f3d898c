// What is not as it should be, with what helps; and who has done what here lately.
pragma ComponentBehavior: Bound

import QtQuick
import Changming.Theme
import Changming.Controls
import Changming.Forms
import Changming.App

PageFrame {
    id: page

    required property StaffController staff
    readonly property StaffReport report: page.staff.report

    pageName: "staff-report"
    title: page.report.sentence
    nextText: !page.report.mayPrint ? "" : page.report.printing ? qsTr("Printing …") : qsTr("Print this report")
    nextIcon: "printer"
    onNext: page.report.print()

    facts: Banner {
        visible: page.report.printWords !== ""
        width: parent ? parent.width : 0
        kind: page.report.printing || page.report.printed ? Banner.Fact : Banner.Trouble
        icon: page.report.printing ? "printer" : page.report.printed ? "circle-check" : "alert-triangle"
        text: page.report.printWords
    }

    ScrollArea {
        anchors.fill: parent
        contentHeight: column.height + Theme.mm(8)

        Column {
            id: column

            width: parent.width
            spacing: Theme.mm(8)

            Banner {
                visible: page.report.findings.count === 0
                width: parent.width
                text: qsTr("Nothing to do: devices, platform, paper, catalogue, queue, disk and clock are as they should be.")
            }
            Column {
                visible: page.report.findings.count > 0
                width: parent.width

                Repeater {
                    model: page.report.findings

                    Finding {}
                }
            }
            Column {
                visible: page.report.mayAudit
                width: parent.width
                spacing: Theme.mm(4)

                Label {
                    width: parent.width
                    kind: Label.Heading
                    text: qsTr("Done here lately")
                }
                Banner {
                    width: parent.width
                    kind: page.report.auditBroken ? Banner.Trouble : Banner.Fact
                    icon: page.report.auditBroken ? "alert-triangle" : "shield-check"
                    text: page.report.auditWords
                }
                Repeater {
                    model: page.report.audit

                    Entry {}
                }
            }
        }
    }

    component Finding: Item {
        id: finding

        required property string what
        required property string remedy
        required property int severity

        readonly property bool isTrouble: finding.severity > 0

        width: column.width
        implicitHeight: sentences.height + Theme.mm(10)

        Icon {
            id: picture

            y: Theme.mm(6)
            name: finding.isTrouble ? "circle-x" : "alert-triangle"
            tint: finding.isTrouble ? Theme.stop : Theme.attention
            size: Theme.mm(13)
        }
        Column {
            id: sentences

            anchors.left: picture.right
            anchors.leftMargin: Theme.mm(6)
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter

            Label {
                width: parent.width
                strong: true
                color: finding.isTrouble ? Theme.stop : Theme.attention
                text: finding.what
            }
            Label {
                width: parent.width
                text: finding.remedy
            }
        }
        Rectangle {
            anchors.bottom: parent.bottom
            width: parent.width
            height: Theme.hair
            color: Theme.hairline
        }
    }
    component Entry: Item {
        id: entry

        required property string when
        required property string who
        required property string what

        width: column.width
        implicitHeight: Math.max(at.height, deed.height) + Theme.mm(4)

        Label {
            id: at

            width: Theme.mm(70)
            kind: Label.Secondary
            text: entry.when
        }
        Label {
            id: deed

            anchors.left: at.right
            anchors.leftMargin: Theme.mm(4)
            anchors.right: parent.right
            kind: Label.Secondary
            color: Theme.ink
            text: entry.who + " · " + entry.what
        }
    }
}
