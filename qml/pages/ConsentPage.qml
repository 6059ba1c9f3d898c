// Before the card is read: what is read, what for, who gets it, how long it stays. Asked once a visit.
pragma ComponentBehavior: Bound

import QtQuick
import Changming.Theme
import Changming.Controls
import Changming.App

PageFrame {
    id: page

    required property VisitController visit

    flush: true
    pageName: "consent"
    title: qsTr("May this machine read your ID card?")
    backText: qsTr("No, go back")
    nextText: qsTr("I agree")
    nextIcon: "check"
    onBack: page.visit.back()
    onNext: page.visit.consent()

    ScrollArea {
        width: parent.width
        height: parent.height
        contentHeight: list.y + list.height + Theme.mm(8)

        Column {
            id: list

            x: Theme.margin
            y: Theme.mm(4)
            width: parent.width - 2 * x
            spacing: Theme.mm(8)

            Repeater {
                model: [
                    {icon: "id", head: qsTr("What is read"), words: qsTr("Name, number, address and photo, from the chip of your card.")},
                    {icon: "file-text", head: qsTr("What for"), words: qsTr("To fill in what the card already says, and to find your own cases.")},
                    {icon: "building-bank", head: qsTr("Who gets it"), words: qsTr("The office that handles your matter, through the district's platform. Nobody else.")},
                    {icon: "lock", head: qsTr("How long it stays here"), words: qsTr("Until you leave. Then it is wiped; what is handed in is sealed.")}
                ]

                Row {
                    id: row

                    required property var modelData

                    width: list.width
                    spacing: Theme.mm(8)

                    Icon {
                        name: row.modelData.icon
                        size: Theme.mm(17)
                    }
                    Column {
                        width: row.width - Theme.mm(25)

                        Label {
                            width: parent.width
                            kind: Label.Heading
                            text: row.modelData.head
                        }
                        Label {
                            width: parent.width
                            text: row.modelData.words
                        }
                    }
                }
            }
            Banner {
                width: parent.width
                text: qsTr("Without your card you can still look up everything and take it along by code.")
            }
        }
    }
}
