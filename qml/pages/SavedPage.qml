// Not accepted yet: dashed and pale, where the papers lie, and the four sentences of an honest error.
import QtQuick
import QtQuick.Shapes
import Changming.Theme
import Changming.Controls
import Changming.App

PageFrame {
    id: page

    required property VisitController visit
    required property HallController hall
    readonly property SubmissionController submission: page.visit.submission

    pageName: "saved"
    headColor: Theme.ground
    flush: true
    nextText: qsTr("Understood, leave")
    nextIcon: "logout"
    onNext: page.visit.leave()

    facts: [
        Rectangle {
            id: field

            width: parent.width
            height: inside.height + Theme.mm(page.beside ? 12 : 16)
            color: Theme.amberTint

            Shape {
                anchors.fill: parent

                ShapePath {
                    strokeColor: Theme.attention
                    strokeWidth: Theme.mm(1.25)
                    strokeStyle: ShapePath.DashLine
                    dashPattern: [3, 2]
                    fillColor: "transparent"
                    startX: 0
                    startY: 0

                    PathLine { x: field.width; y: 0 }
                    PathLine { x: field.width; y: field.height }
                    PathLine { x: 0; y: field.height }
                    PathLine { x: 0; y: 0 }
                }
            }
            Column {
                id: inside

                x: Theme.mm(page.beside ? 7 : 11)
                y: Theme.mm(page.beside ? 6 : 8)
                width: parent.width - 2 * x
                spacing: Theme.mm(2)

                Item {
                    width: parent.width
                    height: journey.height * journey.scale

                    JourneyPicture {
                        id: journey

                        transformOrigin: Item.TopLeft
                        scale: Math.min(1, inside.width / Math.max(1, journey.width))
                    }
                }
                Label {
                    width: parent.width
                    kind: Label.Title
                    text: qsTr("Not accepted yet")
                }
                Label {
                    width: parent.width
                    strong: true
                    color: Theme.attention
                    text: page.submission.isHandedOver ? qsTr("Handed over, but the number has not come back yet") : qsTr("Kept in this machine; sent by itself when the platform is reached")
                }
            }
        }
    ]

    ScrollArea {
        width: parent.width
        anchors.top: parent.top
        anchors.bottom: card.visible ? card.top : parent.bottom
        contentHeight: rows.y + rows.height + Theme.mm(4)

        Column {
            id: rows

            x: Theme.margin
            width: parent.width - 2 * x

            Sentence {
                name: qsTr("What happened")
                words: page.submission.isHandedOver ? qsTr("The answer of the platform was lost on the way. It is not your fault.") : qsTr("The platform cannot be reached. It is not your fault.")
            }
            Sentence {
                name: qsTr("What you filled in")
                words: qsTr("is sealed and whole. Not even this machine can open it.")
            }
            Sentence {
                name: qsTr("What comes next")
                words: page.submission.mobile === "" ? qsTr("It goes on by itself. The code on your slip shows how far it is.")
                    : qsTr("It goes on by itself. The number comes by text message to %1.").arg(page.submission.mobile.replace(/ /g, "\u00a0")) // one number stays on one line
            }
            Sentence {
                name: qsTr("What you do")
                words: qsTr("You can go. No message by noon tomorrow? Call %1.").arg(page.hall.helpPhone)
            }
            SlipRow {
                width: parent.width
                submission: page.submission
                actionText: page.submission.canWithdraw ? qsTr("Take it back") : ""
                onAction: page.visit.withdraw()
                onCodeWanted: page.visit.takeSlipByCode()
            }
        }
    }
    CardLeft {
        id: card

        visible: page.hall.cardOnReader
        anchors.bottom: parent.bottom
        width: parent.width
        readerPlace: page.hall.readerPlace
    }

    component Sentence: Item {
        id: sentence

        required property string name
        required property string words

        readonly property bool stacked: Theme.textScale > 1.1

        width: parent.width
        height: Math.max(words.y + words.height, heading.y + heading.height) + Theme.mm(2.5)

        Label {
            id: heading

            y: Theme.mm(2.5)
            width: sentence.stacked ? parent.width : Theme.mm(62)
            strong: true
            text: sentence.name
        }
        Label {
            id: words

            x: sentence.stacked ? 0 : heading.width + Theme.mm(4)
            y: sentence.stacked ? heading.y + heading.height : heading.y
            width: parent.width - x
            text: sentence.words
        }
        Rectangle {
            anchors.bottom: parent.bottom
            width: parent.width
            height: Theme.hair
            color: Theme.hairline
        }
    }
}
