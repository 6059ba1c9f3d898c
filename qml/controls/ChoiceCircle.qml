// The circle at the left of an answer of which only one counts; filled when it is the chosen one.
import QtQuick
import Changming.Theme

Rectangle {
    id: circle

    required property bool chosen

    width: Theme.mm(10)
    height: width
    radius: width / 2
    color: "transparent"
    border.width: Theme.mm(1)
    border.color: circle.chosen ? Theme.chosenTouch : Theme.secondInk

    Rectangle {
        anchors.centerIn: parent
        width: parent.width * 0.55
        height: width
        radius: width / 2
        color: Theme.chosenTouch
        visible: circle.chosen
    }
}
