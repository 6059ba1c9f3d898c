// One field of a form, by its kind: a known value, a choice, or a box that is typed into.
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
    required property string counter
    required property string source
    required property string error
    required property OptionModel options

    spacing: Theme.mm(3)

    FactRow {
        visible: field.kind === FieldModel.Fact
        width: parent.width
        label: field.label
        value: field.shown
        source: field.source
    }
    Item {
        id: asked

        visible: field.kind !== FieldModel.Fact
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
                text: field.label
            }
            Label {
                visible: field.hint !== ""
                width: parent.width
                kind: Label.Secondary
                text: field.hint
            }
            Label {
                visible: field.error !== ""
                width: parent.width
                strong: true
                color: Theme.stop
                text: field.error
            }
            Grid {
                id: choices

                visible: field.kind === FieldModel.Choice
                width: parent.width
                columns: 2
                columnSpacing: Theme.mm(5)
                rowSpacing: Theme.mm(4)

                Repeater {
                    model: field.kind === FieldModel.Choice ? field.options : null

                    Choice {
                        required property int index

                        width: (choices.width - choices.columnSpacing) / 2
                        onActivated: field.form.choose(field.index, index)
                    }
                }
            }
            EntryBox {
                visible: field.kind === FieldModel.Entry
                width: parent.width
                text: field.label
                shown: field.shown
                counter: field.counter
                wrong: field.error !== ""
                open: field.form.openRow === field.index
                onActivated: field.form.openField(field.index)
            }
        }
    }
}
