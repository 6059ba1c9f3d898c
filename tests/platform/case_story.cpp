#include "tests/platform/case_story.h"

#include <nlohmann/json.hpp>

#include <array>

namespace changming::sandbox
{

namespace
{

using Json = nlohmann::ordered_json;

struct Step {
    const char* kind;
    Text what;
    enum class Who { Office, Person } who;
};

const std::array<Step, 7>& steps()
{
    static const std::array<Step, 7> all{
        {{"accepted", {"收下了您的申请", "Your application was taken"}, Step::Who::Office},
         {"in_progress", {"开始审核", "The check has begun"}, Step::Who::Office},
         {"supplement", {"请您补材料", "Something more is needed from you"}, Step::Who::Office},
         {"supplemented", {"您补交了材料", "You handed in what was missing"}, Step::Who::Person},
         {"completed", {"办好了", "It is done"}, Step::Who::Office},
         {"refused", {"没有批准，可以到窗口问原因", "It was not approved: ask at the counter why"}, Step::Who::Office},
         {"withdrawn", {"您撤回了申请", "You withdrew the application"}, Step::Who::Person}}};
    return all;
}

Json event(const std::string& at, const Text& what, const Text& who)
{
    Json json = Json::object();
    if (!at.empty())
        json["at"] = at;
    json["what"] = textToJson(what);
    json["who"] = textToJson(who);
    return json;
}

const Text you{"您本人", "You"};

Json happened(const KnownEvent& past, const Text& office)
{
    for (const Step& step : steps())
        if (past.kind == step.kind)
            return event(past.at, step.what, step.who == Step::Who::Office ? office : you);
    return event(past.at, {"有了进展", "There was progress"}, office);
}

Json ahead(const CaseOfPerson& found, const Text& office)
{
    Json steps = Json::array();
    if (found.state == "supplement")
        steps.push_back(event(found.wantedBy, {"您补交材料", "You hand in what is missing"}, you));
    if (found.state == "accepted" || found.state == "supplement")
        steps.push_back(event({}, {"审核", "It is checked"}, office));
    if (found.state == "accepted" || found.state == "supplement" || found.state == "in_progress")
        steps.push_back(event(found.promisedBy, {"出结果", "The result"}, office));
    return steps;
}

} // namespace

Json caseStory(const CaseOfPerson& found, const Text& itemName, const Text& office)
{
    Json past = Json::array({happened({found.acceptedAt, "accepted"}, office)});
    for (const KnownEvent& known : found.events)
        past.push_back(happened(known, office));
    if (found.state == "completed" && found.events.empty()) // approved on the spot
        past.push_back(happened({found.acceptedAt, "completed"}, office));
    Json json{{"number", found.number},         {"taskCode", found.taskCode},   {"itemName", textToJson(itemName)},
              {"state", found.state},           {"office", textToJson(office)}, {"acceptedAt", found.acceptedAt},
              {"promisedBy", found.promisedBy}, {"past", std::move(past)},      {"ahead", ahead(found, office)}};
    if (found.state == "supplement") {
        json["wanted"] = found.wanted;
        if (!found.wantedBy.empty())
            json["wantedBy"] = found.wantedBy;
    }
    if (!found.resultId.empty())
        json["resultId"] = found.resultId;
    json["canWithdraw"] = found.state == "accepted" || found.state == "in_progress" || found.state == "supplement";
    return json;
}

} // namespace changming::sandbox
