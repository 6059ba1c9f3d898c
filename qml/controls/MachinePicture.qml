// The whole machine with a lens on one device: drawn from the places that the configuration names, as large as its height.
import QtQuick
import Changming.Theme

Item {
    id: machine

    property string readerPlace: "right" // left, middle, right: as one stands before the machine
    property string scannerPlace: "middle"
    property string outletPlace: "left"
    property string deviceName: ""       // words in the lens

    readonly property real ratio: machine.height / Theme.mm(264)

    implicitWidth: Theme.mm(236)
    implicitHeight: Theme.mm(264)
    Accessible.ignored: true

    function mm(millimetres: real): real {
        return Theme.mm(millimetres * machine.ratio)
    }

    function placeX(place: string): real {
        return place === "left" ? machine.mm(7) : place === "middle" ? machine.mm(34) : machine.mm(58)
    }

    Rectangle { // the floor
        y: parent.height - machine.mm(1.25)
        width: machine.mm(106)
        height: machine.mm(1.25)
        color: Theme.ink
    }
    Rectangle { // the body
        id: body

        x: machine.mm(8)
        width: machine.mm(89)
        height: parent.height - machine.mm(1)
        radius: machine.mm(7)
        color: Theme.blueTint
        border.color: Theme.ink
        border.width: machine.mm(1.25)

        Rectangle { // squares the feet
            anchors.bottom: parent.bottom
            width: parent.width
            height: machine.mm(10)
            color: Theme.blueTint
            border.color: Theme.ink
            border.width: machine.mm(1.25)

            Rectangle {
                x: machine.mm(1.25)
                y: -machine.mm(2)
                width: parent.width - machine.mm(2.5)
                height: machine.mm(5)
                color: Theme.blueTint
            }
        }
        Rectangle { // the screen
            x: machine.mm(8)
            y: machine.mm(9)
            width: parent.width - machine.mm(16)
            height: machine.mm(127)
            radius: machine.mm(3)
            color: Theme.ground
            border.color: Theme.ink
            border.width: machine.mm(1.25)

            Part { x: machine.mm(6); y: machine.mm(8); width: machine.mm(32); height: machine.mm(3); color: Theme.ink }
            Part { x: machine.mm(6); y: machine.mm(17); width: machine.mm(46); height: machine.mm(2.5); color: Theme.sketch }
            Part { x: machine.mm(6); y: machine.mm(24); width: machine.mm(37); height: machine.mm(2.5); color: Theme.sketch }
            Part { x: machine.mm(6); y: machine.mm(35); width: machine.mm(60); height: machine.mm(53); color: Theme.blueTint; border.width: Theme.edgeWidth }
            Part { x: machine.mm(6); y: machine.mm(95); width: machine.mm(61); height: machine.mm(2.5); color: Theme.sketch }
            Part { x: machine.mm(6); y: machine.mm(101); width: machine.mm(42); height: machine.mm(2.5); color: Theme.sketch }
            Part { x: machine.mm(6); y: machine.mm(112); width: machine.mm(20); height: machine.mm(9); color: Theme.ground; border.width: machine.mm(1) }
            Part { x: machine.mm(38); y: machine.mm(112); width: machine.mm(28); height: machine.mm(9); color: Theme.touch }
        }
        Rectangle { // the shelf of the devices
            id: shelf

            x: 0
            y: machine.mm(146)
            width: parent.width
            height: machine.mm(44)
            color: Theme.track
            border.color: Theme.ink
            border.width: machine.mm(1.25)

            Item { // the outlet of the slips
                x: machine.placeX(machine.outletPlace)
                y: machine.mm(13)

                Rectangle {
                    width: machine.mm(24)
                    height: machine.mm(3)
                    radius: height / 2
                    color: Theme.ink
                }
                Rectangle {
                    x: machine.mm(4.5)
                    y: machine.mm(3)
                    width: machine.mm(15)
                    height: machine.mm(16)
                    color: Theme.ground
                    border.color: Theme.ink
                    border.width: machine.mm(0.75)
                }
            }
            Rectangle { // the scanner
                x: machine.placeX(machine.scannerPlace) + machine.mm(3)
                y: machine.mm(13)
                width: machine.mm(15)
                height: width
                radius: machine.mm(2)
                color: Theme.ink

                Rectangle {
                    anchors.centerIn: parent
                    width: parent.width * 0.55
                    height: width
                    color: Theme.lowVision ? Theme.ground : Theme.secondInk
                }
            }
            Rectangle { // the reader, the one that is meant
                id: reader

                x: machine.placeX(machine.readerPlace)
                y: machine.mm(9.5)
                width: machine.mm(26)
                height: machine.mm(24)
                radius: machine.mm(2)
                color: Theme.touch

                Icon {
                    anchors.centerIn: parent
                    name: "id"
                    tint: Theme.ground
                    size: machine.mm(19)
                }
            }
        }
    }
    Rectangle { // the lens
        id: lens

        x: parent.width - width
        y: machine.mm(6)
        width: machine.mm(134)
        height: width
        radius: width / 2
        color: Theme.ground
        border.color: Theme.touch
        border.width: machine.mm(2.25)

        CardPicture {
            width: machine.mm(70)
            anchors.horizontalCenter: parent.horizontalCenter
            y: machine.mm(15)
        }
        Icon {
            name: "arrow-down"
            size: machine.mm(20)
            anchors.horizontalCenter: parent.horizontalCenter
            y: machine.mm(64)
        }
        Rectangle {
            anchors.horizontalCenter: parent.horizontalCenter
            y: machine.mm(88)
            width: machine.mm(84)
            height: machine.mm(15)
            radius: machine.mm(4)
            color: Theme.track
            border.color: Theme.ink
            border.width: machine.mm(1.5)

            Rectangle {
                anchors.centerIn: parent
                width: machine.mm(22)
                height: machine.mm(1.5)
                color: Theme.ink
            }
        }
        Label {
            anchors.horizontalCenter: parent.horizontalCenter
            y: machine.mm(106)
            visible: machine.ratio > 0.9 // a word has its size
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
        height: machine.mm(1.25)
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
