// One of a few steps to take: its number in a dark disc, and what to do.
import QtQuick
import Changming.Theme

Row {
    id: step

    required property int number
    required property string text
    property bool small: false

    spacing: Theme.mm(6)

    Rectangle {
        id: disc

        width: Math.max(Theme.mm(step.small ? 13 : 16), Theme.textMm(step.small ? 11.4 : 14))
        height: width
        radius: width / 2
        color: Theme.ink

        Label {
            anchors.centerIn: parent
            strong: true
            kind: step.small ? Label.Secondary : Label.Body
            text: step.number
            color: Theme.ground
            Accessible.ignored: true
        }
    }
    Label {
        width: step.width - disc.width - step.spacing
        text: step.text
        anchors.verticalCenter: parent.verticalCenter
    }
}
