// What can be done with the chosen tile.
import QtQuick
import Changming.Theme
import Changming.Controls
import Changming.App

Column {
    id: verbs

    required property MenuEditorController editor
    property bool wordsAlone: false // there is no room for pictures

    spacing: Theme.gap

    Row {
        id: first

        width: parent.width
        spacing: Theme.gap

        // What the five leave over is shared among them.
        readonly property real spare: (width - 4 * spacing - toFront.implicitWidth - up.implicitWidth - down.implicitWidth - hide.implicitWidth - bin.implicitWidth) / 5

        PushButton {
            id: toFront

            width: implicitWidth + first.spare
            kind: PushButton.Quiet
            icon: verbs.wordsAlone ? "" : "arrow-bar-to-up"
            text: qsTr("First", "put the tile first")
            onActivated: verbs.editor.moveFirst()
        }
        PushButton {
            id: up

            width: implicitWidth + first.spare
            kind: PushButton.Quiet
            icon: verbs.wordsAlone ? "" : "chevron-up"
            text: qsTr("Up")
            onActivated: verbs.editor.moveUp()
        }
        PushButton {
            id: down

            width: implicitWidth + first.spare
            kind: PushButton.Quiet
            icon: verbs.wordsAlone ? "" : "chevron-down"
            text: qsTr("Down")
            onActivated: verbs.editor.moveDown()
        }
        PushButton {
            id: hide

            width: implicitWidth + first.spare
            kind: PushButton.Quiet
            icon: verbs.wordsAlone ? "" : verbs.editor.chosenHidden ? "eye" : "eye-off"
            text: verbs.editor.chosenHidden ? qsTr("Show") : qsTr("Hide")
            onActivated: verbs.editor.toggleHidden()
        }
        PushButton {
            id: bin

            width: implicitWidth + first.spare
            kind: PushButton.Quiet
            icon: verbs.wordsAlone ? "" : "trash"
            text: qsTr("Delete")
            onActivated: verbs.editor.removeTile()
        }
    }
    Row {
        id: second

        width: parent.width
        spacing: Theme.gap

        readonly property real part: (width - 3 * spacing) / 4

        PushButton {
            width: second.part
            kind: PushButton.Quiet
            icon: verbs.wordsAlone ? "" : "photo"
            text: qsTr("Picture")
            onActivated: verbs.editor.openPanel(MenuEditorController.Icons)
        }
        PushButton {
            width: second.part
            kind: PushButton.Quiet
            icon: verbs.wordsAlone ? "" : verbs.editor.chosenOpensGroup ? "folder-open" : "list-search"
            text: verbs.editor.chosenOpensGroup ? qsTr("Its tiles") : qsTr("Matter")
            onActivated: {
                if (verbs.editor.chosenOpensGroup)
                    verbs.editor.openGroup()
                else
                    verbs.editor.openPanel(MenuEditorController.Retargeting)
            }
        }
        PushButton {
            width: second.part
            kind: PushButton.Quiet
            icon: verbs.wordsAlone ? "" : "clock"
            text: qsTr("Hours")
            onActivated: verbs.editor.openPanel(MenuEditorController.HoursOfDay)
        }
        PushButton {
            width: second.part
            kind: PushButton.Quiet
            icon: verbs.wordsAlone ? "" : "folder"
            text: qsTr("Group")
            onActivated: verbs.editor.openPanel(MenuEditorController.Grouping)
        }
    }
}
