// On top of a step that cannot go on: how many places, the first of them in words; it takes the focus and leads there. One
// place: the whole box is the way. Several: a line each.
pragma ComponentBehavior: Bound

import QtQuick
import Changming.Theme

Pressable {
    id: summary

    required property int count
    required property var firstErrors // strings, at most three
    readonly property bool several: summary.firstErrors.length > 1

    signal errorWanted(error: int)

    text: qsTr("%n place(s) to correct, the rest is kept", "", summary.count) + ". " + summary.firstErrors.join(". ")
    role: Accessible.Link
    flat: true
    borderColor: Theme.stop
    borderWidth: Theme.mm(1.25)
    implicitHeight: words.height + Theme.mm(14)
    onActivated: summary.errorWanted(0)

    Icon {
        id: picture

        x: Theme.mm(8)
        name: "alert-triangle"
        tint: Theme.stop
        size: Theme.mm(15)
        anchors.verticalCenter: words.top
        anchors.verticalCenterOffset: Theme.mm(8)
    }
    Column {
        id: words

        anchors.left: picture.right
        anchors.leftMargin: Theme.mm(6)
        anchors.right: arrow.left
        anchors.rightMargin: Theme.mm(4)
        anchors.verticalCenter: parent.verticalCenter

        Label {
            width: parent.width
            kind: Label.Button
            text: qsTr("%n place(s) to correct, the rest is kept", "", summary.count)
            Accessible.ignored: true
        }
        Label {
            visible: !summary.several
            width: parent.width
            strong: true
            text: summary.firstErrors.length > 0 ? summary.firstErrors[0] : ""
            color: Theme.stop
            font.underline: true
            Accessible.ignored: true
        }
        Item {
            visible: summary.several
            width: 1
            height: Theme.mm(3)
        }
        Column {
            visible: summary.several
            width: parent.width
            spacing: Theme.gap

            Repeater {
                model: summary.several ? summary.firstErrors : []

                Pressable {
                    id: line

                    required property int index
                    required property string modelData

                    width: parent.width
                    height: Math.max(Theme.mm(21), told.height + Theme.mm(4))
                    text: line.modelData
                    role: Accessible.Link
                    flat: true
                    face: Theme.redTint
                    onActivated: summary.errorWanted(line.index)

                    Label {
                        id: told

                        x: Theme.mm(5)
                        width: parent.width - 2 * x
                        anchors.verticalCenter: parent.verticalCenter
                        strong: true
                        color: Theme.stop
                        font.underline: true
                        text: line.modelData
                        Accessible.ignored: true
                    }
                }
            }
        }
        Item {
            visible: more.visible
            width: 1
            height: Theme.mm(3)
        }
        Label {
            id: more

            visible: summary.count > summary.firstErrors.length
            width: parent.width
            color: Theme.stop
            text: qsTr("%n more place(s) below", "", summary.count - summary.firstErrors.length)
            Accessible.ignored: true
        }
    }
    Icon {
        id: arrow

        name: "arrow-down"
        tint: Theme.stop
        anchors.right: parent.right
        anchors.rightMargin: Theme.mm(8)
        anchors.verticalCenter: picture.verticalCenter
        anchors.verticalCenterOffset: summary.several ? 0 : Theme.mm(6)
    }
}
