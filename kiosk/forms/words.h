// The sentences of a form in i18n/en.json and i18n/zh-CN.json, by the keys of JSON Forms. Inside this room.
// English must be there for every Chinese text of the documents; a key that nothing uses is refused.
#pragma once

#include "kiosk/base/result.h"
#include "kiosk/forms/definition.h"

#include <nlohmann/json_fwd.hpp>

#include <string>

namespace changming::forms
{

struct WordFile {
    const nlohmann::json& words;
    std::string place;
};

// `uischemaPlace` names the text that lacks its English.
Result<void> applyWords(Definition& definition, const WordFile& english, const WordFile& chinese, const std::string& uischemaPlace);

} // namespace changming::forms
