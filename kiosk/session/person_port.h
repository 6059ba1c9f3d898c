// What the platform knows of the person whose card was read, for as long as the visit lasts. Opening a visit takes the card,
// the reader's SAM id and the person's consent, signed and sealed; the token that comes back lives in memory only and is
// revoked when the visit ends. A card alone lets a person apply and send materials from the phone; whatever the platform
// knows of the person (facts, licences, cases, results) needs a second proof as well, asked once a visit.
//
// Implemented by the room platform over HTTPS (kiosk/platform/openapi.yaml). Each verb blocks the calling thread (never the
// GUI's), ends at the deadline or soon after a stop, and throws nothing. Error codes, for all verbs:
//   platform-unanswered  nobody knows: no network, no answer in time, a reply that cannot be trusted
//   visit-gone           the token is unknown, revoked or expired: open the visit anew
//   proof-needed         the second proof has not been given
//   not-found            no such licence, case, result or upload of this person
//   refused              the platform will not do this (its problem token is Error::message)
// and by sendCode/prove: proof-no-mobile, proof-wrong, proof-locked, too-many-requests.
#pragma once

#include "kiosk/base/clock.h"
#include "kiosk/base/result.h"
#include "kiosk/base/text.h"

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <map>
#include <stop_token>
#include <string>
#include <vector>

namespace changming::session
{

struct OpenedVisit {
    std::string token; // opaque, at most 128 characters; personal: overwritten when given up
    std::chrono::seconds lifetime{0};
    bool hasMobile = false; // a code can be sent
};

struct SentCode {
    std::string mobile; // masked by the platform: "138****0000"
    std::chrono::seconds validFor{0};
    std::chrono::seconds again{0}; // not before a new code can be asked for
};

// 电子证照 (GB/T 36903): as the platform holds it.
struct Licence {
    enum class State { Valid, Expired, Revoked };
    std::string id;
    std::string type; // "household-register", as forms name it
    Text name;        // 居民户口簿 / Household register
    std::string number;
    Text issuer;
    std::string validFrom, validUntil; // dates; validUntil may be empty (long term)
    State state = State::Valid;
};

struct CaseEvent {
    std::string at; // RFC 3339, or a date; of a step that lies ahead the day until when, or empty
    Text what;      // 社保中心收下了
    Text who;       // may be empty
};

// What the office asks for, while the state is supplement.
struct Wanted {
    std::string materialId;
    Text name;
    Text why;
};

struct PersonCase {
    std::string number; // 办件编号
    std::string taskCode;
    Text itemName;     // the plain name
    std::string state; // token of cases::CaseState: accepted in_progress supplement completed refused withdrawn
    Text office;
    std::string acceptedAt;      // RFC 3339
    std::string promisedBy;      // date
    std::vector<CaseEvent> past; // oldest first; the last one is where the case stands
    std::vector<CaseEvent> ahead;
    std::vector<Wanted> wanted;
    std::string wantedBy; // date
    std::string resultId; // empty: none yet
    bool canWithdraw = false;
};

// A result document (PDF, signed by the office's seal).
struct ResultDocument {
    std::string id;
    Text title;
    std::string number;
    Text issuer;
    std::string issuedOn;   // date
    std::string validUntil; // date; may be empty
    std::string caseNumber; // may be empty
};

// A material that is to come from the phone.
struct WantedUpload {
    static constexpr int mostFiles = 9;
    std::string taskCode, materialId;
    Text name;     // of the material
    int files = 1; // at most; up to mostFiles
};

// One code on the screen: a phone opens `address` and sends pictures or a PDF.
struct UploadSlot {
    std::string id;
    std::string address; // https://…/u/…
    std::chrono::seconds validFor{0};
};

struct UploadedFile {
    std::string id;
    std::string name;      // of the file, for people; at most 80 characters
    std::string mediaType; // image/jpeg image/png application/pdf
    std::uint64_t bytes = 0;
    std::string sha256; // hex
};

// How a material is handed over later: what stands in an application and in a supplement.
struct MaterialReference {
    std::string materialId;
    std::string way;                // "licence" "upload" "later"
    std::vector<std::string> parts; // licence: the use's id; upload: the files' ids; later: none
    std::string until;              // later: the date
};

class PersonPort
{
public:
    virtual ~PersonPort() = default;

    // `sealed` is frozenVisit() signed and sealed as applications are (application/pkcs7-mime).
    virtual Result<OpenedVisit> openVisit(const std::string& sealed, SteadyTime deadline, std::stop_token stop) = 0;
    virtual Result<void> closeVisit(const std::string& token, SteadyTime deadline, std::stop_token stop) = 0;

    virtual Result<SentCode> sendCode(const std::string& token, SteadyTime deadline, std::stop_token stop) = 0;
    virtual Result<void> prove(const std::string& token, const std::string& code, SteadyTime deadline, std::stop_token stop) = 0;

    // "platform.mobile" -> "13800000000", "licence.business-licence.name" -> …: names as in kiosk/forms/sources.h.
    virtual Result<std::map<std::string, std::string>> facts(const std::string& token, SteadyTime deadline, std::stop_token stop) = 0;
    virtual Result<std::vector<Licence>> licences(const std::string& token, SteadyTime deadline, std::stop_token stop) = 0;
    // Records who uses it for what; the answer is the use's id.
    virtual Result<std::string> useLicence(const std::string& token, const std::string& licenceId, const std::string& taskCode, SteadyTime deadline,
                                           std::stop_token stop) = 0;

    virtual Result<std::vector<PersonCase>> cases(const std::string& token, SteadyTime deadline, std::stop_token stop) = 0;
    virtual Result<void> withdraw(const std::string& token, const std::string& caseNumber, SteadyTime deadline, std::stop_token stop) = 0;
    virtual Result<void> supplement(const std::string& token, const std::string& caseNumber, const std::vector<MaterialReference>& materials,
                                    SteadyTime deadline, std::stop_token stop) = 0;
    virtual Result<std::vector<ResultDocument>> results(const std::string& token, SteadyTime deadline, std::stop_token stop) = 0;
    virtual Result<std::string> resultPdf(const std::string& token, const std::string& resultId, SteadyTime deadline,
                                          std::stop_token stop) = 0; // at most 1 MiB

    virtual Result<UploadSlot> openUpload(const std::string& token, const WantedUpload& wanted, SteadyTime deadline, std::stop_token stop) = 0;
    virtual Result<std::vector<UploadedFile>> uploads(const std::string& token, const std::string& slotId, SteadyTime deadline,
                                                      std::stop_token stop) = 0;
    // A small picture (JPEG or PNG, at most 1 MiB) of an uploaded file, its first page if it is a PDF.
    virtual Result<std::string> uploadPicture(const std::string& token, const std::string& slotId, const std::string& fileId, SteadyTime deadline,
                                              std::stop_token stop) = 0;
};

} // namespace changming::session
