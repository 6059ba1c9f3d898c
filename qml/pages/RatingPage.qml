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
    readonly property bool lying: page.width > page.height

    pageName: "rating"
    title: qsTr("How was it this time?")
    subtitle: page.rating.level >= 0 ? qsTr("What was it? Choose what fits, or just send it") : qsTr("As you like: no answer is no rating")
    backText: qsTr("Back")
    nextText: page.rating.level >= 0 ? qsTr("Send and leave") : ""
    nextIcon: "check"
    onBack: page.visit.back()
    onNext: page.visit.finishRating()

    ScrollArea {
        x: -Theme.margin
        width: page.width
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
                columns: page.lying ? 6 : 3
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
                columns: page.lying ? 4 : 2
                spacing: Theme.gap

                Repeater {
                    model: page.rating.reasons

                    MarkChoice {
                        id: reason

                        required property int index

                        width: (reasons.width - (reasons.columns - 1) * reasons.spacing) / reasons.columns
                        height: Theme.mm(38)
                        onActivated: page.rating.chooseReason(reason.index)
                    }
                }
            }
        }
    }
    CardLeft {
        id: card

        visible: page.hall.cardOnReader
        x: -Theme.margin
        anchors.bottom: parent.bottom
        width: page.width
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
        height: Theme.mm(56)
        flat: one.chosen
        face: one.chosen ? Theme.blueTint : Theme.ground
        borderColor: one.chosen ? Theme.touch : Theme.controlLine
        borderWidth: Theme.mm(one.chosen ? 1 : 0.5)

        Column {
            anchors.centerIn: parent
            spacing: Theme.mm(2)
            width: parent.width - Theme.mm(4)

            Icon {
                name: one.icon
                size: Theme.mm(18)
                anchors.horizontalCenter: parent.horizontalCenter
            }
            Label {
                width: parent.width
                horizontalAlignment: Text.AlignHCenter
                strong: true
                text: one.text
                Accessible.ignored: true
            }
        }
    }
}
