// What stands on every page: the other language, accessibility, help. In the top bar; in the low layout in the foot.
import QtQuick
import Changming.Theme

Flow {
    id: buttons

    property string otherLanguage: ""
    property bool icons: true
    // In one line, with and without icons.
    readonly property real wordsWidth: language.wordsWidth + access.wordsWidth + help.wordsWidth + 3 * Theme.mm(10) + 2 * buttons.spacing
    readonly property real iconsWidth: 2 * Theme.mm(12.5)

    signal languageAsked()
    signal accessAsked()
    signal helpAsked()

    spacing: Theme.gap

    PushButton {
        id: language

        kind: PushButton.Quiet
        text: buttons.otherLanguage
        onActivated: buttons.languageAsked()
    }
    PushButton {
        id: access

        kind: PushButton.Quiet
        icon: buttons.icons ? "accessible" : ""
        text: qsTr("Access")
        onActivated: buttons.accessAsked()
    }
    PushButton {
        id: help

        kind: PushButton.Quiet
        icon: buttons.icons ? "help-circle" : ""
        text: qsTr("Help")
        onActivated: buttons.helpAsked()
    }
}
