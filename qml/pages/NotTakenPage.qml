// The platform will not take it as it is, or the citizen took it back: what happened and who helps.
import QtQuick
import Changming.Controls
import Changming.App

PageFrame {
    id: page

    required property VisitController visit
    required property HallController hall

    pageName: "not-taken"
    title: page.visit.submission.isWithdrawn ? qsTr("Taken back, nothing was handed in") : qsTr("This could not be taken")
    backText: qsTr("Home")
    nextText: qsTr("Understood, leave")
    nextIcon: "logout"
    onBack: page.visit.anotherMatter()
    onNext: page.visit.leave()

    facts: Label {
        width: parent ? parent.width : 0
        text: page.visit.submission.isWithdrawn
            ? qsTr("The sealed papers in this machine are erased. The slip with the provisional number is no longer good.")
            : qsTr("The platform refused it as it stands. Your papers are kept sealed and the hall's staff has been told. Please ask at the counter or call %1 and give the number %2.").arg(page.hall.helpPhone).arg(page.visit.submission.provisionalNumber)
    }
}
