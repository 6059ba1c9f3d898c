// Take the guide away: a code that opens its page, codes that hold its text, a slip with the same code.
pragma ComponentBehavior: Bound

import QtQuick
import Changming.Theme
import Changming.Controls
import Changming.App

PageFrame {
    id: page

    required property VisitController visit
    required property HallController hall
    readonly property TakeAwayController taken: page.visit.takeAway

    pageName: "take-away"
    title: qsTr("Take this guide along")
    subtitle: page.taken.plainName
    backText: qsTr("Back")
    nextText: qsTr("Print a slip")
    nextIcon: "receipt"
    onBack: page.visit.back()
    onNext: page.taken.print()

    readonly property bool roomy: !Theme.large && !page.parted // for the slip's drawing and what is in the code
    readonly property real cardSize: page.parted ? Math.max(Theme.mm(80), Math.min(Theme.mm(152), page.contentHeight - switches.height - Theme.textMm(14.4) - Theme.mm(20))) : Theme.mm(152)

    flush: true

    ScrollArea {
        anchors.fill: parent
        contentHeight: all.y + all.height + Theme.mm(4)

        Column {
            id: all

            x: Theme.margin
            y: Theme.mm(page.parted ? 3 : 6)
            width: parent.width - 2 * x
            spacing: Theme.mm(page.parted ? 5 : 8)

            Row {
                id: switches

                readonly property real most: Math.max(online.implicitHeight, offline.implicitHeight)

                width: parent.width
                spacing: Theme.mm(5)
                layoutDirection: page.taken.textFirst ? Qt.RightToLeft : Qt.LeftToRight

                Choice {
                    id: online

                    width: (switches.width - switches.spacing) / 2
                    height: switches.most
                    text: qsTr("Phone online")
                    chosen: !page.taken.asText
                    onActivated: page.taken.showText(false)
                }
                Choice {
                    id: offline

                    width: (switches.width - switches.spacing) / 2
                    height: switches.most
                    text: qsTr("Phone offline")
                    chosen: page.taken.asText
                    onActivated: page.taken.showText(true)
                }
            }
            Item {
                width: parent.width
                height: Math.max(card.height, slip.visible ? slip.height + caption.height : said.visible ? said.y + said.height : 0)

                Rectangle {
                    id: card

                    width: page.cardSize
                    height: code.height + below.height + Theme.mm(8)
                    radius: Theme.corner
                    color: Theme.ground
                    border.color: Theme.ink
                    border.width: Theme.mm(0.75)

                    CodePicture {
                        id: code

                        x: Theme.mm(3)
                        y: Theme.mm(3)
                        size: parent.width - 2 * x
                        content: page.taken.code
                    }
                    Label {
                        id: below

                        anchors.top: code.bottom
                        width: parent.width
                        kind: Label.Button
                        text: page.taken.asText && page.taken.codeCount > 1
                            ? qsTr("Code %1 of %2").arg(page.taken.codeNumber).arg(page.taken.codeCount) : page.taken.number
                        horizontalAlignment: Text.AlignHCenter
                    }
                }
                SlipDrawing {
                    id: slip

                    visible: parent.width - card.width > Theme.mm(78) && (page.roomy || page.below && !Theme.large)
                    anchors.right: parent.right
                    heading: page.taken.plainName
                    names: [qsTr("Bring"), qsTr("Time"), qsTr("Cost"), qsTr("Call")]
                    values: page.taken.brief
                    code: page.taken.linkAddress
                    number: page.taken.number
                }
                Label {
                    id: caption

                    visible: slip.visible
                    anchors.top: slip.bottom
                    anchors.horizontalCenter: slip.horizontalCenter
                    width: slip.width
                    topPadding: Theme.mm(2)
                    kind: Label.Secondary
                    horizontalAlignment: Text.AlignHCenter
                    text: page.taken.slipText !== "" ? page.taken.slipText : qsTr("Also as a slip")
                    strong: page.taken.slipText !== ""
                    color: page.taken.slipTrouble ? Theme.stop : Theme.secondInk
                }
                Label { // what becomes of the slip, where it is not drawn
                    id: said

                    visible: !slip.visible && page.taken.slipText !== ""
                    x: page.beside ? card.width + Theme.mm(8) : 0
                    y: page.beside ? 0 : card.height + Theme.mm(4)
                    width: parent.width - x
                    strong: true
                    text: page.taken.slipText
                    color: page.taken.slipTrouble ? Theme.stop : Theme.secondInk
                }
            }
            Flow {
                id: pager

                visible: page.taken.asText && page.taken.codeCount > 1
                width: parent.width
                spacing: Theme.gap

                PushButton {
                    visible: page.taken.codeNumber > 1
                    kind: PushButton.Quiet
                    icon: "arrow-left"
                    text: qsTr("Previous code")
                    onActivated: page.taken.previousCode()
                }
                PushButton {
                    visible: page.taken.codeNumber < page.taken.codeCount
                    kind: PushButton.Secondary
                    icon: "arrow-right"
                    iconBehind: true
                    text: qsTr("Next code")
                    onActivated: page.taken.nextCode()
                }
            }
            Banner {
                visible: page.taken.asText && page.taken.slipText === "" // what became of the slip needs its room
                width: parent.width
                text: page.taken.codeCount > 1
                    ? qsTr("The words are in the codes: scan each of them and keep it.")
                    : qsTr("The words are in the code: scan it and keep it.")
            }
            Banner {
                visible: !page.taken.asText && !page.hall.platformReachable
                width: parent.width
                kind: Banner.Now
                icon: "wifi-off"
                text: qsTr("This code opens a page: your phone needs a network for it.")
            }
            Column {
                visible: page.roomy && !page.taken.asText && page.hall.platformReachable && page.taken.plainName.length <= 44 // else there is no room
                width: parent.width
                spacing: Theme.mm(3)

                Label {
                    width: parent.width
                    kind: Label.Heading
                    text: qsTr("What is in the code")
                    Accessible.role: Accessible.Heading
                }
                Grid {
                    id: holds

                    width: parent.width
                    columns: 2
                    rowSpacing: Theme.mm(3)

                    Repeater {
                        model: [
                            {icon: "user-check", words: qsTr("Do I qualify")},
                            {icon: "folder", words: qsTr("What to bring")},
                            {icon: "clock", words: qsTr("Time and cost")},
                            {icon: "list-search", words: qsTr("Step by step")},
                            {icon: "map-pin", words: qsTr("Where it is done")},
                            {icon: "lock", words: qsTr("Nothing personal")}
                        ]

                        Row {
                            id: held

                            required property var modelData

                            width: holds.width / 2
                            spacing: Theme.mm(6)

                            Icon {
                                name: held.modelData.icon
                                tint: Theme.secondInk
                                size: Theme.mm(12)
                                anchors.verticalCenter: parent.verticalCenter
                            }
                            Label {
                                width: parent.width - Theme.mm(20)
                                text: held.modelData.words
                                anchors.verticalCenter: parent.verticalCenter
                            }
                        }
                    }
                }
            }
        }
    }
}
