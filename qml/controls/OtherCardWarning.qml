// Another person's card lies on the reader in the middle of an application: taken away in time, all goes on; else the visit
// ends.
import QtQuick
import Changming.Theme

CountedWarning {
    id: warning

    signal leave()

    of: 15
    Keys.onEscapePressed: event => event.accepted = true // the page below does not go back
    cover: 1 // somebody else stands here, perhaps
    title: qsTr("This is another person's card")
    words: qsTr("Take it off the reader within %n second(s) and you go on where you were. Otherwise this visit ends, and what you filled in is wiped clean.", "", warning.seconds)

    PushButton {
        width: parent.width
        height: Math.max(Theme.mm(33), implicitHeight)
        icon: "logout"
        text: qsTr("End this visit now")
        onActivated: warning.leave()
    }
}
