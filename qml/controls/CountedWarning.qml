// A warning over the page that ends by itself: the seconds left, what is the matter, what happens then, and below them what
// one can do about it.
import QtQuick
import Changming.Theme

Item {
    id: warning

    required property int seconds
    required property int of
    required property string title
    required property string words
    property real cover: Theme.shade // of the page below
    default property alias actions: content.data

    signal shadeTouched() // beside the warning

    Rectangle {
        anchors.fill: parent
        color: Theme.dark
        opacity: warning.cover

        MouseArea {
            anchors.fill: parent
            onClicked: warning.shadeTouched()
        }
    }
    Rectangle {
        x: Theme.margin
        y: Theme.low ? parent.height - height - Theme.mm(4) : Math.max(0, (parent.height - height) / 2) // its buttons stand below
        width: parent.width - 2 * x
        height: content.height + Theme.mm(28)
        radius: Theme.corner
        color: Theme.ground
        border.color: Theme.edge
        border.width: Theme.edgeWidth
        Accessible.role: Accessible.Dialog
        Accessible.name: warning.title

        Column {
            id: content

            x: Theme.mm(14)
            y: Theme.mm(14)
            width: parent.width - 2 * x
            spacing: Theme.block

            Row {
                width: parent.width
                spacing: Theme.mm(11)

                CountDown {
                    id: ring

                    seconds: warning.seconds
                    of: warning.of
                }
                Column {
                    width: parent.width - ring.width - parent.spacing
                    anchors.verticalCenter: parent.verticalCenter

                    Label {
                        width: parent.width
                        kind: Label.Title
                        text: warning.title
                    }
                    Label {
                        width: parent.width
                        text: warning.words
                    }
                }
            }
        }
    }
}
