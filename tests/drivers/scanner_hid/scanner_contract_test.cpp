#include "tests/contract/scanner_contract.h"

#include "drivers/scanner_hid/device.h"
#include "tests/emulators/emulated_port.h"
#include "tests/emulators/scanner_emulator.h"

#include <filesystem>

namespace changming::drivers
{

namespace
{

// The driver over the real unix transport, the emulated scanner at the other end. Always: a scanner in presentation mode does
// not mind the trigger and sends whatever is shown.
enum class Reads { AsTriggered, Always };

template <Reads reads> class HidRig
{
public:
    std::unique_ptr<QrScanner> make(DeviceEvents events)
    {
        return std::make_unique<hidpos::HidScanner>("scanner", hidpos::aimFirst, makeUnixTransport(m_path), m_clock, std::move(events));
    }
    bool waitUntilArmed(bool armed)
    {
        std::unique_lock lock(m_mutex);
        return m_changed.wait_for(lock, std::chrono::seconds(20), [&] { return m_hasHeard && m_emulator.isArmed() == armed; });
    }
    void show(const std::string& bytes)
    {
        std::size_t asked = 0;
        {
            const std::scoped_lock lock(m_mutex);
            asked = m_asked;
            m_says += reads == Reads::Always ? emulators::ScannerEmulator::reports(bytes, "]Q1") : m_emulator.show(bytes, "]Q1");
        }
        // Asked twice, the first answer is on the wire.
        for (std::size_t times = 1; times <= 2; ++times) {
            m_port.nudge();
            std::unique_lock lock(m_mutex);
            m_changed.wait_for(lock, std::chrono::seconds(20), [&] { return m_asked >= asked + times; });
        }
    }
    void unplug()
    {
        m_port.set(emulators::EmulatedPort::Plug::Out);
        const std::scoped_lock lock(m_mutex);
        m_hasHeard = false;
    }
    void plugIn() { m_port.set(emulators::EmulatedPort::Plug::In); }
    ~HidRig() { std::filesystem::remove_all(m_folder); }

private:
    static std::string freshFolder()
    {
        std::string pattern = testing::TempDir() + "scanner-XXXXXX";
        return ::mkdtemp(pattern.data());
    }
    emulators::PortDevice device()
    {
        return {.connected =
                    [this] {
                        const std::scoped_lock lock(m_mutex);
                        m_emulator.connected();
                        m_says.clear();
                    },
                .received =
                    [this](std::string_view bytes) {
                        const std::scoped_lock lock(m_mutex);
                        m_emulator.received(bytes);
                        m_hasHeard = true;
                        m_changed.notify_all();
                        return std::string{};
                    },
                .pending =
                    [this] {
                        const std::scoped_lock lock(m_mutex);
                        ++m_asked;
                        m_changed.notify_all();
                        return std::exchange(m_says, {});
                    }};
    }

    SystemClock m_clock;
    std::string m_folder = freshFolder();
    std::string m_path = m_folder + "/scanner.sock";
    std::mutex m_mutex; // guards the next five
    std::condition_variable m_changed;
    emulators::ScannerEmulator m_emulator;
    bool m_hasHeard = false; // of the host, since it was plugged in
    std::string m_says;
    std::size_t m_asked = 0; // for what it has to say
    emulators::EmulatedPort m_port{m_path, device()};
};

} // namespace

INSTANTIATE_TYPED_TEST_SUITE_P(HidTriggered, ScannerContract, HidRig<Reads::AsTriggered>);
INSTANTIATE_TYPED_TEST_SUITE_P(HidPresentation, ScannerContract, HidRig<Reads::Always>);

} // namespace changming::drivers
