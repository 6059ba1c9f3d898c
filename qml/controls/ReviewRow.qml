// One answer on the check page, with its source or with *change*.
import QtQuick
import Changming.Theme

Item {
    id: row

    required property string label
    required property string value
    required property string source
    required property bool changeable

    signal changeAsked()

    implicitHeight: Math.max(words.height, Theme.mm(22.5)) + Theme.mm(4.5)

    Label {
        id: label

        width: Theme.mm(50)
        text: row.label
        kind: Label.Secondary
        anchors.verticalCenter: parent.verticalCenter
    }
    Label {
        id: words

        anchors.left: label.right
        anchors.leftMargin: Theme.mm(2)
        anchors.right: row.changeable ? change.left : source.left
        anchors.rightMargin: Theme.mm(4)
        anchors.verticalCenter: parent.verticalCenter
        text: row.value
        strong: true
    }
    Row {
        id: source

        visible: !row.changeable && row.source !== ""
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.mm(2.5)

        Icon {
            name: "id"
            tint: Theme.secondInk
            size: Theme.mm(9)
            anchors.verticalCenter: parent.verticalCenter
        }
        Label {
            kind: Label.Secondary
            text: row.source
            wrapMode: Text.NoWrap
            anchors.verticalCenter: parent.verticalCenter
        }
    }
    PushButton {
        id: change

        visible: row.changeable
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        kind: PushButton.Quiet
        text: qsTr("Change")
        Accessible.description: row.label
        onActivated: row.changeAsked()
    }
    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: Theme.hair
        color: Theme.hairline
    }
}
