// One of the three steps that the home page explains: a drawing above a heading and a line.
import QtQuick
import Changming.Theme

Column {
    id: step

    required property string icon
    required property string heading
    required property string words

    spacing: Theme.mm(2)

    Rectangle {
        width: Theme.mm(40)
        height: Theme.mm(36)
        radius: Theme.corner
        color: Theme.ground
        border.color: Theme.touch
        border.width: Theme.mm(1)

        Icon {
            anchors.centerIn: parent
            name: step.icon
            size: Theme.mm(24)
        }
    }
    Label {
        topPadding: Theme.mm(3)
        width: step.width
        kind: Label.Button
        text: step.heading
    }
    Label {
        width: step.width
        kind: Label.Secondary
        text: step.words
    }
}
