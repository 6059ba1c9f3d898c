// The contract of all receipt printers, run by this driver against the emulated printer behind a real socket.
#include "tests/contract/printer_contract.h"

#include "drivers/printer_escpos/device.h"
#include "tests/emulators/emulated_port.h"
#include "tests/emulators/printer_emulator.h"

#include <QGuiApplication>

#include <atomic>
#include <filesystem>

namespace changming::drivers::escpos
{

namespace
{

class EmulatorRig
{
public:
    EmulatorRig() : m_printer(m_folder), m_port(socket(), device()) {}
    ~EmulatorRig()
    {
        m_port.set(emulators::EmulatedPort::Plug::Out);
        std::filesystem::remove_all(m_folder);
    }

    std::unique_ptr<ReceiptPrinter> make(DeviceEvents events)
    {
        return std::make_unique<Printer>(generic80, makeUnixTransport(socket()), m_clock, std::move(events));
    }
    static SlipDocument slip()
    {
        return {48,
                {TextLine{{TextRun{"已经受理", true, false, 2, 2}}, SlipAlign::Center}, RuleLine{RuleLine::Style::Dashed},
                 TextLine{{TextRun{"PA 0416 2087 63"}}}, CutLine{}}};
    }
    int slips()
    {
        const std::scoped_lock lock(m_mutex);
        return m_printer.slips();
    }
    void openCover()
    {
        say([&] { return m_printer.setCover(true); });
    }
    void closeCover()
    {
        say([&] { return m_printer.setCover(false); });
    }
    void unplug() { m_port.set(emulators::EmulatedPort::Plug::Out); }
    void plugIn() { m_port.set(emulators::EmulatedPort::Plug::In); }
    void breakAfter(std::size_t bytes) { m_port.breakAfter(bytes); }
    void fallSilent() { m_silent = true; }

private:
    static std::filesystem::path freshFolder()
    {
        std::string name = testing::TempDir() + "rig-XXXXXX";
        return mkdtemp(name.data());
    }
    std::string socket() const { return (m_folder / "printer.sock").string(); }

    emulators::PortDevice device()
    {
        return {.connected = [] {},
                .received =
                    [this](std::string_view bytes) {
                        const std::scoped_lock lock(m_mutex);
                        std::string answer = m_printer.feed(bytes);
                        return m_silent ? std::string() : answer;
                    },
                .pending =
                    [this] {
                        const std::scoped_lock lock(m_mutex);
                        return std::exchange(m_says, {});
                    }};
    }
    template <class Change> void say(Change change)
    {
        {
            const std::scoped_lock lock(m_mutex);
            m_says += change();
        }
        m_port.nudge();
    }

    std::filesystem::path m_folder = freshFolder();
    SystemClock m_clock;
    std::mutex m_mutex; // guards the next two
    emulators::PrinterEmulator m_printer;
    std::string m_says;
    std::atomic<bool> m_silent = false;
    emulators::EmulatedPort m_port; // last: its thread ends first
};

// The emulated printer draws; one application for the whole suite, on the main thread.
class Fonts final : public testing::Environment
{
public:
    void SetUp() override { m_application = std::make_unique<QGuiApplication>(m_argc, m_argv); }
    void TearDown() override { m_application.reset(); }

private:
    int m_argc = 1;
    char m_name[5] = "test";
    char* m_argv[2] = {m_name, nullptr};
    std::unique_ptr<QGuiApplication> m_application;
};

[[maybe_unused]] const auto* const fonts = testing::AddGlobalTestEnvironment(new Fonts);

} // namespace

} // namespace changming::drivers::escpos

namespace changming::drivers
{

INSTANTIATE_TYPED_TEST_SUITE_P(EscPos, PrinterContract, escpos::EmulatorRig);

} // namespace changming::drivers
