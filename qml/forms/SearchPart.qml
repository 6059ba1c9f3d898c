// A long choice in place of the form's fields: the box that one searches in, and what fits between it and the keyboard, a
// page at a time.
pragma ComponentBehavior: Bound

import QtQuick
import Changming.Theme
import Changming.Controls
import Changming.App

Item {
    id: part

    required property FormController form
    readonly property KeyboardController keyboard: part.form.keyboard
    readonly property FormPicker picker: part.form.picker

    readonly property bool tight: part.keysOpen && Theme.low && Theme.large // one option, between the box and the keys
    readonly property bool keysOpen: part.form.pad === FormController.KeysPad

    SearchBox {
        id: box

        width: parent.width
        height: part.tight ? Math.max(Theme.mm(24), Theme.textMm(15) + Theme.mm(2)) : implicitHeight
        hint: qsTr("Touch here to search")
        open: part.keysOpen
        typed: part.keyboard.text
        composing: part.keyboard.composing
        onActivated: part.form.openKeys()
        onCleared: {
            part.keyboard.clear()
            part.form.openKeys()
        }
    }
    Label {
        id: count

        anchors.top: box.bottom
        anchors.topMargin: visible ? Theme.mm(4) : 0
        visible: !part.tight || part.picker.total === 0
        height: visible ? implicitHeight : 0
        width: parent.width
        kind: Label.Secondary
        text: part.picker.total > 0 ? qsTr("%n to choose from", "", part.picker.total) : qsTr("Nothing found. Try another word.")
    }
    PickerPage {
        anchors.top: count.bottom
        anchors.topMargin: Theme.mm(4)
        anchors.bottom: parent.bottom
        width: parent.width
        form: part.form
    }
}
