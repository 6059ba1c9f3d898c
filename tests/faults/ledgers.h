// Three ledgers after the kills: what citizens were told, the kiosk's outbox, the platform. Nothing that was told may be
// missing or said otherwise anywhere; no person may have two cases.
#pragma once

#include "kiosk/base/result.h"
#include "tests/faults/control_client.h"

#include <cstdint>
#include <filesystem>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace changming::faults
{

struct ToldCase {
    std::int64_t serial = 0;
    std::string number = {}; // empty: told "saved here, not yet accepted"
    bool withdrawn = false;
};

// The lines of confirm-and-deliver, collected over all its lives.
class ToldLedger
{
public:
    Result<void> read(std::string_view line);

    // The first person who was not told that their application is kept: they come again.
    std::int64_t nextSerial() const { return m_lastSerial + 1; }
    const std::map<std::string, ToldCase>& cases() const { return m_cases; }

private:
    std::map<std::string, ToldCase> m_cases; // by key
    std::int64_t m_lastSerial = 0;
};

struct Verdict {
    std::vector<std::string> lost, doubled;
    std::size_t told = 0, outbox = 0, platform = 0, duplicates = 0, withdrawn = 0;
};

// REQUIRES: no confirm-and-deliver is running and nothing waits in the outbox.
Result<Verdict> compare(const ToldLedger& told, const std::filesystem::path& dataDir, ControlClient& platform);

} // namespace changming::faults
