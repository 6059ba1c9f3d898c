import QtQuick
import Changming.Theme
import Changming.Forms
import Changming.App

GalleryColumn {
    id: column

    required property FormController choiceForm
    required property FormController divisionForm

    name: "Long choices"

    Shown {
        caption: "SearchPart"

        SearchPart {
            width: parent.width
            height: Theme.mm(230)
            form: column.choiceForm
        }
    }
    Shown {
        caption: "DivisionPart"

        DivisionPart {
            width: parent.width
            height: Theme.mm(230)
            form: column.divisionForm
        }
    }
}
