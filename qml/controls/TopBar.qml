// Mark, hall and time (in a session: the masked name), language, accessibility, help, leave: leave always top right. In
// large letters the hall's name and the icons give way. In the low layout the buttons stand in the foot, and here is said
// what the foot says otherwise.
import QtQuick
import Changming.Theme

Rectangle {
    id: bar

    property string hallName: ""
    property string dateTime: ""
    property string time: ""
    property string greeting: ""   // the masked name in a session, else empty
    property string otherLanguage: ""
    property string standing: ""   // said in the low layout: the time left, what is missing
    property bool canLeave: false
    property alias leaveButton: leave

    readonly property real leaveWidth: leave.wordsWidth + Theme.mm(10) + Theme.gap
    readonly property real room: bar.width - Theme.mm(10) - names.x - Theme.mm(3) // of names and buttons
    readonly property real need: buttons.wordsWidth + (bar.canLeave ? bar.leaveWidth : 0)
    readonly property bool icons: bar.need + buttons.iconsWidth + (bar.canLeave ? Theme.mm(12.5) : 0) + 0.8 * nameWidth.implicitWidth <= bar.room && !Theme.large

    signal languageAsked()
    signal accessAsked()
    signal helpAsked()
    signal leaveAsked()

    height: Math.max(Theme.topBar, says.visible ? says.height + Theme.mm(6) : 0)
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
        color: Theme.dark
        border.color: Theme.edge
        border.width: Theme.edgeWidth
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
        id: names

        x: mark.x + mark.width + Theme.mm(4)
        width: Theme.low ? (says.visible ? Theme.mm(100) : bar.room) : bar.room - right.width
        anchors.verticalCenter: parent.verticalCenter

        Label {
            id: name

            // Not narrower than it can be read.
            visible: Theme.low || !Theme.large && nameWidth.implicitWidth * Theme.mm(5.5) / Theme.textMm(8.4) <= names.width
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
            visible: implicitWidth <= names.width
            strong: Theme.large && !Theme.low
            color: Theme.large ? Theme.ink : Theme.secondInk
            text: bar.greeting !== "" || !name.visible || dateWidth.implicitWidth > names.width ? bar.time : bar.dateTime
            kind: Label.Secondary
            wrapMode: Text.NoWrap
        }
        Label {
            id: nameWidth

            visible: false
            kind: Label.Secondary
            strong: true
            text: name.text
            wrapMode: Text.NoWrap
        }
        Label {
            id: dateWidth

            visible: false
            kind: Label.Secondary
            text: bar.dateTime
            wrapMode: Text.NoWrap
        }
    }
    Label {
        id: says

        visible: Theme.low && bar.standing !== ""
        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        anchors.left: names.right
        anchors.leftMargin: Theme.mm(4)
        anchors.verticalCenter: parent.verticalCenter
        kind: Label.Secondary
        color: Theme.ink
        text: bar.standing
        horizontalAlignment: Text.AlignRight
    }
    Row {
        id: right

        visible: !Theme.low
        anchors.right: parent.right
        anchors.rightMargin: Theme.mm(10)
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.gap

        BarButtons {
            id: buttons

            width: wordsWidth + (icons ? iconsWidth : 0) + Theme.mm(1)
            otherLanguage: bar.otherLanguage
            icons: bar.icons
            onLanguageAsked: bar.languageAsked()
            onAccessAsked: bar.accessAsked()
            onHelpAsked: bar.helpAsked()
        }
        PushButton {
            id: leave

            visible: bar.canLeave
            kind: PushButton.Leave
            icon: bar.icons ? "logout" : ""
            text: qsTr("Leave")
            onActivated: bar.leaveAsked()
        }
    }
}
