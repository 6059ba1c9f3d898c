#include "kiosk/platform/person_client.h"

#include "kiosk/platform/https_exchange.h"
#include "kiosk/platform/person_replies.h"
#include "kiosk/platform/problem.h"
#include "kiosk/platform/reply_shape.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <initializer_list>

namespace changming::platform
{

using Method = HttpRequest::Method;

struct PersonClient::Question {
    Method method = Method::Get;
    std::string path; // behind /v1/visits
    long awaited = 200;
    const std::string* token = nullptr; // none: the visit is being opened
    const char* contentType = nullptr;  // of the body; none: there is no body
    std::string body = {};
    PersonVerb verb = PersonVerb::Other;
};

namespace
{

constexpr const char* jsonType = "application/json";

// What goes into a path or a JSON body was read from a reply or from our own data, but a wrong one must not become another
// request.
bool areIds(std::initializer_list<const std::string*> ids)
{
    return std::ranges::all_of(ids, [](const std::string* id) { return isReplyId(*id); });
}

Error noSuch()
{
    return {"not-found", "the id has not the shape of an id"};
}

nlohmann::ordered_json materialsJson(const std::vector<session::MaterialReference>& materials)
{
    nlohmann::ordered_json list = nlohmann::ordered_json::array();
    for (const session::MaterialReference& material : materials) {
        nlohmann::ordered_json entry{{"id", material.materialId}, {"way", material.way}, {"parts", material.parts}};
        if (!material.until.empty())
            entry["until"] = material.until;
        list.push_back(std::move(entry));
    }
    return list;
}

std::string dumped(const nlohmann::ordered_json& json)
{
    return json.dump(-1, ' ', false, nlohmann::ordered_json::error_handler_t::replace);
}

} // namespace

Result<std::unique_ptr<PersonClient>> PersonClient::open(ClientSettings settings, std::string terminalId)
{
    auto checked = checkedSettings(std::move(settings));
    if (!checked)
        return checked.error();
    return std::unique_ptr<PersonClient>(new PersonClient(std::move(*checked), std::move(terminalId)));
}

PersonClient::PersonClient(ClientSettings settings, std::string terminalId) : m_settings(std::move(settings)), m_terminalId(std::move(terminalId)) {}

Result<HttpReply> PersonClient::answer(const Question& question, const Limits& limits) const
{
    if (question.token != nullptr && !isVisitToken(*question.token))
        return Error{"visit-gone", "there is no token"};
    HttpRequest request{.method = question.method, .path = "/v1/visits" + question.path, .body = question.body};
    if (question.token != nullptr)
        request.headers.emplace_back("Visit", *question.token);
    else
        request.headers.emplace_back("Terminal-Id", m_terminalId);
    if (question.contentType != nullptr)
        request.headers.emplace_back("Content-Type", question.contentType);
    HttpOutcome outcome = exchange(m_settings, request, limits.deadline, limits.stop);
    if (!outcome.reply)
        return Error{"platform-unanswered", outcome.failure->token};
    if (outcome.reply->status != question.awaited)
        return personError(*outcome.reply, question.verb);
    return std::move(*outcome.reply);
}

template <class Value> Result<Value> PersonClient::ask(const Question& question, Result<Value> (*parse)(std::string_view), const Limits& limits) const
{
    const auto reply = answer(question, limits);
    if (!reply)
        return reply.error();
    auto value = isMediaType(reply->contentType, jsonType) ? parse(reply->body) : Result<Value>(replyMalformed("is not JSON"));
    if (!value)
        return Error{"platform-unanswered", "reply-malformed"};
    return std::move(*value);
}

Result<void> PersonClient::tell(const Question& question, const Limits& limits) const
{
    const auto reply = answer(question, limits);
    if (!reply)
        return reply.error();
    return {};
}

Result<std::string> PersonClient::fetch(const Question& question, Result<std::string> (*bytes)(const HttpReply&), const Limits& limits) const
{
    const auto reply = answer(question, limits);
    if (!reply)
        return reply.error();
    auto value = bytes(*reply);
    if (!value)
        return Error{"platform-unanswered", "reply-malformed"};
    return std::move(*value);
}

Result<session::OpenedVisit> PersonClient::openVisit(const std::string& sealed, SteadyTime deadline, std::stop_token stop)
{
    return ask({.method = Method::Post, .path = "", .awaited = 201, .contentType = "application/pkcs7-mime", .body = sealed}, parseOpenedVisit,
               {deadline, std::move(stop)});
}

Result<void> PersonClient::closeVisit(const std::string& token, SteadyTime deadline, std::stop_token stop)
{
    return tell({.method = Method::Delete, .path = "/current", .awaited = 204, .token = &token}, {deadline, std::move(stop)});
}

Result<session::SentCode> PersonClient::sendCode(const std::string& token, SteadyTime deadline, std::stop_token stop)
{
    return ask({.method = Method::Post, .path = "/current/proof-codes", .awaited = 202, .token = &token, .verb = PersonVerb::Proof}, parseSentCode,
               {deadline, std::move(stop)});
}

Result<void> PersonClient::prove(const std::string& token, const std::string& code, SteadyTime deadline, std::stop_token stop)
{
    return tell({.method = Method::Post,
                 .path = "/current/proof",
                 .awaited = 204,
                 .token = &token,
                 .contentType = jsonType,
                 .body = dumped({{"code", code}}),
                 .verb = PersonVerb::Proof},
                {deadline, std::move(stop)});
}

Result<std::map<std::string, std::string>> PersonClient::facts(const std::string& token, SteadyTime deadline, std::stop_token stop)
{
    return ask({.path = "/current/facts", .token = &token}, parseFacts, {deadline, std::move(stop)});
}

Result<std::vector<session::Licence>> PersonClient::licences(const std::string& token, SteadyTime deadline, std::stop_token stop)
{
    return ask({.path = "/current/licences", .token = &token}, parseLicences, {deadline, std::move(stop)});
}

Result<std::string> PersonClient::useLicence(const std::string& token, const std::string& licenceId, const std::string& taskCode, SteadyTime deadline,
                                             std::stop_token stop)
{
    if (!areIds({&licenceId, &taskCode}))
        return noSuch();
    return ask({.method = Method::Post,
                .path = "/current/licences/" + licenceId + "/uses",
                .awaited = 201,
                .token = &token,
                .contentType = jsonType,
                .body = dumped({{"taskCode", taskCode}})},
               parseUse, {deadline, std::move(stop)});
}

Result<std::vector<session::PersonCase>> PersonClient::cases(const std::string& token, SteadyTime deadline, std::stop_token stop)
{
    return ask({.path = "/current/cases", .token = &token}, parseCases, {deadline, std::move(stop)});
}

Result<void> PersonClient::withdraw(const std::string& token, const std::string& caseNumber, SteadyTime deadline, std::stop_token stop)
{
    if (!isCaseNumber(caseNumber))
        return noSuch();
    return tell({.method = Method::Post, .path = "/current/cases/" + caseNumber + "/withdrawal", .awaited = 204, .token = &token},
                {deadline, std::move(stop)});
}

Result<void> PersonClient::supplement(const std::string& token, const std::string& caseNumber,
                                      const std::vector<session::MaterialReference>& materials, SteadyTime deadline, std::stop_token stop)
{
    if (!isCaseNumber(caseNumber))
        return noSuch();
    return tell({.method = Method::Post,
                 .path = "/current/cases/" + caseNumber + "/supplements",
                 .awaited = 204,
                 .token = &token,
                 .contentType = jsonType,
                 .body = dumped({{"materials", materialsJson(materials)}})},
                {deadline, std::move(stop)});
}

Result<std::vector<session::ResultDocument>> PersonClient::results(const std::string& token, SteadyTime deadline, std::stop_token stop)
{
    return ask({.path = "/current/results", .token = &token}, parseResults, {deadline, std::move(stop)});
}

Result<std::string> PersonClient::resultPdf(const std::string& token, const std::string& resultId, SteadyTime deadline, std::stop_token stop)
{
    if (!areIds({&resultId}))
        return noSuch();
    return fetch({.path = "/current/results/" + resultId, .token = &token}, pdfOf, {deadline, std::move(stop)});
}

Result<session::UploadSlot> PersonClient::openUpload(const std::string& token, const session::WantedUpload& wanted, SteadyTime deadline,
                                                     std::stop_token stop)
{
    if (!areIds({&wanted.taskCode, &wanted.materialId}))
        return noSuch();
    const nlohmann::ordered_json body{
        {"taskCode", wanted.taskCode}, {"materialId", wanted.materialId}, {"name", textToJson(wanted.name)}, {"files", wanted.files}};
    return ask({.method = Method::Post, .path = "/current/uploads", .awaited = 201, .token = &token, .contentType = jsonType, .body = dumped(body)},
               parseUploadSlot, {deadline, std::move(stop)});
}

Result<std::vector<session::UploadedFile>> PersonClient::uploads(const std::string& token, const std::string& slotId, SteadyTime deadline,
                                                                 std::stop_token stop)
{
    if (!areIds({&slotId}))
        return noSuch();
    return ask({.path = "/current/uploads/" + slotId, .token = &token}, parseUploads, {deadline, std::move(stop)});
}

Result<std::string> PersonClient::uploadPicture(const std::string& token, const std::string& slotId, const std::string& fileId, SteadyTime deadline,
                                                std::stop_token stop)
{
    if (!areIds({&slotId, &fileId}))
        return noSuch();
    return fetch({.path = "/current/uploads/" + slotId + "/files/" + fileId + "/picture", .token = &token}, pictureOf, {deadline, std::move(stop)});
}

} // namespace changming::platform
