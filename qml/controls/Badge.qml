// What can be done here, in icon, words and tint; never colour alone.
import QtQuick
import Changming.Theme

Rectangle {
    id: badge

    enum Kind { FinishHere, PrepareHere, CounterOnly }

    required property string text
    required property int kind
    property string icon: ["circle-check", "file-text", "building-bank"][badge.kind]
    readonly property color tone: [Theme.done, Theme.touch, Theme.attention][badge.kind]

    implicitWidth: row.width + Theme.mm(10)
    implicitHeight: Math.max(Theme.textMm(15), words.height + Theme.mm(3.6))
    radius: height / 2
    color: [Theme.greenTint, Theme.blueTint, Theme.amberTint][badge.kind]
    border.color: Theme.edge
    border.width: Theme.edgeWidth
    Accessible.role: Accessible.StaticText
    Accessible.name: badge.text

    Row {
        id: row

        anchors.centerIn: parent
        spacing: Theme.mm(2.5)

        Icon {
            name: badge.icon
            tint: badge.tone
            size: Theme.mm(9)
            anchors.verticalCenter: parent.verticalCenter
        }
        Label {
            id: words

            kind: Label.Secondary
            strong: true
            text: badge.text
            color: badge.tone
            wrapMode: Text.NoWrap
            anchors.verticalCenter: parent.verticalCenter
            Accessible.ignored: true
        }
    }
}
