// "Are you still there?" over the page in the last seconds; one large touch goes on.
import QtQuick
import Changming.Theme

Item {
    id: warning

    required property int seconds
    required property int of

    signal stay()
    signal leave()

    Rectangle {
        anchors.fill: parent
        color: Theme.ink
        opacity: 0.82

        MouseArea {
            anchors.fill: parent
            onClicked: warning.stay()
        }
    }
    Rectangle {
        anchors.centerIn: parent
        width: parent.width - 2 * Theme.margin
        height: content.height + Theme.mm(28)
        radius: Theme.corner
        color: Theme.ground
        Accessible.role: Accessible.Dialog
        Accessible.name: question.text

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
                        id: question

                        width: parent.width
                        kind: Label.Title
                        text: qsTr("Are you still there?")
                    }
                    Label {
                        width: parent.width
                        text: qsTr("The visit ends by itself in %n second(s), and all you filled in is wiped clean.", "", warning.seconds)
                    }
                }
            }
            PushButton {
                width: parent.width
                height: Theme.mm(46)
                kind: PushButton.Primary
                text: qsTr("I am still here, go on")
                onActivated: warning.stay()
            }
            PushButton {
                width: parent.width
                height: Theme.mm(33)
                icon: "logout"
                text: qsTr("Leave now")
                onActivated: warning.leave()
            }
        }
    }
}
