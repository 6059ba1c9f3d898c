// Decides on what a terminal hands in, from the request's parts to the answer: headers, seal, signature, content, ledger.
// Any thread.
#pragma once

#include "kiosk/base/clock.h"
#include "kiosk/crypto/opener.h"
#include "tests/platform/answer.h"
#include "tests/platform/item_book.h"
#include "tests/platform/ledger.h"
#include "tests/platform/person_ledger.h"
#include "tests/platform/sealed_content.h"

#include <nlohmann/json_fwd.hpp>

#include <string>

namespace changming::sandbox
{

struct SubmissionRequest {
    std::string key, taskCode, terminalId; // headers; empty = missing
    std::string contentType;
    std::string certificateName; // common name of the terminal's TLS certificate
    std::string body;
};

class Intake
{
public:
    // What is handed in by reference outlives the intake. `lookupKey` is the key of the HMAC by which persons are found again.
    Intake(crypto::Opener opener, Ledger& ledger, PersonLedger& persons, const ItemBook& items, const Clock& clock, std::string lookupKey);

    Answer submit(const SubmissionRequest& request);
    Answer lookup(const std::string& key, const std::string& certificateName);
    Answer caseOfSlip(const std::string& slipToken);
    Answer rate(const SubmissionRequest& request); // the item's code is not used

    // The opened content of a case; errors: unknown-case, ledger-failed and those of the Opener.
    Result<nlohmann::json> content(const std::string& key) const;

private:
    Submission submission(const SubmissionRequest& request, const SealedContent& content, const std::string& person) const;

    crypto::Opener m_opener;
    Ledger& m_ledger;
    PersonLedger& m_persons;
    const ItemBook& m_items;
    const Clock& m_clock;
    std::string m_lookupKey;
};

} // namespace changming::sandbox
