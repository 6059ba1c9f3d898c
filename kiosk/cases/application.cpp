#include "kiosk/cases/application.h"

#include "kiosk/base/uuid.h"

#include <algorithm>

namespace changming::cases
{

namespace
{

using Json = nlohmann::ordered_json;

Json personJson(const Applicant& person)
{
    return {{"name", person.name}, {"idType", person.idType}, {"idNumber", person.idNumber}, {"mobile", person.mobile}};
}

Json materialsJson(const std::vector<MaterialPart>& materials)
{
    Json list = Json::array();
    for (const MaterialPart& material : materials) {
        Json entry{{"id", material.id}, {"way", material.way}, {"parts", material.parts}};
        if (!material.until.empty())
            entry["until"] = material.until;
        list.push_back(std::move(entry));
    }
    return list;
}

Json commitmentJson(const Commitment& commitment)
{
    Json value{{"version", commitment.version}, {"sha256", commitment.sha256}, {"signedAt", toRfc3339(commitment.signedAt)}, {"way", commitment.way}};
    if (!commitment.picture.empty())
        value["picture"] = commitment.picture;
    if (!commitment.strokes.empty())
        value["strokes"] = commitment.strokes;
    return value;
}

} // namespace

Result<std::string> frozenContent(const Application& application, const Identifiers& identifiers, WallTime confirmedAt)
{
    if (application.agent.has_value() != application.company.has_value())
        return Error{"case-agent-alone", "an application has an agent and a company, or neither", application.formId, "经办人和单位应当同时填写"};
    Json content{
        {"format", 1},
        {"idempotencyKey", identifiers.key},
        {"taskCode", application.taskCode},
        {"terminalId", identifiers.terminalId},
        {"provisionalNumber", identifiers.provisionalNumber},
        {"slipToken", identifiers.slipToken},
        {"formId", application.formId},
        {"formVersion", application.formVersion},
        {"confirmedAt", toRfc3339(confirmedAt)},
        {"applicant", personJson(application.applicant)},
        {"answers", application.answers},
    };
    if (application.consent)
        content["consent"] = {{"version", application.consent->version}, {"at", toRfc3339(application.consent->at)}};
    if (application.agent && application.company) {
        content["agent"] = personJson(*application.agent);
        content["company"] = {{"name", application.company->name}, {"number", application.company->number}};
    }
    if (!application.materials.empty())
        content["materials"] = materialsJson(application.materials);
    if (application.commitment)
        content["commitment"] = commitmentJson(*application.commitment);
    try {
        return content.dump();
    } catch (const nlohmann::json::exception&) {
        return Error{"case-not-utf8", "a value of the application is not UTF-8", application.formId, "办件内容里有不能识别的文字"};
    }
}

std::string provisionalNumber(const std::string& terminalId, std::uint32_t random)
{
    return "暂-" + terminalId + "-" + crockford32(random & 0xFFFFFU, 4);
}

bool isTerminalId(const std::string& text)
{
    const auto allowed = [](char c) { return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z'); };
    return text.size() == 4 && std::ranges::all_of(text, allowed);
}

} // namespace changming::cases
