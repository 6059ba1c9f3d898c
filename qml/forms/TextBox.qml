// The box of a field that is typed into: what stands there, whole, with its unit and how much of it there is. One line
// shows its end where one types, and all of itself, smaller, when one does not; several lines grow with the text.
import QtQuick
import Changming.Theme
import Changming.Controls

Pressable {
    id: box

    property string shown: ""
    property string composing: "" // letters that are not Chinese yet
    property string unit: ""
    property string counter: ""
    property bool wrong: false
    property bool open: false
    property bool turned: false // by the wheel: there is no place where one types
    property bool lines: false // several
    readonly property bool empty: box.shown === "" && box.composing === ""

    role: Accessible.EditableText
    Accessible.description: box.shown + box.composing + (box.unit !== "" && !box.empty ? " " + box.unit : "")
    flat: true
    face: box.open ? Theme.blueTint : Theme.ground
    implicitHeight: box.lines ? Math.max(Theme.mm(62), paragraph.height + Theme.mm(12) + (amount.visible ? amount.height : 0)) : Math.max(Theme.mm(29), Theme.textMm(17) + Theme.mm(6))
    borderColor: box.wrong ? Theme.stop : box.open ? Theme.touch : Theme.controlLine
    borderWidth: Theme.mm(box.wrong ? 1.25 : box.open ? 1 : 0.75)

    Item {
        id: view

        visible: !box.lines
        anchors.left: parent.left
        anchors.leftMargin: Theme.mm(8)
        anchors.right: unit.visible ? unit.left : amount.visible ? amount.left : parent.right
        anchors.rightMargin: Theme.mm(4)
        height: parent.height
        clip: true

        Row {
            x: Math.min(0, view.width - width)
            anchors.verticalCenter: parent.verticalCenter

            Label {
                id: line

                width: box.open ? implicitWidth : Math.min(implicitWidth, view.width)
                text: box.shown
                font.pixelSize: Theme.textMm(12.5)
                fontSizeMode: box.open ? Text.FixedSize : Text.HorizontalFit
                minimumPixelSize: Theme.mm(6.4)
                wrapMode: Text.NoWrap
                Accessible.ignored: true
            }
            Label {
                text: box.composing
                color: Theme.touch
                font.pixelSize: Theme.textMm(12.5)
                font.underline: true
                wrapMode: Text.NoWrap
                visible: text !== ""
                Accessible.ignored: true
            }
            Rectangle {
                visible: box.open && !box.turned
                width: Theme.mm(0.75)
                height: Theme.textMm(14)
                anchors.verticalCenter: line.verticalCenter
                color: Theme.touch
            }
        }
    }
    Label {
        id: paragraph

        visible: box.lines
        x: Theme.mm(8)
        y: Theme.mm(6)
        width: parent.width - 2 * x
        text: box.shown + box.composing + (box.open ? "▏" : "")
        Accessible.ignored: true
    }
    Label {
        id: unit

        visible: box.unit !== "" && !box.lines
        anchors.right: amount.visible ? amount.left : parent.right
        anchors.rightMargin: Theme.mm(8)
        anchors.verticalCenter: parent.verticalCenter
        text: box.unit
        color: Theme.secondInk
        wrapMode: Text.NoWrap
        Accessible.ignored: true
    }
    Label {
        id: amount

        visible: box.counter !== ""
        anchors.right: parent.right
        anchors.rightMargin: Theme.mm(8)
        y: box.lines ? box.height - height - Theme.mm(4) : (box.height - height) / 2
        kind: Label.Secondary
        text: box.counter
        wrapMode: Text.NoWrap
        Accessible.ignored: true
    }
}
