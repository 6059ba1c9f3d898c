// One answer on the check page, with its source or with *change*.
import QtQuick
import Changming.Theme

Item {
    id: row

    required property string label
    required property string value
    required property string source
    required property string sourceIcon
    required property bool changeable

    signal changeAsked()

    readonly property bool stacked: Theme.large
    readonly property real behind: row.changeable ? change.width + Theme.mm(4) : source.visible && !row.below ? source.width + Theme.mm(4) : 0 // the words
    readonly property real place: row.stacked ? row.width : row.width - label.width - Theme.mm(2)
    readonly property bool below: source.visible && (row.stacked || words.implicitWidth > row.place - source.width - Theme.mm(4)) // the source
    readonly property real textHeight: row.stacked ? label.height + words.height + (source.visible ? source.height : 0)
        : Math.max(words.height + (row.below ? source.height : 0), label.height)

    implicitHeight: Math.max(row.textHeight, change.visible ? change.height : Theme.mm(22.5)) + Theme.mm(4.5)

    Label {
        id: label

        y: row.stacked ? (row.height - row.textHeight) / 2 : (row.height - height) / 2
        width: row.stacked ? row.width - row.behind : Theme.mm(50)
        text: row.label
        kind: Label.Secondary
    }
    Label {
        id: words

        x: row.width - row.place
        y: row.stacked ? label.y + label.height : (row.height - height - (row.below ? source.height : 0)) / 2
        width: row.place - row.behind
        text: row.value
        strong: true
    }
    Row {
        id: source

        visible: !row.changeable && row.source !== ""
        x: row.below ? words.x : row.width - width
        y: row.below ? words.y + words.height : (row.height - height) / 2
        spacing: Theme.mm(2.5)

        Icon {
            name: row.sourceIcon
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
