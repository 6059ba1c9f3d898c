// Nothing that a citizen needs works here now: the hall's own hours, or no guides. Why, from when on, and what goes instead:
// the guides on one's own phone, and somebody to call. The root of an engine of its own; nothing begins here.
import QtQuick
import Changming.Theme
import Changming.Controls
import Changming.App

Rectangle {
    id: page

    required property HallController hall
    readonly property bool lying: page.width > page.height

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
    Binding {
        target: Theme
        property: "lying"
        value: page.lying
    }
    Label {
        id: hallName

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
        id: words

        x: Theme.margin
        y: page.lying ? Math.max(hallName.y + hallName.height + Theme.mm(4), (page.height - height) / 2) : Theme.mm(70)
        width: page.lying ? page.width / 2 - 2 * x : page.width - 2 * x
        spacing: Theme.mm(10)

        Label {
            width: parent.width
            kind: Label.Title
            text: page.hall.outOfServiceTitle
            color: Theme.nightText
        }
        Label {
            width: parent.width
            text: page.hall.outOfServiceReason
            color: Theme.nightText
        }
        Label {
            width: parent.width
            text: qsTr("To ask somebody, call %1, day and night.").arg(page.hall.helpPhone)
            color: Theme.nightText
        }
    }
    Column {
        x: page.lying ? page.width / 2 + Theme.margin : Theme.margin
        y: page.lying ? (page.height - height) / 2 : words.y + words.height + Theme.mm(24)
        width: words.width
        spacing: Theme.mm(6)

        Rectangle {
            width: Theme.mm(80)
            height: width
            radius: Theme.corner
            color: "#FFFFFF"

            CodePicture {
                anchors.centerIn: parent
                size: parent.width - Theme.mm(8)
                content: page.hall.guidesAddress
            }
        }
        Label {
            width: parent.width
            kind: Label.Heading
            text: qsTr("Your phone works: scan this code")
            color: Theme.nightText
        }
        Label {
            visible: !Theme.large
            width: parent.width
            text: qsTr("All guides are there: what to bring, how long, where.")
            color: Theme.nightSecond
        }
    }
}
