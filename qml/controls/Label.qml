// Text in one of the six sizes of the design. Size × line in millimetres, scaled by the visit's text size.
import QtQuick
import Changming.Theme

Text {
    id: label

    enum Kind { Secondary, Body, Button, Heading, Title, HomeTitle }

    property int kind: Label.Body
    property bool strong: label.kind >= Label.Button

    readonly property real size: [8.4, 10.4, 11, 11.4, 16.9, 20.8][label.kind]
    readonly property real line: [11.4, 15, 14.4, 15, 21.8, 25.8][label.kind]

    font.family: Theme.family
    font.pixelSize: Theme.textMm(label.size)
    font.bold: label.strong
    lineHeightMode: Text.FixedHeight
    lineHeight: Theme.textMm(label.line)
    color: label.kind === Label.Secondary ? Theme.secondInk : Theme.ink
    textFormat: Text.PlainText
    wrapMode: Text.Wrap

    Accessible.role: label.kind >= Label.Title ? Accessible.Heading : Accessible.StaticText
    Accessible.name: label.text
    Accessible.ignored: label.text === ""
}
