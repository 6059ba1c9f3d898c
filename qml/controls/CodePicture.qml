// A QR code, black on white in every theme, with its quiet zone. Drawn in whole pixels a module, as large as the square
// allows; a module is at least 1 mm where the square has room for that.
import QtQuick
import Changming.Theme

Rectangle {
    id: code

    required property string content
    property real size: Theme.mm(60)

    width: code.size
    height: code.size
    color: Theme.paper

    Image {
        anchors.fill: parent
        fillMode: Image.Pad
        cache: false // Qt's cache of pictures outlives the visit
        source: code.content === "" ? "" : "image://codes/" + encodeURIComponent(code.content)
        sourceSize.width: code.size
        sourceSize.height: code.size
        Accessible.role: Accessible.Graphic
        Accessible.name: qsTr("QR code")
    }
}
