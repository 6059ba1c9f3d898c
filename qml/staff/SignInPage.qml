// Who of the staff is here: a name, then the PIN.
pragma ComponentBehavior: Bound

import QtQuick
import Changming.Theme
import Changming.Controls
import Changming.App

PageFrame {
    id: page

    required property StaffController staff
    readonly property StaffSignIn signIn: page.staff.signIn
    readonly property bool lying: page.width > page.height
    readonly property real half: (page.width - 2 * Theme.margin) / 2

    pageName: "staff-sign-in"
    title: page.signIn.chosen ? qsTr("Your PIN, %1").arg(page.signIn.name) : qsTr("Who are you?")
    typing: page.signIn.chosen
    wide: true
    onTypingEnded: page.signIn.backToNames()

    Column {
        visible: !page.signIn.chosen
        y: Theme.mm(4)
        width: parent.width
        spacing: Theme.mm(6)

        Banner {
            visible: page.signIn.people.count === 0
            width: parent.width
            text: qsTr("Nobody of the staff is known to this machine yet. A technician adds people at the machine itself.")
        }
        Grid {
            id: names

            width: parent.width
            columns: page.lying ? 2 : 1
            columnSpacing: Theme.mm(6)
            rowSpacing: Theme.mm(6)

            Repeater {
                model: page.signIn.people

                Name {}
            }
        }
        Row {
            spacing: Theme.gap

            PushButton {
                visible: page.signIn.moreAbove
                kind: PushButton.Quiet
                icon: "arrow-left"
                text: qsTr("Previous page")
                onActivated: page.signIn.turn(-1)
            }
            PushButton {
                visible: page.signIn.moreBelow
                kind: PushButton.Quiet
                icon: "arrow-right"
                iconBehind: true
                text: qsTr("Next page")
                onActivated: page.signIn.turn(1)
            }
        }
    }
    PushButton {
        visible: !page.signIn.chosen
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.mm(6)
        kind: PushButton.Quiet
        icon: "language"
        text: page.staff.otherLanguage
        onActivated: page.staff.switchLanguage()
    }
    Column {
        visible: page.signIn.chosen
        y: Theme.mm(6)
        width: page.lying ? page.half - Theme.mm(8) : parent.width
        spacing: Theme.mm(10)

        Row {
            spacing: Theme.gap
            Accessible.role: Accessible.StaticText
            Accessible.name: qsTr("Digits typed: %1").arg(page.signIn.typed)

            Repeater {
                model: Math.max(6, page.signIn.typed)

                Rectangle {
                    id: dot

                    required property int index

                    width: Theme.mm(13)
                    height: width
                    radius: width / 2
                    color: dot.index < page.signIn.typed ? Theme.ink : Theme.ground
                    border.color: Theme.controlLine
                    border.width: Theme.mm(0.75)
                }
            }
        }
        Banner {
            visible: page.signIn.trouble !== ""
            width: parent.width
            kind: Banner.Trouble
            text: page.signIn.trouble
        }
    }
    DigitPad {
        visible: page.signIn.chosen
        anchors.bottom: parent.bottom
        x: page.lying ? page.half : -Theme.margin
        width: page.lying ? page.half + Theme.margin : page.width
        otherWay: qsTr("Back")
        otherIcon: "arrow-left"
        onDigit: digit => page.signIn.type(digit)
        onErase: page.signIn.erase()
        onDone: page.signIn.done()
        onOtherWayAsked: page.signIn.backToNames()
    }

    component Name: Pressable {
        id: person

        required property int index
        required property string name
        required property string duty
        required property string staffId

        width: (names.width - (names.columns - 1) * names.columnSpacing) / names.columns
        implicitHeight: Theme.mm(31) + Theme.lip
        text: person.name
        borderColor: Theme.controlLine
        borderWidth: Theme.mm(0.5)
        lipColor: Theme.touch
        Accessible.description: person.duty + " " + person.staffId
        onActivated: page.signIn.choose(person.index)

        Icon {
            id: icon

            x: Theme.mm(8)
            name: "user"
            size: Theme.mm(15)
            anchors.verticalCenter: parent.verticalCenter
        }
        Column {
            anchors.left: icon.right
            anchors.leftMargin: Theme.mm(7)
            anchors.right: parent.right
            anchors.rightMargin: Theme.mm(5)
            anchors.verticalCenter: parent.verticalCenter

            Label {
                width: parent.width
                kind: Label.Heading
                text: person.name
                Accessible.ignored: true
            }
            Label {
                width: parent.width
                kind: Label.Secondary
                text: person.duty + " · " + person.staffId
                Accessible.ignored: true
            }
        }
    }
}
