// Dark, so that nobody takes it for the citizens' pages: mark, who is here and the time, the pages of their role, the way out.
import QtQuick
import Changming.Theme
import Changming.Controls
import Changming.App

Rectangle {
    id: bar

    required property StaffController staff
    required property string time

    readonly property bool signedIn: bar.staff.page !== StaffController.SignIn
    // Name and time come before the drawing on the way out.
    readonly property real tabsWidth: bar.taken(menu) + bar.taken(devices) + bar.taken(queue) + bar.taken(report) + bar.taken(leave)
    readonly property bool roomy: bar.width - bar.tabsWidth > Theme.mm(30 + 4 + 40 + 3 + 12 + 10)

    height: Theme.topBar
    color: Theme.ink

    function taken(tab: StaffTab): real {
        return tab.visible ? tab.wordsWidth + Theme.mm(6) + Theme.gap : 0
    }

    Rectangle {
        id: mark

        x: Theme.mm(14)
        width: Theme.mm(16)
        height: width
        radius: Theme.mm(2.5)
        color: Theme.ink
        border.color: Theme.ground
        border.width: Theme.mm(0.5)
        anchors.verticalCenter: parent.verticalCenter

        Rectangle {
            anchors.centerIn: parent
            width: Theme.mm(6.6)
            height: width
            radius: width / 2
            color: Theme.lamp
        }
    }
    Column {
        anchors.left: mark.right
        anchors.leftMargin: Theme.mm(4)
        anchors.right: tabs.left
        anchors.rightMargin: Theme.mm(3)
        anchors.verticalCenter: parent.verticalCenter

        Label {
            width: parent.width
            kind: Label.Secondary
            strong: true
            color: Theme.ground
            text: qsTr("Staff")
            maximumLineCount: 1
        }
        Label {
            width: parent.width
            kind: Label.Secondary
            color: Theme.nightText
            text: bar.staff.timeLeft !== "" ? qsTr("%1 left").arg(bar.staff.timeLeft) : bar.signedIn ? bar.staff.name + " " + bar.time : bar.time
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Theme.mm(5.5)
            maximumLineCount: 1
        }
    }
    Row {
        id: tabs

        anchors.right: parent.right
        anchors.rightMargin: Theme.mm(10)
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.gap

        StaffTab {
            id: menu

            visible: bar.staff.mayMenu
            text: qsTr("Menu")
            chosen: bar.staff.page === StaffController.Menu
            onActivated: bar.staff.open(StaffController.Menu)
        }
        StaffTab {
            id: devices

            visible: bar.staff.mayDevices
            text: qsTr("Devices")
            chosen: bar.staff.page === StaffController.Devices
            onActivated: bar.staff.open(StaffController.Devices)
        }
        StaffTab {
            id: queue

            visible: bar.staff.mayQueue
            text: qsTr("Queue")
            chosen: bar.staff.page === StaffController.Queue
            onActivated: bar.staff.open(StaffController.Queue)
        }
        StaffTab {
            id: report

            visible: bar.staff.mayReport
            text: qsTr("Report")
            chosen: bar.staff.page === StaffController.Report
            onActivated: bar.staff.open(StaffController.Report)
        }
        StaffTab {
            id: leave

            outlined: true
            icon: bar.roomy ? "logout" : ""
            text: qsTr("Leave")
            onActivated: bar.staff.leave()
        }
    }
}
