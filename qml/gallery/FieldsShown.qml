pragma ComponentBehavior: Bound

import QtQuick
import Changming.Theme
import Changming.Controls
import Changming.Forms
import Changming.App

GalleryColumn {
    id: column

    required property FormController form

    name: "Fields"

    Shown {
        caption: "Stepper"

        Stepper {
            width: parent.width
            current: 1
            count: 5
            stepName: qsTr("Where you live")
        }
    }
    Shown {
        caption: "ErrorSummary: one place"

        ErrorSummary {
            width: parent.width
            count: 1
            firstErrors: [qsTr("Mobile number: it needs 11 digits; this has 10")]
        }
    }
    Shown {
        caption: "ErrorSummary: several, focused"

        ErrorSummary {
            width: parent.width
            count: 4
            firstErrors: [qsTr("Mobile number: it needs 11 digits; this has 10"), qsTr("Since when? is missing"), qsTr("Where do you live? is missing")]

            FocusRing {}
        }
    }
    Shown {
        caption: "SearchBox: rest"

        SearchBox {
            width: parent.width
        }
    }
    Shown {
        caption: "SearchBox: typed into"

        SearchBox {
            width: parent.width
            open: true
            typed: qsTr("pension")
            composing: "yang lao"
        }
    }
    Shown {
        caption: "EntryBox: rest, typed into, error"

        Column {
            width: parent.width
            spacing: Theme.gap

            EntryBox {
                width: parent.width
                text: qsTr("Mobile number")
                hint: qsTr("11 digits")
            }
            EntryBox {
                width: parent.width
                text: qsTr("Mobile number")
                shown: "138 0000"
                counter: "7 / 11"
                open: true
            }
            EntryBox {
                width: parent.width
                text: qsTr("Mobile number")
                shown: "138 0000 000"
                counter: "10 / 11"
                wrong: true
            }
        }
    }
    Shown {
        caption: "TextBox: rest, typed into, error, several lines"

        Column {
            width: parent.width
            spacing: Theme.gap

            TextBox {
                width: parent.width
                text: qsTr("Floor area")
                shown: "86.5"
                unit: qsTr("square metres")
            }
            TextBox {
                width: parent.width
                text: qsTr("Employer")
                shown: qsTr("Specimen mill")
                composing: "fang zhi"
                open: true
            }
            TextBox {
                width: parent.width
                text: qsTr("Employer")
                wrong: true

                FocusRing {}
            }
            TextBox {
                width: parent.width
                text: qsTr("Anything else?")
                shown: qsTr("My parents live with me and need somebody at home in the mornings.")
                counter: "66 / 200"
                lines: true
            }
        }
    }
    Shown {
        caption: "ListBox: rest, chosen, error"

        Column {
            width: parent.width
            spacing: Theme.gap

            ListBox {
                width: parent.width
                text: qsTr("Trade")
            }
            ListBox {
                width: parent.width
                text: qsTr("Trade")
                shown: qsTr("Deliveries by motorcycle, and whatever else people ask to have brought to them")
            }
            ListBox {
                width: parent.width
                text: qsTr("Trade")
                wrong: true
            }
        }
    }
    Shown {
        caption: "ClosedRow"

        ClosedRow {
            width: parent.width
            label: qsTr("Rent")
            value: ""
            reason: qsTr("Not asked of who owns the flat.")
        }
    }
    Shown {
        caption: "FactRow: short, with its source below"

        Column {
            width: parent.width

            FactRow {
                width: parent.width
                label: qsTr("Name")
                value: qsTr("Specimen")
                source: qsTr("ID card")
            }
            FactRow {
                width: parent.width
                label: qsTr("Address")
                value: qsTr("1 Specimen Road, Ping'an District, the third yard behind the mill")
                source: qsTr("ID card")
            }
        }
    }
    Shown {
        caption: "ReviewRow: to be changed, known"

        Column {
            width: parent.width

            ReviewRow {
                width: parent.width
                label: qsTr("Mobile number")
                value: "139 1234 0000"
                source: ""
                sourceIcon: ""
                changeable: true
            }
            ReviewRow {
                width: parent.width
                label: qsTr("Name")
                value: qsTr("Specimen")
                source: qsTr("ID card")
                sourceIcon: "id"
                changeable: false
            }
        }
    }
    Shown {
        caption: "SourceLine"

        SourceLine {
            source: qsTr("ID card")
            icon: "id"
        }
    }
    Shown {
        caption: "Field: a step with errors"

        Column {
            id: fields

            width: parent.width

            Repeater {
                model: column.form.fields

                Field {
                    width: fields.width
                    form: column.form
                }
            }
        }
    }
}
