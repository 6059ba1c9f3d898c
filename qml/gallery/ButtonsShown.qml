pragma ComponentBehavior: Bound

import QtQuick
import Changming.Theme
import Changming.Controls

GalleryColumn {
    id: column

    name: "Buttons"

    Repeater {
        model: ["Primary", "Secondary", "Quiet", "Leave"]

        Shown {
            id: kind

            required property int index
            required property string modelData

            width: column.width
            caption: "PushButton " + kind.modelData + ": rest, pressed, focused"

            Flow {
                width: parent.width
                spacing: Theme.mm(8)

                PushButton {
                    kind: kind.index
                    text: qsTr("Next")
                    icon: "arrow-right"
                    iconBehind: true
                }
                PushButton {
                    kind: kind.index
                    text: qsTr("Next")
                    flat: true
                }
                PushButton {
                    kind: kind.index
                    text: qsTr("Next")

                    FocusRing {}
                }
            }
        }
    }
    Shown {
        caption: "PushButton: long text"

        PushButton {
            width: parent.width
            text: qsTr("Go on with the application that you began last week")
            icon: "arrow-right"
        }
    }
    Shown {
        caption: "Tab: chosen, rest, focused"

        Row {
            width: parent.width
            spacing: Theme.gap

            Tab {
                width: Theme.mm(75)
                text: qsTr("Cases")
                count: 3
                chosen: true
            }
            Tab {
                width: Theme.mm(75)
                text: qsTr("Licences")
                count: 12
                chosen: false
            }
            Tab {
                width: Theme.mm(75)
                text: qsTr("Results")
                chosen: false

                FocusRing {}
            }
        }
    }
    Shown {
        caption: "Pressable: rest, pressed, focused"

        Row {
            spacing: Theme.mm(8)

            Pressable {
                width: Theme.mm(40)
                height: Theme.mm(24)
                text: qsTr("Touch")
            }
            Pressable {
                width: Theme.mm(40)
                height: Theme.mm(24)
                text: qsTr("Touch")
                borderColor: Theme.touch
                borderWidth: Theme.mm(0.75)
                flat: true
            }
            Pressable {
                width: Theme.mm(40)
                height: Theme.mm(24)
                text: qsTr("Touch")

                FocusRing {}
            }
        }
    }
    Shown {
        caption: "Icon, 10 to 17 mm"

        Row {
            spacing: Theme.mm(6)

            Repeater {
                model: [10, 12, 15, 17]

                Icon {
                    required property int modelData

                    name: "home"
                    size: Theme.mm(modelData)
                }
            }
        }
    }
}
