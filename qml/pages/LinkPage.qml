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

    Column {
        y: Theme.mm(4)
        width: parent.width
        spacing: Theme.mm(8)

        Rectangle {
            width: Theme.mm(170)
            height: width
            radius: Theme.corner
            color: "#FFFFFF"
            border.color: Theme.ink
            border.width: Theme.mm(0.75)

            CodePicture {
                anchors.centerIn: parent
                size: parent.width - Theme.mm(6)
                content: page.visit.browse.linkAddress
            }
        }
        Label {
            width: parent.width
            text: page.visit.browse.linkAddress
            wrapMode: Text.WrapAnywhere
        }
        Banner {
            width: parent.width
            kind: page.hall.platformReachable ? Banner.Fact : Banner.Now
            text: qsTr("This code opens a page: your phone needs a network for it.")
        }
    }
}
