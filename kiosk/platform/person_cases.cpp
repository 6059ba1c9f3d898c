// The cases of a person, the largest of the bodies.
#include "kiosk/platform/acceptance.h"
#include "kiosk/platform/person_replies.h"
#include "kiosk/platform/problem.h"
#include "kiosk/platform/reply_shape.h"

namespace changming::platform
{

namespace
{

constexpr std::size_t maxCases = 100, maxPast = 50, maxAhead = 20, maxWanted = 20;

bool isDateOrTime(std::string_view text)
{
    return isReplyDate(text) || isReplyTime(text);
}

std::vector<session::CaseEvent> events(ReplyReader& reader, const char* name, std::size_t most)
{
    std::vector<session::CaseEvent> read;
    for (ReplyReader& inner : reader.list(name, most)) {
        read.push_back({.at = inner.optionalString("at", isDateOrTime), .what = inner.text("what"), .who = inner.optionalText("who")});
        reader.take(inner);
    }
    return read;
}

std::vector<session::Wanted> wanted(ReplyReader& reader)
{
    std::vector<session::Wanted> read;
    for (ReplyReader& inner : reader.optionalList("wanted", maxWanted)) {
        read.push_back({.materialId = inner.string("materialId", isReplyId), .name = inner.text("name"), .why = inner.text("why")});
        reader.take(inner);
    }
    return read;
}

session::PersonCase personCase(ReplyReader& reader)
{
    session::PersonCase read{.number = reader.string("number", isCaseNumber),
                             .taskCode = reader.string("taskCode", isReplyId),
                             .itemName = reader.text("itemName"),
                             .state = reader.string("state", isPlatformState),
                             .office = reader.text("office"),
                             .acceptedAt = reader.string("acceptedAt", isReplyTime),
                             .promisedBy = reader.string("promisedBy", isReplyDate),
                             .past = events(reader, "past", maxPast),
                             .ahead = events(reader, "ahead", maxAhead),
                             .wanted = wanted(reader),
                             .wantedBy = reader.optionalString("wantedBy", isReplyDate),
                             .resultId = reader.optionalString("resultId", isReplyId),
                             .canWithdraw = reader.truth("canWithdraw")};
    if (read.past.empty()) // where the case stands
        reader.fail();
    return read;
}

} // namespace

Result<std::vector<session::PersonCase>> parseCases(std::string_view body)
{
    const auto json = replyObject(body, 1U << 20U);
    if (!json)
        return json.error();
    ReplyReader reader(*json);
    std::vector<session::PersonCase> read;
    for (ReplyReader& inner : reader.list("cases", maxCases)) {
        read.push_back(personCase(inner));
        reader.take(inner);
    }
    if (!reader.ok())
        return replyMalformed("is not a list of cases");
    return read;
}

} // namespace changming::platform
