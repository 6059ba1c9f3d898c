// One of the staff's pages in the dark bar; the one that is shown lies flat and light.
import QtQuick
import Changming.Theme
import Changming.Controls

Pressable {
    id: tab

    property bool chosen: false
    property bool outlined: false // the way out
    property string icon: ""

    readonly property real wordsWidth: words.implicitWidth
    readonly property color contentColor: tab.chosen ? Theme.ink : Theme.ground

    role: tab.outlined ? Accessible.Button : Accessible.PageTab
    Accessible.checkable: !tab.outlined
    Accessible.checked: tab.chosen
    flat: tab.chosen
    face: tab.chosen ? Theme.ground : tab.outlined ? Theme.ink : Theme.secondInk
    borderColor: tab.outlined ? Theme.ground : "transparent"
    borderWidth: tab.outlined ? Theme.mm(0.5) : 0
    lipColor: tab.outlined ? Theme.ground : Theme.nightGround
    implicitHeight: Theme.mm(21) + Theme.lip
    implicitWidth: Math.max(Theme.mm(20), row.width + Theme.mm(6))

    Row {
        id: row

        anchors.centerIn: parent
        spacing: Theme.mm(2)

        Icon {
            visible: tab.icon !== ""
            name: tab.icon
            tint: tab.contentColor
            size: Theme.mm(10)
            anchors.verticalCenter: parent.verticalCenter
        }
        Label {
            id: words

            kind: Label.Button
            font.pixelSize: Theme.textMm(8.8)
            text: tab.text
            color: tab.contentColor
            wrapMode: Text.NoWrap
            anchors.verticalCenter: parent.verticalCenter
            Accessible.ignored: true
        }
    }
}
