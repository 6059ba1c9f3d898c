// Whom the sandbox knows: specimens alone, from a data file (people.json). Found again by the keyed HMAC of the document's
// number, as everywhere in the sandbox. Days in the file count from the start of the process, so that the demo's cases are
// never years old. After `read` nothing changes: any thread.
#pragma once

#include "kiosk/base/clock.h"
#include "kiosk/base/result.h"
#include "kiosk/base/text.h"

#include <nlohmann/json.hpp>

#include <filesystem>
#include <map>
#include <string>
#include <utility>
#include <vector>

namespace changming::sandbox
{

// How the sandbox finds a person again: HMAC of the kind and the number of the document.
std::string personKey(const std::string& lookupKey, const std::string& idType, const std::string& idNumber);

struct KnownLicence {
    std::string id;
    std::string state;     // "valid" "expired" "revoked"
    nlohmann::json listed; // as openapi.yaml's Licence
};

struct KnownResult {
    std::string id, seal; // "valid" "altered" "expired" "revoked"
    std::string name;     // of the person, on the document
    std::vector<std::pair<std::string, std::string>> lines;
    nlohmann::json listed; // as openapi.yaml's ResultDocument
};

struct KnownEvent {
    std::string at, kind; // RFC 3339; a state's token
};

// A case that was there before.
struct KnownCase {
    std::string number, taskCode, state, acceptedAt, promisedBy;
    Text itemName, office;
    std::vector<KnownEvent> events;
    nlohmann::json wanted = nlohmann::json::array(); // as openapi.yaml's Wanted
    std::string wantedBy, resultId;                  // may be empty
};

struct KnownPerson {
    std::string mobile;                       // empty: the platform knows none
    std::map<std::string, std::string> facts; // by source, as forms name them
    std::vector<KnownLicence> licences;
    std::vector<KnownResult> results;
    std::vector<KnownCase> cases;
};

class People
{
public:
    People() = default; // nobody
    // Errors: people-malformed, and those of reading a file; the place is the file.
    static Result<People> read(const std::filesystem::path& file, const std::string& lookupKey, WallTime now);

    // Somebody whom nobody knows has no mobile, no licence and nothing else.
    const KnownPerson& find(const std::string& person) const;
    const std::map<std::string, KnownPerson>& all() const { return m_people; }

private:
    std::map<std::string, KnownPerson> m_people; // by key
};

} // namespace changming::sandbox
