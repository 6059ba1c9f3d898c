// A sentence that stands out: wash for facts, amber bar for "now", red line for errors.
import QtQuick
import Changming.Theme

Rectangle {
    id: banner

    enum Kind { Fact, Now, Trouble }

    required property string text
    property int kind: Banner.Fact
    property string icon: banner.kind === Banner.Fact ? "info-circle" : "alert-triangle"
    readonly property color tone: [Theme.secondInk, Theme.attention, Theme.stop][banner.kind]

    implicitHeight: words.height + Theme.mm(14)
    radius: Theme.corner
    color: [Theme.wash, Theme.amberTint, Theme.ground][banner.kind]
    border.color: banner.kind === Banner.Trouble ? Theme.stop : Theme.edge
    border.width: banner.kind === Banner.Trouble ? Theme.mm(1.25) : Theme.edgeWidth
    Accessible.role: Accessible.AlertMessage
    Accessible.name: banner.text

    Rectangle {
        visible: banner.kind === Banner.Now
        width: Theme.mm(2.5)
        height: parent.height
        color: Theme.lamp
    }
    Icon {
        id: picture

        x: Theme.mm(9)
        name: banner.icon
        tint: banner.tone
        size: Theme.mm(13)
        anchors.verticalCenter: parent.verticalCenter
    }
    Label {
        id: words

        anchors.left: picture.right
        anchors.leftMargin: Theme.mm(6)
        anchors.right: parent.right
        anchors.rightMargin: Theme.mm(7)
        anchors.verticalCenter: parent.verticalCenter
        text: banner.text
        Accessible.ignored: true
    }
}
