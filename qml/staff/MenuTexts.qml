// The names of the chosen tile and the words below them, in Chinese and in English.
pragma ComponentBehavior: Bound

import QtQuick
import Changming.Theme
import Changming.Controls
import Changming.Forms
import Changming.App

Grid {
    id: texts

    required property MenuEditorController editor
    property bool openAlone: false // the others give way

    columns: 2
    columnSpacing: Theme.mm(8)
    rowSpacing: Theme.gap

    Entry {
        label: qsTr("Chinese")
        text: qsTr("Chinese name")
        field: MenuEditorController.ChineseName
        value: texts.editor.chineseName
    }
    Entry {
        label: qsTr("English")
        text: qsTr("English name")
        field: MenuEditorController.EnglishName
        value: texts.editor.englishName
    }
    Entry {
        label: qsTr("Words")
        text: qsTr("Words below, Chinese")
        field: MenuEditorController.ChineseWords
        value: texts.editor.chineseWords
    }
    Entry {
        label: qsTr("Words")
        text: qsTr("Words below, English")
        field: MenuEditorController.EnglishWords
        value: texts.editor.englishWords
    }

    component Entry: Item {
        id: entry

        required property string label
        required property string text
        required property int field
        required property string value
        readonly property bool open: texts.editor.field === entry.field

        visible: entry.open || !texts.openAlone
        width: texts.openAlone ? texts.width : (texts.width - texts.columnSpacing) / 2
        height: Theme.mm(26)

        Label {
            id: caption

            anchors.verticalCenter: parent.verticalCenter
            kind: Label.Secondary
            text: entry.label
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }
        TextBox {
            anchors.left: caption.right
            anchors.leftMargin: Theme.mm(4)
            anchors.right: parent.right
            height: parent.height
            text: entry.text
            open: entry.open
            shown: entry.open ? texts.editor.keyboard.text : entry.value
            composing: entry.open ? texts.editor.keyboard.composing : ""
            onActivated: texts.editor.openField(entry.field)
        }
    }
}
