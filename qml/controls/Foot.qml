// What the machine can do now; in a session a shrinking line and the time left. Amber when something is missing. At its
// right the way to the low layout; in the low layout the bar's buttons stand here, leave at the right end.
import QtQuick
import Changming.Theme

Rectangle {
    id: foot

    property bool inSession: false
    property real share: 1.0       // of the visit's time limit that is left
    property string timeLeft: ""   // "2:20"
    property bool readerReady: true
    property bool scannerReady: true
    property bool printerReady: true
    property string guidesAge: ""  // said while the platform is away
    property bool platformReachable: true
    property string printerWords: "" // of that sentence, the printer's part
    property string exception: ""  // one sentence: what is missing and what works instead
    property string otherLanguage: ""
    property bool canLeave: false
    readonly property bool lacking: foot.exception !== ""
    // Said in the top bar in the low layout, where the buttons stand here.
    readonly property string standing: (foot.inSession ? foot.leftWords + (foot.lacking ? "\n" : "") : "") + foot.exception
    readonly property string leftWords: qsTr("%1 left").arg(foot.timeLeft)

    signal lowAsked(low: bool)
    signal languageAsked()
    signal accessAsked()
    signal helpAsked()
    signal leaveAsked()

    height: Math.max(Theme.foot, (Theme.low ? lowButtons.height : Math.max(left.visible ? left.height : 0, works.visible ? works.height : 0, missing.visible ? missing.height : 0, low.visible ? low.height : 0)) + Theme.mm(5))
    color: foot.lacking && !Theme.low ? Theme.amberTint : Theme.ground

    Rectangle {
        width: parent.width
        height: foot.inSession ? Theme.mm(Theme.lowVision ? 2.25 : 1.5) : Theme.hair
        color: foot.inSession ? Theme.track : Theme.hairline
        border.color: Theme.edge
        border.width: foot.inSession ? Theme.edgeWidth : 0

        Rectangle {
            visible: foot.inSession
            width: parent.width * foot.share
            height: parent.height
            color: Theme.touch
        }
    }
    Row {
        id: left

        visible: foot.inSession && !Theme.low
        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.mm(4)

        Icon {
            name: "clock"
            tint: Theme.secondInk
            size: Theme.mm(10)
            anchors.verticalCenter: parent.verticalCenter
        }
        Label {
            kind: Label.Secondary
            color: Theme.ink
            text: foot.lacking || whole.implicitWidth > foot.width - low.width - Theme.mm(45) ? foot.leftWords : whole.text
            wrapMode: Text.NoWrap
            anchors.verticalCenter: parent.verticalCenter
        }
        Label {
            id: whole

            visible: false
            kind: Label.Secondary
            text: qsTr("%1 left; without a touch the visit ends by itself").arg(foot.timeLeft)
            wrapMode: Text.NoWrap
        }
    }
    Label {
        id: missing

        visible: foot.inSession && foot.lacking && !Theme.low
        anchors.left: left.right
        anchors.leftMargin: Theme.mm(4)
        anchors.right: low.visible ? low.left : parent.right
        anchors.rightMargin: low.visible ? Theme.mm(4) : Theme.margin
        anchors.verticalCenter: parent.verticalCenter
        kind: Label.Secondary
        strong: true
        color: Theme.attention
        text: foot.guidesAge === "" || Theme.large ? foot.exception : foot.exception + "\n" + foot.guidesAge
        horizontalAlignment: Text.AlignRight
    }
    Column {
        id: works

        visible: !foot.inSession && !Theme.low
        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        anchors.right: low.visible ? low.left : parent.right
        anchors.rightMargin: Theme.mm(4)
        anchors.verticalCenter: parent.verticalCenter

        Flow {
            width: parent.width
            spacing: Theme.mm(Theme.large ? 4 : 7)

            Work {
                ready: foot.readerReady
                text: foot.readerReady ? qsTr("ID cards") : qsTr("No ID cards")
            }
            Work {
                ready: foot.scannerReady
                text: foot.scannerReady ? qsTr("Scans") : qsTr("No scans")
            }
            Work {
                ready: foot.printerReady
                text: foot.printerReady ? qsTr("Prints") : foot.printerWords
            }
            Work {
                visible: !foot.platformReachable || foot.printerReady // what is missing needs the room
                ready: foot.platformReachable
                text: foot.platformReachable ? qsTr("Network") : qsTr("No network")
            }
        }
        Label {
            visible: foot.guidesAge !== ""
            width: parent.width
            kind: Label.Secondary
            text: foot.guidesAge
        }
    }
    PushButton {
        id: low

        visible: !Theme.low && !Theme.lying
        anchors.right: parent.right
        anchors.rightMargin: Theme.mm(10)
        anchors.verticalCenter: parent.verticalCenter
        anchors.verticalCenterOffset: Theme.mm(0.5)
        kind: PushButton.Quiet
        icon: "wheelchair"
        text: foot.inSession || Theme.large || foot.lacking ? qsTr("Low", "layout, in short") : qsTr("Low layout")
        onActivated: foot.lowAsked(true)
    }
    Item {
        id: lowButtons

        readonly property bool icons: !Theme.large && buttons.wordsWidth + buttons.iconsWidth + usual.wordsWidth + leave.wordsWidth + 3 * Theme.mm(12.5) + 4 * Theme.gap + Theme.mm(10) <= width

        visible: Theme.low
        x: Theme.mm(10)
        width: parent.width - 2 * x
        height: Math.max(buttons.height, leave.height)
        anchors.verticalCenter: parent.verticalCenter

        BarButtons {
            id: buttons

            width: lowButtons.width - (leave.visible ? leave.width + Theme.gap : 0)
            otherLanguage: foot.otherLanguage
            icons: lowButtons.icons
            onLanguageAsked: foot.languageAsked()
            onAccessAsked: foot.accessAsked()
            onHelpAsked: foot.helpAsked()

            PushButton {
                id: usual

                kind: PushButton.Quiet
                icon: lowButtons.icons ? "wheelchair" : ""
                text: qsTr("As before")
                onActivated: foot.lowAsked(false)
            }
        }
        PushButton {
            id: leave

            visible: foot.canLeave
            anchors.right: parent.right
            anchors.bottom: parent.bottom
            kind: PushButton.Leave
            icon: lowButtons.icons ? "logout" : ""
            text: qsTr("Leave")
            onActivated: foot.leaveAsked()
        }
    }

    component Work: Row {
        id: work

        required property bool ready
        required property string text

        spacing: Theme.mm(3)

        Icon {
            name: work.ready ? "circle-check" : "alert-triangle"
            tint: work.ready ? Theme.done : Theme.attention
            size: Theme.mm(10)
            anchors.verticalCenter: parent.verticalCenter
        }
        Label {
            kind: Label.Secondary
            strong: !work.ready
            color: work.ready ? Theme.ink : Theme.attention
            text: work.text
            wrapMode: Text.NoWrap
            anchors.verticalCenter: parent.verticalCenter
        }
    }
}
