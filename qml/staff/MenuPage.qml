// Where the hall's menu is edited.
import QtQuick
import Changming.Theme
import Changming.Controls
import Changming.App

PageFrame {
    id: page

    required property StaffController staff

    pageName: "staff-menu"
    title: qsTr("Home menu")

    Banner {
        y: Theme.mm(4)
        width: parent.width
        text: qsTr("Here the menu of the home page is edited.")
    }
}
