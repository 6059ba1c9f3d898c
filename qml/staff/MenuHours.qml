// When the chosen tile is shown: three answers that most halls need, or hours of one's own in steps of half an hour.
pragma ComponentBehavior: Bound

import QtQuick
import Changming.Theme
import Changming.Controls
import Changming.App

Column {
    id: part

    required property MenuEditorController editor
    property int columns: 1

    spacing: Theme.gap

    Grid {
        id: choices

        readonly property real cell: (width - (columns - 1) * columnSpacing) / columns

        width: parent.width
        columns: part.columns
        columnSpacing: Theme.gap
        rowSpacing: Theme.gap

        Choice {
            width: choices.cell
            text: qsTr("Always shown")
            chosen: part.editor.hoursChoice === MenuEditorController.Always
            onActivated: part.editor.chooseHours(MenuEditorController.Always)
        }
        Choice {
            width: choices.cell
            text: qsTr("Hidden at night: shown from 06:00 until 22:00")
            chosen: part.editor.hoursChoice === MenuEditorController.NotAtNight
            onActivated: part.editor.chooseHours(MenuEditorController.NotAtNight)
        }
        Choice {
            width: choices.cell
            text: qsTr("In office hours: 09:00 until 17:00")
            chosen: part.editor.hoursChoice === MenuEditorController.OfficeHours
            onActivated: part.editor.chooseHours(MenuEditorController.OfficeHours)
        }
        Choice {
            width: choices.cell
            text: qsTr("Other hours")
            chosen: part.editor.hoursChoice === MenuEditorController.OwnHours
            onActivated: part.editor.chooseHours(MenuEditorController.OwnHours)
        }
    }
    Moment {
        caption: qsTr("From")
        moment: part.editor.shownFrom
        onShifted: by => part.editor.shiftHours(by, 0)
    }
    Moment {
        caption: qsTr("Until")
        moment: part.editor.shownUntil
        onShifted: by => part.editor.shiftHours(0, by)
    }
    Label {
        width: parent.width
        kind: Label.Secondary
        text: qsTr("From later than until: it is shown over midnight.")
        visible: part.editor.hoursChoice === MenuEditorController.OwnHours
    }

    component Moment: Row {
        id: line

        required property string caption
        required property string moment

        signal shifted(by: int)

        visible: part.editor.hoursChoice === MenuEditorController.OwnHours
        spacing: Theme.mm(8)

        Label {
            width: Theme.mm(40)
            anchors.verticalCenter: parent.verticalCenter
            strong: true
            text: line.caption
        }
        PushButton {
            kind: PushButton.Quiet
            text: qsTr("Earlier")
            Accessible.description: line.caption
            onActivated: line.shifted(-30)
        }
        Label {
            width: Theme.mm(44)
            anchors.verticalCenter: parent.verticalCenter
            kind: Label.Button
            text: line.moment
            horizontalAlignment: Text.AlignHCenter
        }
        PushButton {
            kind: PushButton.Quiet
            text: qsTr("Later", "a later time of day")
            Accessible.description: line.caption
            onActivated: line.shifted(30)
        }
    }
}
