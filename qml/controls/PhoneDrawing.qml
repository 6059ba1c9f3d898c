// A real code, and the telephone that it is for.
import QtQuick
import Changming.Theme

Item {
    id: drawing

    required property string content

    implicitWidth: Theme.mm(74)
    implicitHeight: Theme.mm(46)
    Accessible.ignored: true

    Rectangle {
        id: frame

        width: Theme.mm(45)
        height: Theme.mm(45.5)
        radius: Theme.mm(2)
        color: Theme.paper
        border.color: Theme.ink
        border.width: Theme.mm(0.75)

        CodePicture {
            anchors.centerIn: parent
            size: Theme.mm(43)
            content: drawing.content
        }
    }
    Icon {
        id: arrow

        name: "arrow-right"
        tint: Theme.ink
        size: Theme.mm(7)
        anchors.left: frame.right
        anchors.verticalCenter: frame.verticalCenter
    }
    Rectangle {
        anchors.left: arrow.right
        width: Theme.mm(21)
        height: Theme.mm(45.5)
        radius: Theme.mm(3)
        color: Theme.ground
        border.color: Theme.touch
        border.width: Theme.mm(1)

        Rectangle {
            anchors.horizontalCenter: parent.horizontalCenter
            y: Theme.mm(4)
            width: Theme.mm(4)
            height: Theme.mm(1)
            color: Theme.touch
        }
        Icon {
            anchors.horizontalCenter: parent.horizontalCenter
            y: Theme.mm(10)
            name: "check"
            size: Theme.mm(15)
        }
        Rectangle {
            x: Theme.mm(5)
            y: Theme.mm(31)
            width: Theme.mm(11)
            height: Theme.mm(1)
            color: Theme.touch
        }
        Rectangle {
            x: Theme.mm(5)
            y: Theme.mm(37)
            width: Theme.mm(8)
            height: Theme.mm(1)
            color: Theme.touch
        }
    }
}
