#include "tests/contract/reader_contract.h"

#include "drivers/idcard_sdt/device.h"
#include "tests/emulators/emulated_port.h"
#include "tests/emulators/reader_emulator.h"

#include <filesystem>

namespace changming::drivers
{

namespace
{

// The driver over the real unix transport, the emulated reader at the other end.
class SdtRig
{
public:
    std::unique_ptr<IdCardReader> make(DeviceEvents events)
    {
        return std::make_unique<sdt::SdtReader>("idcard-1", makeUnixTransport(m_path), m_clock, std::move(events));
    }
    void place()
    {
        const std::scoped_lock lock(m_mutex);
        m_emulator.place(*emulators::findSpecimen("resident"));
    }
    void lift()
    {
        const std::scoped_lock lock(m_mutex);
        m_emulator.lift();
    }
    void unplug() { m_port.set(emulators::EmulatedPort::Plug::Out); }
    void plugIn() { m_port.set(emulators::EmulatedPort::Plug::In); }
    ~SdtRig() { std::filesystem::remove_all(m_folder); }

private:
    static std::string freshFolder()
    {
        std::string pattern = testing::TempDir() + "reader-XXXXXX";
        return ::mkdtemp(pattern.data());
    }

    SystemClock m_clock;
    std::string m_folder = freshFolder();
    std::string m_path = m_folder + "/reader.sock";
    std::mutex m_mutex; // guards m_emulator
    emulators::ReaderEmulator m_emulator;
    emulators::EmulatedPort m_port{m_path,
                                   {.connected =
                                        [this] {
                                            const std::scoped_lock lock(m_mutex);
                                            m_emulator.connected();
                                        },
                                    .received =
                                        [this](std::string_view bytes) {
                                            const std::scoped_lock lock(m_mutex);
                                            return m_emulator.received(bytes);
                                        }}};
};

} // namespace

INSTANTIATE_TYPED_TEST_SUITE_P(Sdt, ReaderContract, SdtRig);

} // namespace changming::drivers
