// The box that one searches in: on the home page a way to the search, there the text that is typed.
import QtQuick
import Changming.Theme

Pressable {
    id: box

    property string typed: ""
    property string composing: ""
    property bool open: false
    property string hint: ""     // instead of the examples
    readonly property string said: box.hint !== "" ? box.hint : examples.implicitWidth <= view.width ? examples.text : qsTr("Type a word")
    readonly property bool empty: box.typed === "" && box.composing === ""

    signal cleared()

    readonly property bool filled: Theme.lowVision && !box.open // as a primary
    readonly property color tint: box.filled ? Theme.ground : Theme.touch

    text: qsTr("Search")
    role: Accessible.EditableText
    Accessible.description: box.typed + box.composing
    flat: box.open
    implicitHeight: Theme.mm(32.5) + Theme.lip
    face: box.filled ? Theme.ink : Theme.ground
    borderColor: Theme.ink
    borderWidth: Theme.mm(1)
    lipColor: Theme.touch

    Label {
        id: examples

        visible: false
        text: qsTr("For example: pension, housing fund")
        font.pixelSize: Theme.textMm(11)
        wrapMode: Text.NoWrap
    }
    FocusRing {
        visible: box.open
    }
    Icon {
        id: glass

        x: Theme.mm(8)
        name: "search"
        tint: box.tint
        size: Theme.mm(15)
        anchors.verticalCenter: parent.verticalCenter
    }
    Item { // what is longer than the box shows its end, where one types
        id: view

        anchors.left: glass.right
        anchors.leftMargin: Theme.mm(6)
        anchors.right: clear.visible ? clear.left : parent.right
        anchors.rightMargin: Theme.mm(5)
        anchors.top: parent.top
        anchors.bottom: parent.bottom
        clip: true

        Row {
            x: Math.min(0, view.width - width)
            anchors.verticalCenter: parent.verticalCenter

            Label {
                id: words

                text: box.empty ? box.said : box.typed
                color: box.filled ? Theme.ground : box.empty ? Theme.secondInk : Theme.ink
                font.pixelSize: Theme.textMm(box.empty ? 11 : 13)
                wrapMode: Text.NoWrap
                visible: text !== ""
                Accessible.ignored: true
            }
            Label {
                text: box.composing
                color: box.tint
                font.pixelSize: Theme.textMm(13)
                font.underline: true
                wrapMode: Text.NoWrap
                visible: text !== ""
                Accessible.ignored: true
            }
            Rectangle {
                visible: box.open && !box.empty
                width: Theme.mm(0.75)
                height: words.height
                color: Theme.touch
            }
        }
    }
    PushButton {
        id: clear

        visible: !box.empty
        anchors.right: parent.right
        anchors.rightMargin: Theme.mm(5)
        anchors.verticalCenter: parent.verticalCenter
        kind: PushButton.Quiet
        icon: "x"
        text: qsTr("Clear")
        onActivated: box.cleared()
    }
}
