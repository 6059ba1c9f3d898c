// Our keyboard: pinyin with candidates, English, digits and signs, and a pad for those who write. It stands where action
// bar and foot stood. What it makes is the controller's.
pragma ComponentBehavior: Bound

import QtQuick
import Changming.Theme
import Changming.Controls
import Changming.App

Rectangle {
    id: board

    required property KeyboardController keyboard
    property bool forForms: false // English letters can be capitals, and digits stand above them
    property bool allCapitals: false
    property bool shifted: false
    property bool englishBefore: false // the digits were asked for from there

    readonly property bool latin: board.forForms && board.keyboard.mode === KeyboardController.English
    readonly property bool upper: board.latin && (board.shifted || board.allCapitals)
    readonly property bool writing: board.keyboard.mode === KeyboardController.Handwriting
    readonly property bool signs: board.keyboard.mode === KeyboardController.Digits
    readonly property bool chineseSigns: board.forForms && !board.englishBefore // a paragraph in Chinese has its own stops
    readonly property list<string> lines: board.signs ? (board.chineseSigns ? ["1234567890", "，。、；：？！（）", "X.-/@#+"] : ["1234567890", "-/:;()@&#", "X.,?!+_"])
                                                      : ["qwertyuiop", "asdfghjkl", "zxcvbnm"]
    readonly property bool tight: Theme.low || Theme.lying // little room above: keys as low as a finger allows
    readonly property real keyHeight: Theme.mm(board.tight ? 20.5 : 26)
    readonly property real keyGap: Theme.gap
    readonly property real keyWidth: (column.width - 9 * board.keyGap) / 10

    signal closed()

    implicitHeight: column.height + Theme.mm(board.tight ? 8 : 12)
    color: Theme.keyboardGround
    border.color: Theme.edge
    border.width: Theme.edgeWidth
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Keyboard")

    Column {
        id: column

        x: Theme.mm(8)
        y: Theme.mm(board.tight ? 4 : 6)
        width: parent.width - 2 * x
        spacing: Theme.mm(board.tight ? 4 : 5)

        CandidateRow {
            visible: !board.latin && !(board.tight && board.keyboard.mode === KeyboardController.English)
            width: parent.width
            candidates: board.keyboard.candidates
            more: board.keyboard.moreCandidates
            hint: board.writing ? qsTr("The characters that you may mean appear here")
                : board.keyboard.mode === KeyboardController.Pinyin ? qsTr("Pinyin: the first letters are enough") : ""
            onChosen: index => board.keyboard.choose(index)
            onMoreAsked: board.keyboard.nextCandidates()
        }
        KeyLine { // there is nothing to choose among in English
            visible: board.latin
            characters: "1234567890"
        }
        KeyLine {
            visible: !board.writing
            characters: board.lines[0]
        }
        KeyLine {
            visible: !board.writing
            characters: board.lines[1]
        }
        Row {
            visible: !board.writing
            spacing: board.keyGap

            Key {
                visible: board.latin
                width: board.keyWidth * 1.5 + board.keyGap * 0.5
                text: qsTr("ABC")
                flat: board.upper
                acts: true
                onActivated: board.shifted = !board.shifted
            }
            Key {
                visible: !board.latin
                width: board.keyWidth * 1.5 + board.keyGap * 0.5
                text: qsTr("Write")
                acts: true
                onActivated: board.keyboard.setMode(KeyboardController.Handwriting)
            }
            KeyLine {
                characters: board.lines[2]
            }
            Key {
                width: board.keyWidth * 1.5 + board.keyGap * 0.5
                text: qsTr("Erase")
                icon: "backspace"
                acts: true
                onActivated: board.keyboard.erase()
            }
        }
        Row {
            visible: board.writing
            spacing: board.keyGap

            InkPad {
                width: column.width - side.width - board.keyGap
                height: 3 * board.keyHeight + 2 * column.spacing + (board.tight ? 0 : Theme.mm(16))
                strokes: board.keyboard.ink
                onPenDown: (x, y) => board.keyboard.penDown(x, y)
                onPenMove: (x, y) => board.keyboard.penMove(x, y)
                onPenUp: board.keyboard.penUp()
            }
            Column {
                id: side

                width: Theme.mm(52)
                spacing: column.spacing

                Key {
                    width: parent.width
                    text: qsTr("Erase")
                    icon: "backspace"
                    acts: true
                    onActivated: board.keyboard.erase()
                }
                Key {
                    width: parent.width
                    text: qsTr("Pinyin")
                    acts: true
                    onActivated: board.keyboard.setMode(KeyboardController.Pinyin)
                }
                Key {
                    width: parent.width
                    text: qsTr("123")
                    acts: true
                    onActivated: board.keyboard.setMode(KeyboardController.Digits)
                }
            }
        }
        Row {
            spacing: board.keyGap

            Key {
                id: other

                visible: !board.writing
                width: Theme.mm(40)
                text: board.signs ? qsTr("Letters") : qsTr("123")
                acts: true
                onActivated: {
                    if (!board.signs)
                        board.englishBefore = board.keyboard.mode === KeyboardController.English
                    board.keyboard.setMode(!board.signs ? KeyboardController.Digits
                        : board.englishBefore ? KeyboardController.English : KeyboardController.Pinyin)
                }
            }
            Key {
                id: tongue

                visible: !board.writing
                width: Theme.mm(40)
                text: board.keyboard.mode === KeyboardController.Pinyin ? qsTr("English") : qsTr("Pinyin")
                acts: true
                onActivated: board.keyboard.setMode(board.keyboard.mode === KeyboardController.Pinyin ? KeyboardController.English : KeyboardController.Pinyin)
            }
            Key {
                width: column.width - close.width - board.keyGap - (board.writing ? 0 : other.width + tongue.width + 2 * board.keyGap)
                text: qsTr("Space")
                onActivated: board.keyboard.space()
            }
            Key {
                id: close

                width: Theme.mm(70)
                text: qsTr("Close keys")
                icon: "chevron-down"
                acts: true
                onActivated: board.closed()
            }
        }
    }

    component KeyLine: Row {
        id: line

        required property string characters

        anchors.horizontalCenter: line.parent === column ? column.horizontalCenter : undefined
        spacing: board.keyGap

        Repeater {
            model: line.characters.split("")

            Key {
                required property string modelData

                width: board.keyWidth
                text: board.upper ? modelData.toUpperCase() : modelData
                onActivated: board.keyboard.key(text)
            }
        }
    }
}
