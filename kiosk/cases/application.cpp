#include "kiosk/cases/application.h"

#include "kiosk/base/uuid.h"

#include <algorithm>

namespace changming::cases
{

Result<std::string> frozenContent(const Application& application, const Identifiers& identifiers, WallTime confirmedAt)
{
    const nlohmann::ordered_json content{
        {"format", 1},
        {"idempotencyKey", identifiers.key},
        {"taskCode", application.taskCode},
        {"terminalId", identifiers.terminalId},
        {"provisionalNumber", identifiers.provisionalNumber},
        {"slipToken", identifiers.slipToken},
        {"formId", application.formId},
        {"formVersion", application.formVersion},
        {"confirmedAt", toRfc3339(confirmedAt)},
        {"applicant",
         {{"name", application.applicant.name},
          {"idType", application.applicant.idType},
          {"idNumber", application.applicant.idNumber},
          {"mobile", application.applicant.mobile}}},
        {"answers", application.answers},
    };
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
