// Where the papers lie: in this machine, waiting, on the way to the office. Dashed, as what is not accepted yet.
pragma ComponentBehavior: Bound

import QtQuick
import Changming.Theme

Row {
    id: journey

    spacing: Theme.mm(9)
    Accessible.ignored: true

    Rectangle {
        width: Theme.mm(34)
        height: Theme.mm(58)
        radius: Theme.mm(4)
        color: Theme.ground
        border.color: Theme.attention
        border.width: Theme.mm(1.25)

        Icon {
            anchors.horizontalCenter: parent.horizontalCenter
            y: Theme.mm(8)
            name: "mail"
            tint: Theme.attention
            size: Theme.mm(22)
        }
        Rectangle {
            anchors.horizontalCenter: parent.horizontalCenter
            y: Theme.mm(40)
            width: Theme.mm(20)
            height: Theme.mm(1.5)
            color: Theme.attention
        }
    }
    Dots {}
    Rectangle {
        anchors.verticalCenter: parent.verticalCenter
        width: Theme.mm(30)
        height: width
        radius: width / 2
        color: Theme.ground
        border.color: Theme.attention
        border.width: Theme.mm(1.25)

        Icon {
            anchors.centerIn: parent
            name: "hourglass"
            tint: Theme.attention
            size: Theme.mm(18)
        }
    }
    Dots {}
    Icon {
        anchors.verticalCenter: parent.verticalCenter
        name: "building-bank"
        tint: Theme.attention
        size: Theme.mm(50)
    }

    component Dots: Row {
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.mm(3)

        Repeater {
            model: 6

            Rectangle {
                width: Theme.mm(1.5)
                height: width
                radius: width / 2
                color: Theme.attention
            }
        }
    }
}
