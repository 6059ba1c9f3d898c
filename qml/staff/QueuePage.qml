// What waits in this machine, by counts; what the platform will not take stands first and in red.
pragma ComponentBehavior: Bound

import QtQuick
import Changming.Theme
import Changming.Controls
import Changming.Forms
import Changming.App

PageFrame {
    id: page

    required property StaffController staff
    readonly property StaffQueue queue: page.staff.queue

    pageName: "staff-queue"
    title: page.queue.sentence
    subtitle: page.queue.oldest

    ScrollArea {
        anchors.fill: parent
        contentHeight: column.height + Theme.mm(8)

        Column {
            id: column

            width: parent.width
            spacing: Theme.mm(8)

            Banner {
                visible: page.queue.stuck !== ""
                width: parent.width
                kind: Banner.Trouble
                text: page.queue.stuck
            }
            Column {
                width: parent.width

                Repeater {
                    model: page.queue.rows

                    Count {}
                }
            }
            Label {
                width: parent.width
                kind: Label.Secondary
                text: qsTr("Numbers only: what citizens wrote is sealed and cannot be read here.")
            }
        }
    }

    component Count: Item {
        id: count

        required property int number
        required property string words
        required property bool isStuck

        readonly property color tone: count.isStuck ? Theme.stop : Theme.ink

        width: column.width
        implicitHeight: Math.max(label.height, Theme.mm(22)) + Theme.mm(5)
        Accessible.role: Accessible.StaticText
        Accessible.name: count.number + " " + count.words

        Label {
            id: figure

            width: Theme.mm(46)
            kind: Label.Title
            text: count.number
            color: count.tone
            anchors.verticalCenter: parent.verticalCenter
            Accessible.ignored: true
        }
        Label {
            id: label

            anchors.left: figure.right
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            strong: count.isStuck
            color: count.tone
            text: count.words
            Accessible.ignored: true
        }
        Rectangle {
            anchors.bottom: parent.bottom
            width: parent.width
            height: Theme.hair
            color: Theme.hairline
        }
    }
}
