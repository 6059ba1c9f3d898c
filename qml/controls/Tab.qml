// One of a few faces of a page: its name and how much is there.
import QtQuick
import Changming.Theme

Pressable {
    id: tab

    property int count: -1 // none is said
    required property bool chosen

    readonly property string words: tab.count >= 0 ? tab.text + " " + tab.count : tab.text

    role: Accessible.PageTab
    Accessible.name: tab.words
    Accessible.checkable: true
    Accessible.checked: tab.chosen
    flat: tab.chosen
    face: tab.chosen ? Theme.touch : Theme.ground
    borderColor: Theme.touch
    borderWidth: tab.chosen ? 0 : Theme.mm(0.75)
    lipColor: Theme.touch
    implicitHeight: Math.max(Theme.mm(25), Theme.textMm(14.4) + Theme.mm(5)) + Theme.lip

    Label {
        anchors.centerIn: parent
        width: parent.width - Theme.mm(4)
        horizontalAlignment: Text.AlignHCenter
        kind: Label.Button
        text: tab.words
        color: tab.chosen ? Theme.ground : Theme.touch
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Theme.mm(9)
        maximumLineCount: 1
        Accessible.ignored: true
    }
}
