// Measures in millimetres of the real panel and the colours of the standard theme (design: mock-ups' README).
// One instance an engine, so a visit's text size goes with the visit.
pragma Singleton

import QtQuick

QtObject {
    id: theme

    // Set by the root item from the panel's size in kiosk.json.
    property real pixelsPerMillimetre: 4.03
    property real textScale: 1.0
    property bool motion: false

    function mm(millimetres: real): real {
        return Math.round(millimetres * theme.pixelsPerMillimetre)
    }
    function textMm(millimetres: real): real {
        return theme.mm(millimetres * theme.textScale)
    }

    readonly property string family: "Noto Sans CJK SC"

    readonly property color ink: "#14213D"
    readonly property color secondInk: "#3A4762"
    readonly property color touch: "#0A4F97"
    readonly property color touchLip: "#063566"
    readonly property color done: "#085A30"
    readonly property color attention: "#6B4500"
    readonly property color stop: "#9A1B14"
    readonly property color controlLine: "#8190AA"
    readonly property color lamp: "#F5B301"
    readonly property color ground: "#FFFFFF"
    readonly property color wash: "#F2F5F9"
    readonly property color washLip: "#B8C4D6"
    readonly property color blueTint: "#E9F0F8"
    readonly property color greenTint: "#E8F3ED"
    readonly property color amberTint: "#FCF3DF"
    readonly property color redTint: "#FCEDEB"
    readonly property color hairline: "#D3DAE5"
    readonly property color track: "#C9D4E4"

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
    readonly property real topBar: mm(29)
    readonly property real actionBar: mm(41)
    readonly property real foot: mm(29)
    readonly property real hair: Math.max(1, mm(0.4))
}
