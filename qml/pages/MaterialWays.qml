// The ways to hand in one material; below the chosen one what it takes: the licences found, or the code for the phone and
// the pictures that have come.
pragma ComponentBehavior: Bound

import QtQuick
import Changming.Theme
import Changming.Controls
import Changming.App

Column {
    id: ways

    required property MaterialsController materials
    required property bool open // this material's, not another's

    signal proofAsked()

    spacing: Theme.gap

    Label {
        visible: text !== ""
        width: parent.width
        kind: Label.Secondary
        text: ways.materials.hint
    }
    Repeater {
        model: ways.open ? ways.materials.ways : null

        Column {
            id: way

            required property int index
            required property string text
            required property string second
            required property string icon
            required property bool chosen

            width: ways.width

            WayChoice {
                width: parent.width
                text: way.text
                second: way.second
                icon: way.icon
                chosen: way.chosen
                onActivated: ways.materials.chooseWay(way.index)
            }
            PhoneCode {
                visible: way.chosen && ways.materials.openWay === MaterialsController.PhoneWay && ways.materials.address !== ""
                width: parent.width
            }
            FoundLicences {
                visible: way.chosen && ways.materials.openWay === MaterialsController.LicenceWay
                width: parent.width
            }
        }
    }

    component PhoneCode: Rectangle {
        id: phone

        readonly property bool stacked: Theme.large // the steps below the code

        implicitHeight: (phone.stacked ? code.height + Theme.mm(4) + steps.height : Math.max(code.height, steps.height)) + Theme.mm(12)
        border.color: Theme.touch
        border.width: Theme.mm(1)
        radius: Theme.corner
        color: Theme.ground

        CodePicture {
            id: code

            visible: pictures.count === 0
            x: Theme.mm(6)
            y: phone.stacked ? Theme.mm(6) : (phone.height - height) / 2
            size: Theme.mm(64)
            content: phone.visible ? ways.materials.address : ""
        }
        Row {
            x: Theme.mm(6)
            y: phone.stacked ? Theme.mm(6) : (phone.height - height) / 2
            spacing: Theme.gap

            Repeater {
                id: pictures

                model: phone.visible ? ways.materials.pictures : null

                Rectangle {
                    id: frame

                    required property string picture
                    required property string name

                    width: Theme.mm(pictures.count > 1 ? 32 : 64)
                    height: Theme.mm(64)
                    color: Theme.wash
                    border.color: Theme.hairline
                    Accessible.role: Accessible.Graphic
                    Accessible.name: frame.name

                    Image {
                        anchors.fill: parent
                        anchors.margins: Theme.hair
                        fillMode: Image.PreserveAspectFit
                        cache: false // Qt's cache of pictures outlives the visit
                        source: frame.picture
                        Accessible.ignored: true
                    }
                }
            }
        }
        Column {
            id: steps

            x: Theme.mm(phone.stacked ? 6 : 80)
            y: phone.stacked ? code.y + code.height + Theme.mm(4) : (phone.height - height) / 2
            width: parent.width - x - Theme.mm(6)
            spacing: Theme.mm(4)

            Label {
                visible: pictures.count > 0
                width: parent.width
                strong: true
                text: ways.materials.takesMore ? qsTr("It has come. More pictures may follow.") : qsTr("It has come.")
            }
            Repeater {
                model: pictures.count > 0 ? [] : [qsTr("Scan this code with the phone"), qsTr("Photograph the paper"), qsTr("The picture appears here")]

                NumberedStep {
                    required property string modelData
                    required property int index

                    width: steps.width
                    small: true
                    number: index + 1
                    text: modelData
                }
            }
            Row {
                visible: ways.materials.timeLeft !== "" && pictures.count === 0
                spacing: Theme.mm(3)

                Icon {
                    name: "hourglass"
                    tint: Theme.secondInk
                    size: Theme.mm(9)
                    anchors.verticalCenter: parent.verticalCenter
                }
                Label {
                    width: steps.width - Theme.mm(13)
                    kind: Label.Secondary
                    text: qsTr("The code works for %1").arg(ways.materials.timeLeft)
                }
            }
        }
    }

    component FoundLicences: Column {
        id: found

        spacing: Theme.gap
        topPadding: Theme.gap

        PushButton {
            visible: ways.materials.needsProof
            width: Math.min(implicitWidth, found.width)
            icon: "device-mobile"
            text: qsTr("Look with a code to my phone")
            onActivated: ways.proofAsked()
        }
        Repeater {
            model: found.visible ? ways.materials.licences : null

            WayChoice {
                required property int index

                x: Theme.mm(10)
                width: found.width - x
                icon: "certificate"
                onActivated: ways.materials.chooseLicence(index)
            }
        }
        Label {
            visible: !ways.materials.needsProof
            width: parent.width
            kind: Label.Secondary
            text: qsTr("The platform notes that it was used for this matter, and for nothing else.")
        }
    }
}
