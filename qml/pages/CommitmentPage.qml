// Notice and commitment: read to the end, page by page, then signed with the finger, or by placing the card once more.
pragma ComponentBehavior: Bound

import QtQuick
import Changming.Theme
import Changming.Controls
import Changming.App

PageFrame {
    id: page

    required property VisitController visit
    readonly property CommitmentController commitment: page.visit.commitment
    // The box is not smaller than a hand can sign in; of what is said instead of it, all is seen.
    readonly property real signingNeeds: buttons.height + Theme.mm(24) + Math.max(Theme.mm(40), wrong.visible ? wrong.height : asked.visible ? asked.height : 0)
    readonly property bool sideBySide: Theme.lying && page.commitment.atEnd // the signature stands beside the text

    pageName: "commitment-" + (page.commitment.page + 1)
    title: Theme.large && page.sideBySide ? "" : qsTr("Read it, then sign")
    step: page.visit.stepNumber
    stepCount: page.visit.stepCount
    stepName: qsTr("Commitment")
    flush: true
    wide: page.sideBySide
    backText: qsTr("Back")
    nextText: page.commitment.atEnd ? qsTr("Signed") : qsTr("Next page")
    nextIcon: page.commitment.atEnd ? "check" : "arrow-right"
    onBack: page.visit.back()
    onNext: page.visit.nextStep()
    onPageNameChanged: reading.toTop() // the next page of the text

    facts: Terms {
        visible: page.below // there it has the upper part to itself
    }

    ScrollArea {
        id: reading

        visible: !page.below
        y: page.below ? 0 : Theme.mm(4)
        width: page.sideBySide ? parent.width / 2 : parent.width
        height: page.below ? 0 : Math.min(terms.height, page.contentHeight - y - (page.commitment.atEnd && !page.sideBySide ? page.signingNeeds : 0))
        contentHeight: terms.height

        Terms {
            id: terms

            x: Theme.margin
            width: parent.width - 2 * x
        }
    }
    Column {
        id: signing

        visible: page.commitment.atEnd
        x: page.sideBySide ? reading.width : Theme.margin
        y: page.sideBySide ? Theme.mm(4) : page.below ? Theme.mm(5) : reading.y + reading.height + Theme.mm(6)
        width: parent.width - x - Theme.margin
        spacing: Theme.mm(page.parted || page.sideBySide ? 4 : 6)

        Rectangle {
            visible: !page.sideBySide && !page.below
            width: parent.width
            height: Theme.hair
            color: Theme.hairline
        }
        Flow {
            id: buttons

            width: parent.width
            spacing: Theme.gap

            Label {
                visible: !(Theme.large && wrong.visible)
                width: Math.max(Theme.mm(60), Math.min(implicitWidth, buttons.width))
                height: Math.max(implicitHeight, Theme.mm(22.5))
                verticalAlignment: Text.AlignVCenter
                kind: Label.Heading
                text: page.commitment.byCard ? qsTr("Sign by your card") : qsTr("Sign in the box")
            }
            PushButton {
                kind: PushButton.Quiet
                text: page.commitment.byCard ? qsTr("Sign by finger") : qsTr("I cannot sign")
                onActivated: page.commitment.signByCard(!page.commitment.byCard)
            }
            PushButton {
                visible: !page.commitment.byCard
                kind: PushButton.Quiet
                icon: Theme.large ? "" : "refresh"
                text: qsTr("Anew")
                onActivated: page.commitment.clearSignature()
            }
        }
        Banner {
            id: wrong

            visible: page.commitment.trouble !== ""
            width: parent.width
            kind: Banner.Trouble
            text: page.commitment.trouble
        }
        Banner {
            id: asked

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
            height: Math.max(Theme.mm(40), Math.min(Theme.mm(86), page.contentHeight - signing.y - y - Theme.mm(4)))
            radius: Theme.corner
            color: Theme.ground
            border.color: Theme.ink
            border.width: Theme.mm(0.75)
            Accessible.role: Accessible.Canvas
            Accessible.name: qsTr("Sign here with your finger")

            SignatureArea {
                anchors.fill: parent
                anchors.margins: Theme.mm(1)
                commitment: page.commitment
                ink: Theme.ink
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

                visible: !Theme.large
                x: Theme.mm(8)
                width: parent.width - 2 * x
                anchors.bottom: parent.bottom
                anchors.bottomMargin: Theme.mm(3)
                kind: Label.Secondary
                text: qsTr("The signature is kept with this text (version %1)").arg(page.commitment.version)
            }
        }
    }

    component Terms: Column {
        id: list

        width: parent.width
        spacing: Theme.mm(6)

        Repeater {
            model: page.commitment.rows

            Item {
                id: row

                required property string term
                required property string words
                readonly property bool stacked: Theme.textScale > 1.1 || page.sideBySide

                width: list.width
                height: row.stacked ? term.height + text.height : Math.max(term.height, text.height)

                Label {
                    id: term

                    width: row.stacked ? row.width : Theme.mm(50)
                    strong: true
                    text: row.term
                }
                Label {
                    id: text

                    x: row.stacked ? 0 : term.width + Theme.mm(4)
                    y: row.stacked ? term.height : 0
                    width: row.width - x
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
