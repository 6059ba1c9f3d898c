// The driver against the emulated printer: what was sent is what lies in the outlet, and what nobody knows is not called
// printed.
#include "drivers/printer_escpos/device.h"
#include "tests/drivers/printer_escpos/emulator_transport.h"

#include <gtest/gtest.h>

#include <QImage>

#include <ZXing/ReadBarcode.h>

#include <filesystem>
#include <fstream>

namespace changming::drivers::escpos
{

namespace
{

std::filesystem::path freshFolder()
{
    std::string name = testing::TempDir() + "slips-XXXXXX";
    return mkdtemp(name.data());
}

SlipDocument shortSlip()
{
    Bitmap glyph = Bitmap::blank(24, 24);
    for (int i = 0; i < 24; ++i)
        glyph.setBlack(i, i);
    return {48,
            {TextLine{{TextRun{"已经受理", true, false, 2, 2}}, SlipAlign::Center}, RuleLine{},
             TextLine{{TextRun{"办件编号 PA 0416 2087 63"}, glyph, TextRun{"下划线", false, true}}},
             QrLine{"https://example.org/c/0123456789abcdef0123456789abcdef", QrLevel::M, 6, SlipAlign::Center}, FeedLine{1}, CutLine{}}};
}

struct Bench {
    std::filesystem::path folder = freshFolder();
    ManualClock clock{WallTime{}};
    emulators::PrinterEmulator emulator{folder};
    EmulatorTransport* link = nullptr;
    std::vector<DeviceStatus> statuses;
    std::vector<PrintState> states;
    std::unique_ptr<Printer> printer;

    Bench()
    {
        auto transport = std::make_unique<EmulatorTransport>(emulator, clock);
        link = transport.get();
        printer = std::make_unique<Printer>(generic80, std::move(transport), clock,
                                            DeviceEvents{[this](const DeviceStatus& status) { statuses.push_back(status); }, {}});
    }
    ~Bench()
    {
        if (!getenv("KEEP"))
            std::filesystem::remove_all(folder);
    }

