// The materials: what is here, and for the one that is missing the ways to hand it in. The same page for what an office
// asks for in the middle of a case.
pragma ComponentBehavior: Bound

import QtQuick
import Changming.Theme
import Changming.Controls
import Changming.App

PageFrame {
    id: page

    required property VisitController visit
    readonly property MaterialsController materials: page.visit.materials
    readonly property bool supplement: page.visit.page === VisitController.Supplement

    pageName: page.supplement ? "supplement" : "materials"
    title: page.materials.title
    step: page.visit.stepNumber
    stepCount: page.supplement ? 0 : page.visit.stepCount
    stepName: qsTr("Materials")
    flush: true
    backText: qsTr("Back")
    nextText: page.supplement ? qsTr("Hand it in") : qsTr("Next")
    nextIcon: page.supplement ? "check" : "arrow-right"
    onBack: page.visit.back()
    onNext: page.visit.nextStep()

    ScrollArea {
        anchors.fill: parent
        contentHeight: column.y + column.height + Theme.mm(8)

        Column {
            id: column

            x: Theme.margin
            y: Theme.mm(3)
            width: parent.width - 2 * x
            spacing: Theme.mm(5)

            Banner {
                visible: page.materials.trouble !== ""
                width: parent.width
                kind: Banner.Trouble
                text: page.materials.trouble
            }
            Repeater {
                model: page.materials.rows

                Column {
                    id: row

                    required property int index
                    required property string name
                    required property string second
                    required property int given
                    required property bool open
                    required property bool canChange

                    width: column.width
                    spacing: Theme.mm(4)

                    MaterialHead {
                        width: parent.width
                        name: row.name
                        second: row.second
                        given: row.given
                        actionText: !row.canChange ? "" : row.given === MaterialsController.Missing ? qsTr("Choose how") : row.given === MaterialsController.NotNeeded ? qsTr("Hand in") : qsTr("Change")
                        onAction: page.materials.openRow(row.index)
                    }
                    MaterialWays { // a Loader of Qt 6.4 refuses bound components
                        open: row.open
                        visible: row.open
                        width: parent.width
                        materials: page.materials
                        onProofAsked: page.visit.proveForLicences()
                    }
                    Rectangle {
                        width: parent.width
                        height: Theme.hair
                        color: Theme.hairline
                    }
                }
            }
        }
    }
}
