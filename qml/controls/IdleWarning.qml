// "Are you still there?" over the page in the last seconds; one large touch goes on.
import QtQuick
import Changming.Theme

CountedWarning {
    id: warning

    signal stay()
    signal leave()

    title: qsTr("Are you still there?")
    words: qsTr("The visit ends by itself in %n second(s), and all you filled in is wiped clean.", "", warning.seconds)
    onShadeTouched: warning.stay()
    Keys.onEscapePressed: warning.stay()

    PushButton {
        width: parent.width
        height: Math.max(Theme.mm(46), implicitHeight)
        kind: PushButton.Primary
        text: qsTr("I am still here, go on")
        onActivated: warning.stay()
    }
    PushButton {
        width: parent.width
        height: Math.max(Theme.mm(33), implicitHeight)
        icon: "logout"
        text: qsTr("Leave now")
        onActivated: warning.leave()
    }
}
