// One JSON object a line on stderr: time, level, room, event, typed fields. Field values are tokens of ours, numbers or
// masked text; free text about a person has no overload. Any thread; a line is written whole.
//
//   log::info("cases", "case.accepted", {{"key", log::Token{key}}, {"attempts", 3}});
#pragma once

#include "kiosk/base/masked.h"

#include <cstdint>
#include <initializer_list>
#include <string>
#include <string_view>
#include <variant>

namespace changming::log {

// A machine-made word: an id, a state, an error code. Never what a person typed or what stands on a card.
struct Token {
    std::string text;
};

struct Field {
    std::string_view name;
    std::variant<std::int64_t, bool, Token, MaskedText> value;

    Field(std::string_view n, Token v) : name(n), value(std::move(v)) {}
    Field(std::string_view n, MaskedText v) : name(n), value(std::move(v)) {}
    Field(std::string_view n, bool v) : name(n), value(v) {}
    Field(std::string_view n, int v) : name(n), value(std::int64_t{v}) {}
    Field(std::string_view n, std::int64_t v) : name(n), value(v) {}
    Field(std::string_view n, std::uint64_t v) : name(n), value(static_cast<std::int64_t>(v)) {}
};

using Fields = std::initializer_list<Field>;

void info(std::string_view room, std::string_view event, Fields fields = {});
void warning(std::string_view room, std::string_view event, Fields fields = {});
void error(std::string_view room, std::string_view event, Fields fields = {});

// The line without its newline; for tests.
std::string line(std::string_view level, std::string_view time, std::string_view room, std::string_view event, Fields fields);

} // namespace changming::log
