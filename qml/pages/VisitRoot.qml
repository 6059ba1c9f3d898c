// The root of a visit's engine: bars, the page of the moment, the warning. When the visit ends, all of it is destroyed.
import QtQuick
import Changming.Theme
import Changming.Controls
import Changming.App

Rectangle {
    id: root

    required property HallController hall
    required property VisitController visit

    readonly property PageFrame page: loader.item as PageFrame

    color: Theme.ground
    Keys.onEscapePressed: root.page.escape()
    Accessible.role: Accessible.Pane
    Accessible.name: root.hall.hallName
    Accessible.description: root.page ? root.page.pageName : ""

    Binding {
        target: Theme
        property: "pixelsPerMillimetre"
        value: root.hall.pixelsPerMillimetre
    }
    // A Loader of Qt 6.4 refuses bound components, so their way to `root` cannot be declared.
    // qmllint disable unqualified
    TopBar {
        id: top

        width: parent.width
        z: warning.active || help.active || otherCard.active ? 3 : 1
        hallName: root.hall.hallName
        dateTime: root.hall.dateTime
        time: root.hall.time
        greeting: root.visit.greeting
        otherLanguage: root.visit.otherLanguage
        canLeave: true
        onLanguageAsked: root.visit.switchLanguage()
        onHelpAsked: help.active = true
        onLeaveAsked: root.visit.leave()
    }
    Loader {
        id: loader

        anchors.top: top.bottom
        anchors.bottom: foot.visible ? foot.top : parent.bottom
        width: parent.width
        sourceComponent: [home, search, browse, departments, list, link, guide, takeAway, slipCase, foreign, cardMatters, matters, document, tapCard, consent, proof, materials, form, materials, commitment, check, waiting, accepted, saved, notTaken, rating, noSlip][root.visit.page]
        onLoaded: root.page.forceActiveFocus()
    }
    Foot {
        id: foot

        visible: !(root.page && root.page.typing)
        anchors.bottom: parent.bottom
        width: parent.width
        inSession: root.visit.inSession
        share: root.visit.share
        timeLeft: root.visit.timeLeft
        readerReady: root.hall.readerReady
        scannerReady: root.hall.scannerReady
        guidesAge: root.hall.guidesAge
        printerReady: root.hall.printerReady
        platformReachable: root.hall.platformReachable
        exception: root.hall.exception
        printerWords: root.hall.printerWords
    }
    Loader {
        id: help

        anchors.fill: parent
        z: 2
        active: false
        sourceComponent: TextPanel {
            heading: qsTr("Help")
            words: qsTr("Choose a matter, place your ID card, check, confirm. You can go back at any time; nothing is handed in before you confirm.\nTo ask somebody, call %1, day and night.").arg(root.hall.helpPhone)
            onClosed: help.active = false
        }
    }
    Loader {
        id: warning

        anchors.fill: parent
        z: 2
        active: root.visit.warning && !otherCard.active
        sourceComponent: IdleWarning {
            seconds: root.visit.secondsLeft
            of: root.visit.warnSeconds
            onStay: root.visit.stay()
            onLeave: root.visit.leave()
        }
    }

    Loader {
        id: otherCard

        anchors.fill: parent
        z: 2
        active: root.visit.otherCardSeconds > 0
        sourceComponent: OtherCardWarning {
            seconds: root.visit.otherCardSeconds
            onLeave: root.visit.endForOtherCard()
        }
    }

    Connections {
        target: root.visit
        function onHelpAsked(): void { help.active = true }
        function onPageChanged(): void { help.active = false } // a card or a code was taken behind it
    }
    Component {
        id: home
        HomePage {
            visit: root.visit
            hall: root.hall
        }
    }
    Component {
        id: search
        SearchPage {
            visit: root.visit
            hall: root.hall
        }
    }
    Component {
        id: browse
        BrowsePage {
            visit: root.visit
        }
    }
    Component {
        id: departments
        DepartmentsPage {
            visit: root.visit
        }
    }
    Component {
        id: list
        ListPage {
            visit: root.visit
        }
    }
    Component {
        id: guide
        GuidePage {
            visit: root.visit
        }
    }
    Component {
        id: link
        LinkPage {
            visit: root.visit
            hall: root.hall
        }
    }
    Component {
        id: takeAway
        TakeAwayPage {
            visit: root.visit
            hall: root.hall
        }
    }
    Component {
        id: slipCase
        SlipCasePage {
            visit: root.visit
        }
    }
    Component {
        id: foreign
        ForeignCodePage {
            visit: root.visit
        }
    }
    Component {
        id: cardMatters
        CardMattersPage {
            visit: root.visit
        }
    }
    Component {
        id: tapCard
        TapCardPage {
            visit: root.visit
            hall: root.hall
        }
    }
    Component {
        id: matters
        MattersPage {
            visit: root.visit
            hall: root.hall
        }
    }
    Component {
        id: document
        DocumentPage {
            visit: root.visit
        }
    }
    Component {
        id: consent
        ConsentPage {
            visit: root.visit
        }
    }
    Component {
        id: proof
        ProofPage {
            visit: root.visit
            hall: root.hall
        }
    }
    Component {
        id: materials
        MaterialsPage {
            visit: root.visit
        }
    }
    Component {
        id: commitment
        CommitmentPage {
            visit: root.visit
        }
    }
    Component {
        id: rating
        RatingPage {
            visit: root.visit
            hall: root.hall
        }
    }
    Component {
        id: form
        FormPage {
            visit: root.visit
        }
    }
    Component {
        id: check
        CheckPage {
            visit: root.visit
        }
    }
    Component {
        id: waiting
        WaitingPage {
            visit: root.visit
        }
    }
    Component {
        id: accepted
        AcceptedPage {
            visit: root.visit
            hall: root.hall
        }
    }
    Component {
        id: saved
        SavedPage {
            visit: root.visit
            hall: root.hall
        }
    }
    Component {
        id: notTaken
        NotTakenPage {
            visit: root.visit
            hall: root.hall
        }
    }
    Component {
        id: noSlip
        NoSlipPage {
            visit: root.visit
            hall: root.hall
        }
    }
}
