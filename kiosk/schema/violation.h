// One way in which a value breaks its schema. Plain data. The texts say what is wrong and what would be right; they never
// repeat the value itself (it may be personal), only keys, counts and what the schema allows.
#pragma once

#include "kiosk/base/error.h"

#include <string>

namespace changming::schema
{

struct Violation {
    std::string instance; // JSON pointer of the value; for an unknown key the key itself; "" is the whole document
    std::string schema;   // JSON pointer of the keyword in the schema
    std::string keyword;  // "minLength"
    std::string message;  // English
    std::string zh;
    std::string limit = {};  // what the keyword asks, where it is a number or a name: "11", the missing key
    std::string actual = {}; // what was counted: "10"; empty where nothing was counted

    bool operator==(const Violation&) const = default;
};

// As an error of the document at `place` ("menu.json"): the place becomes "menu.json#/pages/0".
Error toError(const Violation& violation, const std::string& place);

} // namespace changming::schema
