import QtQuick

// Where the text of a code is typed or pasted.
Rectangle {
    id: root

    property alias text: input.text
    signal accepted

    implicitWidth: 240
    implicitHeight: 38
    radius: 4
    color: "#FFFFFF"
    border.color: input.activeFocus ? "#14213D" : "#8190AA"
    border.width: input.activeFocus ? 2 : 1
    clip: true

    TextInput {
        id: input
        anchors { fill: parent; leftMargin: 8; rightMargin: 8 }
        verticalAlignment: TextInput.AlignVCenter
        color: "#14213D"
        font.pixelSize: 15
        selectByMouse: true
        maximumLength: 4096
        Accessible.role: Accessible.EditableText
        Accessible.name: "码的内容 · text of the code"
        onAccepted: root.accepted()
    }
}
