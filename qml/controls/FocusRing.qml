// Two tones, so that it shows on every ground: lamp amber with ink outside.
import QtQuick
import Changming.Theme

Rectangle {
    id: ring

    anchors.fill: parent
    anchors.margins: -Theme.mm(2.5)
    radius: Theme.corner + Theme.mm(2.5)
    color: "transparent"
    border.color: Theme.ink
    border.width: Theme.mm(0.75)

    Rectangle {
        anchors.fill: parent
        anchors.margins: Theme.mm(0.75)
        radius: ring.radius - Theme.mm(0.75)
        color: "transparent"
        border.color: Theme.lamp
        border.width: Theme.mm(1.75)
    }
}
