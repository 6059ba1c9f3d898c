import QtQuick
import Changming.Theme
import Changming.Controls

GalleryColumn {
    name: "Drawings"

    Shown {
        caption: "MachinePicture: reader at the right"

        MachinePicture {
            deviceName: qsTr("Card reader")
        }
    }
    Shown {
        caption: "CodeOnPhone"

        CodeOnPhone {}
    }
    Shown {
        caption: "JourneyPicture"

        JourneyPicture {}
    }
    Shown {
        caption: "SlipDrawing"

        SlipDrawing {
            heading: qsTr("Accepted")
            names: [qsTr("Matter"), qsTr("Day")]
            values: [qsTr("Residents' pension"), "2026-04-16"]
            code: "https://zwfw.example.gov.cn/c/0123456789abcdef"
            number: "PA 0416 2087 63"
        }
    }
    Shown {
        caption: "CardPicture, CardDrawing, ScanDrawing, PhoneDrawing"

        Flow {
            width: parent.width
            spacing: Theme.mm(8)

            CardPicture {
                width: Theme.mm(70)
            }
            CardDrawing {}
            ScanDrawing {}
            PhoneDrawing {
                content: "https://zwfw.example.gov.cn/g"
            }
        }
    }
}
