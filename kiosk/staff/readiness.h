// Can the machine be used now, what is wrong, and what helps: one sentence for whoever opens the staff pages in the morning,
// and a finding with its remedy for each thing that is not as it should be. Pure: what is known goes in, words in both
// languages come out. What is not known is no finding.
#pragma once

#include "drivers/api/device_status.h"
#include "kiosk/base/clock.h"
#include "kiosk/base/text.h"
#include "kiosk/cases/outbox.h"
#include "kiosk/staff/paper_forecast.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace changming::staff
{

enum class DeviceKind { Reader, Scanner, Printer };
std::string_view token(DeviceKind kind); // "idcard-reader" "qr-scanner" "receipt-printer", as the device services say
Text nameOf(DeviceKind kind);

struct DeviceFact {
    DeviceKind kind = DeviceKind::Reader;
    std::string id; // as in kiosk.json
    drivers::DeviceStatus status;
};

struct ReadinessFacts {
    WallTime now{};
    std::vector<DeviceFact> devices; // those that kiosk.json names
    std::optional<bool> platformReachable = {};
    std::optional<WallTime> unreachableSince = {};
    PaperForecast paper = {};
    std::optional<std::string> soundProblem = {}; // token of what stands in the way of reading aloud; empty: nothing
    enum class Catalogue { Unknown, Empty, There } catalogue = Catalogue::Unknown;
    std::optional<WallTime> catalogueImportedAt = {};
    std::optional<cases::QueueStatus> queue = {};
    std::optional<std::uint64_t> freeDiskBytes = {};
    std::optional<bool> clockIsSet = {};               // by a time server
    std::optional<bool> freedMemoryIsOverwritten = {}; // glibc tunables of the kiosk's process
};

enum class Severity {
    Attention, // everything works; somebody should do something
    Limited,   // something does not work, the rest does
    Stopped    // nobody can get anything done
};
std::string_view token(Severity severity); // "attention" "limited" "stopped"

struct Finding {
    std::string code; // "printer-paper-out", stable
    Severity severity = Severity::Attention;
    std::string place; // a device's id, or empty
    Text brief;        // the end of the sentence: "该加纸了"
    Text what;         // a whole sentence
    Text remedy;       // what to do about it
};

struct Readiness {
    std::optional<Severity> worst = {}; // none: all is well
    Text sentence;
    std::vector<Finding> findings; // the worst first

    bool works() const { return !worst || *worst == Severity::Attention; }
};

Readiness judge(const ReadinessFacts& facts);

// What is said of one device by itself.
struct DeviceWords {
    Text state;            // "正常", "没纸了"
    Text remedy = {};      // empty when nothing is wrong
    std::string code = {}; // of the finding, without the kind; empty when nothing is wrong
    std::optional<Severity> severity = {};
};
// A device that no service has told of: while a service does not answer, that is why.
drivers::DeviceStatus seenStatus(const drivers::DeviceStatus& status, bool everyServiceAnswers);

DeviceWords wordsOf(DeviceKind kind, const drivers::DeviceStatus& status);

// What is said of the sound, with which pages are read aloud; `problem` as in the facts.
Text soundName();
DeviceWords soundWords(std::string_view problem);

} // namespace changming::staff
