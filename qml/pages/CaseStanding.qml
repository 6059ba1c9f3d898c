// Where a case stands, and what one does now.
import QtQuick
import Changming.Theme
import Changming.Controls
import Changming.App

Rectangle {
    id: standing

    required property MattersController matters

    implicitHeight: now.height + Theme.mm(10)
    color: Theme.wash
    border.color: Theme.edge
    border.width: Theme.edgeWidth
    radius: Theme.corner
    Accessible.role: Accessible.StaticText
    Accessible.name: standing.matters.standing + " " + standing.matters.what

    Rectangle {
        width: Theme.mm(2.5)
        height: parent.height
        color: Theme.lamp
    }
    Column {
        id: now

        x: Theme.mm(11)
        width: parent.width - x - Theme.mm(6)
        anchors.verticalCenter: parent.verticalCenter

        Label {
            width: parent.width
            kind: Label.Heading
            text: standing.matters.standing
            Accessible.ignored: true
        }
        Label {
            width: parent.width
            text: standing.matters.what
            Accessible.ignored: true
        }
    }
}
