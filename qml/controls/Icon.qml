// A drawing of the icon set in one colour. Decoration: its meaning stands in words beside it.
import QtQuick
import Changming.Theme

Image {
    id: icon

    required property string name
    property color tint: Theme.touch
    property real size: Theme.mm(12)

    width: icon.size
    height: icon.size
    cache: false // Qt's cache of pictures outlives the visit
    sourceSize.width: icon.size
    sourceSize.height: icon.size
    source: icon.name === "" ? "" : "image://icons/" + icon.name + "/" + icon.tint.toString().slice(1)
    Accessible.ignored: true
}
