// A code that is none of ours: its text as it is, and that nothing was done with it.
import QtQuick
import Changming.Theme
import Changming.Controls
import Changming.App

PageFrame {
    id: page

    required property VisitController visit

    pageName: "foreign-code"
    title: page.visit.foreignCode.title
    backText: qsTr("Back")
    onBack: page.visit.back()

    flush: true

    ScrollArea {
        anchors.fill: parent
        contentHeight: all.y + all.height + Theme.mm(4)

        Column {
            id: all

            x: Theme.margin
            y: Theme.mm(4)
            width: parent.width - 2 * x
            spacing: Theme.mm(8)

            Label {
                width: parent.width
                text: page.visit.foreignCode.trouble !== "" ? page.visit.foreignCode.trouble
                    : qsTr("The machine only read it. It opened nothing and did nothing. In it stands:")
            }
            Rectangle {
                visible: page.visit.foreignCode.text !== ""
                width: parent.width
                height: words.height + Theme.mm(14)
                radius: Theme.corner
                color: Theme.wash
                border.color: Theme.hairline
                border.width: Theme.hair

                Label {
                    id: words

                    x: Theme.mm(8)
                    y: Theme.mm(7)
                    width: parent.width - 2 * x
                    textFormat: Text.PlainText
                    text: page.visit.foreignCode.text
                    wrapMode: Text.Wrap
                }
            }
            Banner {
                width: parent.width
                text: qsTr("Here you can scan the code of a slip, to see how the case goes, and the code of a guide.")
            }
        }
    }
}
