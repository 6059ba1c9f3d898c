// A number and what it counts; the line beside it says whether somebody should look.
import QtQuick
import Changming.Theme
import Changming.Controls

Item {
    id: tile

    required property int number
    required property string words
    required property string second
    property bool calls: false

    implicitHeight: column.height
    Accessible.role: Accessible.StaticText
    Accessible.name: tile.number + " " + tile.words

    Rectangle {
        width: Theme.mm(2)
        height: parent.height
        color: tile.calls ? Theme.lamp : Theme.track
    }
    Column {
        id: column

        x: Theme.mm(8)
        width: parent.width - x

        Label {
            kind: Label.HomeTitle
            text: tile.number
            Accessible.ignored: true
        }
        Label {
            width: parent.width
            text: tile.words
            Accessible.ignored: true
        }
        Label {
            width: parent.width
            kind: Label.Secondary
            text: tile.second
        }
    }
}
