// Where a value comes from, in words and with the icon of its source.
import QtQuick
import Changming.Theme
import Changming.Controls

Row {
    id: line

    required property string source
    required property string icon

    spacing: Theme.mm(2.5)

    Icon {
        name: line.icon
        tint: Theme.secondInk
        size: Theme.mm(9)
        anchors.verticalCenter: parent.verticalCenter
    }
    Label {
        kind: Label.Secondary
        text: line.source
        wrapMode: Text.NoWrap
        anchors.verticalCenter: parent.verticalCenter
    }
}
