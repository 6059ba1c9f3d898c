// Where the chosen tile belongs: into a group, into one of its own, out of one; a group may be dissolved.
pragma ComponentBehavior: Bound

import QtQuick
import Changming.Theme
import Changming.Controls
import Changming.App

Column {
    id: part

    required property MenuEditorController editor
    readonly property bool inside: part.editor.groupName !== ""
    readonly property bool opens: part.editor.chosenOpensGroup

    spacing: Theme.block

    PushButton {
        visible: part.inside
        width: parent.width
        icon: "home"
        text: qsTr("Out onto the home page")
        onActivated: part.editor.takeOut()
    }
    PushButton {
        visible: part.opens
        width: parent.width
        icon: "folder-open"
        text: qsTr("See and change its tiles")
        onActivated: part.editor.openGroup()
    }
    PushButton {
        visible: part.opens
        width: parent.width
        icon: "arrow-bar-to-up"
        text: qsTr("Dissolve it: its tiles onto the home page")
        onActivated: part.editor.ungroup()
    }
    PushButton {
        visible: !part.inside && !part.opens
        width: parent.width
        icon: "plus"
        text: qsTr("A group of its own")
        onActivated: part.editor.makeGroup()
    }
    Label {
        visible: !part.inside && !part.opens
        width: parent.width
        strong: true
        text: qsTr("Or into one that is there:")
    }
    Grid {
        id: groups

        visible: !part.inside && !part.opens
        width: parent.width
        columns: 2
        columnSpacing: Theme.gap
        rowSpacing: Theme.gap

        Repeater {
            model: part.editor.groups

            PushButton {
                id: group

                required property int index
                required property string name

                width: (groups.width - groups.columnSpacing) / 2
                kind: PushButton.Quiet
                icon: "folder"
                text: group.name
                onActivated: part.editor.putInto(group.index)
            }
        }
    }
}
