// What a guide's slip looks like: its name, the first lines, the code.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes
import Changming.Theme

Item {
    id: slip

    required property string heading
    required property var names  // of the lines
    required property var values
    required property string code
    required property string number

    // A drawing: it need not say everything. Untyped, since Qt 6.4's qmllint crashes on it otherwise.
    function cut(text, hanzi) {
        const most = text.charCodeAt(0) > 0x2E80 ? hanzi : hanzi * 2
        return text.length > most ? text.slice(0, most - 1) + "…" : text
    }

    implicitWidth: Theme.mm(73)
    implicitHeight: words.height + Theme.mm(18)
    Accessible.ignored: true

    Shape {
        anchors.fill: parent

        ShapePath {
            fillColor: Theme.ground
            strokeColor: Theme.controlLine
            strokeWidth: Theme.mm(0.75)
            startX: 0
            startY: 0

            PathPolyline {
                path: {
                    const points = [Qt.point(0, 0), Qt.point(slip.width, 0), Qt.point(slip.width, slip.height - Theme.mm(4))]
                    const teeth = 16
                    for (let i = 1; i < teeth; ++i)
                        points.push(Qt.point(slip.width * (1 - i / teeth), slip.height - (i % 2 ? 0 : Theme.mm(4))))
                    points.push(Qt.point(0, slip.height - Theme.mm(4)), Qt.point(0, 0))
                    return points
                }
            }
        }
    }
    Column {
        id: words

        x: Theme.mm(6)
        y: Theme.mm(6)
        width: parent.width - 2 * x
        spacing: Theme.mm(2.5)

        Label {
            width: parent.width
            kind: Label.Secondary
            strong: true
            color: Theme.ink
            font.pixelSize: Theme.mm(7)
            lineHeight: Theme.mm(10)
            text: slip.cut(slip.heading, 12)
            horizontalAlignment: Text.AlignHCenter
        }
        Dashes {}
        Repeater {
            model: slip.names

            Label {
                required property int index
                required property string modelData

                width: words.width
                kind: Label.Secondary
                font.pixelSize: Theme.mm(6.2)
                lineHeight: Theme.mm(9)
                color: Theme.ink
                text: modelData + " " + slip.cut(slip.values[index] || "", 7)
                wrapMode: Text.NoWrap
            }
        }
        Dashes {}
        CodePicture {
            anchors.horizontalCenter: parent.horizontalCenter
            size: Theme.mm(52)
            content: slip.code
        }
        Label {
            width: parent.width
            kind: Label.Secondary
            font.pixelSize: Theme.mm(6.2)
            color: Theme.ink
            text: slip.number
            horizontalAlignment: Text.AlignHCenter
        }
    }

    component Dashes: Row {
        spacing: Theme.mm(1.5)

        Repeater {
            model: 17

            Rectangle {
                width: Theme.mm(2)
                height: Theme.hair
                color: Theme.controlLine
            }
        }
    }
}
