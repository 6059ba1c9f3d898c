// The last day as a bar: dark where everything worked, amber where something did not, empty where the kiosk did not run.
pragma ComponentBehavior: Bound

import QtQuick
import Changming.Theme
import Changming.Controls
import Changming.App

Column {
    id: day

    required property StaffDevices devices

    spacing: Theme.mm(3)

    Rectangle {
        id: frame

        width: parent.width
        height: Theme.mm(18)
        radius: Theme.corner
        color: Theme.ground
        border.color: Theme.ink
        border.width: Theme.mm(0.75)
        Accessible.role: Accessible.Graphic
        Accessible.name: day.devices.dayWords

        Row {
            id: parts

            anchors.fill: parent
            anchors.margins: Theme.mm(0.75)

            Repeater {
                model: day.devices.day

                Rectangle {
                    id: part

                    required property real share
                    required property int works

                    // A minute of a day would be thinner than a line.
                    width: Math.max(Theme.mm(0.5), part.share * parts.width)
                    height: parts.height
                    color: part.works === StaffDevices.All ? Theme.done : part.works === StaffDevices.Limited ? Theme.lamp : Theme.ground
                }
            }
        }
    }
    Item {
        width: parent.width
        height: Theme.textMm(11.4)

        Repeater {
            model: day.devices.dayTimes

            Label {
                id: time

                required property int index
                required property string modelData

                x: time.index / 4 * (parent.width - time.width)
                kind: Label.Secondary
                text: time.modelData
                wrapMode: Text.NoWrap
            }
        }
    }
    Label {
        width: parent.width
        strong: true
        text: day.devices.dayWords
    }
    Label {
        visible: text !== ""
        width: parent.width
        text: day.devices.dayTrouble
    }
}
