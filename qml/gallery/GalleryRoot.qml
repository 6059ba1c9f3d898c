// Every part in every state, for who works on them: a board that is dragged, with theme, text size and language on top.
// The names of parts and states are those of the code and stay English; what the parts say is translated.
pragma ComponentBehavior: Bound

import QtQuick
import Changming.Theme
import Changming.Controls
import Changming.App

Rectangle {
    id: gallery

    required property real pixelsPerMillimetre
    required property string otherLanguage
    required property FormController fieldsForm   // a step with errors
    required property FormController choiceForm   // a long choice is searched
    required property FormController divisionForm // a division is chosen
    required property KeyboardController keyboard
    required property KeyboardController writing
    required property DateWheel wheel

    signal languageAsked()

    color: Theme.ground
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Gallery")

    Binding {
        target: Theme
        property: "pixelsPerMillimetre"
        value: gallery.pixelsPerMillimetre
    }
    Flow {
        id: bar

        x: Theme.margin
        y: Theme.mm(5)
        width: parent.width - 2 * x
        spacing: Theme.gap

        Repeater {
            model: [1.0, 1.2, 1.4, 1.6]

            PushButton {
                required property real modelData

                kind: PushButton.Quiet
                flat: Theme.textScale === modelData
                text: qsTr("Text %1").arg(modelData.toFixed(1))
                onActivated: Theme.textScale = modelData
            }
        }
        PushButton {
            kind: PushButton.Quiet
            text: Theme.lowVision ? qsTr("Standard colours") : qsTr("Yellow on black")
            onActivated: Theme.lowVision = !Theme.lowVision
        }
        PushButton {
            kind: PushButton.Quiet
            text: gallery.otherLanguage
            onActivated: gallery.languageAsked()
        }
    }
    Flickable {
        anchors.top: bar.bottom
        anchors.topMargin: Theme.mm(5)
        anchors.bottom: parent.bottom
        width: parent.width
        contentWidth: board.width + 2 * Theme.margin
        contentHeight: board.height + Theme.margin
        clip: true

        Row {
            id: board

            x: Theme.margin
            spacing: Theme.mm(24)

            ButtonsShown {}
            TilesShown {}
            ChoicesShown {}
            FieldsShown {
                form: gallery.fieldsForm
            }
            WordsShown {}
            DrawingsShown {}
            FramesShown {}
            WarningsShown {}
            KeysShown {
                keyboard: gallery.keyboard
                writing: gallery.writing
                wheel: gallery.wheel
            }
            PickersShown {
                choiceForm: gallery.choiceForm
                divisionForm: gallery.divisionForm
            }
        }
    }
}
