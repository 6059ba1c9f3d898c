// A button in four kinds: primary (one a page, bottom right), secondary, quiet and leave. Where its words have no room in
// one line they take two, and it grows.
import QtQuick
import Changming.Theme

Pressable {
    id: button

    enum Kind { Primary, Secondary, Quiet, Leave }

    property int kind: PushButton.Secondary
    property string icon: ""
    property bool iconBehind: false
    property bool asKey: false // as a key, which has its size: its letters do not grow
    readonly property bool dark: button.kind === PushButton.Primary || button.kind === PushButton.Leave
    readonly property bool small: button.kind === PushButton.Quiet || button.kind === PushButton.Leave
    readonly property color contentColor: button.dark ? Theme.ground : Theme.touch
    readonly property real padding: Theme.mm(button.small ? 10 : 20)
    readonly property real iconRoom: picture.visible ? picture.width + row.spacing : 0
    readonly property real wordsWidth: Math.ceil(words.implicitWidth) // in one line

    implicitHeight: Math.max(Theme.mm(button.small ? 21 : 28), words.height + Theme.mm(button.small ? 3 : 8)) + Theme.lip
    implicitWidth: Math.max(Theme.mm(button.kind === PushButton.Primary ? 104 : 20), button.wordsWidth + button.iconRoom + button.padding)

    face: button.kind === PushButton.Primary ? Theme.touch : button.kind === PushButton.Leave ? Theme.ink
        : button.kind === PushButton.Quiet ? Theme.wash : Theme.ground
    lipColor: button.kind === PushButton.Quiet ? Theme.washLip : button.kind === PushButton.Leave ? Theme.leaveLip
        : button.kind === PushButton.Primary ? Theme.touchLip : Theme.touch
    borderColor: button.kind === PushButton.Secondary ? Theme.touch : Theme.edge
    borderWidth: button.kind === PushButton.Secondary ? Theme.mm(0.75) : Theme.edgeWidth

    Row {
        id: row

        anchors.centerIn: parent
        spacing: Theme.mm(button.small ? 2.5 : 4)
        layoutDirection: button.iconBehind ? Qt.RightToLeft : Qt.LeftToRight

        Icon {
            id: picture

            visible: button.icon !== ""
            name: button.icon
            tint: button.contentColor
            size: Theme.mm(button.small ? 10 : 12)
            anchors.verticalCenter: parent.verticalCenter
        }
        Label {
            id: words

            width: Math.min(button.wordsWidth, button.width - button.iconRoom - Theme.mm(button.small ? 5 : 10))
            text: button.text
            kind: Label.Button
            font.pixelSize: button.asKey ? Theme.mm(10) : Theme.textMm(button.small ? 8.8 : 11)
            lineHeight: button.asKey ? Theme.mm(13) : Theme.textMm(button.small ? 11.4 : 14.4)
            color: button.contentColor
            horizontalAlignment: Text.AlignHCenter
            anchors.verticalCenter: parent.verticalCenter
            Accessible.ignored: true
        }
    }
}
