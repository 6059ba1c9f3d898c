// One step of a case's way: green tick behind us, the lamp where we are, a hollow circle ahead; who, what, when.
import QtQuick
import Changming.Theme

Item {
    id: step

    enum State { Done, Here, Ahead }

    required property int state
    required property string what
    required property string when
    property bool last: false

    implicitHeight: words.height + Theme.mm(step.last ? 0 : 7)
    Accessible.role: Accessible.StaticText
    Accessible.name: step.what + " " + step.when

    Rectangle {
        visible: !step.last
        x: Theme.mm(7) - width / 2
        y: Theme.mm(16)
        width: Theme.mm(1.5)
        height: parent.height - Theme.mm(15)
        color: step.state === TimelineStep.Done ? Theme.done : Theme.sketch
    }
    Rectangle {
        id: disc

        readonly property real size: Theme.mm(step.state === TimelineStep.Here ? 14 : 12)

        x: Theme.mm(7) - width / 2
        y: Theme.mm(7.5) - height / 2
        width: disc.size
        height: disc.size
        radius: width / 2
        color: [Theme.done, Theme.dark, Theme.ground][step.state]
        border.color: step.state === TimelineStep.Ahead ? Theme.controlLine : Theme.edge
        border.width: step.state === TimelineStep.Ahead ? Theme.mm(1) : Theme.edgeWidth

        Icon {
            visible: step.state === TimelineStep.Done
            anchors.centerIn: parent
            name: "check"
            tint: Theme.ground
            size: Theme.mm(8.5)
        }
        Rectangle {
            visible: step.state === TimelineStep.Here
            anchors.centerIn: parent
            width: Theme.mm(6)
            height: width
            radius: width / 2
            color: Theme.lamp
        }
    }
    Column {
        id: words

        x: Theme.mm(21)
        width: parent.width - x

        Label {
            width: parent.width
            text: step.what
            strong: step.state !== TimelineStep.Ahead
            color: step.state === TimelineStep.Ahead ? Theme.secondInk : Theme.ink
            Accessible.ignored: true
        }
        Label {
            width: parent.width
            kind: Label.Secondary
            text: step.when
            visible: step.when !== ""
            Accessible.ignored: true
        }
    }
}
