// Somebody else has published meanwhile: the draft is still there, and its owner decides.
import QtQuick
import Changming.Theme
import Changming.Controls
import Changming.App

Column {
    id: part

    required property MenuEditorController editor

    spacing: Theme.block

    Banner {
        width: parent.width
        kind: Banner.Now
        text: part.editor.trouble
    }
    Label {
        width: parent.width
        text: qsTr("Your changes are kept. You can see what they would change in the version that is there now, and then publish or not; or give them up.")
    }
    PushButton {
        width: parent.width
        icon: "eye"
        text: qsTr("See what mine would change now")
        onActivated: part.editor.compareWithNewest()
    }
}
