// The print journal (in cases.db): a row before the first byte goes to the printer, so that a slip is never believed
// printed that was not, and a reprint is marked as one. The device service keeps no files; this is the only memory.
// Threads: one thread at a time; a connection of its own beside the outbox's.
#pragma once

#include "kiosk/base/clock.h"
#include "kiosk/base/result.h"

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace changming::cases
{

enum class PrintState {
    Sending, // journalled; bytes may be on their way
    Printed, // the fence behind the last byte was answered
    Stopped, // inside the slip: paper out, cover open, unplugged; something may hang out of the printer
    Refused, // before the first byte: nothing on paper
    Unknown, // the kiosk or the device service ended inside the job
};
std::string_view token(PrintState state);
std::optional<PrintState> printStateFrom(std::string_view token);

struct PrintJob {
    std::string jobId;      // UUID, unique for ever; the device service never prints it twice in one instance
    std::string caseKey;    // may be empty: a slip without a case
    std::string templateId; // "accepted", "saved" …
    std::string instance;   // id of the device service's instance, from its hello
    int printing = 1;       // of this template for this case; above 1 the slip is marked as a reprint
    PrintState state = PrintState::Sending;
    std::string problem = {}; // token of what stopped it
    WallTime begunAt{};

    bool isReprint() const { return printing > 1; }
    bool operator==(const PrintJob&) const = default;
};

// What left the printer: all jobs but the refused ones.
struct PaperUse {
    int slips = 0;
    int measured = 0; // of them: how many have a length
    int millimetres = 0;

    bool operator==(const PaperUse&) const = default;
};

class PrintJournal
{
public:
    // Opens cases.db and turns jobs left `sending` by a killed process into `unknown`. The clock outlives the journal.
    static Result<std::unique_ptr<PrintJournal>> open(const std::filesystem::path& dataDir, const Clock& clock);
    ~PrintJournal();
    PrintJournal(const PrintJournal&) = delete;
    PrintJournal& operator=(const PrintJournal&) = delete;

    // Durable before it returns. The number of printing counts jobs that may have left paper (all but Refused); without a
    // case it is always 1.
    Result<PrintJob> begin(const std::string& caseKey, const std::string& templateId, const std::string& instance);

    // REQUIRES: `end` is not Sending. A job that has ended already is left as it is, but Unknown may still be cleared up.
    Result<PrintJob> finish(const std::string& jobId, PrintState end, const std::string& problem);

    // How long the slip is, told as soon as it is laid out.
    Result<void> measured(const std::string& jobId, int millimetres);
    Result<PaperUse> paperUsed(WallTime since);

    // The last printing of this template for this case.
    Result<std::optional<PrintJob>> latest(const std::string& caseKey, const std::string& templateId);

private:
    struct Private;
    explicit PrintJournal(std::unique_ptr<Private> parts);
    std::unique_ptr<Private> m_private;
};

// For kioskctl: the same out of a file that a running kiosk has open; store-missing when there is no cases.db.
Result<PaperUse> paperUsedSince(const std::filesystem::path& dataDir, WallTime since);

} // namespace changming::cases
