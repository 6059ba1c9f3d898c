// A person's visit from the request's parts to the answer (openapi.yaml, below /v1/visits): opening, the second proof, what
// the platform knows, materials from the phone. Any thread.
#pragma once

#include "kiosk/base/clock.h"
#include "kiosk/crypto/opener.h"
#include "tests/platform/answer.h"
#include "tests/platform/item_book.h"
#include "tests/platform/messages.h"
#include "tests/platform/people.h"
#include "tests/platform/person_ledger.h"
#include "tests/platform/result_shelf.h"
#include "tests/platform/upload_slots.h"
#include "tests/platform/visits.h"

#include <nlohmann/json_fwd.hpp>

#include <string>

namespace changming::sandbox
{

struct VisitRequest {
    std::string token;           // header Visit; empty = missing
    std::string terminalId;      // header, when a visit is opened
    std::string certificateName; // common name of the terminal's TLS certificate
    std::string contentType;
    std::string body;
};

// What the desk works with; all of it outlives the desk.
struct VisitParts {
    const People& people;
    const ItemBook& items;
    const ResultShelf& shelf;
    PersonLedger& ledger;
    Visits& visits;
    UploadSlots& slots;
    Messages& messages;
    const Clock& clock;
};

class VisitDesk
{
public:
    // `publicUrl`: where phones find the sandbox, without a slash at the end.
    VisitDesk(crypto::Opener opener, std::string lookupKey, VisitParts parts, std::string publicUrl);

    Answer open(const VisitRequest& request);
    Answer close(const VisitRequest& request);
    Answer sendCode(const VisitRequest& request);
    Answer prove(const VisitRequest& request);

    Answer facts(const VisitRequest& request);
    Answer licences(const VisitRequest& request);
    Answer useLicence(const VisitRequest& request, const std::string& licenceId);
    Answer cases(const VisitRequest& request);
    Answer withdraw(const VisitRequest& request, const std::string& caseNumber);
    Answer supplement(const VisitRequest& request, const std::string& caseNumber);
    Answer results(const VisitRequest& request);
    Answer result(const VisitRequest& request, const std::string& resultId);

    Answer openUpload(const VisitRequest& request);
    Answer uploads(const VisitRequest& request, const std::string& slotId);
    Answer picture(const VisitRequest& request, const std::string& slotId, const std::string& fileId);

private:
    enum class Need { Card, Proof };
    // The refusal of a request whose visit does not reach as far as `need`, or the answer of `serve(visitor)`.
    template <class Serve> Answer inVisit(const VisitRequest& request, Need need, Serve serve);

    crypto::Opener m_opener;
    std::string m_lookupKey;
    VisitParts m_parts;
    std::string m_publicUrl;
};

} // namespace changming::sandbox
