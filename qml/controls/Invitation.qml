// One of the home page's standing invitations: a drawing of what to do, a heading and a line. The words stand below the
// drawing, or at its right.
import QtQuick
import Changming.Theme

Item {
    id: invitation

    required property string heading
    required property string words
    property string trouble: "" // why it does not work now, instead of the words
    property bool across: false // the words at the right
    property real rule: 0       // how far above it a line parts it from the one before; 0: none
    readonly property real ratio: invitation.across && Theme.large ? 0.75 : 1 // of the drawing: large words need its room
    default property alias drawing: stage.data

    implicitHeight: invitation.across ? Math.max(stage.height * invitation.ratio, texts.height) : texts.y + texts.height

    Rectangle {
        visible: invitation.rule > 0
        y: -invitation.rule
        width: parent.width
        height: Theme.hair
        color: Theme.hairline
    }
    Item {
        id: stage

        width: invitation.across ? Theme.mm(74) : parent.width / scale
        height: Theme.mm(46)
        scale: invitation.ratio
        transformOrigin: Item.TopLeft
        Accessible.ignored: true
    }
    Column {
        id: texts

        x: invitation.across ? stage.width * invitation.ratio + Theme.mm(8) : 0
        y: invitation.across ? Math.max(0, (stage.height * invitation.ratio - height) / 2) : stage.height + Theme.mm(5)
        width: parent.width - x
        spacing: Theme.mm(1)

        Label {
            width: parent.width
            kind: Label.Button
            text: invitation.heading
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Theme.mm(6.5)
            maximumLineCount: 1
        }
        Label {
            visible: !Theme.large || invitation.trouble !== ""
            width: parent.width
            kind: Label.Secondary
            text: invitation.trouble !== "" ? invitation.trouble : invitation.words
            color: invitation.trouble !== "" ? Theme.attention : Theme.secondInk
            strong: invitation.trouble !== ""
        }
    }
}
