// One person of a list: the line that names them, *change*, and *remove*, which asks once, in place.
pragma ComponentBehavior: Bound

import QtQuick
import Changming.Theme
import Changming.Controls

Rectangle {
    id: row

    required property string summary
    required property string error
    required property int index
    property bool asking: false

    signal changeAsked()
    signal removeAsked()

    readonly property bool stacked: Theme.large // the buttons below

    implicitHeight: (row.stacked ? words.height + buttons.height + Theme.mm(3) : Math.max(words.height, Theme.mm(23))) + Theme.mm(10)
    radius: Theme.corner
    color: row.asking ? Theme.redTint : Theme.ground
    border.color: row.error !== "" || row.asking ? Theme.stop : Theme.controlLine
    border.width: Theme.mm(row.error !== "" ? 1.25 : 0.5)

    Column {
        id: words

        anchors.left: parent.left
        anchors.leftMargin: Theme.mm(8)
        anchors.right: row.stacked ? parent.right : buttons.left
        anchors.rightMargin: Theme.mm(row.stacked ? 8 : 4)
        y: row.stacked ? Theme.mm(5) : (row.height - height) / 2

        Label {
            width: parent.width
            strong: true
            text: row.asking ? qsTr("Remove %1?").arg(row.summary) : row.summary
        }
        Label {
            visible: row.error !== "" && !row.asking
            width: parent.width
            color: Theme.stop
            text: row.error
        }
    }
    Row {
        id: buttons

        anchors.right: parent.right
        anchors.rightMargin: Theme.mm(5)
        y: row.stacked ? row.height - height - Theme.mm(5) : (row.height - height) / 2
        spacing: Theme.gap

        // *Keep* stands where *remove* stood: a second quick tap does no harm.
        PushButton {
            visible: row.asking
            icon: "x"
            kind: PushButton.Quiet
            text: qsTr("Yes, remove")
            Accessible.description: row.summary
            onActivated: row.removeAsked()
        }
        PushButton {
            visible: row.asking
            kind: PushButton.Quiet
            text: qsTr("Keep")
            width: Math.max(implicitWidth, remove.width)
            Accessible.description: row.summary
            onActivated: row.asking = false
        }
        PushButton {
            visible: !row.asking
            kind: PushButton.Quiet
            icon: "pencil"
            text: qsTr("Change")
            Accessible.description: row.summary
            onActivated: row.changeAsked()
        }
        PushButton {
            id: remove

            visible: !row.asking
            kind: PushButton.Quiet
            icon: "x"
            text: qsTr("Remove")
            Accessible.description: row.summary
            onActivated: row.asking = true
        }
    }
}
