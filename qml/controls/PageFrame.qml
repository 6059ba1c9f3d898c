// What every page shares: what is only read (step, title, facts), the content, an action bar.
//
// Upright, they stand one below the other. In the low layout what is read fills the panel down to 45 % of its height, and
// all that can be touched stands below. Lying, what is read stands at the left and the content at the right. Where the
// facts are longer than their place, a button among the controls moves them. While typing, the bar gives way to the pad.
import QtQuick
import Changming.Theme

Item {
    id: page

    required property string pageName
    property string title: ""
    property string subtitle: ""
    property int step: 0 // from 0
    property int stepCount: 0
    property string stepName: ""
    property string backText: ""
    property string backIcon: "arrow-left"
    property string nextText: ""
    property string nextIcon: "arrow-right"
    property bool typing: false
    property bool plain: false // the page lays itself out
    property bool flush: false // the content reaches from edge to edge, as one that scrolls
    property bool wide: false  // lying, the content takes the whole width, below the title
    property color headColor: page.parted ? Theme.blueTint : Theme.ground
    readonly property bool beside: Theme.lying && !page.wide && !page.plain
    readonly property bool below: Theme.low && !page.plain
    readonly property bool parted: page.beside || page.below // what is read stands in a place of its own
    readonly property real contentHeight: content.height
    readonly property real contentWidth: content.width
    property alias facts: factColumn.data
    default property alias contentData: content.data

    signal back()
    signal next()
    signal typingEnded() // wished, by a key

    // Escape: the pad of keys first, then the page.
    function stepBack(): void {
        if (page.typing)
            page.typingEnded()
        else if (page.backText !== "")
            page.back()
    }

    onPageNameChanged: page.forceActiveFocus() // the next step is a page of its own

    Rectangle {
        id: head

        visible: !page.plain
        width: page.beside ? Math.round(page.width * 0.36) : page.width
        height: page.plain ? 0 : page.below ? Theme.lowLine : page.beside ? (bar.visible ? bar.y : page.height) : reading.height + Theme.mm(13)
        color: page.headColor
    }
    Flickable {
        id: area

        readonly property bool tooLong: page.parted && reading.y + reading.height + Theme.mm(4) > head.height + 1
        readonly property bool atEnd: area.contentY + area.height > area.contentHeight - Theme.mm(3)

        visible: !page.plain
        width: head.width
        height: head.height - (page.beside && more.visible ? more.height + Theme.mm(8) : 0)
        contentHeight: page.parted ? reading.y + reading.height + Theme.mm(4) : head.height
        interactive: area.tooLong
        boundsBehavior: Flickable.StopAtBounds
        clip: page.parted
        onContentHeightChanged: area.contentY = Math.max(0, Math.min(area.contentY, area.contentHeight - area.height))

        Column {
            id: reading

            x: Theme.margin
            y: Theme.mm(11)
            width: head.width - x - (page.beside ? Theme.mm(9) : Theme.margin)

            Stepper {
                visible: page.stepCount > 0
                width: parent.width
                current: page.step
                count: Math.max(1, page.stepCount)
                stepName: page.stepName
            }
            Label {
                visible: page.title !== ""
                width: parent.width
                // A long title is a heading: a page has more to say than its name.
                kind: page.title.length > (page.title.charCodeAt(0) > 0x2E80 ? 20 : 44) ? Label.Heading : Label.Title
                text: page.title
                Accessible.role: Accessible.Heading
            }
            Label {
                visible: page.subtitle !== ""
                width: parent.width
                color: Theme.secondInk
                text: page.subtitle
            }
            Item { // the facts stand apart from what they are about
                visible: factColumn.height > 0 && (page.title !== "" || page.stepCount > 0)
                width: 1
                height: Theme.mm(4)
            }
            Column {
                id: factColumn

                width: parent.width
                spacing: Theme.mm(5)
            }
        }
    }
    PushButton {
        id: more

        visible: area.tooLong
        x: Theme.margin
        y: page.below ? head.height + Theme.mm(4) : head.height - height - Theme.mm(4)
        width: reading.width
        kind: PushButton.Quiet
        icon: area.atEnd ? "chevron-up" : "chevron-down"
        text: area.atEnd ? qsTr("Back to the top") : qsTr("Read on")
        onActivated: area.contentY = area.atEnd ? 0 : Math.min(area.contentY + area.height - Theme.mm(25), area.contentHeight - area.height)
    }
    Item {
        id: content

        readonly property real side: page.plain || page.flush ? 0 : Theme.margin

        x: (page.beside ? head.width : 0) + content.side
        y: page.beside ? Theme.mm(7) : page.below && more.visible ? more.y + more.height + Theme.mm(4) : head.height
        width: page.width - x - content.side
        height: (bar.visible ? bar.y : page.height) - y
    }
    ActionBar {
        id: bar

        visible: !page.typing && (page.backText !== "" || page.nextText !== "")
        anchors.bottom: parent.bottom
        width: parent.width
        backText: page.backText
        backIcon: page.backIcon
        nextText: page.nextText
        nextIcon: page.nextIcon
        onBack: page.back()
        onNext: page.next()
    }
}
