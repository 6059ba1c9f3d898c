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

    pageName: "guide"
    plain: true
    backText: qsTr("Back")
    nextText: page.guide.canApply ? qsTr("Apply now") : ""
    onBack: page.visit.back()
    onNext: page.visit.apply()

    Timer { // when the opened section has its place
        id: settled

        interval: 0
        onTriggered: {
            const opened = sections.itemAt(page.guide.openSection) as GuideSection
            if (!opened)
                return
            const top = opened.mapToItem(column, 0, 0).y + column.y
            if (top + opened.height > area.contentY + area.height)
                area.contentY = Math.max(0, Math.min(top - Theme.mm(4), area.contentHeight - area.height))
        }
    }

    Flickable {
        id: area

        readonly property bool overflows: area.contentHeight > page.contentHeight
        readonly property bool atEnd: area.contentY + area.height > area.contentHeight - Theme.mm(10)

        anchors.fill: parent
        anchors.bottomMargin: area.overflows ? more.height + 2 * Theme.gap : 0
        contentHeight: column.y + column.height + Theme.mm(6)
        interactive: area.contentHeight > area.height
        clip: true

        Column {
            id: column

            x: Theme.margin
            y: Theme.mm(11)
            width: parent.width - 2 * x
            spacing: Theme.mm(5)

            Banner {
                visible: page.guide.scanned !== ""
                width: parent.width
                kind: Banner.Now
                text: page.guide.scanned
            }
            Item {
                width: parent.width
                height: Math.max(names.height, take.height)

                Column {
                    id: names

                    width: parent.width - take.width - Theme.mm(6)
                    spacing: Theme.mm(4)

                    Badge {
                        text: page.guide.badge
                        kind: page.guide.badgeKind
                    }
                    Label {
                        width: parent.width
                        kind: page.guide.plainName.length > (page.guide.plainName.charCodeAt(0) > 0x2E80 ? 20 : 40) ? Label.Heading : Label.Title
                        text: page.guide.plainName
                        Accessible.role: Accessible.Heading
                    }
                    Label {
                        width: parent.width
                        kind: Label.Secondary
                        text: page.guide.officialName
                        visible: page.guide.officialName !== page.guide.plainName
                    }
                }
                Pressable { // the code works without a touch; touched, it shows what else can be taken
                    id: take

                    anchors.right: parent.right
                    width: Theme.mm(72)
                    height: Theme.mm(86)
                    text: qsTr("Take it away")
                    borderColor: Theme.controlLine
                    borderWidth: Theme.mm(0.5)
                    lipColor: Theme.touch
                    onActivated: page.visit.openTakeAway()

                    CodePicture {
                        x: Theme.mm(1)
                        y: Theme.mm(1)
                        size: parent.width - 2 * x
                        content: page.visit.takeAway.linkAddress
                    }
                    Label {
                        anchors.bottom: parent.bottom
                        anchors.bottomMargin: Theme.mm(1)
                        width: parent.width
                        kind: Label.Button
                        font.pixelSize: Theme.textMm(8.8)
                        color: Theme.touch
                        horizontalAlignment: Text.AlignHCenter
                        text: qsTr("Take it away")
                        Accessible.ignored: true
                    }
                }
            }
            Line {}
            Row {
                id: facts

                width: parent.width

                readonly property real share: width / (here.visible ? 3 : 2)

                GuideFact {
                    id: here

                    visible: page.guide.minutesHere !== ""
                    width: facts.share
                    name: qsTr("Here")
                    value: page.guide.minutesHere
                }
                GuideFact {
                    width: facts.share
                    name: qsTr("Result")
                    value: page.guide.time
                }
                GuideFact {
                    width: facts.share
                    name: qsTr("Cost")
                    value: page.guide.fee
                }
            }
            Line {}
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
                        columns: 2
                        columnSpacing: Theme.mm(5)
                        rowSpacing: Theme.gap

                        Repeater {
                            model: situation.modelData.choices

                            Choice {
                                required property int index
                                required property var modelData

                                width: (choices.width - choices.columnSpacing) / 2
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
    PushButton {
        id: more

        visible: area.overflows
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.gap
        x: Theme.margin
        width: parent.width - 2 * x
        kind: PushButton.Quiet
        icon: area.atEnd ? "chevron-up" : "chevron-down"
        text: area.atEnd ? qsTr("Back to the top") : qsTr("More below")
        onActivated: area.contentY = area.atEnd ? 0 : Math.min(area.contentY + area.height - Theme.mm(20), area.contentHeight - area.height)
    }

    component Line: Rectangle {
        width: column.width
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
