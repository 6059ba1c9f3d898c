// What the sandbox platform knows of persons beside their applications: what became of their cases, which licences were used
// for what, which files came from their phones, and ratings. In the ledger's SQLite file by a connection of its own; a person
// is a keyed HMAC, a file its id and digest alone. Any thread; one connection behind a mutex. Errors: ledger-failed.
#pragma once

#include "kiosk/base/clock.h"
#include "kiosk/base/result.h"
#include "tests/platform/people.h"

#include <nlohmann/json.hpp>

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

struct CaseOfPerson {
    std::string number, taskCode, state, acceptedAt, promisedBy;
    std::vector<KnownEvent> events; // behind the acceptance, oldest first; also "supplemented"
    nlohmann::json wanted = nlohmann::json::array();
    std::string wantedBy, resultId;
};

struct LicenceUse {
    std::string id, person, licenceId, taskCode, at;
};

// A file that came from a person's phone.
struct ArrivedFile {
    std::string id, person, taskCode, materialId, sha256;
};

enum class Change { Done, Unknown, NotPossible };

class PersonLedger
{
public:
    // The Ledger has opened the file before.
    static Result<std::unique_ptr<PersonLedger>> open(const std::filesystem::path& file);
    ~PersonLedger();

    // Cases that were there before; a second time it does nothing.
    Result<void> seed(const std::string& person, const KnownCase& known);

    Result<std::vector<CaseOfPerson>> casesOf(const std::string& person); // newest first
    Result<Change> withdraw(const std::string& person, const std::string& number, WallTime now);
    Result<Change> supplemented(const std::string& person, const std::string& number, WallTime now);
    // What an office does: to in_progress, supplement (with what is wanted, by when), completed, refused.
    Result<Change> advance(const std::string& number, const std::string& state, const nlohmann::json& wanted, const std::string& wantedBy,
                           WallTime now);
    Result<void> setResult(const std::string& number, const std::string& resultId);

    Result<std::string> recordUse(const std::string& person, const std::string& licenceId, const std::string& taskCode, WallTime now); // its id
    Result<std::vector<LicenceUse>> uses();
    Result<bool> hasUse(const std::string& person, const std::string& useId);
    Result<void> recordFile(const ArrivedFile& file, WallTime now);
    Result<bool> hasFile(const std::string& person, const std::string& fileId);

    // A rating as it was taken, with the answer that a repeat gets again.
    struct RatingRow {
        std::string digest, terminalId, answer, rating; // the body's SHA-256; JSON
    };
    Result<std::optional<RatingRow>> findRating(const std::string& id);
    Result<void> keepRating(const std::string& id, const RatingRow& row);
    Result<std::vector<nlohmann::json>> ratings();

private:
    explicit PersonLedger(std::unique_ptr<SQLite::Database> database);
    std::mutex m_mutex;
    std::unique_ptr<SQLite::Database> m_database;
};

} // namespace changming::sandbox
