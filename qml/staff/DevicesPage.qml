// Can the machine be used: in one sentence, over the day, device by device.
pragma ComponentBehavior: Bound

import QtQuick
import Changming.Theme
import Changming.Controls
import Changming.Forms
import Changming.App

PageFrame {
    id: page

    required property StaffController staff
    readonly property StaffDevices devices: page.staff.devices
    readonly property bool asking: page.devices.roll === StaffDevices.Asked

    pageName: "staff-devices"
    plain: true
    // The answer *yes* stands where the question did not: a second touch in the same place changes nothing.
    backText: !page.staff.mayChangePaper || !page.devices.hasPrinter ? "" : page.asking ? qsTr("No") : qsTr("New roll put in")
    backIcon: page.asking ? "x" : "receipt"
    nextText: page.asking ? qsTr("Yes, a whole roll") : !page.staff.mayTest ? "" : page.devices.running ? qsTr("Stop trying") : qsTr("Try them all")
    nextIcon: page.asking ? "check" : page.devices.running ? "x" : "refresh"
    onBack: page.asking ? page.devices.noRoll() : page.devices.askRoll()
    onNext: page.asking ? page.devices.newRoll() : page.devices.running ? page.devices.stopTrying() : page.devices.tryAll()
    onAskingChanged: area.toTop()

    ScrollArea {
        id: area

        anchors.fill: parent
        contentHeight: column.y + column.height + Theme.mm(8)

        Column {
            id: column

            x: Theme.margin
            y: Theme.mm(10)
            width: parent.width - 2 * x
            spacing: Theme.mm(7)

            Banner {
                visible: page.devices.roll !== StaffDevices.NoRoll
                width: parent.width
                kind: page.asking ? Banner.Now : page.devices.roll === StaffDevices.Noted ? Banner.Fact : Banner.Trouble
                text: page.devices.rollWords
            }
            Column {
                width: parent.width

                Label {
                    width: parent.width
                    kind: Label.Title
                    text: page.devices.sentence
                }
                Label {
                    width: parent.width
                    kind: Label.Secondary
                    text: page.devices.where
                }
            }
            DayBar {
                visible: page.devices.day.count > 0
                width: parent.width
                devices: page.devices
            }
            Column {
                width: parent.width

                Rectangle {
                    width: parent.width
                    height: Theme.hair
                    color: Theme.hairline
                }
                Repeater {
                    model: page.devices.rows

                    DeviceRow {
                        required property int index

                        width: column.width
                        canTry: page.staff.mayTest
                        onTried: page.devices.tryRow(index)
                    }
                }
            }
            Row {
                id: counts

                visible: page.devices.queueKnown
                width: parent.width
                spacing: Theme.mm(4)

                readonly property real each: (width - 2 * spacing) / 3

                CountTile {
                    width: counts.each
                    number: page.devices.waiting
                    words: qsTr("waiting to be sent")
                    second: page.devices.waiting === 0 ? qsTr("nothing waits") : qsTr("they go by themselves")
                }
                CountTile {
                    width: counts.each
                    number: page.devices.stuck
                    words: qsTr("stuck")
                    second: page.devices.stuck === 0 ? qsTr("nothing is stuck") : qsTr("see the queue")
                    calls: page.devices.stuck > 0
                }
                CountTile {
                    width: counts.each
                    number: page.devices.acceptedToday
                    words: qsTr("accepted today")
                    second: qsTr("%1 since this machine has been here").arg(page.devices.accepted)
                }
            }
        }
    }
}
