// One item in short: what it is, for whom, how long, what it costs; apply here only when that is true.
import QtQuick
import Changming.Theme
import Changming.Controls
import Changming.App

PageFrame {
    id: page

    required property VisitController visit
    readonly property BrowseController browse: page.visit.browse

    pageName: "item"
    plain: true
    backText: qsTr("Back")
    nextText: page.browse.canApply ? qsTr("Apply now") : ""
    onBack: page.visit.back()
    onNext: page.visit.apply()

    Column {
        id: column

        x: Theme.margin
        y: Theme.mm(12)
        width: parent.width - 2 * x
        spacing: Theme.mm(5)

        Badge {
            text: page.browse.badge
            kind: page.browse.badgeKind
        }
        Column {
            width: parent.width

            Label {
                width: parent.width
                kind: Label.Title
                text: page.browse.plainName
            }
            Label {
                width: parent.width
                kind: Label.Secondary
                text: page.browse.officialName
            }
        }
        Rectangle {
            width: parent.width
            height: Theme.hair
            color: Theme.hairline
        }
        Row {
            width: parent.width

            Fact {
                width: column.width / 3
                name: qsTr("Result")
                value: page.browse.time
            }
            Fact {
                width: column.width / 3
                name: qsTr("Cost")
                value: page.browse.fee
            }
            Fact {
                width: column.width / 3
                name: qsTr("Call")
                value: page.browse.phone
            }
        }
        Rectangle {
            width: parent.width
            height: Theme.hair
            color: Theme.hairline
        }
        Section {
            width: column.width
            name: qsTr("What it is")
            value: page.browse.summary
        }
        Section {
            width: column.width
            name: qsTr("For whom")
            value: page.browse.audience
        }
        Section {
            width: column.width
            name: qsTr("What to bring")
            value: page.browse.materials
        }
        Section {
            width: column.width
            name: qsTr("Who decides")
            value: page.browse.department
        }
        Banner {
            visible: !page.browse.canApply
            width: parent.width
            text: page.browse.badgeKind === Badge.PrepareHere
                ? qsTr("This machine cannot hand it in yet. Bring these things to the counter, or call %1.").arg(page.browse.phone)
                : qsTr("This is done at the counter. Bring these things, or call %1 first.").arg(page.browse.phone)
        }
    }

    component Fact: Column {
        id: fact

        required property string name
        required property string value

        Label {
            width: parent.width
            kind: Label.Secondary
            text: fact.name
        }
        Label {
            width: parent.width - Theme.mm(4)
            kind: Label.Button
            text: fact.value
        }
    }

    component Section: Column {
        id: section

        required property string name
        required property string value

        spacing: Theme.mm(0.5)

        Label {
            width: parent.width
            kind: Label.Heading
            text: section.name
            Accessible.role: Accessible.Heading
        }
        Label {
            width: parent.width
            text: section.value
        }
    }
}
