#include "tests/platform/commands.h"

#include "kiosk/base/working_days.h"

#include <algorithm>
#include <array>

namespace changming::sandbox
{

namespace
{

Error wrong(const std::string& what)
{
    return {"command-malformed", what};
}

Result<nlohmann::json> fail(Faults& faults, const nlohmann::json& request)
{
    constexpr std::array statuses{400, 422, 429, 500, 502, 503};
    const int status = request.at("status");
    if (std::find(statuses.begin(), statuses.end(), status) == statuses.end())
        return wrong("status is one of 400 422 429 500 502 503");
    std::optional<int> retryAfter;
    if (request.contains("retryAfter"))
        retryAfter = request.at("retryAfter").get<int>();
    faults.fail(status, request.value("count", 1), retryAfter);
    return nlohmann::json::object();
}

Result<nlohmann::json> cut(Wire& wire, const nlohmann::json& request)
{
    const std::string direction = request.at("direction");
    if (direction != "to-server" && direction != "to-terminal")
        return wrong("direction is to-server or to-terminal");
    wire.limit(Wire::Limit{direction == "to-server" ? Wire::Direction::ToServer : Wire::Direction::ToTerminal,
                           request.at("bytes").get<std::uint64_t>(), request.value("connections", 1)});
    return nlohmann::json::object();
}

Result<nlohmann::json> cases(Ledger& ledger)
{
    const auto rows = ledger.cases();
    if (!rows)
        return rows.error();
    nlohmann::json list = nlohmann::json::array();
    for (const CaseRow& row : *rows)
        list.push_back({{"key", row.key},
                        {"caseNumber", row.caseNumber},
                        {"taskCode", row.taskCode},
                        {"terminalId", row.terminalId},
                        {"provisionalNumber", row.provisionalNumber},
                        {"acceptedAt", row.acceptedAt},
                        {"promisedBy", row.promisedBy},
                        {"state", row.state}});
    return nlohmann::json{{"cases", std::move(list)}};
}

Result<nlohmann::json> content(const Intake& intake, const nlohmann::json& request)
{
    auto opened = intake.content(request.at("key"));
    if (!opened)
        return opened.error();
    return nlohmann::json{{"content", std::move(*opened)}};
}

nlohmann::json listed(const Messages& sent)
{
    nlohmann::json list = nlohmann::json::array();
    for (const Message& message : sent.newestFirst())
        list.push_back({{"at", message.at}, {"mobile", message.mobile}, {"text", message.text}, {"code", message.code}});
    return {{"messages", std::move(list)}};
}

Result<nlohmann::json> listedUses(PersonLedger& persons)
{
    const auto all = persons.uses();
    if (!all)
        return all.error();
    nlohmann::json list = nlohmann::json::array();
    for (const LicenceUse& use : *all)
        list.push_back({{"id", use.id}, {"licenceId", use.licenceId}, {"taskCode", use.taskCode}, {"at", use.at}});
    return nlohmann::json{{"uses", std::move(list)}};
}

Result<nlohmann::json> listedRatings(PersonLedger& persons)
{
    auto all = persons.ratings();
    if (!all)
        return all.error();
    return nlohmann::json{{"ratings", std::move(*all)}};
}

// What an office asks for when the command does not say.
nlohmann::json usuallyWanted()
{
    return nlohmann::json::array({{{"materialId", "household-register"},
                                   {"name", {{"zh-CN", "居民户口簿"}, {"en", "Household register"}}},
                                   {"why", {{"zh-CN", "照片看不清，请重新拍。"}, {"en", "The picture cannot be read: please take it again."}}}}});
}

Result<nlohmann::json> advance(const Commands& commands, const nlohmann::json& request)
{
    constexpr std::array<std::string_view, 4> states{"in_progress", "supplement", "completed", "refused"};
    const std::string state = request.at("state");
    if (std::find(states.begin(), states.end(), state) == states.end())
        return wrong("state is one of in_progress supplement completed refused");
    const bool isAsked = state == "supplement";
    const WallTime now = commands.clock.wall();
    const std::string by = request.value("by", isoDate(workingDaysAfter(hallTime(now).date, 5)));
    const auto wanted = isAsked ? request.value("wanted", usuallyWanted()) : nlohmann::json::array();
    const auto change = commands.persons.advance(request.at("number"), state, wanted, isAsked ? by : "", now);
    if (!change)
        return change.error();
    if (*change != Change::Done)
        return wrong(*change == Change::Unknown ? "there is no case of this number" : "the case is closed");
    return nlohmann::json::object();
}

Result<nlohmann::json> state(const Commands& commands)
{
    const auto rows = commands.ledger.cases();
    if (!rows)
        return rows.error();
    const auto left = commands.faults.left();
    return nlohmann::json{{"online", commands.wire.state() == Wire::State::Up},
                          {"dropReplies", left.droppedReplies},
                          {"failures", left.failures},
                          {"cases", rows->size()}};
}

} // namespace

Result<nlohmann::json> Commands::operator()(const nlohmann::json& request) const
{
    const std::string name = request.at("cmd");
    if (name == "offline" || name == "online") {
        wire.set(name == "online" ? Wire::State::Up : Wire::State::Down);
        return nlohmann::json::object();
    }
    if (name == "drop-reply") {
        faults.dropReplies(request.value("count", 1));
        return nlohmann::json::object();
    }
    if (name == "fail")
        return fail(faults, request);
    if (name == "cut")
        return cut(wire, request);
    if (name == "cases")
        return cases(ledger);
    if (name == "case")
        return content(intake, request);
    if (name == "messages")
        return listed(messages);
    if (name == "uses")
        return listedUses(persons);
    if (name == "advance")
        return advance(*this, request);
    if (name == "ratings")
        return listedRatings(persons);
    if (name == "state")
        return state(*this);
    return wrong("unknown command: offline online drop-reply fail cut cases case messages uses advance ratings state");
}

} // namespace changming::sandbox
