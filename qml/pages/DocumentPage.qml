// A result document: is its seal genuine, in words, and its page; printed as a slip.
import QtQuick
import Changming.Theme
import Changming.Controls
import Changming.App

PageFrame {
    id: page

    required property VisitController visit
    readonly property DocumentController document: page.visit.document
    readonly property bool genuine: page.document.state === DocumentController.Valid

    pageName: "document"
    title: page.document.title
    backText: qsTr("Back")
    nextText: page.genuine ? qsTr("Print a slip") : ""
    nextIcon: "printer"
    onBack: page.visit.back()
    onNext: page.document.print()

    facts: [
        Banner {
            width: parent.width
            kind: page.genuine || page.document.state === DocumentController.Loading ? Banner.Fact : Banner.Trouble
            icon: page.genuine ? "shield-check" : page.document.state === DocumentController.Loading ? "hourglass" : "alert-triangle"
            text: page.document.verdict
        },
        Label {
            width: parent.width
            kind: Label.Secondary
            strong: page.document.slipText !== ""
            text: page.document.slipText !== "" ? page.document.slipText
                : page.document.signer !== "" ? qsTr("Sealed by %1").arg(page.document.signer) : ""
            visible: text !== ""
        }
    ]

    Rectangle {
        id: sheet

        anchors.top: parent.top
        anchors.topMargin: Theme.mm(page.parted ? 3 : 0)
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.mm(4)
        anchors.horizontalCenter: parent.horizontalCenter
        width: Math.min(parent.width, height / 1.414)
        visible: page.document.picture !== ""
        color: Theme.paper
        border.color: Theme.controlLine
        border.width: Theme.hair
        Accessible.role: Accessible.Graphic
        Accessible.name: page.document.title

        Image {
            anchors.fill: parent
            anchors.margins: Theme.hair
            fillMode: Image.PreserveAspectFit
            cache: false // Qt's cache of pictures outlives the visit
            source: page.document.picture
            Accessible.ignored: true
        }
    }
}
