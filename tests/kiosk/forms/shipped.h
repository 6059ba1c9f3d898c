// Every form that comes with the machine, and what the specimen card of each says.
#pragma once

#include "kiosk/forms/form.h"

#include <algorithm>
#include <chrono>
#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace changming::forms
{

inline const std::filesystem::path formsFolder = CHANGMING_SOURCE_DIR "/config/forms";
inline constexpr std::chrono::year_month_day today{std::chrono::year{2026}, std::chrono::April, std::chrono::day{16}};

inline std::vector<std::string> shippedForms()
{
    std::vector<std::string> names;
    for (const auto& entry : std::filesystem::directory_iterator(formsFolder))
        names.push_back(entry.path().filename().string());
    std::sort(names.begin(), names.end());
    return names;
}

inline std::map<std::string, std::string> factsOf(const Form& form)
{
    if (form.cards().front() == "resident")
        return {{"idcard.name", "测试甲"},
                {"idcard.idNumber", "990101199001010014"},
                {"idcard.address", "平安区测试路 1 号"},
                {"idcard.sex", "male"},
                {"idcard.birthDate", "1990-01-01"},
                {"idcard.nation", "汉"},
                {"platform.mobile", "13800000000"}};
    return {{"idcard.name", "测试丁"},
            {"idcard.englishName", "SPECIMEN, TEST"},
            {"idcard.nationality", "CAN"},
            {"idcard.idNumber", "931586198001010028"},
            {"idcard.sex", "female"},
            {"idcard.birthDate", "1980-01-01"},
            {"idcard.validUntil", "2033-01-01"},
            {"platform.mobile", "13800000000"}};
}

} // namespace changming::forms
