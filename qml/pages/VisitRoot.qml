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
    readonly property bool lying: root.width > root.height
    readonly property bool low: root.visit.face.low && !root.lying // seated: all that is touched stands below

    function openHelp(): void {
        access.active = false
        help.active = true
    }
    function openAccess(): void {
        help.active = false
        access.active = true
    }

    color: Theme.ground
    Keys.onEscapePressed: root.page.stepBack()
    Accessible.role: Accessible.Pane
    Accessible.name: root.hall.hallName
    Accessible.description: root.page ? root.page.pageName : ""

    Binding {
        target: Theme
        property: "pixelsPerMillimetre"
        value: root.hall.pixelsPerMillimetre
    }
    Binding {
        target: Theme
        property: "textScale"
        value: root.visit.face.textScale
    }
    Binding {
        target: Theme
        property: "lowVision"
        value: root.visit.face.lowVision
    }
    Binding {
        target: Theme
        property: "lying"
        value: root.lying
    }
    Binding {
        target: Theme
        property: "low"
        value: root.low
    }
    Binding {
        target: Theme
        property: "lowLine"
        value: Math.ceil(root.height * 0.45) - top.height
    }
    // A Loader of Qt 6.4 refuses bound components, so their way to `root` cannot be declared.
    // qmllint disable unqualified
    TopBar {
        id: top

        width: parent.width
        hallName: root.hall.hallName
        dateTime: root.hall.dateTime
        time: root.hall.time
        greeting: root.visit.greeting
        otherLanguage: root.visit.otherLanguage
        standing: foot.standing
        canLeave: true
        onLanguageAsked: root.visit.switchLanguage()
        onAccessAsked: root.openAccess()
        onHelpAsked: root.openHelp()
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

        visible: root.low || !(root.page && root.page.typing)
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
        otherLanguage: root.visit.otherLanguage
        canLeave: true
        onLowAsked: wanted => root.visit.face.low = wanted
        onLanguageAsked: root.visit.switchLanguage()
        onAccessAsked: root.openAccess()
        onHelpAsked: root.openHelp()
        onLeaveAsked: root.visit.leave()
    }
    Item { // over the page and, but in the low layout, the foot
        id: over

        z: 2
        anchors.top: top.bottom
        anchors.bottom: root.low ? foot.top : parent.bottom
        width: parent.width

        Loader {
            id: help

            anchors.fill: parent
            active: false
            sourceComponent: TextPanel {
                heading: qsTr("Help")
                words: qsTr("Choose a matter, place your ID card, check, confirm. You can go back at any time; nothing is handed in before you confirm.\nTo ask somebody, call %1, day and night.").arg(root.hall.helpPhone)
                onClosed: help.active = false
            }
        }
        Loader {
            id: access

            anchors.fill: parent
            active: false
            sourceComponent: AccessPanel {
                textSize: root.visit.face.textSize
                lowVision: root.visit.face.lowVision
                low: root.low
                reading: root.visit.face.reading
                readingWords: root.hall.readingWords
                changed: root.visit.face.changed
                canBeLow: !root.lying
                onTextSizeAsked: size => root.visit.face.textSize = size
                onLowVisionAsked: wanted => root.visit.face.lowVision = wanted
                onLowAsked: wanted => root.visit.face.low = wanted
                onReadingAsked: wanted => root.visit.face.reading = wanted
                onResetAsked: root.visit.face.reset()
                onClosed: access.active = false
            }
        }
        Loader {
            id: warning

            anchors.fill: parent
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
            active: root.visit.otherCardSeconds > 0
            sourceComponent: OtherCardWarning {
                seconds: root.visit.otherCardSeconds
                onLeave: root.visit.endForOtherCard()
            }
        }
    }

    Connections {
        target: root.visit
        function onHelpAsked(): void { root.openHelp() }
        function onPageChanged(): void { // a card or a code was taken behind it
            help.active = false
            access.active = false
        }
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
