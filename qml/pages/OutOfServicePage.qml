// Nothing that a citizen needs works here now: the hall's own hours, or no guides. Why, from when on, and what goes instead:
// the guides on one's own phone, and somebody to call. The root of an engine of its own; nothing begins here.
import QtQuick
import Changming.Theme
import Changming.Controls
import Changming.App

Rectangle {
    id: page

    required property HallController hall

    color: Theme.nightGround
    focus: true
    Accessible.role: Accessible.Pane
    Accessible.name: page.hall.hallName
    Accessible.description: "out-of-service"

    Binding {
        target: Theme
        property: "pixelsPerMillimetre"
        value: page.hall.pixelsPerMillimetre
    }
    Label {
        x: Theme.margin
        y: Theme.mm(16)
        text: page.hall.hallName
        color: Theme.nightSecond
    }
    Label {
        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        y: Theme.mm(16)
        text: page.hall.time
        color: Theme.nightSecond
    }
    Column {
        x: Theme.margin
        width: parent.width - 2 * x
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.mm(12)

        Rectangle { // the lamp, put out
            width: Theme.mm(30)
            height: width
            radius: width / 2
            color: Theme.nightHalo
            border.color: Theme.nightSecond
            border.width: Theme.mm(1.1)
        }
        Label {
            width: parent.width
            kind: Label.HomeTitle
            text: page.hall.outOfServiceTitle
            color: Theme.nightText
        }
        Label {
            width: parent.width
            text: page.hall.outOfServiceReason
            color: Theme.nightText
        }
        Row {
            width: parent.width
            spacing: Theme.mm(10)

            Rectangle {
                id: card

                width: Theme.mm(72)
                height: width
                radius: Theme.corner
                color: "#FFFFFF"

                CodePicture {
                    anchors.centerIn: parent
                    size: parent.width - Theme.mm(8)
                    content: page.hall.guidesAddress
                }
            }
            Column {
                width: parent.width - card.width - parent.spacing
                anchors.verticalCenter: card.verticalCenter
                spacing: Theme.mm(3)

                Label {
                    width: parent.width
                    kind: Label.Heading
                    text: qsTr("Your phone works: scan this code")
                    color: Theme.nightText
                }
                Label {
                    width: parent.width
                    text: qsTr("All guides are there: what to bring, how long, where.")
                    color: Theme.nightSecond
                }
            }
        }
        Label {
            width: parent.width
            text: qsTr("To ask somebody, call %1, day and night.").arg(page.hall.helpPhone)
            color: Theme.nightText
        }
    }
}
