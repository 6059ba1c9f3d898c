#include "tests/platform/commands.h"

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
    if (name == "state")
        return state(*this);
    return wrong("unknown command: offline online drop-reply fail cut cases case state");
}

} // namespace changming::sandbox
