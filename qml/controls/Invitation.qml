// One of the home page's standing invitations: a drawing of what to do, a heading and a line.
import QtQuick
import Changming.Theme

Column {
    id: invitation

    required property string heading
    required property string words
    property string trouble: "" // why it does not work now, instead of the words
    default property alias drawing: stage.data

    spacing: Theme.mm(1)

    Item {
        id: stage

        width: parent.width
        height: Theme.mm(46)
        Accessible.ignored: true
    }
    Label {
        topPadding: Theme.mm(4)
        width: invitation.width
        kind: Label.Button
        text: invitation.heading
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Theme.textMm(8)
        maximumLineCount: 1
    }
    Label {
        width: invitation.width
        kind: Label.Secondary
        text: invitation.trouble !== "" ? invitation.trouble : invitation.words
        color: invitation.trouble !== "" ? Theme.attention : Theme.secondInk
        strong: invitation.trouble !== ""
    }
}
