// A form as it was read, inside this room: steps, elements in order, controls, rules. Immutable once loaded.
#pragma once

#include "kiosk/base/text.h"
#include "kiosk/forms/date_limit.h"
#include "kiosk/forms/field.h"
#include "kiosk/forms/shown_text.h"
#include "kiosk/schema/schema.h"

#include <nlohmann/json.hpp>

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace changming::forms
{

struct Choice {
    nlohmann::json value;
    Text label;
};

// What stands in a data file's folder: an error can name it.
struct Origin {
    std::string pointer; // in uischema.json
};

struct Control {
    std::string pointer;       // of the answer: "/mobile"
    std::string schemaPointer; // of its property in schema.json
    std::string key;           // of its words: "mobile"
    Origin origin;
    Kind kind = Kind::Text; // without its source: what it would be if it were asked
    Text label, shortLabel, description;
    std::vector<Choice> choices;
    Keyboard keyboard = Keyboard::None;
    Shape shape = Shape::Plain;
    enum class Privacy { Open, Sensitive } privacy = Privacy::Open;
    enum class Lock { Locked, Editable } lock = Lock::Locked; // of a value that comes from a source
    std::string source;                                       // "idcard.name"; empty when it is asked
    std::size_t minLength = 0, maxLength = 0;
    std::optional<DateLimit> earliest, latest;
    bool hasPattern = false;
    std::map<std::string, Text> errors; // the form's own sentences by keyword
};

// One condition; elements list the rules that bind them, their own and those of the layouts around them.
struct Rule {
    enum class Effect { Show, Hide, Enable, Disable } effect;
    std::string scope; // pointer of the answer that decides
    schema::Schema schema;
    Origin origin;
    std::size_t control = 0; // that decides
};

struct Element {
    Kind kind = Kind::Note; // Heading, Note, or any other: a control
    std::size_t step = 0;
    std::size_t control = 0; // index, of a control
    std::string key;         // of the words of Heading and Note
    Text text;
    Origin origin;
    std::vector<std::size_t> rules;

    bool isControl() const { return kind != Kind::Note && kind != Kind::Heading; }
};

struct StepDefinition {
    std::string id;
    Text label, question;
    Origin origin;
    std::vector<std::size_t> rules;
};

struct Header {
    std::string id;
    int version = 0;
    std::vector<std::string> taskCodes;
    Text title;
};

struct Definition {
    Header header;
    std::optional<schema::Schema> schema; // always there once loaded
    std::vector<StepDefinition> steps;
    std::vector<Element> elements;
    std::vector<Control> controls;
    std::vector<std::size_t> elementOf; // of each control
    std::vector<Rule> rules;
    std::map<std::string, Text> errors; // sentences for all fields by keyword

    std::optional<std::size_t> controlAt(std::string_view pointer) const;
};

} // namespace changming::forms
