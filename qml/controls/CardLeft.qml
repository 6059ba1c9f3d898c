// A card was left on the reader: pointed out by a picture of it being lifted, and where.
import QtQuick
import Changming.Theme

Rectangle {
    id: left

    property string readerPlace: "right" // left, middle, right: as one stands before the machine

    readonly property bool brief: Theme.low && Theme.large // there is room for one line

    implicitHeight: left.brief ? texts.height + Theme.mm(10) : Math.max(Theme.mm(52), texts.height + Theme.mm(10))
    color: Theme.amberTint
    Accessible.role: Accessible.AlertMessage
    Accessible.name: words.text + " " + where.text

    Rectangle {
        width: parent.width
        height: Theme.mm(1.5)
        color: Theme.lamp
    }
    Item {
        id: drawing

        visible: !left.brief
        x: Theme.margin
        y: (left.height - height) / 2
        width: left.brief ? 0 : Theme.mm(56)
        height: Theme.mm(52)

        CardPicture {
            width: Theme.mm(34)
            anchors.horizontalCenter: parent.horizontalCenter
            y: Theme.mm(6)
        }
        Icon {
            anchors.horizontalCenter: parent.horizontalCenter
            y: Theme.mm(27)
            name: "arrow-down"
            rotation: 180 // lifted off
            tint: Theme.ink
            size: Theme.mm(11)
        }
        Rectangle { // the reader
            anchors.horizontalCenter: parent.horizontalCenter
            y: Theme.mm(38)
            width: Theme.mm(48)
            height: Theme.mm(9)
            radius: Theme.mm(3)
            color: Theme.track
            border.color: Theme.ink
            border.width: Theme.mm(1)
        }
    }
    Column {
        id: texts

        anchors.left: drawing.right
        anchors.leftMargin: left.brief ? 0 : Theme.mm(8)
        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        anchors.verticalCenter: parent.verticalCenter

        Label {
            id: words

            width: parent.width
            kind: Label.Heading
            color: Theme.attention
            text: qsTr("Please take your ID card")
            Accessible.ignored: true
        }
        Label {
            id: where

            visible: !left.brief
            width: parent.width
            color: Theme.attention
            text: left.readerPlace === "right" ? qsTr("It lies on the reader, at the right below the screen")
                : left.readerPlace === "left" ? qsTr("It lies on the reader, at the left below the screen")
                : qsTr("It lies on the reader, in the middle below the screen")
            Accessible.ignored: true
        }
    }
}
