// All emulated devices of one machine and the words of the control socket that move them (README.md). The control words
// come on one thread, the devices' bytes on their ports' threads; one mutex a device stands between.
#pragma once

#include "tests/emulators/emulated_port.h"
#include "tests/emulators/printer_emulator.h"
#include "tests/emulators/reader_emulator.h"
#include "tests/emulators/scanner_emulator.h"

#include <nlohmann/json.hpp>

#include <filesystem>
#include <functional>
#include <memory>
#include <mutex>

namespace changming::emulators
{

class Bench
{
public:
    // Listens at folder/reader.sock, folder/printer.sock and folder/scanner.sock; slips go to the folder `slips`. Needs a QGuiApplication.
    Bench(const std::filesystem::path& folder, const std::filesystem::path& slips);

    // One control word: {"cmd":…} → {"ok":true,…} or {"ok":false,"error":…}.
    nlohmann::json control(std::string_view line);

private:
    PortDevice readerDevice();
    PortDevice printerDevice();
    PortDevice scannerDevice();
    nlohmann::json obey(const nlohmann::json& word);
    nlohmann::json place(const nlohmann::json& word);
    nlohmann::json lift();
    nlohmann::json plug(const nlohmann::json& word, EmulatedPort& port);
    nlohmann::json paper(const nlohmann::json& word);
    nlohmann::json cover(const nlohmann::json& word);
    nlohmann::json breakAfter(const nlohmann::json& word);
    nlohmann::json showCode(const nlohmann::json& word);
    nlohmann::json printerSays(const std::function<std::string()>& change);
    nlohmann::json state() const;

    mutable std::mutex m_readerMutex; // guards m_reader
    ReaderEmulator m_reader;
    mutable std::mutex m_printerMutex; // guards the next two
    PrinterEmulator m_printer;
    std::string m_printerSays;         // of its own accord, not yet sent
    mutable std::mutex m_scannerMutex; // guards the next two
    ScannerEmulator m_scanner;
    std::string m_scannerSays; // read, not yet sent
    EmulatedPort m_readerPort; // behind their devices: their threads end first
    EmulatedPort m_printerPort;
    EmulatedPort m_scannerPort;
};

} // namespace changming::emulators
