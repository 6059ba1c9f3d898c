// Accessibility: text size, contrast, layout and reading aloud, each a switch with its state; all of it as before; close.
// In the low layout it stands in the lower part, as all that is touched.
pragma ComponentBehavior: Bound

import QtQuick
import Changming.Theme

Item {
    id: panel

    required property int textSize // 0 … 3
    required property bool lowVision
    required property bool low
    required property bool reading
    property string readingWords: "" // where one hears it, or that this machine cannot
    required property bool changed // from what the hall shows
    property bool canBeLow: true   // an upright panel

    signal textSizeAsked(size: int)
    signal lowVisionAsked(wanted: bool)
    signal lowAsked(wanted: bool)
    signal readingAsked(wanted: bool)
    signal resetAsked()
    signal closed()

    Keys.onEscapePressed: panel.closed()

    readonly property real highest: Theme.low ? Theme.lowLine : 0 // that it may reach

    Rectangle {
        anchors.fill: parent
        color: Theme.dark
        opacity: Theme.shade

        MouseArea {
            anchors.fill: parent
            onClicked: panel.closed()
        }
    }
    Rectangle {
        id: box

        readonly property real most: panel.height - panel.highest - Theme.mm(8)

        x: Theme.mm(10)
        y: Theme.low ? panel.height - height - Theme.mm(4) : Math.max(Theme.mm(4), (panel.height - height) / 2)
        width: parent.width - 2 * x
        height: Math.min(box.most, heading.height + groups.height + buttons.height + Theme.mm(30))
        radius: Theme.corner
        color: Theme.ground
        border.color: Theme.edge
        border.width: Theme.edgeWidth
        Accessible.role: Accessible.Dialog
        Accessible.name: heading.text

        MouseArea {
            anchors.fill: parent
        }
        Label {
            id: heading

            x: Theme.margin
            y: Theme.mm(8)
            width: parent.width - 2 * x
            height: visible ? implicitHeight : 0
            visible: !Theme.low // there its room is needed
            kind: Label.Title
            text: qsTr("Accessibility")
        }
        ScrollArea {
            anchors.top: heading.bottom
            anchors.topMargin: Theme.mm(4)
            anchors.bottom: buttons.top
            anchors.bottomMargin: Theme.mm(4)
            width: parent.width
            contentHeight: groups.height + Theme.mm(5)

            Grid {
                id: groups

                x: Theme.margin
                y: Theme.mm(2.5)
                width: parent.width - 2 * x
                columns: Theme.lying ? 2 : 1
                columnSpacing: Theme.mm(12)
                rowSpacing: Theme.mm(6)

                Group {
                    heading: qsTr("Text")
                    answers: [qsTr("Normal"), qsTr("Large"), qsTr("Larger"), qsTr("Largest")]
                    chosen: panel.textSize
                    onAsked: answer => panel.textSizeAsked(answer)
                }
                Group {
                    heading: qsTr("Contrast")
                    answers: [qsTr("Dark on white"), qsTr("Yellow on black")]
                    chosen: panel.lowVision ? 1 : 0
                    onAsked: answer => panel.lowVisionAsked(answer === 1)
                }
                Group {
                    visible: panel.canBeLow
                    heading: qsTr("Height of the buttons")
                    answers: [qsTr("Standing"), qsTr("Seated, all below")]
                    chosen: panel.low ? 1 : 0
                    onAsked: answer => panel.lowAsked(answer === 1)
                }
                Group {
                    heading: qsTr("Read aloud")
                    answers: [qsTr("Silent"), qsTr("Read it to me")]
                    chosen: panel.reading ? 1 : 0
                    note: panel.reading ? panel.readingWords : ""
                    onAsked: answer => panel.readingAsked(answer === 1)
                }
            }
        }
        Row {
            id: buttons

            readonly property real each: (width - spacing) / 2

            x: Theme.margin
            anchors.bottom: parent.bottom
            anchors.bottomMargin: Theme.mm(8)
            width: parent.width - 2 * x
            spacing: Theme.gap

            PushButton {
                visible: panel.changed
                width: buttons.each
                icon: "refresh"
                text: qsTr("All as before")
                onActivated: panel.resetAsked()
            }
            PushButton {
                width: panel.changed ? buttons.each : buttons.width
                kind: PushButton.Primary
                icon: "check"
                iconBehind: true
                text: qsTr("Close")
                onActivated: panel.closed()
            }
        }
    }

    component Group: Column {
        id: group

        required property string heading
        required property list<string> answers
        required property int chosen
        property string note: ""
        readonly property int columns: Theme.textScale > 1.1 || Theme.lying ? 2 : group.answers.length
        readonly property real cell: (group.width - (group.columns - 1) * Theme.gap) / group.columns

        signal asked(answer: int)

        width: Theme.lying ? (groups.width - groups.columnSpacing) / 2 : groups.width
        spacing: Theme.mm(2)

        Label {
            width: parent.width
            kind: Label.Heading
            text: group.heading
            Accessible.role: Accessible.Heading
        }
        Grid {
            columns: group.columns
            spacing: Theme.gap

            Repeater {
                model: group.answers

                Choice {
                    required property int index
                    required property string modelData

                    width: group.cell
                    text: modelData
                    chosen: group.chosen === index
                    brief: group.answers.length > 2
                    onActivated: group.asked(index)
                }
            }
        }
        Label {
            visible: group.note !== ""
            width: parent.width
            text: group.note
            Accessible.role: Accessible.AlertMessage
        }
    }
}
