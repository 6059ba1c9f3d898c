// The last seconds as digits in a ring of ticks that go out one by one.
pragma ComponentBehavior: Bound

import QtQuick
import Changming.Theme

Rectangle {
    id: ring

    required property int seconds
    required property int of

    width: Theme.mm(58)
    height: width
    radius: width / 2
    color: Theme.dark
    border.color: Theme.edge
    border.width: Theme.edgeWidth

    Repeater {
        model: 60

        Item {
            id: tick

            required property int index

            anchors.fill: parent
            rotation: tick.index * 6

            Rectangle {
                anchors.horizontalCenter: parent.horizontalCenter
                y: Theme.mm(3.5)
                width: Theme.mm(2.4)
                height: Theme.mm(4)
                color: tick.index < ring.seconds * 60 / Math.max(1, ring.of) ? Theme.lamp : Theme.darkTrack
            }
        }
    }
    Label {
        anchors.centerIn: parent
        kind: Label.HomeTitle
        text: ring.seconds
        color: Theme.lightOnDark
    }
}
