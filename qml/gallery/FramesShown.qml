import QtQuick
import Changming.Theme
import Changming.Controls

GalleryColumn {
    name: "Frames"

    Shown {
        caption: "TopBar: nobody known"

        TopBar {
            width: parent.width
            hallName: qsTr("Ping'an Service Hall")
            dateTime: "14:32"
            otherLanguage: "English"
            canLeave: true
        }
    }
    Shown {
        caption: "TopBar: in a session"

        TopBar {
            width: parent.width
            greeting: qsTr("Hello, S**")
            time: "14:32"
            otherLanguage: "English"
            canLeave: true
        }
    }
    Shown {
        caption: "Foot: all works"

        Foot {
            width: parent.width
        }
    }
    Shown {
        caption: "Foot: something is missing"

        Foot {
            width: parent.width
            printerReady: false
            exception: qsTr("No paper: take it by code")
        }
    }
    Shown {
        caption: "Foot: in a session"

        Foot {
            width: parent.width
            inSession: true
            share: 0.4
            timeLeft: "2:20"
        }
    }
    Shown {
        caption: "BarButtons: with and without icons"

        Column {
            width: parent.width
            spacing: Theme.gap

            BarButtons {
                width: parent.width
                otherLanguage: "English"
            }
            BarButtons {
                width: parent.width
                otherLanguage: "English"
                icons: false
            }
        }
    }
    Shown {
        caption: "ActionBar"

        ActionBar {
            width: parent.width
            backText: qsTr("Back")
            nextText: qsTr("Next")
        }
    }
    Shown {
        caption: "PageFrame with a ScrollArea that has more below"

        PageFrame {
            width: parent.width
            height: Theme.mm(240)
            pageName: "gallery"
            title: qsTr("What would you like to get done?")
            subtitle: qsTr("Services at any hour")
            backText: qsTr("Back")
            nextText: qsTr("Next")

            ScrollArea {
                anchors.fill: parent
                contentHeight: sentences.height

                Label {
                    id: sentences

                    width: parent.width
                    text: qsTr("Nothing is handed in before you confirm.").repeat(12)
                }
            }
        }
    }
}
