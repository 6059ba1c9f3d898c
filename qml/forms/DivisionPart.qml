// An administrative division in place of the form's fields: a level a page, the way that led to it on top; a touch on it
// chooses that level anew.
pragma ComponentBehavior: Bound

import QtQuick
import Changming.Theme
import Changming.Controls
import Changming.App

Item {
    id: part

    required property FormController form
    readonly property FormPicker picker: part.form.picker

    Flow {
        id: way

        width: parent.width
        spacing: Theme.gap

        Repeater {
            model: part.picker.way

            PushButton {
                required property int index
                required property string modelData

                kind: PushButton.Quiet
                icon: "pencil"
                text: modelData
                Accessible.description: qsTr("Choose this level again")
                onActivated: part.form.goUp(index)
            }
        }
    }
    Label {
        id: level

        anchors.top: way.bottom
        anchors.topMargin: part.picker.way.length > 0 ? Theme.mm(5) : 0
        width: parent.width
        kind: Label.Heading
        text: qsTr("Choose: %1").arg(part.picker.level)
    }
    PickerPage {
        anchors.top: level.bottom
        anchors.topMargin: Theme.mm(4)
        anchors.bottom: parent.bottom
        width: parent.width
        form: part.form
    }
}
