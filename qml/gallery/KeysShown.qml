import QtQuick
import Changming.Theme
import Changming.Controls
import Changming.Forms
import Changming.App

GalleryColumn {
    id: column

    required property KeyboardController keyboard
    required property KeyboardController writing
    required property DateWheel wheel

    name: "Keys"
    width: Theme.mm(268)

    Shown {
        caption: "Keyboard: pinyin"

        Keyboard {
            width: parent.width
            keyboard: column.keyboard
        }
    }
    Shown {
        caption: "Keyboard: hand-writing"

        Keyboard {
            width: parent.width
            keyboard: column.writing
        }
    }
    Shown {
        caption: "Key: rest, pressed, acts, focused"

        Row {
            spacing: Theme.mm(8)

            Key {
                text: "q"
            }
            Key {
                text: "q"
                flat: true
            }
            Key {
                width: Theme.mm(40)
                text: "123"
                acts: true
            }
            Key {
                text: "q"

                FocusRing {}
            }
        }
    }
    Shown {
        caption: "CandidateRow: some, none"

        Column {
            width: parent.width
            spacing: Theme.gap

            CandidateRow {
                width: parent.width
                candidates: ["养老", "养老金", "养老保险关系转移"]
                more: true
            }
            CandidateRow {
                width: parent.width
                candidates: []
                more: false
                hint: qsTr("Pinyin: the first letters are enough")
            }
        }
    }
    Shown {
        caption: "DigitPad"

        DigitPad {
            width: parent.width
        }
    }
    Shown {
        caption: "DigitPad: one key more, another way"

        DigitPad {
            width: parent.width
            extra: "X"
            otherWay: qsTr("Turn it")
            otherIcon: "calendar"
        }
    }
    Shown {
        caption: "DateWheelPad"

        DateWheelPad {
            width: parent.width
            wheel: column.wheel
        }
    }
}
