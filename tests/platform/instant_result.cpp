#include "tests/platform/instant_result.h"

#include "kiosk/base/uuid.h"
#include "kiosk/base/working_days.h"

#include <nlohmann/json.hpp>

#include <cstdint>

namespace changming::sandbox
{

namespace
{

using Json = nlohmann::ordered_json;

Json line(const Text& label, const Text& value)
{
    return {{"label", textToJson(label)}, {"value", textToJson(value)}};
}

// The first character, and a star for each other.
std::string masked(const std::string& name)
{
    std::string shown;
    for (std::size_t i = 0; i < name.size(); ++i) {
        const bool begins = (static_cast<unsigned char>(name[i]) & 0xC0U) != 0x80;
        if (begins && i > 0)
            shown += '*';
        else if (shown.find('*') == std::string::npos)
            shown += name[i];
    }
    return shown;
}

// "平安〔2026〕104871": nobody can count by it how many there are.
std::string drawnNumber(const std::string& day)
{
    std::uint32_t random = 0;
    randomBytes(std::as_writable_bytes(std::span(&random, 1)));
    return "平安〔" + day.substr(0, 4) + "〕" + std::to_string(100'000U + random % 900'000U);
}

} // namespace

Json instantResult(const Text& itemName, const Text& office, const std::string& applicant, WallTime now)
{
    const std::string today = isoDate(hallTime(now).date);
    Text title{itemName.zh + "：办理结果"};
    if (!itemName.en.empty())
        title.en = itemName.en + ": decision";
    return {{"title", textToJson(title)},
            {"number", drawnNumber(today)},
            {"issuedOn", today},
            {"lines", Json::array({line({"结果", "Decision"}, {"同意", "Approved"}), line({"申请人", "Applicant"}, {masked(applicant)}),
                                   line({"办理单位", "Office"}, office)})}};
}

} // namespace changming::sandbox
