// The real home page with the draft, as a picture that cannot be touched: upright, lying, or with the largest text.
pragma ComponentBehavior: Bound

import QtQuick
import Changming.Theme
import Changming.Controls
import Changming.App

Item {
    id: part

    required property MenuEditorController editor
    property bool chooses: true // with the buttons below
    readonly property real buttons: part.chooses ? 2 * (Theme.mm(21) + Theme.lip + Theme.gap) : 0
    readonly property real room: part.height - caption.height - part.buttons

    FittedLabel {
        id: caption

        width: parent.width
        strong: true
        text: qsTr("What people will see")
        Accessible.role: Accessible.Heading
    }
    Rectangle {
        id: frame

        readonly property real line: Theme.mm(0.75)

        anchors.top: caption.bottom
        anchors.horizontalCenter: parent.horizontalCenter
        width: Math.min(parent.width, (part.room - 2 * frame.line) * part.editor.preview.ratio + 2 * frame.line)
        height: (width - 2 * frame.line) / part.editor.preview.ratio + 2 * frame.line
        color: Theme.ground
        border.color: Theme.ink
        border.width: frame.line
        radius: Theme.mm(1)
        Accessible.role: Accessible.Graphic
        Accessible.name: qsTr("The home page as people will see it")

        PreviewPicture {
            anchors.fill: parent
            anchors.margins: frame.line
            preview: part.editor.preview
        }
    }
    Row {
        id: formats

        visible: part.chooses
        anchors.bottom: steps.top
        anchors.bottomMargin: Theme.gap
        width: parent.width
        spacing: Theme.gap

        Format {
            text: qsTr("Tall", "the panel's format")
            format: HomePreview.Upright
        }
        Format {
            text: qsTr("Wide", "the panel's format")
            format: HomePreview.Lying
        }
        Format {
            text: qsTr("Large", "the largest text size")
            format: HomePreview.LargeText
        }
    }
    Row {
        id: steps

        visible: part.chooses
        anchors.bottom: parent.bottom
        width: parent.width
        spacing: Theme.gap

        PushButton {
            width: (parent.width - parent.spacing) / 2
            kind: PushButton.Quiet
            icon: "arrow-back-up"
            text: qsTr("Undo")
            onActivated: part.editor.undo()
        }
        PushButton {
            width: (parent.width - parent.spacing) / 2
            kind: PushButton.Quiet
            icon: "arrow-forward-up"
            text: qsTr("Redo")
            onActivated: part.editor.redo()
        }
    }

    component Format: Pressable {
        id: choice

        required property int format
        readonly property bool chosen: part.editor.preview.format === choice.format

        role: Accessible.RadioButton
        Accessible.checkable: true
        Accessible.checked: choice.chosen
        width: (formats.width - 2 * formats.spacing) / 3
        height: Theme.mm(21) + Theme.lip
        flat: choice.chosen
        face: choice.chosen ? Theme.touch : Theme.ground
        borderColor: Theme.touch
        borderWidth: choice.chosen ? 0 : Theme.mm(0.75)
        lipColor: Theme.touch
        onActivated: part.editor.preview.format = choice.format

        Label {
            anchors.centerIn: parent
            kind: Label.Button
            font.pixelSize: Theme.textMm(8.8)
            text: choice.text
            color: choice.chosen ? Theme.ground : Theme.touch
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }
    }
}
