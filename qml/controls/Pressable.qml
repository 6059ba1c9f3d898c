// What every control that can be touched shares: touch, keyboard, screen reader and the visible focus. It stands on a
// lip; pressed, it lies flat.
import QtQuick
import Changming.Theme

Item {
    id: control

    property string text: ""
    property int role: Accessible.Button
    property bool flat: false
    property color face: Theme.ground
    property color lipColor: Theme.touchLip
    property color borderColor: "transparent"
    property real borderWidth: 0
    readonly property bool down: area.pressed || control.flat
    default property alias content: face.data

    signal activated()

    activeFocusOnTab: true

    Accessible.role: control.role
    Accessible.name: control.text
    Accessible.focusable: true
    Accessible.onPressAction: control.activated()
    Accessible.onToggleAction: control.activated()
    Keys.onReturnPressed: control.activated()
    Keys.onEnterPressed: control.activated()
    Keys.onSpacePressed: control.activated()

    FocusRing {
        visible: control.activeFocus
    }
    Rectangle {
        anchors.fill: parent
        radius: Theme.corner
        color: control.lipColor
        visible: !control.down
    }
    MouseArea { // below the face: a control inside it takes its own touches
        id: area

        anchors.fill: parent
        onClicked: control.activated()
    }
    Rectangle {
        id: face

        anchors.fill: parent
        anchors.topMargin: control.down ? Theme.lip : 0
        anchors.bottomMargin: control.down ? 0 : Theme.lip
        radius: Theme.corner
        color: control.face
        border.color: control.borderWidth > 0 ? control.borderColor : Theme.edge
        border.width: Math.max(control.borderWidth, Theme.edgeWidth)
    }
}
