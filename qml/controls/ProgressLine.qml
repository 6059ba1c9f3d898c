// How far a wait has come; steps, never spins.
import QtQuick
import Changming.Theme

Rectangle {
    id: line

    property real share: 0

    implicitHeight: Theme.mm(4)
    radius: height / 2
    color: Theme.track
    border.color: Theme.edge
    border.width: Theme.edgeWidth
    Accessible.role: Accessible.ProgressBar
    Accessible.name: Math.round(line.share * 100) + " %"

    Rectangle {
        width: Math.max(parent.height, parent.width * line.share)
        height: parent.height
        radius: height / 2
        color: Theme.ink
    }
}
