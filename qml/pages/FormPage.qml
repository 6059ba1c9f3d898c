// One step of the form: its question, its fields, errors on top and in place, the pad of digits while typing.
pragma ComponentBehavior: Bound

import QtQuick
import Changming.Theme
import Changming.Controls
import Changming.Forms
import Changming.App

PageFrame {
    id: page

    required property VisitController visit
    readonly property FormController form: page.visit.form

    pageName: "form-" + (page.form.step + 1)
    plain: true
    typing: page.form.openRow >= 0
    backText: qsTr("Back")
    nextText: qsTr("Next")
    onBack: page.visit.back()
    onNext: page.visit.nextStep()

    Connections {
        target: page.form

        function onRefused() {
            area.contentY = 0
            summary.forceActiveFocus()
        }
    }
    Flickable {
        id: area

        // The row that is typed into stays in sight above the pad.
        function reveal() {
            if (page.form.openRow < 0) {
                area.contentY = 0
                return
            }
            const row = fields.itemAt(page.form.openRow)
            const bottom = column.y + fieldColumn.y + row.y + row.height + Theme.mm(6)
            area.contentY = Math.max(0, Math.min(bottom - area.height, area.contentHeight - area.height))
        }

        anchors.fill: parent
        anchors.bottomMargin: pad.visible ? pad.height : 0
        contentHeight: column.y + column.height + Theme.mm(8)
        interactive: area.contentHeight > area.height
        clip: true
        onHeightChanged: area.reveal()

        Column {
            id: column

            x: Theme.margin
            y: Theme.mm(11)
            width: parent.width - 2 * x
            spacing: Theme.mm(7)

            Column {
                width: parent.width

                Stepper {
                    width: parent.width
                    current: page.form.step
                    count: page.form.stepCount
                    stepName: page.form.stepName
                }
                Label {
                    width: parent.width
                    kind: Label.Title
                    text: page.form.question
                }
            }
            ErrorSummary {
                id: summary

                visible: page.form.errorCount > 0
                width: parent.width
                count: page.form.errorCount
                firstError: page.form.firstError
                onActivated: page.form.openFirstError()
            }
            Column {
                id: fieldColumn

                width: parent.width
                spacing: Theme.mm(8)

                Repeater {
                    id: fields

                    model: page.form.fields

                    Field {
                        width: fieldColumn.width
                        form: page.form
                    }
                }
            }
        }
    }
    DigitPad {
        id: pad

        visible: page.typing
        anchors.bottom: parent.bottom
        width: parent.width
        onDigit: digit => page.form.type(digit)
        onErase: page.form.erase()
        onDone: page.form.closePad()
    }
}
