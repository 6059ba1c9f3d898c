// A code that comes to the telephone by message, and the six places where it is typed.
import QtQuick
import Changming.Theme

Item {
    id: drawing

    implicitWidth: Theme.mm(184)
    implicitHeight: Theme.mm(92)
    Accessible.ignored: true

    Rectangle {
        id: phone

        width: Theme.mm(54)
        height: drawing.height
        radius: Theme.mm(6)
        color: Theme.ground
        border.color: Theme.ink
        border.width: Theme.mm(1.25)

        Rectangle {
            anchors.horizontalCenter: parent.horizontalCenter
            y: Theme.mm(6)
            width: Theme.mm(10)
            height: Theme.mm(1.5)
            radius: height / 2
            color: Theme.ink
        }
        Rectangle {
            x: Theme.mm(5)
            y: Theme.mm(19)
            width: Theme.mm(44)
            height: Theme.mm(31)
            radius: Theme.corner
            color: Theme.blueTint
            border.color: Theme.edge
            border.width: Theme.edgeWidth

            Icon {
                x: Theme.mm(3)
                y: Theme.mm(2)
                name: "message-dots"
                size: Theme.mm(13)
            }
            Row {
                anchors.horizontalCenter: parent.horizontalCenter
                y: Theme.mm(20)
                spacing: Theme.mm(2)

                Repeater {
                    model: 6

                    Disc {}
                }
            }
        }
        Rectangle {
            x: Theme.mm(5)
            y: Theme.mm(58)
            width: Theme.mm(44)
            height: Theme.mm(12)
            radius: Theme.corner
            color: Theme.wash
            border.color: Theme.edge
            border.width: Theme.edgeWidth
        }
        Rectangle {
            x: Theme.mm(5)
            y: Theme.mm(74)
            width: Theme.mm(28)
            height: Theme.mm(10)
            radius: Theme.corner
            color: Theme.wash
            border.color: Theme.edge
            border.width: Theme.edgeWidth
        }
    }
    Icon {
        id: arrow

        anchors.left: phone.right
        anchors.leftMargin: Theme.mm(8)
        anchors.verticalCenter: parent.verticalCenter
        name: "arrow-right"
        tint: Theme.ink
        size: Theme.mm(18)
    }
    Row {
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.mm(2.5)

        Repeater {
            model: 6

            Rectangle {
                width: Theme.mm(14)
                height: Theme.mm(20)
                radius: Theme.mm(2)
                color: Theme.ground
                border.color: Theme.touch
                border.width: Theme.mm(0.75)

                Disc {
                    anchors.centerIn: parent
                }
            }
        }
    }

    component Disc: Rectangle { // a digit
        width: Theme.mm(4)
        height: width
        radius: width / 2
        color: Theme.touch
    }
}
