// What the machine can do now; in a session a shrinking line and the time left. Amber when something is missing.
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
    readonly property bool lacking: foot.exception !== ""

    height: Theme.foot
    color: foot.lacking ? Theme.amberTint : Theme.ground

    Rectangle {
        width: parent.width
        height: foot.inSession ? Theme.mm(1.5) : Theme.hair
        color: foot.inSession ? Theme.track : Theme.hairline

        Rectangle {
            visible: foot.inSession
            width: parent.width * foot.share
            height: parent.height
            color: Theme.touch
        }
    }
    Row {
        visible: foot.inSession
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
            text: foot.lacking ? qsTr("%1 left").arg(foot.timeLeft) : qsTr("%1 left; without a touch the visit ends by itself").arg(foot.timeLeft)
            wrapMode: Text.NoWrap
            anchors.verticalCenter: parent.verticalCenter
        }
    }
    Label {
        visible: foot.inSession && foot.lacking
        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        anchors.verticalCenter: parent.verticalCenter
        kind: Label.Secondary
        strong: true
        color: Theme.attention
        text: foot.guidesAge === "" ? foot.exception : foot.exception + "\n" + foot.guidesAge
        horizontalAlignment: Text.AlignRight
        wrapMode: Text.NoWrap
    }
    Column {
        visible: !foot.inSession
        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        anchors.verticalCenter: parent.verticalCenter

        Row {
            spacing: Theme.mm(7)

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
            kind: Label.Secondary
            text: foot.guidesAge
            wrapMode: Text.NoWrap
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
