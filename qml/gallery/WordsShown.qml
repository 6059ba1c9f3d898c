pragma ComponentBehavior: Bound

import QtQuick
import Changming.Theme
import Changming.Controls

GalleryColumn {
    id: column

    name: "Words"

    Shown {
        caption: "Label, six kinds"

        Column {
            id: kinds

            width: parent.width

            Repeater {
                model: [Label.Secondary, Label.Body, Label.Button, Label.Heading, Label.Title, Label.HomeTitle]

                Label {
                    required property int modelData

                    width: kinds.width
                    kind: modelData
                    text: qsTr("Services at any hour")
                }
            }
        }
    }
    Shown {
        caption: "Banner: fact"

        Banner {
            width: parent.width
            text: qsTr("Nothing is handed in before you confirm.")
        }
    }
    Shown {
        caption: "Banner: now"

        Banner {
            width: parent.width
            kind: Banner.Now
            text: qsTr("No paper. Take it with you by code.")
        }
    }
    Shown {
        caption: "Banner: trouble, long text"

        Banner {
            width: parent.width
            kind: Banner.Trouble
            text: qsTr("Not accepted yet. What you filled in is kept safely in this machine, and it is sent as soon as the line is back; you need not come again.")
        }
    }
    Shown {
        caption: "TimelineStep: done, here, ahead"

        Column {
            width: parent.width

            TimelineStep {
                width: parent.width
                state: TimelineStep.Done
                what: qsTr("You handed it in")
                when: qsTr("16 April, 14:43")
            }
            TimelineStep {
                width: parent.width
                state: TimelineStep.Here
                what: qsTr("The office is checking it")
                when: qsTr("nothing for you to do now")
            }
            TimelineStep {
                width: parent.width
                state: TimelineStep.Ahead
                what: qsTr("Result before the end of 28 April")
                when: ""
                last: true
            }
        }
    }
    Shown {
        caption: "NumberedStep: large, small"

        Column {
            width: parent.width
            spacing: Theme.gap

            NumberedStep {
                width: parent.width
                number: 1
                text: qsTr("Open the camera of your phone")
            }
            NumberedStep {
                width: parent.width
                number: 2
                small: true
                text: qsTr("Hold it before the code")
            }
        }
    }
    Shown {
        caption: "ProgressLine: nothing, a third, all"

        Column {
            id: lines

            width: parent.width
            spacing: Theme.gap

            Repeater {
                model: [0, 0.33, 1]

                ProgressLine {
                    required property real modelData

                    width: lines.width
                    share: modelData
                }
            }
        }
    }
    Shown {
        caption: "CountDown"

        Row {
            spacing: Theme.gap

            CountDown {
                seconds: 60
                of: 60
            }
            CountDown {
                seconds: 17
                of: 60
            }
        }
    }
    Shown {
        caption: "CardLeft"

        CardLeft {
            width: parent.width
            readerPlace: "left"
        }
    }
    Shown {
        caption: "CodePicture"

        CodePicture {
            content: "https://zwfw.example.gov.cn/g"
        }
    }
}
