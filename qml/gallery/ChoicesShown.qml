import QtQuick
import Changming.Theme
import Changming.Controls
import Changming.Forms

GalleryColumn {
    name: "Choices"

    Shown {
        caption: "Choice: rest"

        Choice {
            width: parent.width
            text: qsTr("500 yuan a year")
            chosen: false
        }
    }
    Shown {
        caption: "Choice: chosen"

        Choice {
            width: parent.width
            text: qsTr("500 yuan a year")
            chosen: true
        }
    }
    Shown {
        caption: "Choice: focused, long text"

        Choice {
            width: parent.width
            text: qsTr("Somewhere else than where I am registered, for longer than half a year")
            chosen: false

            FocusRing {}
        }
    }
    Shown {
        caption: "MarkChoice: rest"

        MarkChoice {
            width: parent.width
            text: qsTr("Large print")
            chosen: false
        }
    }
    Shown {
        caption: "MarkChoice: chosen"

        MarkChoice {
            width: parent.width
            text: qsTr("Large print")
            chosen: true
        }
    }
    Shown {
        caption: "MarkChoice: focused, long text"

        MarkChoice {
            width: parent.width
            text: qsTr("Somebody who speaks for me in sign language, at the counter and at home")
            chosen: false

            FocusRing {}
        }
    }
    Shown {
        caption: "WayChoice: rest"

        WayChoice {
            width: parent.width
            text: qsTr("From my licences")
            second: qsTr("2 that fit")
            icon: "certificate"
            chosen: false
        }
    }
    Shown {
        caption: "WayChoice: chosen"

        WayChoice {
            width: parent.width
            text: qsTr("Send it from my phone")
            second: qsTr("scan a code, take a picture")
            icon: "device-mobile"
            chosen: true
        }
    }
    Shown {
        caption: "WayChoice as a button: focused, long text"

        WayChoice {
            width: parent.width
            role: Accessible.Button
            text: qsTr("Bring it to the counter before the end of the month")
            second: qsTr("what you have filled in stays, and nobody asks for it again")
            icon: "building-bank"
            chosen: false

            FocusRing {}
        }
    }
    Shown {
        caption: "PersonRow: rest"

        PersonRow {
            width: parent.width
            summary: qsTr("Specimen, spouse")
            error: ""
            index: 0
        }
    }
    Shown {
        caption: "PersonRow: error"

        PersonRow {
            width: parent.width
            summary: qsTr("Specimen, child")
            error: qsTr("the date of birth is missing")
            index: 1
        }
    }
    Shown {
        caption: "PersonRow: asks before removing"

        PersonRow {
            width: parent.width
            summary: qsTr("Specimen, child")
            error: ""
            index: 2
            asking: true
        }
    }
    Shown {
        caption: "ChoiceCircle: rest, chosen"

        Row {
            spacing: Theme.mm(6)

            ChoiceCircle {
                chosen: false
            }
            ChoiceCircle {
                chosen: true
            }
        }
    }
}
