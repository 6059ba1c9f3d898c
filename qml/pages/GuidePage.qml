// The guide of an item: what it is called, how long, what it costs, do I qualify; questions that narrow the materials;
// the rest in sections, one open at a time. Apply only where that is true.
pragma ComponentBehavior: Bound

import QtQuick
import Changming.Theme
import Changming.Controls
import Changming.App

PageFrame {
    id: page

    required property VisitController visit
    readonly property GuideController guide: page.visit.guide

    readonly property bool codeAbove: !page.parted && !Theme.large // beside the name; else among what is touched
    readonly property bool lengthy: page.guide.plainName.length > (page.guide.plainName.charCodeAt(0) > 0x2E80 ? 20 : 40)

    pageName: "guide"
    flush: true
    backText: qsTr("Back")
    nextText: page.guide.canApply ? qsTr("Apply now") : ""
    onBack: page.visit.back()
    onNext: page.visit.apply()

    Timer { // when the opened section has its place
        id: settled

        interval: 0
        onTriggered: {
            const opened = sections.itemAt(page.guide.openSection) as GuideSection
            if (opened)
                area.reveal(opened.mapToItem(column, 0, 0).y + column.y - Theme.mm(4), opened.height + Theme.mm(4))
        }
    }

    facts: [
        Banner {
            visible: page.guide.scanned !== ""
            width: parent.width
            kind: Banner.Now
            text: page.guide.scanned
        },
        Item {
            width: parent.width
            height: Math.max(names.height, above.visible ? above.height : 0)

            Column {
                id: names

                width: parent.width - (above.visible ? above.width + Theme.mm(6) : 0)
                spacing: Theme.mm(4)

                Badge {
                    text: page.guide.badge
                    kind: page.guide.badgeKind
                }
                Label {
                    width: parent.width
                    kind: page.lengthy ? Label.Heading : Label.Title
                    text: page.guide.plainName
                    Accessible.role: Accessible.Heading
                }
                Label {
                    width: parent.width
                    kind: Label.Secondary
                    text: page.guide.officialName
                    visible: !Theme.large && page.guide.officialName !== page.guide.plainName
                }
            }
            TakeCode {
                id: above

                visible: page.codeAbove
                anchors.right: parent.right
            }
        },
        Line {},
        Flow {
            id: told

            width: parent.width
            spacing: Theme.mm(2)

            readonly property int columns: Theme.large || page.beside ? 1 : here.visible ? 3 : 2
            readonly property real share: Math.floor((told.width - (told.columns - 1) * told.spacing) / told.columns)

            GuideFact {
                id: here

                visible: page.guide.minutesHere !== ""
                width: told.share
                name: qsTr("Here")
                value: page.guide.minutesHere
            }
            GuideFact {
                width: told.share
                name: qsTr("Result")
                value: page.guide.time
            }
            GuideFact {
                width: told.share
                name: qsTr("Cost")
                value: page.guide.fee
            }
        }
    ]

    ScrollArea {
        id: area

        anchors.fill: parent
        contentHeight: column.y + column.height + Theme.mm(6)

        Column {
            id: column

            x: Theme.margin
            y: Theme.mm(3)
            width: parent.width - 2 * x
            spacing: Theme.mm(5)

            Line {
                visible: !page.parted
            }
            TakeCode {
                visible: !page.codeAbove
            }
            Column {
                width: parent.width

                Label {
                    width: parent.width
                    kind: Label.Heading
                    text: qsTr("Do I qualify?")
                    Accessible.role: Accessible.Heading
                }
                Repeater {
                    model: page.guide.conditions

                    Row {
                        id: condition

                        required property string modelData

                        width: column.width
                        spacing: Theme.mm(5)

                        Rectangle {
                            y: Theme.textMm(5.5)
                            width: Theme.mm(3.5)
                            height: width
                            color: Theme.ink
                        }
                        Label {
                            width: condition.width - Theme.mm(9)
                            text: condition.modelData
                        }
                    }
                }
            }
            Repeater {
                model: page.guide.situations

                Column {
                    id: situation

                    required property int index
                    required property var modelData

                    width: column.width
                    spacing: Theme.mm(3)

                    Label {
                        width: parent.width
                        kind: Label.Heading
                        text: situation.modelData.question
                        Accessible.role: Accessible.Heading
                    }
                    Grid {
                        id: choices

                        width: parent.width
                        columns: Theme.large ? 1 : 2
                        columnSpacing: Theme.mm(5)
                        rowSpacing: Theme.gap

                        Repeater {
                            model: situation.modelData.choices

                            Choice {
                                required property int index
                                required property var modelData

                                width: (choices.width - (choices.columns - 1) * choices.columnSpacing) / choices.columns
                                text: modelData.text
                                chosen: modelData.chosen
                                onActivated: page.visit.choose(situation.index, index)
                            }
                        }
                    }
                }
            }
            Column {
                width: parent.width
                spacing: Theme.gap

                Repeater {
                    id: sections

                    model: page.guide.sections

                    GuideSection {
                        required property int index
                        required property var modelData

                        width: column.width
                        name: modelData.name
                        brief: modelData.brief
                        lines: modelData.lines
                        open: page.guide.openSection === index
                        onToggled: {
                            page.guide.toggle(index)
                            settled.restart()
                        }
                    }
                }
            }
            Banner {
                visible: !page.guide.canApply
                width: parent.width
                text: page.guide.badgeKind === Badge.PrepareHere
                    ? qsTr("This machine cannot hand it in yet. Bring these things to the counter, or call %1.").arg(page.guide.phone)
                    : qsTr("This is done at the counter. Bring these things, or call %1 first.").arg(page.guide.phone)
            }
        }
    }

    component TakeCode: Pressable { // the code works without a touch; touched, it shows what else can be taken
        id: take

        width: Theme.mm(72)
        height: Theme.mm(74) + words.height + Theme.lip
        text: qsTr("Take it away")
        borderColor: Theme.controlLine
        borderWidth: Theme.mm(0.5)
        lipColor: Theme.touch
        onActivated: page.visit.openTakeAway()

        CodePicture {
            x: Theme.mm(1)
            y: Theme.mm(1)
            size: take.width - 2 * x
            content: take.visible ? page.visit.takeAway.linkAddress : ""
        }
        Label {
            id: words

            anchors.bottom: parent.bottom
            anchors.bottomMargin: Theme.mm(1)
            width: parent.width
            kind: Label.Button
            font.pixelSize: Theme.textMm(8.8)
            lineHeight: Theme.textMm(11.4)
            color: Theme.touch
            horizontalAlignment: Text.AlignHCenter
            text: qsTr("Take it away")
            Accessible.ignored: true
        }
    }
    component Line: Rectangle {
        width: parent ? parent.width : 0
        height: Theme.hair
        color: Theme.hairline
    }
    component GuideFact: Column {
        id: fact

        required property string name
        required property string value

        Label {
            width: parent.width
            kind: Label.Secondary
            text: fact.name
        }
        Label {
            width: parent.width - Theme.mm(4)
            kind: Label.Button
            text: fact.value
        }
    }
}