    PrintOutcome print(const std::stop_token& stop = {})
    {
        states.clear();
        const auto outcome = printer->print(
            {"job-1", shortSlip()}, [this](PrintState state) { states.push_back(state); }, clock.steady() + std::chrono::seconds(30), stop);
        EXPECT_TRUE(outcome.ok());
        return *outcome;
    }
    bool slipExists(const std::string& name = "slip-01") const { return std::filesystem::exists(folder / (name + ".png")); }
};

} // namespace

TEST(EmulatedPrinter, PrintsTheSlipAndSaysSo)
{
    Bench bench;
    EXPECT_EQ(bench.print(), (PrintOutcome{PrintOutcome::Kind::Printed, ""}));
    EXPECT_EQ(bench.states, (std::vector{PrintState::Preflight, PrintState::Sending, PrintState::Sent, PrintState::Printed, PrintState::Cut}));
    EXPECT_TRUE(bench.emulator.complaints().empty()) << bench.emulator.complaints().front();
    const QImage slip(QString::fromStdString((bench.folder / "slip-01.png").string()));
    ASSERT_FALSE(slip.isNull());
    const QImage grey = slip.convertToFormat(QImage::Format_Grayscale8);
    const auto code =
        ZXing::ReadBarcode({grey.constBits(), grey.width(), grey.height(), ZXing::ImageFormat::Lum, static_cast<int>(grey.bytesPerLine())});
    EXPECT_EQ(code.text(), "https://example.org/c/0123456789abcdef0123456789abcdef");
}

TEST(EmulatedPrinter, ObstaclesAreKnownBeforeByteOne)
{
    Bench bench;
    (void)bench.emulator.setPaper(emulators::PrinterEmulator::Paper::Out);
    EXPECT_EQ(bench.print(), (PrintOutcome{PrintOutcome::Kind::Failed, "paper-out"}));
    (void)bench.emulator.setCover(true);
    EXPECT_EQ(bench.print(), (PrintOutcome{PrintOutcome::Kind::Failed, "cover-open"}));
    (void)bench.emulator.setCover(false);
    (void)bench.emulator.setPaper(emulators::PrinterEmulator::Paper::NearEnd);
    EXPECT_FALSE(bench.slipExists());
    EXPECT_EQ(bench.print(), (PrintOutcome{PrintOutcome::Kind::Printed, ""}));
    EXPECT_EQ(bench.printer->status(), (DeviceStatus{DeviceStatus::State::Ready, "paper-near-end"}));
}

// The heart of it: whatever byte is the last that arrives, "printed" is said only of a slip that lies there whole.
TEST(EmulatedPrinter, UnpluggedAtEveryByteNeverLies)
{
    std::size_t whole = 0;
    {
        Bench bench;
        ASSERT_EQ(bench.print().kind, PrintOutcome::Kind::Printed);
        whole = bench.link->taken();
    }
    Bench bench;
    std::size_t slips = 0;
    for (std::size_t last = 0; last <= whole; ++last) {
        bench.link->breakAfter(last);
        const PrintOutcome outcome = bench.print();
        const bool lies = bench.emulator.isBlank() && bench.emulator.slips() == static_cast<int>(slips);
        EXPECT_FALSE(outcome.kind == PrintOutcome::Kind::Printed && lies) << last;
        EXPECT_EQ(outcome.kind == PrintOutcome::Kind::Failed, bench.states.empty() || bench.states.back() == PrintState::Preflight || last <= 22)
            << last;
        slips = static_cast<std::size_t>(bench.emulator.slips());
        bench.link->plugIn();
        if (last % 50 == 0) { // and it heals
            EXPECT_EQ(bench.print(), (PrintOutcome{PrintOutcome::Kind::Printed, ""})) << last;
            slips = static_cast<std::size_t>(bench.emulator.slips());
        }
    }
    EXPECT_TRUE(bench.emulator.complaints().empty()) << bench.emulator.complaints().front();
}

TEST(EmulatedPrinter, PaperEndsAtEveryLineAndIsRefilled)
{
    for (int dots = 1; dots < 350; dots += 24) {
        Bench bench;
        ASSERT_TRUE(bench.printer->attend(bench.clock.steady(), {}).ok());
        bench.emulator.endPaperAfter(dots);
        const PrintOutcome outcome = bench.print();
        EXPECT_FALSE(bench.slipExists()) << dots;
        EXPECT_TRUE(outcome == (PrintOutcome{PrintOutcome::Kind::Failed, "paper-out"}) ||
                    outcome == (PrintOutcome{PrintOutcome::Kind::Printed, "not-cut"}))
            << dots;
        EXPECT_EQ(bench.printer->status(), (DeviceStatus{DeviceStatus::State::Faulted, "paper-out"}));

        bench.link->say(bench.emulator.setPaper(emulators::PrinterEmulator::Paper::Ok));
        EXPECT_EQ(bench.print(), (PrintOutcome{PrintOutcome::Kind::Printed, ""})) << dots;
        EXPECT_TRUE(bench.slipExists());
        EXPECT_TRUE(bench.emulator.complaints().empty());
    }
}

TEST(EmulatedPrinter, AJammedCutterDoesNotUnprint)
{
    Bench bench;
    (void)bench.emulator.setCutterJammed(true);
    EXPECT_EQ(bench.print(), (PrintOutcome{PrintOutcome::Kind::Printed, "not-cut"}));
    EXPECT_EQ(bench.printer->status().reason, "cutter-error");
}

TEST(EmulatedPrinter, APrinterWithoutTheFenceIsNeverCalledPrinted)
{
    Bench bench;
    bench.emulator.forgetProcessIds();
    EXPECT_EQ(bench.print(), (PrintOutcome{PrintOutcome::Kind::Unknown, "deadline"}));
}

TEST(EmulatedPrinter, TakesTheBytesInDrops)
{
    Bench bench;
    bench.link->takeAtMost(1);
    EXPECT_EQ(bench.print(), (PrintOutcome{PrintOutcome::Kind::Printed, ""}));
    EXPECT_TRUE(bench.emulator.complaints().empty());
}

TEST(EmulatedPrinter, TheCoverIsHeardWhileNobodyPrints)
{
    Bench bench;
    ASSERT_TRUE(bench.printer->attend(bench.clock.steady(), {}).ok());
    bench.link->say(bench.emulator.setCover(true));
    ASSERT_TRUE(bench.printer->attend(bench.clock.steady(), {}).ok());
    bench.link->say(bench.emulator.setCover(false));
    ASSERT_TRUE(bench.printer->attend(bench.clock.steady(), {}).ok());
    using State = DeviceStatus::State;
    EXPECT_EQ(bench.statuses,
              (std::vector{DeviceStatus{State::Ready, ""}, DeviceStatus{State::Faulted, "cover-open"}, DeviceStatus{State::Ready, ""}}));
}

TEST(EmulatedPrinter, ThePictureShowsBoldEnlargedAndUnderlinedText)
{
    Bench bench;
    ASSERT_EQ(bench.print().kind, PrintOutcome::Kind::Printed);
    const QImage slip(QString::fromStdString((bench.folder / "slip-01.png").string()));
    const auto ink = [&](int top, int bottom) {
        int dots = 0;
        for (int y = top; y < bottom; ++y)
            for (int x = 0; x < slip.width(); ++x)
                dots += qGray(slip.pixel(x, y)) < 128 ? 1 : 0;
        return dots;
    };
    constexpr int top = 40;
    const int title = ink(top, top + 48);
    EXPECT_GT(title, 1500); // four characters, twice as large
    EXPECT_EQ(ink(top + 48, top + 60 + 10), 0);
    EXPECT_EQ(ink(top + 71, top + 73), 2 * 576); // the rule
    const int underline = top + 60 + 24 + 23;
    EXPECT_GE(ink(underline, underline + 1), 72); // three characters
}

} // namespace changming::drivers::escpos
