// A button in four kinds: primary (one a page, bottom right), secondary, quiet and leave.
import QtQuick
import Changming.Theme

Pressable {
    id: button

    enum Kind { Primary, Secondary, Quiet, Leave }

    property int kind: PushButton.Secondary
    property string icon: ""
    property bool iconBehind: false
    readonly property bool dark: button.kind === PushButton.Primary || button.kind === PushButton.Leave
    readonly property bool small: button.kind === PushButton.Quiet || button.kind === PushButton.Leave
    readonly property color contentColor: button.dark ? Theme.ground : Theme.touch

    implicitHeight: Theme.mm(button.small ? 21 : 28) + Theme.lip
    implicitWidth: Math.max(Theme.mm(button.kind === PushButton.Primary ? 104 : 20), row.width + Theme.mm(button.small ? 10 : 20))

    face: button.kind === PushButton.Primary ? Theme.touch : button.kind === PushButton.Leave ? Theme.ink
        : button.kind === PushButton.Quiet ? Theme.wash : Theme.ground
    lipColor: button.kind === PushButton.Quiet ? Theme.washLip : button.kind === PushButton.Leave ? "#000000"
        : button.kind === PushButton.Primary ? Theme.touchLip : Theme.touch
    borderColor: button.kind === PushButton.Secondary ? Theme.touch : "transparent"
    borderWidth: button.kind === PushButton.Secondary ? Theme.mm(0.75) : 0

    Row {
        id: row

        anchors.centerIn: parent
        spacing: Theme.mm(button.small ? 2.5 : 4)
        layoutDirection: button.iconBehind ? Qt.RightToLeft : Qt.LeftToRight

        Icon {
            visible: button.icon !== ""
            name: button.icon
            tint: button.contentColor
            size: Theme.mm(button.small ? 10 : 12)
            anchors.verticalCenter: parent.verticalCenter
        }
        Label {
            text: button.text
            kind: Label.Button
            font.pixelSize: Theme.textMm(button.small ? 8.8 : 11)
            color: button.contentColor
            wrapMode: Text.NoWrap
            anchors.verticalCenter: parent.verticalCenter
            Accessible.ignored: true
        }
    }
}
