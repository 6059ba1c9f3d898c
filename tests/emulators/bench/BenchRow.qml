import QtQuick

// One piece of hardware: its name and what can be done to it.
Column {
    id: root

    required property string title
    default property alias buttons: flow.data

    width: parent ? parent.width : implicitWidth
    spacing: 4

    Text {
        text: root.title
        color: "#3A4762"
        font.pixelSize: 13
    }

    Flow {
        id: flow
        width: root.width
        spacing: 8
    }
}
