// No slip came out: its code in its place, and the number for whoever has no phone. The case is as it was.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes
import Changming.Theme
import Changming.Controls
import Changming.Forms
import Changming.App

PageFrame {
    id: page

    required property VisitController visit
    required property HallController hall
    readonly property SubmissionController submission: page.visit.submission
    readonly property bool accepted: page.submission.caseNumber !== ""

    pageName: "no-slip"
    flush: true
    title: page.submission.sliplessTitle
    subtitle: page.accepted ? qsTr("Your case is accepted; nothing changes for it.") : qsTr("Your papers are kept in this machine; nothing changes for them.")
    backText: qsTr("Back")
    nextText: qsTr("I have it, leave")
    nextIcon: "logout"
    onBack: page.visit.back()
    onNext: page.visit.leave()

    facts: EmptyOutlet {
        visible: page.parted // where there is room for a picture
    }

    ScrollArea {
        width: parent.width
        height: parent.height
        contentHeight: rows.y + rows.height + Theme.mm(8)

        Column {
            id: rows

            x: Theme.margin
            y: Theme.mm(4)
            width: parent.width - 2 * x
            spacing: Theme.mm(8)

            Rectangle {
                width: parent.width
                height: (Theme.large ? code.height + beside.height + Theme.mm(6) : Math.max(code.height, beside.height)) + Theme.mm(12)
                radius: Theme.corner
                color: Theme.ground
                border.color: Theme.ink
                border.width: Theme.mm(0.75)

                CodePicture {
                    id: code

                    x: Theme.mm(6)
                    y: Theme.large ? Theme.mm(6) : (parent.height - height) / 2
                    size: Theme.mm(80)
                    content: page.submission.statusAddress
                }
                Column {
                    id: beside

                    x: Theme.large ? Theme.mm(6) : code.x + code.width + Theme.mm(8)
                    y: Theme.large ? code.y + code.height + Theme.mm(6) : (parent.height - height) / 2
                    width: parent.width - x - Theme.mm(6)
                    spacing: Theme.mm(5)

                    Label {
                        width: parent.width
                        kind: Label.Heading
                        text: qsTr("Scan the code and keep the page")
                    }
                    Label {
                        width: parent.width
                        color: Theme.secondInk
                        text: qsTr("No phone? Write down the number below.")
                    }
                }
            }
            Rectangle {
                width: parent.width
                height: number.height + Theme.mm(10)
                radius: Theme.corner
                color: Theme.wash
                border.color: Theme.edge
                border.width: Theme.edgeWidth

                Column {
                    id: number

                    x: Theme.mm(8)
                    width: parent.width - 2 * x
                    anchors.verticalCenter: parent.verticalCenter

                    Label {
                        width: parent.width
                        color: Theme.secondInk
                        text: page.accepted ? qsTr("Case number") : qsTr("Number of what is kept; not a case number")
                    }
                    Label {
                        width: parent.width
                        kind: Label.Title
                        text: page.accepted ? page.submission.caseNumber : page.submission.provisionalNumber
                        Accessible.role: Accessible.StaticText
                    }
                }
            }
            Label {
                width: parent.width
                text: qsTr("To ask, call %1 and give this number.").arg(page.hall.helpPhone)
            }
        }
    }

    component EmptyOutlet: Item { // a printer, and the slip that it does not have
        implicitWidth: Theme.mm(46)
        implicitHeight: Theme.mm(44)
        Accessible.ignored: true

        Rectangle {
            width: Theme.mm(44)
            height: Theme.mm(22)
            radius: Theme.corner
            color: Theme.amberTint
            border.color: Theme.attention
            border.width: Theme.mm(1.25)

            Rectangle {
                x: Theme.mm(7)
                y: Theme.mm(14)
                width: Theme.mm(30)
                height: Theme.mm(1.75)
                color: Theme.attention
            }
            Rectangle {
                x: Theme.mm(34)
                y: Theme.mm(5)
                width: Theme.mm(4.5)
                height: width
                radius: width / 2
                color: Theme.lamp
            }
        }
        Shape {
            anchors.fill: parent

            ShapePath {
                strokeColor: Theme.attention
                strokeWidth: Theme.mm(1.25)
                strokeStyle: ShapePath.DashLine
                dashPattern: [1, 1.5]
                fillColor: "transparent"
                startX: Theme.mm(13)
                startY: Theme.mm(23)

                PathLine { x: Theme.mm(13); y: Theme.mm(43) }
                PathLine { x: Theme.mm(32); y: Theme.mm(43) }
                PathLine { x: Theme.mm(32); y: Theme.mm(23) }
            }
        }
    }
}
