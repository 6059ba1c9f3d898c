pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Window
import Changming.Bench

// Stands for the hardware: what a hand does to the reader, the printer and the network cable, and what came out of the printer.
Window {
    id: root

    required property BenchController bench

    width: 420
    height: 940
    // Beside the kiosk, where no window manager finds it a place.
    x: Screen.desktopAvailableWidth - width - 24
    y: 48
    visible: true
    title: "硬件台 · Hardware bench"
    color: "#F2F5F9"

    Column {
        id: hardware
        anchors { left: parent.left; right: parent.right; top: parent.top; margins: 14 }
        spacing: 12

        BenchRow {
            title: "身份证 · ID card"
            Repeater {
                model: root.bench.cards
                BenchButton {
                    required property string modelData
                    text: modelData
                    down: root.bench.placedCard === modelData
                    onClicked: root.bench.place(modelData)
                }
            }
            BenchButton { text: "拿走 · lift"; down: root.bench.placedCard === ""; onClicked: root.bench.lift() }
        }
        BenchRow {
            title: "纸 · Paper"
            BenchButton { text: "有纸 · ok"; down: root.bench.paper === "ok"; onClicked: root.bench.setPaper("ok") }
            BenchButton { text: "快没了 · near end"; down: root.bench.paper === "near-end"; onClicked: root.bench.setPaper("near-end") }
            BenchButton { text: "没纸 · out"; down: root.bench.paper === "out"; onClicked: root.bench.setPaper("out") }
        }
        BenchRow {
            title: "扫码 · Code"
            CodeField { id: code; onAccepted: root.bench.showCode(code.text) }
            BenchButton { text: "出示 · show"; onClicked: root.bench.showCode(code.text) }
            BenchButton { text: "出示小票上的码 · show the slip's code"; onClicked: root.bench.showSlipCode() }
        }
        Text {
            width: parent.width
            text: root.bench.shownCode
            visible: text !== ""
            color: "#3A4762"
            font.pixelSize: 13
            textFormat: Text.PlainText
            wrapMode: Text.WrapAnywhere
            maximumLineCount: 3
            elide: Text.ElideRight
        }
        BenchRow {
            title: "机器 · Machine"
            BenchButton { text: "打印机盖开着 · cover open"; down: root.bench.coverOpen; onClicked: root.bench.setCoverOpen(!root.bench.coverOpen) }
            BenchButton { text: "拔掉读卡器 · unplug reader"; down: !root.bench.readerPlugged; onClicked: root.bench.setReaderPlugged(!root.bench.readerPlugged) }
            BenchButton { text: "拔掉打印机 · unplug printer"; down: !root.bench.printerPlugged; onClicked: root.bench.setPrinterPlugged(!root.bench.printerPlugged) }
            BenchButton { text: "拔掉扫码器 · unplug scanner"; down: !root.bench.scannerPlugged; onClicked: root.bench.setScannerPlugged(!root.bench.scannerPlugged) }
            BenchButton { text: "断网 · network off"; down: !root.bench.networkUp; onClicked: root.bench.setNetworkUp(!root.bench.networkUp) }
        }
        Text {
            width: parent.width
            text: root.bench.complaint
            visible: text !== ""
            color: "#9A1B14"
            font.pixelSize: 14
            wrapMode: Text.Wrap
        }
        Text { text: "上一张小票 · last slip"; color: "#3A4762"; font.pixelSize: 13 }
    }

    Image {
        anchors { left: parent.left; right: parent.right; top: hardware.bottom; bottom: parent.bottom; margins: 14 }
        source: root.bench.lastSlip
        fillMode: Image.PreserveAspectFit
        verticalAlignment: Image.AlignTop
    }
}
