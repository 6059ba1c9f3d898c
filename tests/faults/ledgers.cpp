#include "tests/faults/ledgers.h"

#include "kiosk/cases/outbox.h"

#include <limits>
#include <set>
#include <sstream>

namespace changming::faults
{

using cases::CaseRecord;
using cases::CaseState;

namespace
{

struct PlatformCase {
    std::string number, person;
};
using PlatformLedger = std::map<std::string, PlatformCase>; // by key
using OutboxLedger = std::map<std::string, CaseRecord>;

Result<PlatformLedger> platformLedger(ControlClient& platform)
{
    auto list = platform.ask({{"cmd", "cases"}});
    if (!list)
        return list.error();
    PlatformLedger ledger;
    for (const auto& entry : list->at("cases")) {
        const std::string key = entry.at("key");
        auto opened = platform.ask({{"cmd", "case"}, {"key", key}});
        if (!opened)
            return opened.error();
        ledger[key] = {.number = entry.at("caseNumber"), .person = opened->at("content").at("applicant").at("idNumber")};
    }
    return ledger;
}

Result<OutboxLedger> outboxLedger(const std::filesystem::path& dataDir)
{
    const SystemClock clock;
    auto outbox = cases::Outbox::open({.dataDir = dataDir, .terminalId = "A017", .seal = {}}, clock);
    if (!outbox)
        return outbox.error();
    auto records = (*outbox)->newest(std::numeric_limits<std::int64_t>::max());
    if (!records)
        return records.error();
    OutboxLedger ledger;
    for (CaseRecord& record : *records)
        ledger.emplace(record.key, std::move(record));
    return ledger;
}

void compareTold(const ToldLedger& told, const OutboxLedger& outbox, const PlatformLedger& platform, Verdict& verdict)
{
    for (const auto& [key, said] : told.cases()) {
        const auto kept = outbox.find(key);
        if (kept == outbox.end()) {
            verdict.lost.push_back(key + ": confirmed to the citizen, not in the outbox");
            continue;
        }
        const CaseRecord& record = kept->second;
        if (!said.number.empty() && said.number != record.caseNumber)
            verdict.lost.push_back(key + ": told " + said.number + ", the outbox says " + record.caseNumber);
        if (said.withdrawn && (record.state != CaseState::Withdrawn || platform.contains(key)))
            verdict.doubled.push_back(key + ": withdrawn for the citizen, yet " + std::string(cases::token(record.state)));
    }
}

void compareOutbox(const OutboxLedger& outbox, const PlatformLedger& platform, Verdict& verdict)
{
    std::set<std::string> numbers;
    for (const auto& [key, decided] : platform)
        numbers.insert(decided.number);
    for (const auto& [key, record] : outbox) {
        const auto decided = platform.find(key);
        const bool isTaken = record.state == CaseState::Accepted || record.state == CaseState::Completed;
        if (isTaken && (decided == platform.end() || decided->second.number != record.caseNumber))
            verdict.lost.push_back(key + ": accepted here as " + record.caseNumber + ", not so at the platform");
        if (record.state == CaseState::Duplicate && !numbers.contains(record.caseNumber))
            verdict.lost.push_back(key + ": duplicate of a case that does not exist");
        if (!isTaken && record.state != CaseState::Duplicate && record.state != CaseState::Withdrawn)
            verdict.lost.push_back(key + ": still " + std::string(cases::token(record.state)) + ' ' + record.problem);
        if (!isTaken && decided != platform.end())
            verdict.doubled.push_back(key + ": " + std::string(cases::token(record.state)) + " here, accepted at the platform");
        verdict.duplicates += record.state == CaseState::Duplicate ? 1U : 0U;
        verdict.withdrawn += record.state == CaseState::Withdrawn ? 1U : 0U;
    }
}

void comparePlatform(const OutboxLedger& outbox, const PlatformLedger& platform, Verdict& verdict)
{
    std::set<std::string> numbers, persons;
    for (const auto& [key, decided] : platform) {
        if (!outbox.contains(key))
            verdict.doubled.push_back(key + ": at the platform, never confirmed here");
        if (!numbers.insert(decided.number).second)
            verdict.doubled.push_back(key + ": the number " + decided.number + " was given twice");
        if (!persons.insert(decided.person).second)
            verdict.doubled.push_back(key + ": a second case of " + decided.person);
    }
}

} // namespace

Result<void> ToldLedger::read(std::string_view line)
{
    std::istringstream words{std::string(line)};
    std::string what, key;
    words >> what;
    if (what == "confirmed") {
        std::int64_t serial = 0;
        words >> serial >> key;
        m_cases[key].serial = serial;
        m_lastSerial = serial;
        return {};
    }
    words >> key;
    // A number may arrive for a case whose citizen was not told of it: then it is nobody's word.
    const auto known = m_cases.find(key);
    if (what == "withdrawn" && known != m_cases.end()) {
        known->second.withdrawn = true;
        return {};
    }
    if (what != "accepted" && what != "duplicate")
        return Error{"line-unknown", "confirm-and-deliver said: " + std::string(line)};
    std::string number;
    words >> number;
    if (known != m_cases.end())
        known->second.number = number;
    return {};
}

Result<Verdict> compare(const ToldLedger& told, const std::filesystem::path& dataDir, ControlClient& platform)
{
    auto outbox = outboxLedger(dataDir);
    if (!outbox)
        return outbox.error();
    auto decided = platformLedger(platform);
    if (!decided)
        return decided.error();
    Verdict verdict{.lost = {}, .doubled = {}, .told = told.cases().size(), .outbox = outbox->size(), .platform = decided->size()};
    compareTold(told, *outbox, *decided, verdict);
    compareOutbox(*outbox, *decided, verdict);
    comparePlatform(*outbox, *decided, verdict);
    return verdict;
}

} // namespace changming::faults
