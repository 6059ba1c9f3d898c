// How was it? Behind the slip, on a page of its own: five faces with words, reasons, skip as large as the rest.
pragma ComponentBehavior: Bound

import QtQuick
import Changming.Theme
import Changming.Controls
import Changming.Forms
import Changming.App

PageFrame {
    id: page

    required property VisitController visit
    required property HallController hall
    readonly property RatingController rating: page.visit.rating

    flush: true
    pageName: "rating"
    title: qsTr("How was it this time?")
    subtitle: page.rating.level >= 0 ? qsTr("What was it? Choose what fits, or just send it") : qsTr("As you like: no answer is no rating")
    backText: qsTr("Back")
    nextText: page.rating.level >= 0 ? qsTr("Send and leave") : ""
    nextIcon: "check"
    onBack: page.visit.back()
    onNext: page.visit.finishRating()

    ScrollArea {
        width: parent.width
        anchors.top: parent.top
        anchors.bottom: card.visible ? card.top : parent.bottom
        contentHeight: column.y + column.height + Theme.mm(4)

        Column {
            id: column

            x: Theme.margin
            y: Theme.mm(4)
            width: parent.width - 2 * x
            spacing: Theme.mm(8)

            Grid {
                id: faces

                width: parent.width
                columns: Theme.large && !Theme.lying ? 2 : 3
                spacing: Theme.gap

                Repeater {
                    model: page.rating.levels

                    Face {
                        required property int index

                        onActivated: page.rating.chooseLevel(index)
                    }
                }
                Face {
                    text: qsTr("Skip")
                    icon: "player-skip-forward"
                    chosen: false
                    role: Accessible.Button
                    onActivated: page.visit.leave()
                }
            }
            Grid {
                id: reasons

                width: parent.width
                columns: Theme.large && !Theme.lying ? 1 : 2
                spacing: Theme.gap

                Repeater {
                    model: page.rating.reasons

                    MarkChoice {
                        id: reason

                        required property int index

                        width: (reasons.width - (reasons.columns - 1) * reasons.spacing) / reasons.columns
                        height: Math.max(Theme.mm(Theme.large ? 29 : 38), implicitHeight)
                        onActivated: page.rating.chooseReason(reason.index)
                    }
                }
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

    component Face: Pressable {
        id: one

        required text
        required property string icon
        required property bool chosen

        role: Accessible.RadioButton
        Accessible.checkable: true
        Accessible.checked: one.chosen
        width: (faces.width - (faces.columns - 1) * faces.spacing) / faces.columns
        height: Math.max(Theme.mm(Theme.lying || Theme.low ? 46 : 56), inside.height + Theme.mm(8))
        flat: one.chosen
        face: one.chosen ? Theme.chosen : Theme.ground
        borderColor: one.chosen ? Theme.touch : Theme.controlLine
        borderWidth: Theme.mm(one.chosen ? 1 : 0.5)

        Column {
            id: inside

            anchors.centerIn: parent
            spacing: Theme.mm(2)
            width: parent.width - Theme.mm(4)

            Icon {
                name: one.icon
                tint: one.chosen ? Theme.chosenTouch : Theme.touch
                size: Theme.mm(18)
                anchors.horizontalCenter: parent.horizontalCenter
            }
            Label {
                width: parent.width
                horizontalAlignment: Text.AlignHCenter
                strong: true
                text: one.text
                color: one.chosen ? Theme.chosenInk : Theme.ink
                Accessible.ignored: true
            }
        }
    }
}
