// The bodies of a person's visit (openapi.yaml, below /v1/visits), from bytes to the values of session/person_port.h. Pure,
// any thread. The bytes come from the network: a reply that is not of the agreed shape, whole, is none; the lists have the
// contract's bounds, so that 1 MiB of reply never becomes more than that. Errors: reply-malformed.
#pragma once

#include "kiosk/base/result.h"
#include "kiosk/platform/reply_rules.h"
#include "kiosk/session/person_port.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace changming::platform
{

Result<session::OpenedVisit> parseOpenedVisit(std::string_view body);
Result<session::SentCode> parseSentCode(std::string_view body);
Result<std::map<std::string, std::string>> parseFacts(std::string_view body);
Result<std::vector<session::Licence>> parseLicences(std::string_view body);
Result<std::string> parseUse(std::string_view body);
Result<std::vector<session::PersonCase>> parseCases(std::string_view body);
Result<std::vector<session::ResultDocument>> parseResults(std::string_view body);
Result<session::UploadSlot> parseUploadSlot(std::string_view body);
Result<std::vector<session::UploadedFile>> parseUploads(std::string_view body);

// A PDF, or a JPEG or PNG, by media type and by its first bytes.
Result<std::string> pdfOf(const HttpReply& reply);
Result<std::string> pictureOf(const HttpReply& reply);

// What an answer that is not the awaited one means, as an error of person_port.h.
enum class PersonVerb {
    Proof, // sendCode and prove tell apart why not
    Other
};
Error personError(const HttpReply& reply, PersonVerb verb);

} // namespace changming::platform
