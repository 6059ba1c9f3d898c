// Where one is in the form: a bar a step, the current one thicker, and in words.
pragma ComponentBehavior: Bound

import QtQuick
import Changming.Theme

Item {
    id: stepper

    required property int current // from 0
    required property int count
    required property string stepName

    implicitHeight: words.y + words.height

    Row {
        id: bars

        width: parent.width
        height: Theme.mm(4)
        spacing: Theme.mm(2)

        Repeater {
            model: stepper.count

            Rectangle {
                required property int index

                width: (bars.width - bars.spacing * (stepper.count - 1)) / stepper.count
                height: Theme.mm(index === stepper.current ? 4 : 2.4)
                radius: height / 2
                color: index <= stepper.current ? Theme.touch : Theme.track
                border.color: Theme.edge
                border.width: Theme.edgeWidth
                anchors.verticalCenter: bars.verticalCenter
            }
        }
    }
    Label {
        id: words

        anchors.top: bars.bottom
        anchors.topMargin: Theme.mm(3)
        width: parent.width
        kind: Label.Secondary
        strong: true
        color: Theme.touch
        text: qsTr("Step %1 of %2 · %3").arg(stepper.current + 1).arg(stepper.count).arg(stepper.stepName)
    }
}
