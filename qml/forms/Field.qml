// One field of a form, by its kind. What is wrong with it stands above the box, with a red bar beside.
pragma ComponentBehavior: Bound

import QtQuick
import Changming.Theme
import Changming.Controls
import Changming.App

Column {
    id: field

    required property FormController form
    required property int index
    required property int kind
    required property string label
    required property string shown
    required property string hint
    required property string unit
    required property string counter
    required property string source
    required property string sourceIcon
    required property string error
    required property int columns
    required property OptionModel options
    required property EntryModel entries
    required property string addText
    required property bool joined // to the fact above it
    required property bool optional

    readonly property bool isText: field.kind === FieldModel.Entry || field.kind === FieldModel.Paragraph
    readonly property bool open: field.form.openRow === field.index

    // Of what is asked here; the page calls it for a field that somebody was led to.
    function takeFocus() {
        if (field.isText)
            box.forceActiveFocus()
        else if (field.kind === FieldModel.List)
            list.forceActiveFocus()
        else if (field.kind === FieldModel.Choice || field.kind === FieldModel.Marks)
            choices.itemAt(0)?.forceActiveFocus()
        else if (field.kind === FieldModel.People)
            add.forceActiveFocus()
    }

    topPadding: field.index === 0 || field.joined ? 0 : Theme.mm(8)
    spacing: Theme.mm(3)

    FactRow {
        visible: field.kind === FieldModel.Fact
        width: parent.width
        label: field.label
        value: field.shown + (field.unit !== "" ? " " + field.unit : "")
        source: field.source
        sourceIcon: field.sourceIcon
    }
    ClosedRow {
        visible: field.kind === FieldModel.Closed
        width: parent.width
        label: field.label
        value: field.shown + (field.shown !== "" && field.unit !== "" ? " " + field.unit : "")
        reason: field.hint
    }
    Label {
        visible: field.kind === FieldModel.Heading
        width: parent.width
        kind: Label.Heading
        color: Theme.touch
        text: field.label
    }
    Label {
        visible: field.kind === FieldModel.Note
        width: parent.width
        color: Theme.secondInk
        text: field.label
    }
    Item {
        visible: field.kind !== FieldModel.Fact && field.kind !== FieldModel.Closed && field.kind !== FieldModel.Heading && field.kind !== FieldModel.Note
        width: parent.width
        height: question.height

        Rectangle {
            visible: field.error !== ""
            width: Theme.mm(2.5)
            height: parent.height
            color: Theme.stop
        }
        Column {
            id: question

            x: field.error !== "" ? Theme.mm(9) : 0
            width: parent.width - x
            spacing: Theme.mm(3)

            Label {
                width: parent.width
                kind: Label.Heading
                text: field.optional ? qsTr("%1 (if you like)").arg(field.label) : field.label
            }
            Label {
                visible: field.hint !== ""
                width: parent.width
                kind: Label.Secondary
                text: field.hint
            }
            Label {
                visible: field.kind === FieldModel.Marks
                width: parent.width
                kind: Label.Secondary
                text: qsTr("Choose all that fit")
            }
            Label {
                visible: field.error !== ""
                width: parent.width
                strong: true
                color: Theme.stop
                text: field.error
            }
            Grid {
                id: grid

                readonly property real cellWidth: (grid.width - (grid.columns - 1) * grid.columnSpacing) / grid.columns

                // One long answer makes the others as high, so that the rows stay straight.
                readonly property real tallest: {
                    let most = 0
                    for (let i = 0; i < grid.children.length; ++i)
                        most = Math.max(most, grid.children[i].implicitHeight)
                    return most
                }

                visible: field.kind === FieldModel.Choice || field.kind === FieldModel.Marks
                width: parent.width
                columns: Theme.large ? 1 : field.columns
                columnSpacing: Theme.mm(5)
                rowSpacing: Theme.mm(4)

                Repeater {
                    id: choices

                    model: grid.visible ? field.options : null
                    delegate: field.kind === FieldModel.Marks ? mark : one
                }
            }
            TextBox {
                id: box

                visible: field.isText
                width: parent.width
                text: field.label
                shown: field.shown
                composing: field.open && field.form.pad === FormController.KeysPad ? field.form.keyboard.composing : ""
                unit: field.unit
                counter: field.counter
                wrong: field.error !== ""
                open: field.open
                turned: field.form.pad === FormController.WheelPad
                lines: field.kind === FieldModel.Paragraph
                onActivated: field.form.openField(field.index)
            }
            ListBox {
                id: list

                visible: field.kind === FieldModel.List
                width: parent.width
                text: field.label
                shown: field.shown
                wrong: field.error !== ""
                onActivated: field.form.openField(field.index)
            }
            Column {
                visible: field.kind === FieldModel.People
                width: parent.width
                spacing: Theme.gap
                bottomPadding: Theme.mm(2)

                Repeater {
                    model: field.kind === FieldModel.People ? field.entries : null

                    PersonRow {
                        width: question.width
                        onChangeAsked: field.form.changeEntry(field.index, index)
                        onRemoveAsked: field.form.removeEntry(field.index, index)
                    }
                }
            }
            PushButton {
                id: add

                visible: field.kind === FieldModel.People && field.addText !== ""
                width: parent.width
                icon: "plus"
                text: field.addText
                onActivated: field.form.addEntry(field.index)
            }
            SourceLine { // a known value that one may change
                visible: field.source !== ""
                source: field.source
                icon: field.sourceIcon
            }
        }
    }

    Component {
        id: one

        Choice {
            required property int index

            width: grid.cellWidth
            height: grid.tallest
            onActivated: field.form.choose(field.index, index)
        }
    }
    Component {
        id: mark

        MarkChoice {
            required property int index

            width: grid.cellWidth
            height: grid.tallest
            onActivated: field.form.choose(field.index, index)
        }
    }
}
