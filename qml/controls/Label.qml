// Text in one of the six sizes of the design. Size × line in millimetres, scaled by the visit's text size; titles, which
// are large already, grow half as much.
import QtQuick
import Changming.Theme

Text {
    id: label

    enum Kind { Secondary, Body, Button, Heading, Title, HomeTitle }

    property int kind: Label.Body
    property bool strong: label.kind >= Label.Button

    readonly property real size: [8.4, 10.4, 11, 11.4, 16.9, 20.8][label.kind]
    readonly property real line: [11.4, 15, 14.4, 15, 21.8, 25.8][label.kind]
    readonly property bool isTitle: label.kind >= Label.Title

    font.family: Theme.family
    font.pixelSize: label.isTitle ? Theme.titleMm(label.size) : Theme.textMm(label.size)
    font.bold: label.strong
    lineHeightMode: Text.FixedHeight
    lineHeight: label.isTitle ? Theme.titleMm(label.line) : Theme.textMm(label.line)
    color: label.kind === Label.Secondary ? Theme.secondInk : Theme.ink
    textFormat: Text.PlainText
    wrapMode: Text.Wrap

    Accessible.role: label.isTitle ? Accessible.Heading : Accessible.StaticText
    Accessible.name: label.text
    Accessible.ignored: label.text === ""
}
