// Our keyboard for digits: three columns, erase, done. With an extra key ("X", ".") or another way to answer it has one
// row more. It stands where action bar and foot stood.
pragma ComponentBehavior: Bound

import QtQuick
import Changming.Theme

Rectangle {
    id: pad

    property bool ends: true     // with a key for *done*; false where the last digit ends it, and its place is free:
    property string corner: ""   // for another key
    property string cornerIcon: ""
    property bool cornerWaits: false // it cannot be touched yet: a line that says when
    property string extra: ""    // a key more
    property string otherWay: "" // a button beside *done*
    property string otherIcon: ""
    readonly property real keyHeight: Theme.mm(Theme.low || Theme.lying ? 20.5 : 26)
    readonly property bool tall: pad.extra !== "" || pad.otherWay !== ""

    signal digit(digit: string)
    signal erase()
    signal done()
    signal otherWayAsked()
    signal cornerTouched()

    implicitHeight: column.height + Theme.mm(Theme.low || Theme.lying ? 8 : 14)
    color: Theme.wash
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Digits")

    Rectangle {
        width: parent.width
        height: Theme.hair
        color: Theme.hairline
    }
    Column {
        id: column

        anchors.horizontalCenter: parent.horizontalCenter
        y: Theme.mm(Theme.low || Theme.lying ? 4 : 7)
        spacing: keys.rowSpacing

        Grid {
            id: keys

            columns: 3
            columnSpacing: Theme.gap
            rowSpacing: Theme.mm(Theme.low || Theme.lying ? 4 : 5)

            readonly property real keyWidth: (pad.width - 2 * Theme.margin - 2 * columnSpacing) / 3

            Repeater {
                model: ["1", "2", "3", "4", "5", "6", "7", "8", "9"]

                DigitKey {
                    required property string modelData

                    text: modelData
                }
            }
            EraseKey {
                visible: !pad.tall
            }
            DigitKey {
                visible: pad.extra !== ""
                text: pad.extra
            }
            Item {
                visible: pad.tall && pad.extra === ""
                width: keys.keyWidth
                height: pad.keyHeight
            }
            DigitKey {
                text: "0"
            }
            DoneKey {
                visible: !pad.tall && pad.ends
                width: keys.keyWidth
            }
            PushButton {
                visible: !pad.ends && !pad.cornerWaits && pad.corner !== ""
                width: keys.keyWidth
                height: pad.keyHeight
                asKey: true
                icon: pad.cornerIcon
                text: pad.corner
                onActivated: pad.cornerTouched()
            }
            Label {
                visible: !pad.ends && pad.cornerWaits
                width: keys.keyWidth
                height: pad.keyHeight
                kind: Label.Secondary
                font.pixelSize: Theme.mm(8.4)
                lineHeight: Theme.mm(10.4)
                horizontalAlignment: Text.AlignHCenter
                verticalAlignment: Text.AlignVCenter
                text: pad.corner
            }
            EraseKey {
                visible: pad.tall
            }
        }
        Row {
            visible: pad.tall
            spacing: Theme.gap

            PushButton {
                visible: pad.otherWay !== ""
                width: keys.keyWidth
                height: pad.keyHeight
                asKey: true
                text: pad.otherWay
                icon: pad.otherIcon
                onActivated: pad.otherWayAsked()
            }
            DoneKey {
                width: pad.otherWay !== "" ? 2 * keys.keyWidth + Theme.gap : keys.width
            }
        }
    }

    component DigitKey: Pressable {
        id: key

        width: keys.keyWidth
        height: pad.keyHeight
        borderColor: Theme.controlLine
        borderWidth: Theme.mm(0.5)
        lipColor: Theme.controlLine
        onActivated: pad.digit(key.text)

        Label {
            anchors.centerIn: parent
            kind: Label.Title
            lineHeight: Theme.mm(18)
            font.pixelSize: Theme.mm(13)
            text: key.text
            Accessible.ignored: true
        }
    }
    component EraseKey: PushButton {
        width: keys.keyWidth
        height: pad.keyHeight
        asKey: true
        text: qsTr("Erase")
        icon: "backspace"
        onActivated: pad.erase()
    }
    component DoneKey: PushButton {
        kind: PushButton.Primary
        height: pad.keyHeight
        asKey: true
        text: qsTr("Done")
        icon: "check"
        onActivated: pad.done()
    }
}
