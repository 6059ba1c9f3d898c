// Versions of the menu, the newest first: what is in use, and a way back to each of the others.
pragma ComponentBehavior: Bound

import QtQuick
import Changming.Theme
import Changming.Controls
import Changming.App

Column {
    id: versions

    required property MenuEditorController editor
    property int most: 1000 // rows that are shown

    Repeater {
        model: versions.editor.versions

        Item {
            id: row

            required property int index
            required property string name
            required property string facts
            required property string note
            required property bool inUse

            visible: row.index < versions.most
            width: versions.width
            height: Theme.mm(29)

            FittedLabel {
                id: number

                width: Theme.mm(48)
                anchors.verticalCenter: parent.verticalCenter
                kind: Label.Button
                text: row.name
            }
            Column {
                anchors.left: number.right
                anchors.leftMargin: Theme.mm(4)
                anchors.right: row.inUse ? badge.left : back.left
                anchors.rightMargin: Theme.mm(4)
                anchors.verticalCenter: parent.verticalCenter

                FittedLabel {
                    width: parent.width
                    visible: text !== ""
                    text: row.note
                    wanted: 8.8
                    least: 0.75
                }
                FittedLabel {
                    width: parent.width
                    kind: Label.Secondary
                    text: row.facts
                    least: 0.5
                }
            }
            Badge {
                id: badge

                visible: row.inUse
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                kind: Badge.FinishHere
                text: qsTr("In use")
            }
            PushButton {
                id: back

                visible: !row.inUse
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                kind: PushButton.Quiet
                icon: "history"
                text: qsTr("Back to this one")
                Accessible.description: row.name
                onActivated: versions.editor.rollBack(row.index)
            }
            Rectangle {
                anchors.bottom: parent.bottom
                width: parent.width
                height: Theme.hair
                color: Theme.hairline
            }
        }
    }
}
