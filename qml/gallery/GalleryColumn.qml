// A column of the gallery: its name, and parts below one another.
import QtQuick
import Changming.Theme
import Changming.Controls

Column {
    id: column

    required property string name
    default property alias parts: content.data

    width: Theme.mm(236)
    spacing: Theme.block

    Label {
        width: parent.width
        kind: Label.Title
        text: column.name
    }
    Column {
        id: content

        width: parent.width
        spacing: Theme.block
    }
}
