// What every page shares: a title that is a heading, content, an action bar. While typing, the bar gives way to the pad.
import QtQuick
import Changming.Theme

Item {
    id: page

    required property string pageName
    property string title: ""
    property string subtitle: ""
    property string backText: ""
    property string backIcon: "arrow-left"
    property string nextText: ""
    property string nextIcon: "arrow-right"
    property bool typing: false
    property bool plain: false // the page draws its own top and title
    readonly property real contentHeight: content.height
    default property alias contentData: content.data

    signal back()
    signal next()
    signal typingEnded() // wished, by a key

    // Escape: the pad of keys first, then the page.
    function escape(): void {
        if (page.typing)
            page.typingEnded()
        else if (page.backText !== "")
            page.back()
    }

    onPageNameChanged: page.forceActiveFocus() // the next step is a page of its own

    Item {
        id: head

        visible: !page.plain
        x: Theme.margin
        width: parent.width - 2 * Theme.margin
        height: page.plain ? 0 : title.height + (page.subtitle !== "" ? subtitle.height : 0) + Theme.mm(13)

        Label {
            id: title

            y: Theme.mm(11)
            width: parent.width
            kind: Label.Title
            text: page.title
        }
        Label {
            id: subtitle

            anchors.top: title.bottom
            width: parent.width
            color: Theme.secondInk
            text: page.subtitle
            visible: page.subtitle !== ""
        }
    }
    Item {
        id: content

        x: page.plain ? 0 : Theme.margin
        anchors.top: head.bottom
        anchors.bottom: bar.visible ? bar.top : parent.bottom
        width: parent.width - 2 * x
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
