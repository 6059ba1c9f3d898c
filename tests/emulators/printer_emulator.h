// A thermal receipt printer that lives on real bytes: prints what they say on a picture, answers status questions, goes
// offline without paper or with an open cover. At each cut it leaves slip-NN.escpos (the
// bytes since ESC @) and slip-NN.png in its folder, written aside and renamed, the picture last.
//
// Moves no bytes itself: what feed() and the setters return goes back to the host. Needs a QGuiApplication (fonts, any
// platform); one thread.
#pragma once

#include "tests/emulators/escpos_command.h"
#include "tests/emulators/paper_canvas.h"

#include <cstddef>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace changming::emulators
{

class PrinterEmulator
{
public:
    enum class Paper { Ok, NearEnd, Out };

    explicit PrinterEmulator(std::filesystem::path slipsDir, int columns = 48);

    [[nodiscard]] std::string feed(std::string_view bytes);
    [[nodiscard]] std::string setPaper(Paper paper);
    [[nodiscard]] std::string setCover(bool open);
    [[nodiscard]] std::string setCutterJammed(bool jammed); // the next cut fails; cleared by DLE ENQ 2 or setCutterJammed(false)

    // Paper ends when that many more dots of it were used.
    void endPaperAfter(int dots) { m_paperLeft = dots; }

    void powerCycle(); // buffers, styles and automatic status are gone; paper on its way stays

    // A printer that does not know the fence or the clearing (many clones) swallows them.
    void forgetProcessIds() { m_knowsProcessIds = false; }

    Paper paper() const { return m_paper; }
    bool coverIsOpen() const { return m_coverOpen; }
    int slips() const { return m_slips; }                                       // cut since the start
    bool isBlank() const { return m_canvas.isBlank(); }                         // no print since the last cut
    const std::vector<std::string>& complaints() const { return m_complaints; } // bytes that no printer would understand

private:
    bool isOffline() const { return m_paper == Paper::Out || m_coverOpen || m_cutterError; }
    bool takeRealTime(char byte); // true: the byte is held or was part of a real-time command
    void realTime();
    void work();
    void execute(const escpos::Command& command);
    void use(int dots);
    void cut(int feed);
    void writeSlip(const QImage& picture);
    std::string realTimeStatus(int n) const;
    std::string automaticStatus() const;
    void statusChanged();

    std::filesystem::path m_slipsDir;
    int m_columns;
    escpos::PaperCanvas m_canvas;

    std::string m_held;   // the beginning of what may become a real-time command
    std::string m_stream; // received, not yet printed
    std::string m_record; // since ESC @
    std::string m_answers;
    std::vector<std::string> m_complaints;

    Paper m_paper = Paper::Ok;
    std::optional<int> m_paperLeft;
    bool m_coverOpen = false;
    bool m_cutterJammed = false;
    bool m_cutterError = false;
    bool m_automatic = false;
    bool m_knowsProcessIds = true;

    bool m_chinese = false;
    int m_align = 0;
    int m_spacing = 30;
    escpos::CharacterStyle m_style;
    bool m_chineseUnderline = false;
    int m_qrModule = 3;
    int m_qrLevel = 0;
    std::string m_qrData;

    int m_slips = 0;
    int m_number = 0; // of the last slip's file
};

} // namespace changming::emulators
