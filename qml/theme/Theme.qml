// Measures in millimetres of the real panel and the colours of the two themes (design: mock-ups' README). One instance an
// engine, so what a visit chose goes with the visit. In the theme for low vision there are yellow and black, and the white
// under codes.
pragma Singleton

import QtQuick

QtObject {
    id: theme

    // Set by the root item: from the panel's size in kiosk.json, from its own shape, and from the visit's face.
    property real pixelsPerMillimetre: 4.03
    property real textScale: 1.0
    property bool lowVision: false
    property bool low: false     // every control below lowLine; upright panels alone
    property bool lying: false   // wider than high
    property real lowLine: 0     // pixels from the panel's top
    property bool motion: false

    readonly property bool large: theme.textScale > 1.3 // secondary lines and icons give way, tiles form one column

    function mm(millimetres: real): real {
        return Math.round(millimetres * theme.pixelsPerMillimetre)
    }
    function textMm(millimetres: real): real {
        return theme.mm(millimetres * theme.textScale)
    }
    function titleMm(millimetres: real): real { // what is large already grows half as much
        return theme.mm(millimetres * (1 + (theme.textScale - 1) / 2))
    }

    readonly property string family: "Noto Sans CJK SC"

    readonly property color yellow: "#FFE600"
    readonly property color black: "#000000"

    readonly property color ink: theme.lowVision ? theme.yellow : "#14213D"
    readonly property color secondInk: theme.lowVision ? theme.yellow : "#3A4762"
    readonly property color touch: theme.lowVision ? theme.yellow : "#0A4F97"
    readonly property color touchLip: theme.lowVision ? theme.yellow : "#063566"
    readonly property color done: theme.lowVision ? theme.yellow : "#085A30"
    readonly property color attention: theme.lowVision ? theme.yellow : "#6B4500"
    readonly property color stop: theme.lowVision ? theme.yellow : "#9A1B14"
    readonly property color controlLine: theme.lowVision ? theme.yellow : "#8190AA"
    readonly property color lamp: theme.lowVision ? theme.yellow : "#F5B301"
    readonly property color ground: theme.lowVision ? theme.black : "#FFFFFF"
    readonly property color wash: theme.lowVision ? theme.black : "#F2F5F9"
    readonly property color washLip: theme.lowVision ? theme.yellow : "#B8C4D6"
    readonly property color blueTint: theme.lowVision ? theme.black : "#E9F0F8"
    readonly property color greenTint: theme.lowVision ? theme.black : "#E8F3ED"
    readonly property color amberTint: theme.lowVision ? theme.black : "#FCF3DF"
    readonly property color redTint: theme.lowVision ? theme.black : "#FCEDEB"
    readonly property color hairline: theme.lowVision ? theme.yellow : "#D3DAE5"
    readonly property color keyboardGround: theme.lowVision ? theme.black : "#E2E7EF"
    readonly property color track: theme.lowVision ? theme.black : "#C9D4E4"  // where nothing has come yet; devices in drawings
    readonly property color sketch: theme.lowVision ? theme.yellow : "#C9D4E4" // lines of a drawn text
    readonly property color edge: theme.lowVision ? theme.yellow : "transparent" // round a tint, which black is not
    readonly property real edgeWidth: theme.lowVision ? theme.mm(0.75) : 0

    // The chosen one lies on blue; for low vision it is inverted.
    readonly property color chosen: theme.lowVision ? theme.yellow : "#E9F0F8"
    readonly property color chosenInk: theme.lowVision ? theme.black : "#14213D"
    readonly property color chosenSecond: theme.lowVision ? theme.black : "#3A4762"
    readonly property color chosenTouch: theme.lowVision ? theme.black : "#0A4F97"

    // What is dark in both: the mark, the count-down, the lamp's disc, and the shade over a page.
    readonly property color dark: theme.lowVision ? theme.black : "#14213D"
    readonly property color lightOnDark: theme.lowVision ? theme.yellow : "#FFFFFF"
    readonly property color darkTrack: theme.lowVision ? theme.black : "#3A4762"
    readonly property real shade: theme.lowVision ? 1 : 0.82
    readonly property color leaveLip: theme.lowVision ? theme.yellow : theme.black

    readonly property color paper: "#FFFFFF" // under codes, and of documents

    readonly property color nightGround: "#0A0F1C"
    readonly property color nightText: "#D9DFEA"
    readonly property color nightSecond: "#A9B3C7"
    readonly property color nightLamp: "#D99A00"
    readonly property color nightLine: "#2E3B5A"
    readonly property color nightHalo: "#161E33"
    readonly property color nightHaloOuter: "#0F1628"

    readonly property real margin: mm(16)
    readonly property real gap: mm(4)
    readonly property real block: mm(8)
    readonly property real corner: mm(3)
    readonly property real lip: mm(1.5)
    readonly property real topBar: Math.max(mm(29), textMm(11.4) + mm(14))
    readonly property real actionBar: mm(theme.lying ? 36 : 41)
    readonly property real foot: mm(29)
    readonly property real hair: Math.max(1, mm(theme.lowVision ? 0.75 : 0.4))
}
