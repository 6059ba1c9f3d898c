// Notice and commitment: read to the end, page by page, then signed with the finger, or by placing the card once more.
pragma ComponentBehavior: Bound

import QtQuick
import Changming.Theme
import Changming.Controls
import Changming.Forms
import Changming.App

PageFrame {
    id: page

    required property VisitController visit
    readonly property CommitmentController commitment: page.visit.commitment
    readonly property bool beside: page.width > page.height // a lying panel: the signature stands beside the text
    readonly property real half: (page.width - 2 * Theme.margin - Theme.mm(12)) / 2

    pageName: "commitment-" + (page.commitment.page + 1)
    plain: true
    backText: qsTr("Back")
    nextText: page.commitment.atEnd ? qsTr("Signed") : qsTr("Next page")
    nextIcon: page.commitment.atEnd ? "check" : "arrow-right"
    onBack: page.visit.back()
    onNext: page.visit.nextStep()
    onPageNameChanged: reading.toTop() // the next page of the text

    Column {
        id: head

        x: Theme.margin
        y: Theme.mm(11)
        width: parent.width - 2 * x

        Stepper {
            width: parent.width
            current: page.visit.stepNumber
            count: page.visit.stepCount
            stepName: qsTr("Commitment")
        }
        Label {
            width: parent.width
            kind: Label.Title
            text: qsTr("Read it, then sign")
        }
    }
    ScrollArea {
        id: reading

        y: head.y + head.height + Theme.mm(6)
        width: (page.beside ? page.half : head.width) + 2 * Theme.margin
        height: Math.min(column.height, page.contentHeight - y)
        contentHeight: column.height

        Column {
            id: column

            x: Theme.margin
            width: parent.width - 2 * x
            spacing: Theme.mm(6)

            Repeater {
                model: page.commitment.rows

                Item {
                    id: row

                    required property string term
                    required property string words

                    width: column.width
                    height: Math.max(term.height, text.height)

                    Label {
                        id: term

                        width: Theme.mm(50)
                        strong: true
                        text: row.term
                    }
                    Label {
                        id: text

                        anchors.left: term.right
                        anchors.leftMargin: Theme.mm(4)
                        anchors.right: parent.right
                        text: row.words
                    }
                }
            }
            Badge {
                kind: page.commitment.atEnd ? Badge.FinishHere : Badge.PrepareHere
                text: page.commitment.atEnd ? qsTr("Read to the end, %n page(s)", "", page.commitment.pageCount)
                    : qsTr("Page %1 of %2").arg(page.commitment.page + 1).arg(page.commitment.pageCount)
            }
        }
    }
    Column {
        id: signing

        visible: page.commitment.atEnd
        x: page.beside ? page.width - Theme.margin - width : Theme.margin
        y: page.beside ? reading.y : reading.y + reading.height + Theme.mm(6)
        width: column.width
        spacing: Theme.mm(6)

        Rectangle {
            visible: !page.beside
            width: parent.width
            height: Theme.hair
            color: Theme.hairline
        }
        Item {
            width: parent.width
            height: buttons.height

            Label {
                anchors.left: parent.left
                anchors.right: buttons.left
                anchors.rightMargin: Theme.mm(4)
                anchors.verticalCenter: parent.verticalCenter
                kind: Label.Heading
                text: page.commitment.byCard ? qsTr("Sign by your card") : qsTr("Sign in the box")
            }
            Row {
                id: buttons

                anchors.right: parent.right
                spacing: Theme.gap

                PushButton {
                    kind: PushButton.Quiet
                    text: page.commitment.byCard ? qsTr("Sign by finger") : qsTr("I cannot sign")
                    onActivated: page.commitment.signByCard(!page.commitment.byCard)
                }
                PushButton {
                    visible: !page.commitment.byCard
                    kind: PushButton.Quiet
                    icon: "refresh"
                    text: qsTr("Anew")
                    onActivated: page.commitment.clearSignature()
                }
            }
        }
        Banner {
            visible: page.commitment.trouble !== ""
            width: parent.width
            kind: Banner.Trouble
            text: page.commitment.trouble
        }
        Banner {
            visible: page.commitment.byCard && page.commitment.trouble === ""
            width: parent.width
            kind: page.commitment.signedByCard ? Banner.Fact : Banner.Now
            icon: page.commitment.signedByCard ? "circle-check" : "id"
            text: page.commitment.signedByCard ? qsTr("Your card was read: that counts as your signature.")
                : qsTr("Take your ID card and place it on the reader once more: that counts as your signature.")
        }
        Rectangle {
            visible: !page.commitment.byCard
            width: parent.width
            height: Math.min(Theme.mm(86), page.height - Theme.actionBar - signing.y - y - Theme.mm(4))
            radius: Theme.corner
            color: "#FFFFFF"
            border.color: Theme.ink
            border.width: Theme.mm(0.75)
            Accessible.role: Accessible.Canvas
            Accessible.name: qsTr("Sign here with your finger")

            SignatureArea {
                anchors.fill: parent
                anchors.margins: Theme.mm(1)
                commitment: page.commitment
                ink: "#14213D"
                penWidth: Theme.mm(1.8)
            }
            Rectangle {
                x: Theme.mm(8)
                width: parent.width - 2 * x
                height: Theme.hair
                color: Theme.controlLine
                anchors.bottom: note.top
            }
            Label {
                id: note

                x: Theme.mm(8)
                width: parent.width - 2 * x
                anchors.bottom: parent.bottom
                anchors.bottomMargin: Theme.mm(3)
                kind: Label.Secondary
                color: "#3A4762"
                text: qsTr("The signature is kept with this text (version %1)").arg(page.commitment.version)
            }
        }
    }
}
