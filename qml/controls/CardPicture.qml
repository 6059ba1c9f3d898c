// An ID card as a drawing.
pragma ComponentBehavior: Bound

import QtQuick
import Changming.Theme

Rectangle {
    id: card

    readonly property real unit: card.width / 70

    height: card.width * 44 / 70
    radius: Theme.mm(2.5)
    color: Theme.ground
    border.color: Theme.touch
    border.width: Math.max(2, card.unit * 1.6)
    Accessible.ignored: true

    Repeater {
        model: [24, 16, 28]

        Rectangle {
            required property int modelData
            required property int index

            x: card.unit * 9
            y: card.unit * (12 + index * 10)
            width: card.unit * modelData
            height: Math.max(2, card.unit * 1.8)
            radius: height / 2
            color: Theme.touch
        }
    }
    Icon {
        name: "user"
        size: card.unit * 28
        x: card.unit * 37
        anchors.verticalCenter: parent.verticalCenter
    }
}
