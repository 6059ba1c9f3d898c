#include "tests/platform/intake.h"

#include "kiosk/base/json.h"
#include "kiosk/base/log.h"
#include "kiosk/base/uuid.h"
#include "kiosk/crypto/digest.h"
#include "tests/platform/closed_shape.h"
#include "tests/platform/instant_result.h"
#include "tests/platform/material_check.h"
#include "tests/platform/people.h"
#include "tests/platform/sealed_content.h"

#include <nlohmann/json.hpp>

namespace changming::sandbox
{

namespace
{

Answer decided(const Decision& decision, int acceptedStatus)
{
    if (decision.kind == Decision::Kind::Duplicate)
        return problem(409, "duplicate", "The person has an open case for this item", {}, decision.caseNumber);
    return {acceptedStatus, "application/json", decision.body};
}

Answer failed(const Error& error)
{
    log::error("sandbox", "ledger.failed", {{"code", log::Token{error.code}}, {"reason", log::Token{error.message}}});
    return problemOfStatus(500);
}

bool isRepeat(const Decision& earlier, const SubmissionRequest& request)
{
    return earlier.terminalId == request.terminalId && earlier.digest == crypto::sha256(request.body);
}

Answer refused(const Error& error)
{
    return problem(422, "content-refused", "The content is not of the contract", error.place + ": " + error.message);
}

Answer keyReused()
{
    return problem(422, "key-reused", "This key belongs to another application");
}

} // namespace

Intake::Intake(crypto::Opener opener, Ledger& ledger, PersonLedger& persons, const ItemBook& items, const Clock& clock, std::string lookupKey)
    : m_opener(std::move(opener)), m_ledger(ledger), m_persons(persons), m_items(items), m_clock(clock), m_lookupKey(std::move(lookupKey))
{
}

Answer Intake::submit(const SubmissionRequest& request)
{
    if (!isUuidV4(request.key) || !isItemCode(request.taskCode) || !isTerminalId(request.terminalId))
        return problem(400, "headers-malformed", "Idempotency-Key, Item-Code and Terminal-Id are needed in their shapes");
    if (request.contentType != "application/pkcs7-mime")
        return problemOfStatus(415);
    if (request.terminalId != request.certificateName)
        return problem(403, "terminal-mismatch", "Terminal-Id is not the terminal of this TLS certificate");

    const auto earlier = m_ledger.find(request.key);
    if (!earlier)
        return failed(earlier.error());
    if (*earlier)
        return isRepeat(**earlier, request) ? decided(**earlier, 200) : keyReused();

    const auto opened = m_opener.unseal(request.body);
    if (!opened)
        return problem(422, "seal-refused", "The application does not open or its signature does not hold", opened.error().message);
    if (opened->signer != request.terminalId)
        return problem(403, "terminal-mismatch", "The application is signed by another terminal");
    const auto content = parseContent(opened->content.view());
    if (!content)
        return refused(content.error());
    if (content->key != request.key || content->taskCode != request.taskCode || content->terminalId != request.terminalId)
        return problem(422, "header-mismatch", "A header says something else than the signed content");

    const std::string person = personKey(m_lookupKey, content->idType, content->idNumber);
    if (const auto wrong = materialComplaint(content->materials, person, m_persons))
        return wrong->code == "content-refused" ? refused(*wrong) : failed(*wrong);
    const auto outcome = m_ledger.decide(submission(request, *content, person), m_clock.wall());
    if (!outcome && outcome.error().code == "slip-token-taken")
        return refused(outcome.error());
    if (!outcome)
        return failed(outcome.error());
    if (!outcome->fresh && !isRepeat(outcome->decision, request))
        return keyReused();
    Answer answer = decided(outcome->decision, outcome->fresh ? 201 : 200);
    if (answer.status == 201)
        answer.location = "/v1/applications/" + request.key;
    return answer;
}

Submission Intake::submission(const SubmissionRequest& request, const SealedContent& content, const std::string& person) const
{
    const Text office = m_items.office(request.taskCode);
    const std::string result =
        m_items.isInstant(request.taskCode) ? instantResult(m_items.name(request.taskCode), office, content.name, m_clock.wall()).dump() : "";
    return {request.key, request.taskCode, request.terminalId, content.provisionalNumber, content.slipToken, person, request.body, office, m_items.promisedDays(request.taskCode), result};
}

Answer Intake::rate(const SubmissionRequest& request)
{
    if (!isUuidV4(request.key) || !isTerminalId(request.terminalId))
        return problem(400, "headers-malformed", "Idempotency-Key and Terminal-Id are needed in their shapes");
    if (request.contentType != "application/pkcs7-mime")
        return problemOfStatus(415);
    if (request.terminalId != request.certificateName)
        return problem(403, "terminal-mismatch", "Terminal-Id is not the terminal of this TLS certificate");
    const auto earlier = m_persons.findRating(request.key);
    if (!earlier)
        return failed(earlier.error());
    const std::string digest = crypto::sha256(request.body);
    if (*earlier) {
        const bool isSame = (*earlier)->terminalId == request.terminalId && (*earlier)->digest == digest;
        return isSame ? Answer{200, "application/json", (*earlier)->answer} : keyReused();
    }
    const auto opened = m_opener.unseal(request.body);
    if (!opened)
        return problem(422, "seal-refused", "The rating does not open or its signature does not hold", opened.error().message);
    if (opened->signer != request.terminalId)
        return problem(403, "terminal-mismatch", "The rating is signed by another terminal");
    const auto rating = parseRating(opened->content.view());
    if (!rating)
        return refused(rating.error());
    if (rating->id != request.key || rating->terminalId != request.terminalId)
        return problem(422, "header-mismatch", "A header says something else than the signed content");
    const nlohmann::ordered_json answer{{"ratingId", rating->id}, {"receivedAt", toRfc3339(m_clock.wall())}};
    if (const auto kept = m_persons.keepRating(rating->id, {digest, request.terminalId, answer.dump(), rating->json}); !kept)
        return failed(kept.error());
    return {201, "application/json", answer.dump()};
}

Answer Intake::lookup(const std::string& key, const std::string& certificateName)
{
    if (!isUuidV4(key))
        return problem(400, "headers-malformed", "The key is a version 4 UUID in lower case");
    const auto decision = m_ledger.find(key);
    if (!decision)
        return failed(decision.error());
    // Another terminal's key is nobody else's business.
    if (!*decision || (*decision)->terminalId != certificateName)
        return problem(404, "unknown-key", "This terminal has handed in nothing under this key");
    return decided(**decision, 200);
}

Answer Intake::caseOfSlip(const std::string& slipToken)
{
    if (!isSlipToken(slipToken))
        return problem(400, "headers-malformed", "The slip's token is 32 hexadecimal digits in lower case");
    const auto found = m_ledger.caseOfSlip(slipToken);
    if (!found)
        return problemOfStatus(500);
    if (!*found)
        return problem(404, "unknown-slip", "No case has come with this token");
    const nlohmann::ordered_json standing{{"state", (*found)->state}, {"acceptedAt", (*found)->acceptedAt}, {"promisedBy", (*found)->promisedBy}};
    return {200, "application/json", standing.dump()};
}

Result<nlohmann::json> Intake::content(const std::string& key) const
{
    const auto sealed = m_ledger.sealedBody(key);
    if (!sealed)
        return sealed.error();
    if (!*sealed)
        return Error{"unknown-case", "no case has this key", key};
    const auto opened = m_opener.unseal(**sealed);
    if (!opened)
        return opened.error();
    return parseJson(opened->content.view(), "content");
}

} // namespace changming::sandbox
