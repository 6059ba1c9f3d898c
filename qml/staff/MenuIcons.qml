// The pictures that a tile may have, each with its word.
pragma ComponentBehavior: Bound

import QtQuick
import Changming.Theme
import Changming.Controls
import Changming.App

Grid {
    id: icons

    required property MenuEditorController editor

    columns: width > Theme.mm(300) ? 8 : 4
    columnSpacing: Theme.gap
    rowSpacing: Theme.gap

    Repeater {
        model: icons.editor.icons

        Pressable {
            id: choice

            required property int index
            required property string icon
            required property string words
            required property bool chosen

            role: Accessible.RadioButton
            text: choice.words
            Accessible.checkable: true
            Accessible.checked: choice.chosen
            width: (icons.width - (icons.columns - 1) * icons.columnSpacing) / icons.columns
            height: Theme.mm(40)
            flat: choice.chosen
            face: choice.chosen ? Theme.blueTint : Theme.ground
            borderColor: choice.chosen ? Theme.touch : Theme.controlLine
            borderWidth: Theme.mm(choice.chosen ? 1 : 0.5)
            lipColor: Theme.touch
            onActivated: icons.editor.chooseIcon(choice.index)

            Column {
                anchors.centerIn: parent
                width: parent.width
                spacing: Theme.mm(2)

                Icon {
                    name: choice.icon
                    size: Theme.mm(17)
                    anchors.horizontalCenter: parent.horizontalCenter
                }
                FittedLabel {
                    kind: Label.Secondary
                    text: choice.words
                    width: parent.width - Theme.mm(4)
                    anchors.horizontalCenter: parent.horizontalCenter
                    horizontalAlignment: Text.AlignHCenter
                    Accessible.ignored: true
                }
            }
        }
    }
}
