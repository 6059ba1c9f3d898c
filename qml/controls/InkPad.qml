// Where a finger writes one character. Tells the strokes in parts of its width; draws those that it is given.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes
import Changming.Theme

Rectangle {
    id: pad

    required property var strokes // each a list of points in parts of the width

    signal penDown(x: real, y: real)
    signal penMove(x: real, y: real)
    signal penUp()

    color: Theme.ground
    radius: Theme.corner
    border.color: Theme.controlLine
    border.width: Theme.mm(0.75)
    Accessible.role: Accessible.Canvas
    Accessible.name: qsTr("Write one character here with your finger")

    Label {
        anchors.centerIn: parent
        kind: Label.Secondary
        text: qsTr("Write one character here")
        visible: pad.strokes.length === 0
        Accessible.ignored: true
    }
    Repeater {
        model: pad.strokes

        Shape {
            id: stroke

            required property var modelData

            anchors.fill: parent

            ShapePath {
                strokeColor: Theme.ink
                strokeWidth: Theme.mm(3)
                fillColor: "transparent"
                capStyle: ShapePath.RoundCap
                joinStyle: ShapePath.RoundJoin

                PathPolyline {
                    path: stroke.modelData.map(point => Qt.point(point.x * pad.width, point.y * pad.width))
                }
            }
        }
    }
    MouseArea {
        anchors.fill: parent
        preventStealing: true
        onPressed: mouse => pad.penDown(mouse.x / pad.width, mouse.y / pad.width)
        onPositionChanged: mouse => pad.penMove(mouse.x / pad.width, mouse.y / pad.width)
        onReleased: pad.penUp()
        onCanceled: pad.penUp()
    }
}
