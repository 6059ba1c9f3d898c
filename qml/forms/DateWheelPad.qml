// A date by turning: year, month and day, each with the one before above it and the one behind below it. A touch on them
// turns by one, held it goes on, and a finger may drag the column. It stands where action bar and foot stood.
pragma ComponentBehavior: Bound

import QtQuick
import Changming.Theme
import Changming.Controls
import Changming.App

Rectangle {
    id: pad

    required property DateWheel wheel
    readonly property real columnWidth: (pad.width - 2 * Theme.margin - 2 * columns.spacing) / 3
    readonly property real rowHeight: Theme.mm(25)

    signal typingAsked()
    signal done()

    implicitHeight: column.height + Theme.mm(14)
    color: Theme.wash
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Date")

    Rectangle {
        width: parent.width
        height: Theme.hair
        color: Theme.hairline
    }
    Column {
        id: column

        x: Theme.margin
        y: Theme.mm(7)
        width: parent.width - 2 * x
        spacing: Theme.mm(5)

        Row {
            id: columns

            spacing: Theme.mm(6)

            Turning {
                values: pad.wheel.years
                part: DateWheel.Year
                unit: qsTr("Year", "of a date, above its column")
                before: qsTr("Previous year")
                after: qsTr("Next year")
            }
            Turning {
                values: pad.wheel.months
                part: DateWheel.Month
                unit: qsTr("Month", "of a date, above its column")
                before: qsTr("Previous month")
                after: qsTr("Next month")
            }
            Turning {
                values: pad.wheel.days
                part: DateWheel.Day
                unit: qsTr("Day", "of a date, above its column")
                before: qsTr("Previous day")
                after: qsTr("Next day")
            }
        }
        Row {
            spacing: Theme.mm(6)

            PushButton {
                width: pad.columnWidth
                height: Theme.mm(26)
                asKey: true
                text: qsTr("Type it")
                icon: "pencil"
                onActivated: pad.typingAsked()
            }
            PushButton {
                kind: PushButton.Primary
                width: 2 * pad.columnWidth + parent.spacing
                height: Theme.mm(26)
                asKey: true
                text: qsTr("Done")
                icon: "check"
                onActivated: pad.done()
            }
        }
    }

    component Turning: Column {
        id: turning

        required property var values // strings: before, now, after
        required property int part
        required property string unit
        required property string before
        required property string after

        width: pad.columnWidth
        spacing: Theme.gap

        Label {
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            kind: Label.Secondary
            strong: true
            text: turning.unit
        }
        Step {
            name: turning.before
            value: turning.values[0]
            icon: "chevron-up"
            onTurned: pad.wheel.turn(turning.part, -1)
        }
        Rectangle {
            width: parent.width
            height: Theme.mm(24)
            radius: Theme.corner
            color: Theme.ground
            border.color: Theme.touch
            border.width: Theme.mm(1)

            Label {
                anchors.centerIn: parent
                kind: Label.Title
                text: turning.values[1]
                Accessible.name: turning.unit + " " + turning.values[1]
            }
            MouseArea { // a row's height of the finger is a step
                property real from: 0

                anchors.fill: parent
                preventStealing: true
                onPressed: mouse => from = mouse.y
                onPositionChanged: mouse => {
                    const steps = Math.trunc((from - mouse.y) / (pad.rowHeight / 2))
                    if (steps === 0)
                        return
                    from -= steps * pad.rowHeight / 2
                    pad.wheel.turn(turning.part, steps)
                }
            }
        }
        Step {
            name: turning.after
            value: turning.values[2]
            icon: "chevron-down"
            onTurned: pad.wheel.turn(turning.part, 1)
        }
    }
    component Step: Item {
        id: step

        required property string name
        required property string value // empty: the limit is reached
        required property string icon

        signal turned()

        width: pad.columnWidth
        height: pad.rowHeight

        Pressable {
            id: button

            property bool repeated: false

            visible: step.value !== ""
            anchors.fill: parent
            text: step.name
            Accessible.description: step.value
            borderColor: Theme.controlLine
            borderWidth: Theme.mm(0.5)
            lipColor: Theme.touch
            onActivated: {
                if (!button.repeated)
                    step.turned()
                button.repeated = false
            }

            Row {
                anchors.centerIn: parent
                spacing: Theme.mm(3)

                Icon {
                    name: step.icon
                    anchors.verticalCenter: parent.verticalCenter
                }
                Label {
                    kind: Label.Button
                    strong: false
                    text: step.value
                    wrapMode: Text.NoWrap
                    anchors.verticalCenter: parent.verticalCenter
                    Accessible.ignored: true
                }
            }
            Timer {
                interval: button.repeated ? 120 : 600
                repeat: true
                running: button.down
                onTriggered: {
                    button.repeated = true
                    step.turned()
                }
            }
        }
    }
}
