// A menu's address for phones: its name, the code, and the address in plain letters.
import QtQuick
import Changming.Theme
import Changming.Controls
import Changming.App

PageFrame {
    id: page

    required property VisitController visit
    required property HallController hall

    pageName: "link"
    title: page.visit.browse.linkTitle
    subtitle: qsTr("Scan it with your phone")
    backText: qsTr("Back")
    onBack: page.visit.back()

    flush: true
    facts: Label {
        width: parent ? parent.width : 0
        text: page.visit.browse.linkAddress
        wrapMode: Text.WrapAnywhere
    }

    ScrollArea {
        anchors.fill: parent
        contentHeight: all.y + all.height + Theme.mm(4)

        Column {
            id: all

            x: Theme.margin
            y: Theme.mm(4)
            width: parent.width - 2 * x
            spacing: Theme.mm(8)

            Rectangle {
                width: Math.min(Theme.mm(170), Math.max(Theme.mm(90), page.contentHeight - notice.height - Theme.mm(20)))
                height: width
                radius: Theme.corner
                color: Theme.paper
                border.color: Theme.ink
                border.width: Theme.mm(0.75)

                CodePicture {
                    anchors.centerIn: parent
                    size: parent.width - Theme.mm(6)
                    content: page.visit.browse.linkAddress
                }
            }
            Banner {
                id: notice

                width: parent.width
                kind: page.hall.platformReachable ? Banner.Fact : Banner.Now
                text: qsTr("This code opens a page: your phone needs a network for it.")
            }
        }
    }
}
