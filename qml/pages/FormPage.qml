// One step of the form, or one person of a list in it: the question, the fields, errors on top and in place. A long choice
// and the levels of a division stand in place of the fields. While typing, pad or keyboard stand where the bars stood.
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
    readonly property bool picking: page.form.part !== FormController.Fields

    pageName: page.form.part === FormController.Search ? "form-choice" : page.picking ? "form-division" : page.form.inEntry ? "form-person"
        : "form-" + (page.form.step + 1)
    title: page.form.question
    step: page.form.step
    stepCount: page.form.stepCount
    stepName: page.form.stepName
    flush: true
    typing: page.form.pad !== FormController.NoPad
    backText: page.form.inEntry && !page.picking ? qsTr("Cancel") : qsTr("Back")
    backIcon: page.form.inEntry && !page.picking ? "x" : "arrow-left"
    nextText: page.picking ? "" : page.form.inEntry ? qsTr("Done") : qsTr("Next")
    nextIcon: page.form.inEntry ? "check" : "arrow-right"
    onBack: page.visit.back()
    onNext: page.visit.nextStep()
    onTypingEnded: page.form.closePad()

    Connections {
        target: page.form

        function onRefused() {
            area.toTop()
            summary.forceActiveFocus()
        }
        function onOpenRowChanged() {
            if (page.form.openRow >= 0)
                area.wanted = page.form.openRow // and stays in sight when the pad goes
        }
        function onPartChanged() {
            area.wanted = -1
            area.toTop()
        }
        function onFieldWanted(row) {
            area.wanted = row
            area.revealRow(row)
            const field = fields.itemAt(row) as Field
            if (field)
                field.takeFocus()
        }
    }
    SearchPart {
        visible: page.form.part === FormController.Search
        anchors.top: parent.top
        anchors.topMargin: Theme.mm(4)
        anchors.bottom: parent.bottom
        anchors.bottomMargin: keys.visible ? keys.height : Theme.mm(4)
        x: Theme.margin
        width: parent.width - 2 * x
        form: page.form
    }
    DivisionPart {
        visible: page.form.part === FormController.Division
        anchors.top: parent.top
        anchors.topMargin: Theme.mm(4)
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.mm(4)
        x: Theme.margin
        width: parent.width - 2 * x
        form: page.form
    }
    ScrollArea {
        id: area

        property int wanted: -1 // stays in sight while the page is laid out anew

        // The row that is typed into, or that somebody was led to, stands in sight above the pad.
        function revealRow(row) {
            const field = fields.itemAt(row)
            if (field)
                area.reveal(column.y + fieldColumn.y + field.y - Theme.mm(6), field.height + Theme.mm(12))
        }

        visible: !page.picking
        anchors.fill: parent
        anchors.bottomMargin: page.form.pad === FormController.DigitsPad ? digits.height : page.form.pad === FormController.WheelPad ? wheel.height
            : page.form.pad === FormController.KeysPad ? keys.height : 0
        turns: !page.typing
        onSettled: area.revealRow(area.wanted)
        onMoved: area.wanted = -1
        contentHeight: column.y + column.height + Theme.mm(8)

        Column {
            id: column

            x: Theme.margin
            y: Theme.mm(5)
            width: parent.width - 2 * x
            spacing: Theme.mm(7)

            ErrorSummary {
                id: summary

                visible: page.form.errorCount > 0
                width: parent.width
                count: page.form.errorCount
                firstErrors: page.form.firstErrors
                onErrorWanted: error => page.form.openError(error)
            }
            Column {
                id: fieldColumn

                width: parent.width

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
        id: digits

        visible: page.form.pad === FormController.DigitsPad
        anchors.bottom: parent.bottom
        width: parent.width
        extra: page.form.extraKey
        otherWay: page.form.typesDate ? qsTr("Turn it") : ""
        otherIcon: "calendar"
        onDigit: digit => page.form.type(digit)
        onErase: page.form.erase()
        onDone: page.form.closePad()
        onOtherWayAsked: page.form.wheelDate()
    }
    DateWheelPad {
        id: wheel

        visible: page.form.pad === FormController.WheelPad
        anchors.bottom: parent.bottom
        width: parent.width
        wheel: page.form.wheel
        onTypingAsked: page.form.typeDate()
        onDone: page.form.closePad()
    }
    Keyboard {
        id: keys

        visible: page.form.pad === FormController.KeysPad
        anchors.bottom: parent.bottom
        width: parent.width
        keyboard: page.form.keyboard
        forForms: !page.picking
        allCapitals: page.form.typesCode
        onClosed: page.form.closePad()
    }
}
