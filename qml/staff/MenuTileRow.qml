// A tile in the staff's list: a handle to drag it by, its picture and name, and a mark. *Up* and *down* do the same as the
// handle, so it is no control of its own.
import QtQuick
import Changming.Theme
import Changming.Controls

Pressable {
    id: row

    required property string name
    required property string icon
    required property string mark
    required property bool warned
    required property bool chosen
    required property bool faint // nobody sees it
    property real lift: 0 // how far it is dragged

    signal dropped(by: real)

    text: row.name
    Accessible.description: row.mark
    Accessible.checkable: true
    Accessible.checked: row.chosen
    flat: true
    implicitHeight: Theme.mm(20.6)
    z: row.lift !== 0 ? 1 : 0
    face: row.chosen || row.lift !== 0 ? Theme.blueTint : Theme.ground
    borderColor: row.chosen ? Theme.touch : Theme.controlLine
    borderWidth: Theme.mm(row.chosen ? 1 : 0.5)

    Icon {
        id: grip

        name: "grip-vertical"
        tint: Theme.secondInk
        size: Theme.mm(10)
        x: Theme.mm(3)
        anchors.verticalCenter: parent.verticalCenter
    }
    Icon {
        id: picture

        name: row.icon
        tint: row.faint ? Theme.secondInk : Theme.touch
        size: Theme.mm(12)
        anchors.left: grip.right
        anchors.leftMargin: Theme.mm(4)
        anchors.verticalCenter: parent.verticalCenter
    }
    FittedLabel {
        anchors.left: picture.right
        anchors.leftMargin: Theme.mm(4)
        anchors.right: sign.visible ? sign.left : parent.right
        anchors.rightMargin: Theme.mm(3)
        anchors.verticalCenter: parent.verticalCenter
        kind: Label.Button
        color: row.faint ? Theme.secondInk : Theme.ink
        text: row.name
        least: 0.5
        Accessible.ignored: true
    }
    MenuMark {
        id: sign

        text: row.mark
        warned: row.warned
        anchors.right: parent.right
        anchors.rightMargin: Theme.mm(4)
        anchors.verticalCenter: parent.verticalCenter
    }
    MouseArea {
        id: handle

        property real from: 0

        width: Theme.mm(20)
        height: parent.height
        preventStealing: true
        onPressed: mouse => handle.from = handle.mapToItem(null, 0, mouse.y).y
        onPositionChanged: mouse => row.lift = handle.mapToItem(null, 0, mouse.y).y - handle.from
        onReleased: {
            const by = row.lift
            row.lift = 0
            row.dropped(by)
        }
        onCanceled: row.lift = 0
    }
}
