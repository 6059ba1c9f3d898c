// A section of a guide: its name and the short of it; open, the lines below.
pragma ComponentBehavior: Bound

import QtQuick
import Changming.Theme

Column {
    id: section

    required property string name
    required property string brief
    required property var lines // [{head, body}]
    required property bool open

    signal toggled()

    Pressable {
        width: parent.width
        height: Math.max(Theme.mm(23), title.height + Theme.mm(6)) + Theme.lip
        text: section.name
        Accessible.description: section.brief
        Accessible.checkable: true
        Accessible.checked: section.open
        face: Theme.wash
        lipColor: Theme.washLip
        onActivated: section.toggled()

        Label {
            id: title

            x: Theme.mm(7)
            anchors.verticalCenter: parent.verticalCenter
            width: Math.min(Math.ceil(implicitWidth), arrow.x - x - Theme.mm(3))
            kind: Label.Button
            text: section.name
            Accessible.ignored: true
        }
        Label {
            anchors.left: title.right
            anchors.leftMargin: Theme.mm(8)
            anchors.right: arrow.left
            anchors.rightMargin: Theme.mm(4)
            anchors.verticalCenter: parent.verticalCenter
            kind: Label.Secondary
            text: section.open || Theme.large ? "" : section.brief
            maximumLineCount: 1
            elide: Text.ElideRight
            Accessible.ignored: true
        }
        Icon {
            id: arrow

            name: "chevron-down"
            size: Theme.mm(12)
            rotation: section.open ? 180 : 0
            anchors.right: parent.right
            anchors.rightMargin: Theme.mm(7)
            anchors.verticalCenter: parent.verticalCenter
        }
    }
    Column {
        visible: section.open
        width: parent.width - Theme.mm(14)
        x: Theme.mm(7)
        topPadding: Theme.mm(4)
        bottomPadding: Theme.mm(4)
        spacing: Theme.mm(3)

        Repeater {
            model: section.open ? section.lines : []

            Column {
                id: line

                required property var modelData

                width: parent.width

                Label {
                    width: parent.width
                    text: line.modelData.head
                }
                Label {
                    width: parent.width
                    kind: Label.Secondary
                    text: line.modelData.body
                    visible: line.modelData.body !== ""
                }
            }
        }
    }
}
