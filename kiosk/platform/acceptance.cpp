#include "kiosk/platform/acceptance.h"

#include "kiosk/platform/problem.h"
#include "kiosk/platform/reply_shape.h"

#include <algorithm>
#include <array>

namespace changming::platform
{

namespace
{

constexpr std::size_t maxResultLines = 6;

cases::InstantResult instantResult(ReplyReader& reader)
{
    cases::InstantResult result{.title = reader.text("title"),
                                .number = reader.line("number", 64),
                                .issuedOn = reader.string("issuedOn", isReplyDate),
                                .validUntil = reader.optionalString("validUntil", isReplyDate),
                                .resultId = reader.optionalString("resultId", isReplyId)};
    for (ReplyReader& line : reader.list("lines", maxResultLines)) {
        Text label = line.text("label");
        Text value = line.text("value");
        reader.take(line);
        result.lines.emplace_back(std::move(label), std::move(value));
    }
    return result;
}

} // namespace

Result<cases::Acceptance> parseAcceptance(std::string_view body)
{
    const auto json = replyObject(body, maxAcceptanceBytes);
    if (!json)
        return json.error();
    ReplyReader reader(*json);
    cases::Acceptance acceptance{.caseNumber = reader.string("caseNumber", isCaseNumber),
                                 .acceptedAt = reader.string("acceptedAt", isReplyTime),
                                 .promisedBy = reader.string("promisedBy", isReplyDate),
                                 .office = reader.text("office")};
    const std::string state = reader.string("state", [](std::string_view token) { return token == "accepted" || token == "completed"; });
    const nlohmann::json* result = reader.member("result");
    // What was approved on the spot comes with the approval, and nothing else does.
    if ((result != nullptr) != (state == "completed"))
        return replyMalformed("has a result without being completed, or the other way round");
    if (result != nullptr) {
        ReplyReader inner(*result);
        acceptance.result = instantResult(inner);
        reader.take(inner);
    }
    if (!reader.ok())
        return replyMalformed("is not an acceptance");
    return acceptance;
}

Result<cases::CaseStanding> parseStanding(std::string_view body)
{
    using cases::CaseState;
    const auto json = replyObject(body, maxAcceptanceBytes);
    if (!json)
        return json.error();
    ReplyReader reader(*json);
    const auto state = cases::caseStateFrom(reader.string("state", isPlatformState));
    cases::CaseStanding standing{state.value_or(CaseState::Accepted), reader.string("acceptedAt", isReplyTime),
                                 reader.string("promisedBy", isReplyDate)};
    if (!reader.ok())
        return replyMalformed("is not a case's standing");
    return standing;
}

bool isPlatformState(std::string_view token)
{
    constexpr std::array<std::string_view, 6> tokens{"accepted", "in_progress", "supplement", "completed", "refused", "withdrawn"};
    return std::find(tokens.begin(), tokens.end(), token) != tokens.end();
}

} // namespace changming::platform
