// Nobody is here: the lamp that burns all night, and one invitation. The root of an engine of its own.
pragma ComponentBehavior: Bound

import QtQuick
import Changming.Theme
import Changming.Controls
import Changming.App

Rectangle {
    id: page

    required property HallController hall

    readonly property bool lying: page.width > page.height
    readonly property real column: page.lying ? page.width / 2 : page.width - 2 * Theme.margin // of the words; lying, the drawing is at the right

    signal begin()

    color: Theme.nightGround
    focus: true
    Accessible.role: Accessible.Pane
    Accessible.name: page.hall.hallName
    Accessible.description: "attract"
    Keys.onReturnPressed: page.begin()
    Keys.onSpacePressed: page.begin()

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
    MouseArea {
        anchors.fill: parent
        onClicked: page.begin()
    }

    Item { // the drawing moves 4 mm a minute, so that no pixel burns in
        id: sky

        property int minute: 0

        x: page.lying ? page.width - width * scale : 0
        y: Theme.mm([0, 4, 8, 4][sky.minute % 4])
        width: page.lying ? Theme.mm(268) : parent.width
        height: parent.height
        scale: page.lying ? 0.75 : 1
        transformOrigin: Item.TopLeft

        Timer {
            interval: 60000
            running: true
            repeat: true
            onTriggered: sky.minute += 1
        }
        Repeater {
            model: [214, 150, 74]

            Rectangle {
                required property int modelData
                required property int index

                x: Theme.mm(189) - width / 2
                y: Theme.mm(129) - height / 2
                width: Theme.mm(modelData)
                height: width
                radius: width / 2
                color: [Theme.nightHaloOuter, Theme.nightHalo, Theme.nightLamp][index]
            }
        }
        Rectangle { // the post
            x: Theme.mm(187.3)
            y: Theme.mm(166)
            width: Theme.mm(3.4)
            height: Theme.mm(105)
            color: Theme.nightSecond
        }
        House { x: Theme.mm(26); y: Theme.mm(234); width: Theme.mm(28) }
        House { x: Theme.mm(53); y: Theme.mm(216); width: Theme.mm(38) }
        House { x: Theme.mm(90); y: Theme.mm(241); width: Theme.mm(42) }
        House { x: Theme.mm(224); y: Theme.mm(226); width: Theme.mm(23) }
        LitWindow { x: Theme.mm(62); y: Theme.mm(227) }
        LitWindow { x: Theme.mm(74); y: Theme.mm(227) }
        LitWindow { x: Theme.mm(231); y: Theme.mm(236) }
        Rectangle { // the ground
            x: Theme.margin
            y: Theme.mm(271)
            width: parent.width - 2 * Theme.margin
            height: Theme.mm(1.1)
            color: Theme.nightLine
        }
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
        y: Theme.mm(page.lying ? 48 : 285)
        width: page.column

        Label {
            kind: Label.HomeTitle
            font.pixelSize: Theme.mm(33)
            lineHeight: Theme.mm(44)
            text: qsTr("Changming")
            color: Theme.nightText
        }
        Label {
            width: parent.width
            text: qsTr("Services at any hour")
            font.pixelSize: Theme.mm(13)
            lineHeight: Theme.mm(18)
            color: Theme.nightSecond
        }
    }
    Pressable {
        id: begin

        x: Theme.margin
        width: page.column
        height: Math.max(Theme.mm(36), words.height + Theme.mm(8))
        anchors.bottom: works.top
        anchors.bottomMargin: Theme.mm(14)
        text: qsTr("Touch the screen to begin")
        face: Theme.nightGround
        borderColor: Theme.nightSecond
        borderWidth: Theme.mm(0.75)
        lipColor: Theme.nightSecond
        onActivated: page.begin()

        Row {
            id: words

            anchors.centerIn: parent
            spacing: Theme.mm(6)

            Icon {
                name: "hand-click"
                tint: Theme.nightText
                size: Theme.mm(15)
                anchors.verticalCenter: parent.verticalCenter
            }
            Label {
                width: Math.min(Math.ceil(implicitWidth), begin.width - Theme.mm(37))
                kind: Label.Button
                text: qsTr("Touch the screen to begin")
                color: Theme.nightText
                anchors.verticalCenter: parent.verticalCenter
                Accessible.ignored: true
            }
        }
    }
    CardLeft {
        visible: page.hall.cardOnReader
        width: parent.width
        anchors.bottom: begin.top
        anchors.bottomMargin: Theme.mm(6)
        readerPlace: page.hall.readerPlace
    }
    Flow {
        id: works

        x: Theme.margin
        width: page.column
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.mm(20)
        spacing: Theme.mm(11)

        Work {
            visible: page.hall.readerReady
            icon: "id"
            words: qsTr("ID card")
        }
        Work {
            visible: page.hall.scannerReady
            icon: "scan"
            words: qsTr("Scanning")
        }
        Work {
            visible: page.hall.printerReady
            icon: "printer"
            words: qsTr("Printing")
        }
        Work {
            visible: page.hall.platformReachable
            icon: "wifi"
            words: qsTr("Network")
        }
    }

    component Work: Row {
        id: work

        required property string icon
        required property string words

        spacing: Theme.mm(4)

        Icon {
            name: work.icon
            tint: Theme.nightSecond
            size: Theme.mm(10)
            anchors.verticalCenter: parent.verticalCenter
        }
        Label {
            text: work.words
            color: Theme.nightSecond
            wrapMode: Text.NoWrap
            anchors.verticalCenter: parent.verticalCenter
        }
    }

    component House: Rectangle {
        height: Theme.mm(272) - y
        color: "transparent"
        border.color: Theme.nightLine
        border.width: Theme.mm(1.1)
    }

    component LitWindow: Rectangle { // where somebody is still up
        width: Theme.mm(7)
        height: Theme.mm(9)
        color: Theme.nightLamp
        opacity: 0.65
    }
}
