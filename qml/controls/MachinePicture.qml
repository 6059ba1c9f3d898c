// The whole machine with a lens on one device: drawn from the places that the configuration names.
import QtQuick
import Changming.Theme

Item {
    id: machine

    property string readerPlace: "right" // left, middle, right: as one stands before the machine
    property string scannerPlace: "middle"
    property string outletPlace: "left"
    property string deviceName: ""       // words in the lens

    implicitWidth: Theme.mm(236)
    implicitHeight: Theme.mm(264)
    Accessible.ignored: true

    function placeX(place: string): real {
        return place === "left" ? Theme.mm(7) : place === "middle" ? Theme.mm(34) : Theme.mm(58)
    }

    Rectangle { // the floor
        y: parent.height - Theme.mm(1.25)
        width: Theme.mm(106)
        height: Theme.mm(1.25)
        color: Theme.ink
    }
    Rectangle { // the body
        id: body

        x: Theme.mm(8)
        width: Theme.mm(89)
        height: parent.height - Theme.mm(1)
        radius: Theme.mm(7)
        color: Theme.blueTint
        border.color: Theme.ink
        border.width: Theme.mm(1.25)

        Rectangle { // squares the feet
            anchors.bottom: parent.bottom
            width: parent.width
            height: Theme.mm(10)
            color: Theme.blueTint
            border.color: Theme.ink
            border.width: Theme.mm(1.25)

            Rectangle {
                x: Theme.mm(1.25)
                y: -Theme.mm(2)
                width: parent.width - Theme.mm(2.5)
                height: Theme.mm(5)
                color: Theme.blueTint
            }
        }
        Rectangle { // the screen
            x: Theme.mm(8)
            y: Theme.mm(9)
            width: parent.width - Theme.mm(16)
            height: Theme.mm(127)
            radius: Theme.mm(3)
            color: Theme.ground
            border.color: Theme.ink
            border.width: Theme.mm(1.25)

            Part { x: Theme.mm(6); y: Theme.mm(8); width: Theme.mm(32); height: Theme.mm(3); color: Theme.ink }
            Part { x: Theme.mm(6); y: Theme.mm(17); width: Theme.mm(46); height: Theme.mm(2.5); color: Theme.track }
            Part { x: Theme.mm(6); y: Theme.mm(24); width: Theme.mm(37); height: Theme.mm(2.5); color: Theme.track }
            Part { x: Theme.mm(6); y: Theme.mm(35); width: Theme.mm(60); height: Theme.mm(53); color: Theme.blueTint }
            Part { x: Theme.mm(6); y: Theme.mm(95); width: Theme.mm(61); height: Theme.mm(2.5); color: Theme.track }
            Part { x: Theme.mm(6); y: Theme.mm(101); width: Theme.mm(42); height: Theme.mm(2.5); color: Theme.track }
            Part { x: Theme.mm(6); y: Theme.mm(112); width: Theme.mm(20); height: Theme.mm(9); color: Theme.ground; border.width: Theme.mm(1) }
            Part { x: Theme.mm(38); y: Theme.mm(112); width: Theme.mm(28); height: Theme.mm(9); color: Theme.touch }
        }
        Rectangle { // the shelf of the devices
            id: shelf

            x: 0
            y: Theme.mm(146)
            width: parent.width
            height: Theme.mm(44)
            color: Theme.track
            border.color: Theme.ink
            border.width: Theme.mm(1.25)

            Item { // the outlet of the slips
                x: machine.placeX(machine.outletPlace)
                y: Theme.mm(13)

                Rectangle {
                    width: Theme.mm(24)
                    height: Theme.mm(3)
                    radius: height / 2
                    color: Theme.ink
                }
                Rectangle {
                    x: Theme.mm(4.5)
                    y: Theme.mm(3)
                    width: Theme.mm(15)
                    height: Theme.mm(16)
                    color: Theme.ground
                    border.color: Theme.ink
                    border.width: Theme.mm(0.75)
                }
            }
            Rectangle { // the scanner
                x: machine.placeX(machine.scannerPlace) + Theme.mm(3)
                y: Theme.mm(13)
                width: Theme.mm(15)
                height: width
                radius: Theme.mm(2)
                color: Theme.ink

                Rectangle {
                    anchors.centerIn: parent
                    width: parent.width * 0.55
                    height: width
                    color: Theme.secondInk
                }
            }
            Rectangle { // the reader, the one that is meant
                id: reader

                x: machine.placeX(machine.readerPlace)
                y: Theme.mm(9.5)
                width: Theme.mm(26)
                height: Theme.mm(24)
                radius: Theme.mm(2)
                color: Theme.touch

                Icon {
                    anchors.centerIn: parent
                    name: "id"
                    tint: Theme.ground
                    size: Theme.mm(19)
                }
            }
        }
    }
    Rectangle { // the lens
        id: lens

        x: parent.width - width
        y: Theme.mm(6)
        width: Theme.mm(134)
        height: width
        radius: width / 2
        color: Theme.ground
        border.color: Theme.touch
        border.width: Theme.mm(2.25)

        CardPicture {
            width: Theme.mm(70)
            anchors.horizontalCenter: parent.horizontalCenter
            y: Theme.mm(15)
        }
        Icon {
            name: "arrow-down"
            size: Theme.mm(20)
            anchors.horizontalCenter: parent.horizontalCenter
            y: Theme.mm(64)
        }
        Rectangle {
            anchors.horizontalCenter: parent.horizontalCenter
            y: Theme.mm(88)
            width: Theme.mm(84)
            height: Theme.mm(15)
            radius: Theme.mm(4)
            color: Theme.track
            border.color: Theme.ink
            border.width: Theme.mm(1.5)

            Rectangle {
                anchors.centerIn: parent
                width: Theme.mm(22)
                height: Theme.mm(1.5)
                color: Theme.ink
            }
        }
        Label {
            anchors.horizontalCenter: parent.horizontalCenter
            y: Theme.mm(106)
            kind: Label.Button
            text: machine.deviceName
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }
    }
    Rectangle { // from the reader to its lens
        readonly property real fromX: body.x + reader.x + reader.width / 2
        readonly property real fromY: shelf.y + reader.y
        readonly property real toX: lens.x + lens.width * 0.2
        readonly property real toY: lens.y + lens.height * 0.87
        readonly property real dx: toX - fromX
        readonly property real dy: toY - fromY

        x: fromX
        y: fromY
        width: Math.sqrt(dx * dx + dy * dy)
        height: Theme.mm(1.25)
        transformOrigin: Item.TopLeft
        rotation: Math.atan2(dy, dx) * 180 / Math.PI
        color: Theme.touch
    }

    component Part: Rectangle { // of the small screen
        radius: Theme.mm(1.2)
        border.color: Theme.touch
        border.width: 0
    }
}
