// Check your answers, each with *change*; then Confirm.
pragma ComponentBehavior: Bound

import QtQuick
import Changming.Theme
import Changming.Controls
import Changming.App

PageFrame {
    id: page

    required property VisitController visit
    readonly property FormController form: page.visit.form

    pageName: "check-answers"
    title: qsTr("Please check it")
    step: page.form.stepCount - 1
    stepCount: page.form.stepCount
    stepName: qsTr("Check")
    flush: true
    backText: qsTr("Back")
    nextText: qsTr("Confirm and hand in")
    nextIcon: "check"
    onBack: page.visit.back()
    onNext: page.visit.confirm()

    ScrollArea {
        anchors.fill: parent
        contentHeight: column.y + column.height + Theme.mm(8)

        Column {
            id: column

            x: Theme.margin
            width: parent.width - 2 * x

            Repeater {
                model: page.form.review

                ReviewRow {
                    required property int index

                    width: column.width
                    onChangeAsked: page.visit.change(index)
                }
            }
            ReviewRow {
                visible: page.visit.materials.summary !== ""
                width: column.width
                label: qsTr("Materials")
                value: page.visit.materials.summary
                source: ""
                sourceIcon: ""
                changeable: true
                onChangeAsked: page.visit.changeMaterials()
            }
            ReviewRow {
                visible: page.visit.commitment.summary !== ""
                width: column.width
                label: qsTr("Commitment")
                value: page.visit.commitment.summary
                source: ""
                sourceIcon: ""
                changeable: true
                onChangeAsked: page.visit.changeCommitment()
            }
            Item {
                width: 1
                height: Theme.mm(5)
            }
            Banner {
                width: parent.width
                text: page.visit.submission.trouble !== "" ? page.visit.submission.trouble
                    : qsTr("After that you get a case number. Only with the number is it accepted.")
                kind: page.visit.submission.trouble !== "" ? Banner.Trouble : Banner.Fact
            }
        }
    }
}
