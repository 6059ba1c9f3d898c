pragma ComponentBehavior: Bound
import QtQuick

// A small button that stays pressed while what it stands for is so.
Rectangle {
    id: root

    required property string text
    property bool down: false
    signal clicked

    implicitWidth: label.implicitWidth + 24
    implicitHeight: 38
    radius: 4
    color: root.down ? "#0A4F97" : mouse.pressed ? "#D3DAE5" : "#FFFFFF"
    border.color: "#8190AA"
    activeFocusOnTab: true
    Accessible.role: Accessible.Button
    Accessible.name: root.text
    Accessible.onPressAction: root.clicked()
    Keys.onSpacePressed: root.clicked()
    Keys.onReturnPressed: root.clicked()

    Rectangle {
        anchors.fill: parent
        anchors.margins: -3
        radius: 6
        color: "transparent"
        border.color: "#14213D"
        border.width: 2
        visible: root.activeFocus
    }

    Text {
        id: label
        anchors.centerIn: parent
        text: root.text
        color: root.down ? "#FFFFFF" : "#14213D"
        font.pixelSize: 15
        Accessible.ignored: true
    }

    MouseArea {
        id: mouse
        anchors.fill: parent
        onClicked: root.clicked()
    }
}
