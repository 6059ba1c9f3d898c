// One line that is made smaller where its place is too narrow, and cut only when it would be too small to read.
import QtQuick
import Changming.Theme
import Changming.Controls

Label {
    id: label

    property real wanted: label.size // millimetres
    property real least: 0.6         // of what is wanted
    readonly property real share: measured.implicitWidth > 0 ? Math.min(1, (label.width - Theme.mm(0.5)) / measured.implicitWidth) : 1

    font.pixelSize: Math.max(1, Math.floor(Theme.textMm(label.wanted) * Math.max(label.least, label.share)))
    lineHeight: Theme.textMm(label.line) * label.font.pixelSize / Theme.textMm(label.wanted)
    wrapMode: Text.NoWrap
    elide: label.share < label.least ? Text.ElideRight : Text.ElideNone
    maximumLineCount: 1

    Text {
        id: measured

        visible: false
        text: label.text
        font.family: label.font.family
        font.bold: label.font.bold
        font.pixelSize: Theme.textMm(label.wanted)
    }
}
