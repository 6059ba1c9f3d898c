// A device: how it is, what helps when it is not well, and a button to try it.
import QtQuick
import Changming.Theme
import Changming.Controls
import Changming.App

Item {
    id: row

    required property string icon
    required property string name
    required property string words
    required property int tone
    required property string trial
    required property int trialTone
    property bool canTry: false

    readonly property color toneColor: [Theme.done, Theme.attention, Theme.stop][row.tone]

    signal tried()

    implicitHeight: Math.max(texts.height, Theme.mm(24)) + Theme.mm(8)

    Icon {
        id: picture

        name: row.icon
        tint: Theme.secondInk
        size: Theme.mm(15)
        anchors.verticalCenter: parent.verticalCenter
    }
    Column {
        id: texts

        anchors.left: picture.right
        anchors.leftMargin: Theme.mm(7)
        anchors.right: mark.left
        anchors.rightMargin: Theme.mm(4)
        anchors.verticalCenter: parent.verticalCenter

        Label {
            width: parent.width
            kind: Label.Heading
            text: row.name
        }
        Label {
            width: parent.width
            kind: Label.Secondary
            strong: row.tone !== StaffDevices.Good
            color: row.tone === StaffDevices.Good ? Theme.secondInk : row.toneColor
            text: row.words
        }
        Label {
            visible: row.trial !== ""
            width: parent.width
            kind: Label.Secondary
            strong: true
            color: [Theme.done, Theme.touch, Theme.stop][row.trialTone]
            text: row.trial
            Accessible.role: Accessible.AlertMessage
        }
    }
    Icon {
        id: mark

        anchors.right: button.visible ? button.left : parent.right
        anchors.rightMargin: button.visible ? Theme.mm(7) : 0
        anchors.verticalCenter: parent.verticalCenter
        name: ["circle-check", "alert-triangle", "circle-x"][row.tone]
        tint: row.toneColor
        size: Theme.mm(12)
    }
    PushButton {
        id: button

        visible: row.canTry
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        kind: PushButton.Quiet
        text: qsTr("Try it")
        Accessible.description: row.name
        onActivated: row.tried()
    }
    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: Theme.hair
        color: Theme.hairline
    }
}
