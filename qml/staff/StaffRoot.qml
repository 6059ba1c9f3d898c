// The root of the staff's engine: dark bar, and the page of the moment. When staff leave, all of it is destroyed.
import QtQuick
import Changming.Theme
import Changming.Controls
import Changming.App

Rectangle {
    id: root

    required property HallController hall
    required property StaffController staff

    readonly property PageFrame page: loader.item as PageFrame

    // Escape: the keys first, then the panel. What else stands at the left of the action bar (a new roll, changes given up) is a
    // deed and no way back; nor does a key sign anybody out.
    function stepBack(): void {
        const menuPage = root.page as MenuPage
        if (root.page.typing)
            root.page.typingEnded()
        else if (menuPage && !menuPage.listing)
            menuPage.back()
    }

    color: Theme.ground
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Staff")
    Accessible.description: root.page ? root.page.pageName : ""
    Keys.onEscapePressed: root.stepBack()

    Binding {
        target: Theme
        property: "pixelsPerMillimetre"
        value: root.hall.pixelsPerMillimetre
    }
    Binding {
        target: Theme
        property: "lying"
        value: root.width > root.height
    }
    // A Loader of Qt 6.4 refuses bound components, so their way to `root` cannot be declared.
    // qmllint disable unqualified
    StaffBar {
        id: top

        width: parent.width
        staff: root.staff
        time: root.hall.time
    }
    Loader {
        id: loader

        anchors.top: top.bottom
        anchors.bottom: parent.bottom
        width: parent.width
        sourceComponent: [signIn, menu, devices, queue, report][root.staff.page]
        onLoaded: root.page.forceActiveFocus()
    }
    Component {
        id: signIn
        SignInPage {
            staff: root.staff
        }
    }
    Component {
        id: menu
        MenuPage {
            editor: root.staff.menuEditor
        }
    }
    Component {
        id: devices
        DevicesPage {
            staff: root.staff
        }
    }
    Component {
        id: queue
        QueuePage {
            staff: root.staff
        }
    }
    Component {
        id: report
        ReportPage {
            staff: root.staff
        }
    }
}
