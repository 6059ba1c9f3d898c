// What a publication changes, in words, with a note for the history; or what must be put right first.
pragma ComponentBehavior: Bound

import QtQuick
import Changming.Theme
import Changming.Controls
import Changming.Forms
import Changming.App

Item {
    id: part

    required property MenuEditorController editor
    readonly property bool stopped: part.editor.obstacles.count > 0

    Banner {
        id: stop

        visible: part.stopped
        width: parent.width
        kind: Banner.Trouble
        text: qsTr("It cannot be published yet. Put right first:")
    }
    ScrollArea {
        id: area

        y: part.stopped ? stop.height + Theme.gap : 0
        width: parent.width
        height: parent.height - y - (note.visible ? note.height + Theme.gap + Theme.block : 0)
        contentHeight: lines.height

        Column {
            id: lines

            width: area.width
            spacing: Theme.mm(3)

            Repeater {
                model: part.stopped ? part.editor.obstacles : part.editor.changes

                Row {
                    id: line

                    required property string words

                    width: lines.width
                    spacing: Theme.mm(4)

                    Icon {
                        id: sign

                        name: part.stopped ? "alert-triangle" : "pencil"
                        tint: part.stopped ? Theme.stop : Theme.attention
                        size: Theme.mm(10)
                        y: Theme.mm(2)
                    }
                    Label {
                        width: line.width - sign.width - line.spacing
                        text: line.words
                    }
                }
            }
        }
    }
    TextBox {
        id: note

        readonly property bool typed: part.editor.field === MenuEditorController.Note

        visible: !part.stopped
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.gap
        width: parent.width
        text: qsTr("A note for the history (may stay empty)")
        open: note.typed
        shown: note.typed ? part.editor.keyboard.text : part.editor.note
        composing: note.typed ? part.editor.keyboard.composing : ""
        onActivated: part.editor.openField(MenuEditorController.Note)

        FittedLabel {
            visible: note.empty && !note.typed
            x: Theme.mm(8)
            width: parent.width - 2 * x
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.secondInk
            text: note.text
            Accessible.ignored: true
        }
    }
}
