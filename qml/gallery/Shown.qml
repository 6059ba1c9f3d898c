// One part in one state, with the name of the state above it.
import QtQuick
import Changming.Theme
import Changming.Controls

Column {
    id: shown

    required property string caption
    default property alias part: place.data

    width: parent ? parent.width : 0
    spacing: Theme.mm(2)

    Label {
        width: parent.width
        kind: Label.Secondary
        text: shown.caption
    }
    Item {
        id: place

        width: parent.width
        height: childrenRect.height
    }
}
