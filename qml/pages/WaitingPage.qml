// Handing in: at most eight seconds.
import QtQuick
import Changming.Theme
import Changming.Controls
import Changming.App

PageFrame {
    id: page

    required property VisitController visit

    pageName: "waiting"
    title: qsTr("Handing it in …")
    subtitle: qsTr("Safe in this machine already; asking the platform for the number")

    ProgressLine {
        y: Theme.mm(12)
        width: parent.width
        height: Theme.mm(6)
        share: page.visit.submission.waited
    }
}
