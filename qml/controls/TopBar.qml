// Mark, hall and time (in a session: the masked name), language, help, leave: leave always top right.
import QtQuick
import Changming.Theme

Rectangle {
    id: bar

    property string hallName: ""
    property string dateTime: ""
    property string time: ""
    property string greeting: ""   // the masked name in a session, else empty
    property string otherLanguage: ""
    property bool canLeave: false
    property alias leaveButton: leave

    signal languageAsked()
    signal helpAsked()
    signal leaveAsked()

    height: Theme.topBar
    color: Theme.ground

    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: Theme.hair
        color: Theme.hairline
    }
    Rectangle {
        id: mark

        x: Theme.mm(14)
        width: Theme.mm(16)
        height: width
        radius: Theme.mm(2.5)
        color: Theme.ink
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
        anchors.right: buttons.left
        anchors.rightMargin: Theme.mm(3)
        anchors.verticalCenter: parent.verticalCenter

        Label {
            width: parent.width
            text: bar.greeting !== "" ? bar.greeting : bar.hallName
            kind: Label.Secondary
            strong: true
            color: Theme.ink
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Theme.mm(5.5)
            maximumLineCount: 1
            elide: Text.ElideRight
        }
        Label {
            text: bar.greeting !== "" ? bar.time : bar.dateTime
            kind: Label.Secondary
            wrapMode: Text.NoWrap
        }
    }
    Row {
        id: buttons

        anchors.right: parent.right
        anchors.rightMargin: Theme.mm(10)
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.gap

        PushButton {
            kind: PushButton.Quiet
            text: bar.otherLanguage
            onActivated: bar.languageAsked()
        }
        PushButton {
            kind: PushButton.Quiet
            icon: "help-circle"
            text: qsTr("Help")
            onActivated: bar.helpAsked()
        }
        PushButton {
            id: leave

            visible: bar.canLeave
            kind: PushButton.Leave
            icon: "logout"
            text: qsTr("Leave")
            onActivated: bar.leaveAsked()
        }
    }
}
