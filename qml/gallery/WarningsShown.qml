import QtQuick
import Changming.Theme
import Changming.Controls

GalleryColumn {
    name: "Over the page"

    Shown {
        caption: "IdleWarning"

        IdleWarning {
            width: parent.width
            height: Theme.mm(300)
            seconds: 17
            of: 30
        }
    }
    Shown {
        caption: "OtherCardWarning"

        OtherCardWarning {
            width: parent.width
            height: Theme.mm(280)
            seconds: 9
        }
    }
    Shown {
        caption: "CountedWarning"

        CountedWarning {
            width: parent.width
            height: Theme.mm(200)
            seconds: 3
            of: 30
            title: qsTr("The visit ends")
            words: qsTr("What you filled in is wiped clean.")
        }
    }
    Shown {
        caption: "AccessPanel: something chosen"

        AccessPanel {
            width: parent.width
            height: Theme.mm(340)
            textSize: 1
            lowVision: false
            low: true
            reading: false
            changed: true
        }
    }
    Shown {
        caption: "TextPanel"

        TextPanel {
            width: parent.width
            height: Theme.mm(220)
            heading: qsTr("Help")
            words: qsTr("To ask somebody, call 12345, day and night.")
        }
    }
}
