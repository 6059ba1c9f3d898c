// What the sandbox platform has decided: its own SQLite file. The application is kept as it came, sealed; the person is
// found by a keyed HMAC of the number alone. Any thread; one connection behind a mutex.
#pragma once

#include "kiosk/base/clock.h"
#include "kiosk/base/result.h"
#include "kiosk/base/text.h"
#include "tests/platform/answer.h"

#include <filesystem>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

namespace SQLite
{
class Database;
}

namespace changming::sandbox
{

struct Submission {
    std::string key;
    std::string taskCode;
    std::string terminalId;
    std::string provisionalNumber;
    std::string slipToken;
    std::string person; // keyed HMAC
    std::string sealed; // the body as it came
    Text office = {"平安区社会保险中心", "Ping'an District Social Insurance Centre"};
    int promisedDays = 8;           // working days
    std::string instantResult = {}; // InstantResult, JSON: the case is approved at once; empty: it is not
};

// What became of a key: the first answer, word for word.
struct Decision {
    enum class Kind { Accepted, Duplicate } kind;
    std::string digest;     // of the body that was decided on
    std::string terminalId; // whose key it is
    std::string caseNumber;
    std::string body; // Acceptance, JSON; empty for a duplicate
};

struct CaseRow {
    std::string key, caseNumber, taskCode, terminalId, provisionalNumber, acceptedAt, promisedBy, state;
};

class Ledger
{
public:
    static Result<std::unique_ptr<Ledger>> open(const std::filesystem::path& file);
    ~Ledger();

    Result<std::optional<Decision>> find(const std::string& key);

    // In one durable transaction: the earlier decision if the key has one, a duplicate if the person has an open case for
    // the item, else a new case with a number of its own. `fresh` tells whether it was decided now.
    struct Outcome {
        Decision decision;
        bool fresh = false;
    };
    Result<Outcome> decide(const Submission& submission, WallTime now); // errors: ledger-failed, slip-token-taken

    Result<std::vector<CaseRow>> cases(); // those that terminals have handed in
    Result<std::optional<std::string>> sealedBody(const std::string& key);
    // Of a slip for a case that was handed in before, too.
    Result<std::optional<CaseRow>> caseOfSlip(const std::string& slipToken);

private:
    explicit Ledger(std::unique_ptr<SQLite::Database> database);
    std::mutex m_mutex;
    std::unique_ptr<SQLite::Database> m_database;
};

} // namespace changming::sandbox
