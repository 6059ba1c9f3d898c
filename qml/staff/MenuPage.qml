// The staff's page of the home menu: its tiles, what can be done with the chosen one, the real home beside it, its versions.
pragma ComponentBehavior: Bound

import QtQuick
import Changming.Theme
import Changming.Controls
import Changming.Forms
import Changming.App

PageFrame {
    id: page

    required property MenuEditorController editor

    readonly property bool lying: page.width > page.height
    readonly property bool listing: page.editor.panel === MenuEditorController.NoPanel
    readonly property bool searching: page.editor.panel === MenuEditorController.Adding || page.editor.panel === MenuEditorController.Retargeting
    readonly property bool naming: page.listing && page.editor.field !== MenuEditorController.NoField
    readonly property bool publishing: page.editor.panel === MenuEditorController.Publishing
    readonly property string question: [page.editor.groupName !== "" ? page.editor.groupName : qsTr("Home menu"), qsTr("What is to be added?"), qsTr("What is it to open?"),
        qsTr("Which picture?"), qsTr("When is it shown?"), qsTr("Where does it belong?"), qsTr("This will change"), qsTr("All versions"), qsTr("There is a newer version")][page.editor.panel]
    readonly property real inner: page.width - 2 * Theme.margin
    readonly property bool narrow: page.lying && (page.naming || page.searching && finder.open) // the keys leave little
    readonly property real contentTop: page.narrow ? Theme.mm(page.searching ? 4 : 0) : head.y + head.height + Theme.mm(4)
    readonly property real free: page.contentHeight - page.contentTop - Theme.mm(4) - (keys.visible ? keys.height : 0)
    readonly property real lowerHeight: Theme.mm(139)
    readonly property real leftWidth: Theme.mm(126)
    readonly property real lowerWidth: page.lying ? Theme.mm(204) : page.inner

    pageName: ["staff-menu", "staff-menu-add", "staff-menu-matter", "staff-menu-picture", "staff-menu-hours", "staff-menu-group", "staff-menu-publish", "staff-menu-versions", "staff-menu-moved"][page.editor.panel]
    plain: true
    typing: page.editor.field !== MenuEditorController.NoField || (page.searching && finder.open)
    backText: !page.listing ? qsTr("Back") : page.editor.changeCount > 0 ? qsTr("Give up changes") : ""
    backIcon: page.listing ? "x" : "arrow-left"
    nextText: page.listing ? qsTr("Publish") : page.publishing && page.editor.obstacles.count === 0 ? qsTr("Publish now") : ""
    onBack: page.listing ? page.editor.discard() : page.editor.closePanel()
    onTypingEnded: page.editor.field !== MenuEditorController.NoField ? page.editor.closeField() : finder.open = false
    onNext: page.listing ? page.editor.askToPublish() : page.editor.publish()

    Item {
        id: head

        visible: !page.narrow
        x: Theme.margin
        y: Theme.mm(9)
        width: page.inner
        height: caption.height

        FittedLabel {
            id: caption

            width: parent.width - (standing.visible ? standing.width + Theme.gap : 0)
            kind: Label.Title
            text: page.question
        }
        Badge {
            id: standing

            visible: page.listing && page.editor.changeCount > 0
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            kind: Badge.CounterOnly
            icon: "pencil"
            text: qsTr("Draft, %n change(s), not live", "", page.editor.changeCount)
        }
    }
    MenuTileList {
        id: tiles

        visible: page.listing && !page.naming
        editor: page.editor
        x: Theme.margin
        y: page.contentTop
        width: page.leftWidth
        height: page.lying ? page.free : page.free - page.lowerHeight - Theme.gap
        onAddAsked: page.openSearch(MenuEditorController.Adding)
    }
    MenuPreview {
        id: preview

        visible: page.listing && !page.narrow
        editor: page.editor
        chooses: !page.naming
        x: page.naming ? Theme.margin : tiles.x + tiles.width + Theme.mm(9)
        y: page.naming ? lower.y + lower.height : page.contentTop
        width: (page.lying && !page.naming ? lower.x - Theme.mm(9) : page.width - Theme.margin) - x
        height: page.naming ? Math.max(Theme.mm(30), page.contentTop + page.free - y) : tiles.height
    }
    Item {
        id: lower

        visible: page.listing
        x: page.lying && !page.naming ? page.width - Theme.margin - width : Theme.margin
        y: page.naming || page.lying ? page.contentTop : tiles.y + tiles.height + Theme.gap
        width: page.naming ? page.inner : page.lowerWidth
        height: page.naming ? sentence.height + box.height + Theme.mm(3) : page.lowerHeight

        Row { // why nothing happened, what was published, what is the matter with the tile, or what it does
            id: sentence

            readonly property bool plain: page.editor.trouble === "" && page.editor.news === "" && page.editor.warning === ""
            readonly property string words: page.editor.trouble !== "" ? page.editor.trouble : page.editor.news !== "" ? page.editor.news
                : page.editor.warning !== "" ? page.editor.warning : page.editor.hasChosen ? qsTr("Opens %1, %2").arg(page.editor.opens).arg(page.editor.hours) : ""

            width: parent.width
            height: Theme.textMm(12.5)
            spacing: Theme.mm(3)

            Icon {
                id: sign

                visible: sentence.words !== "" && !sentence.plain
                name: page.editor.trouble === "" && page.editor.news !== "" ? "circle-check" : "alert-triangle"
                tint: told.color
                size: Theme.mm(10)
                anchors.verticalCenter: parent.verticalCenter
            }
            Label {
                id: told

                width: parent.width - (sign.visible ? sign.width + parent.spacing : 0)
                height: parent.height
                kind: Label.Secondary
                strong: !sentence.plain
                color: sentence.plain ? Theme.secondInk : page.editor.trouble !== "" ? Theme.stop : page.editor.news !== "" ? Theme.done : Theme.attention
                text: sentence.words.split("\n").join(" · ")
                fontSizeMode: Text.Fit
                minimumPixelSize: Theme.textMm(5)
                lineHeightMode: Text.ProportionalHeight
                lineHeight: 1
                verticalAlignment: Text.AlignVCenter
                Accessible.role: sentence.plain ? Accessible.StaticText : Accessible.AlertMessage
            }
        }
        Rectangle {
            id: box

            visible: page.editor.hasChosen
            anchors.top: sentence.bottom
            width: parent.width
            height: texts.height + (verbs.visible ? verbs.height + Theme.gap : 0) + Theme.mm(12)
            radius: Theme.corner
            color: Theme.ground
            border.color: Theme.touch
            border.width: Theme.mm(0.75)

            MenuTexts {
                id: texts

                editor: page.editor
                openAlone: page.narrow
                x: Theme.mm(6)
                y: Theme.mm(6)
                width: parent.width - 2 * x
            }
            MenuVerbs {
                id: verbs

                visible: !page.naming
                wordsAlone: page.lying
                editor: page.editor
                anchors.top: texts.bottom
                anchors.topMargin: Theme.gap
                x: Theme.mm(6)
                width: parent.width - 2 * x
            }
        }
        MenuVersions {
            id: recent

            visible: !page.editor.hasChosen
            anchors.top: sentence.bottom
            width: parent.width
            editor: page.editor
            most: 3
        }
        PushButton {
            visible: !page.editor.hasChosen && page.editor.versions.count > recent.most
            anchors.bottom: parent.bottom
            kind: PushButton.Quiet
            icon: "history"
            text: qsTr("All versions")
            onActivated: page.editor.openPanel(MenuEditorController.Versions)
        }
    }
    MenuSearch {
        id: finder

        visible: page.searching
        lying: page.lying
        editor: page.editor
        x: Theme.margin
        y: page.contentTop
        width: page.inner
        height: page.contentHeight - y
        onVisibleChanged: finder.open = true
    }
    Item {
        id: panel

        visible: !page.listing && !page.searching
        x: Theme.margin
        y: page.contentTop
        width: page.inner
        height: page.free

        MenuIcons {
            visible: page.editor.panel === MenuEditorController.Icons
            width: parent.width
            editor: page.editor
        }
        MenuHours {
            visible: page.editor.panel === MenuEditorController.HoursOfDay
            width: parent.width
            columns: page.lying ? 2 : 1
            editor: page.editor
        }
        MenuGrouping {
            visible: page.editor.panel === MenuEditorController.Grouping
            width: parent.width
            editor: page.editor
        }
        MenuPublishing {
            visible: page.publishing
            anchors.fill: parent
            editor: page.editor
        }
        ScrollArea {
            id: all

            visible: page.editor.panel === MenuEditorController.Versions
            anchors.fill: parent
            contentHeight: everyVersion.height

            MenuVersions {
                id: everyVersion

                width: all.width
                editor: page.editor
            }
        }
        MenuMoved {
            visible: page.editor.panel === MenuEditorController.Moved
            width: parent.width
            editor: page.editor
        }
    }
    Keyboard {
        id: keys

        visible: page.editor.field !== MenuEditorController.NoField
        anchors.bottom: parent.bottom
        width: parent.width
        keyboard: page.editor.keyboard
        forForms: true
        onClosed: page.editor.closeField()
    }

    function openSearch(panel: int) {
        finder.open = true
        page.editor.openPanel(panel)
    }
}
