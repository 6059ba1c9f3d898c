// One key of the keyboard: a character, or a word on the tinted face of a key that does something.
import QtQuick
import Changming.Theme

Pressable {
    id: key

    property string icon: ""
    property bool acts: false

    implicitWidth: Theme.mm(21.6)
    implicitHeight: Theme.mm(Theme.low || Theme.lying ? 20.5 : 26) // where there is little room, as low as a finger allows
    face: key.acts ? Theme.blueTint : Theme.ground
    borderColor: Theme.controlLine
    borderWidth: Theme.mm(0.5)
    lipColor: Theme.controlLine

    Row {
        anchors.centerIn: parent
        spacing: Theme.mm(2)

        Icon {
            visible: key.icon !== ""
            name: key.icon
            size: Theme.mm(10)
            anchors.verticalCenter: parent.verticalCenter
        }
        Label {
            kind: key.acts ? Label.Button : Label.Body
            font.pixelSize: Theme.mm(key.acts ? 9 : 12)
            color: key.acts ? Theme.touch : Theme.ink
            text: key.text
            visible: key.text !== "" && !(key.icon !== "" && key.width < Theme.mm(40))
            wrapMode: Text.NoWrap
            anchors.verticalCenter: parent.verticalCenter
            Accessible.ignored: true
        }
    }
}
