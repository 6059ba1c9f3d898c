// An expected failure, as a value. Plain data, any thread.
#pragma once

#include <string>

namespace changming {

struct Error {
    std::string code;       // a stable kebab-case token that programs may compare: "menu-unknown-item"
    std::string message;    // English: what is wrong and what would be right
    std::string place = {}; // where: a file with a JSON pointer or line, a device id, a column; may be empty
    std::string zh = {};    // the same for hall staff in Chinese, where people without English see it; may be empty

    bool operator==(const Error&) const = default;
};

} // namespace changming
