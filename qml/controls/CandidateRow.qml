// What may be meant, above the keys: the likeliest first and filled; "more" turns the page.
pragma ComponentBehavior: Bound

import QtQuick
import Changming.Theme

Item {
    id: row

    required property var candidates // strings
    required property bool more
    property string hint: ""

    signal chosen(index: int)
    signal moreAsked()

    implicitHeight: Theme.mm(Theme.low || Theme.lying ? 20 : 23) + Theme.lip

    Label {
        anchors.verticalCenter: parent.verticalCenter
        x: Theme.mm(2)
        width: parent.width - 2 * x
        kind: Label.Secondary
        font.pixelSize: Theme.mm(8.4) // keys do not grow
        maximumLineCount: 1
        text: row.hint
        visible: row.candidates.length === 0
    }
    Row {
        id: words

        height: parent.height
        spacing: Theme.gap

        readonly property real room: row.width - (row.more ? more.width + Theme.gap : 0)

        Repeater {
            model: row.candidates

            Pressable {
                id: candidate

                required property int index
                required property string modelData
                readonly property bool first: candidate.index === 0

                text: candidate.modelData
                // One that has no room left is on the next page's way: it is not shown half.
                visible: candidate.x + candidate.width <= words.room || candidate.first
                width: Math.min(Math.max(Theme.mm(22), word.implicitWidth + Theme.mm(10)), words.room)
                height: words.height
                face: candidate.first ? Theme.touch : Theme.ground
                lipColor: candidate.first ? Theme.touchLip : Theme.washLip
                onActivated: row.chosen(candidate.index)

                Label {
                    id: word

                    anchors.centerIn: parent
                    width: Math.min(implicitWidth, words.room - Theme.mm(10))
                    kind: Label.Button
                    font.pixelSize: Theme.mm(12)
                    lineHeight: Theme.mm(15)
                    strong: candidate.first
                    color: candidate.first ? Theme.ground : Theme.ink
                    text: candidate.text
                    wrapMode: Text.NoWrap
                    elide: Text.ElideRight
                    Accessible.ignored: true
                }
            }
        }
    }
    Key {
        id: more

        visible: row.more
        anchors.right: parent.right
        height: parent.height
        text: qsTr("More words")
        icon: "chevron-down"
        acts: true
        onActivated: row.moreAsked()
    }
}
