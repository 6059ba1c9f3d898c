// Two tones, so that it shows on every ground: lamp amber with ink outside; for low vision yellow, apart from the control.
import QtQuick
import Changming.Theme

Rectangle {
    id: ring

    anchors.fill: parent
    anchors.margins: -Theme.mm(2.5)
    radius: Theme.corner + Theme.mm(2.5)
    color: "transparent"
    border.color: Theme.ink
    border.width: Theme.mm(Theme.lowVision ? 1.5 : 0.75)

    Rectangle {
        anchors.fill: parent
        anchors.margins: ring.border.width
        radius: ring.radius - ring.border.width
        color: "transparent"
        border.color: Theme.lowVision ? Theme.ground : Theme.lamp
        border.width: Theme.mm(Theme.lowVision ? 1 : 1.75)
    }
}
