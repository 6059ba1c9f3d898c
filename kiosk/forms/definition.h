// A form as it was read, inside this room: steps, elements in order, controls, rules. The persons of a People control have
// a definition of their own. Immutable once loaded.
#pragma once

#include "kiosk/base/text.h"
#include "kiosk/forms/date_limit.h"
#include "kiosk/forms/divisions.h"
#include "kiosk/forms/field.h"
#include "kiosk/forms/form.h"
#include "kiosk/forms/shown_text.h"
#include "kiosk/schema/schema.h"

#include <nlohmann/json.hpp>

#include <cstddef>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace changming::forms
{

struct Definition;

struct Choice {
    nlohmann::json value;
    Text label;
};

// What stands in a data file's folder: an error can name it.
struct Origin {
    std::string pointer; // in uischema.json
};

// A value that is worked out from another control's, which stands before it.
struct Follow {
    enum class Take { Same, BirthDate, Sex, Sum, Count } take = Take::Same; // Sum and Count: of the entries of a People control
    std::string scope;                                                      // pointer of that answer
    std::size_t control = 0;
    std::string of;        // Sum: pointer in an entry
    std::size_t inner = 0; // and its control

    bool isFixed() const { return take == Take::Sum || take == Take::Count; } // nobody types it
};

struct Control {
    std::string pointer;       // of the answer: "/mobile"; inside an entry from there: "/name"
    std::string schemaPointer; // of its property in schema.json
    std::string key;           // of its words: "mobile", "members.name"
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
    std::optional<double> minimum, maximum;
    std::size_t decimals = 0;
    Text unit;
    std::optional<Follow> follow;
    std::string within; // Division: the code above its first level; empty is the whole country
    DivisionLevel deepest = DivisionLevel::Street;
    std::size_t minEntries = 0, maxEntries = 0;
    Text addLabel;
    std::shared_ptr<const Definition> entry; // People: what is asked of one
    std::vector<std::size_t> summary;        // controls of it
    bool hasPattern = false;
    std::map<std::string, Text> errors; // the form's own sentences by keyword

    bool isChoice() const { return kind == Kind::Choice || kind == Kind::Switch || kind == Kind::LongChoice; } // of one
    bool isNumber() const { return kind == Kind::Number || kind == Kind::Money; }
    bool isTyped() const { return kind == Kind::Text || kind == Kind::LongText || kind == Kind::Digits; }
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

struct Material {
    std::string id;
    Text name, hint;
    enum class Need { Required, Optional } need = Need::Required;
    std::vector<MaterialNeed::Way> from;
    std::string licence;
    int laterDays = 0;
    int files = 1;
    std::optional<Rule> rule; // SHOW or HIDE

    MaterialNeed in(Language language) const;
};

struct Header {
    std::string id;
    int version = 0;
    std::vector<std::string> taskCodes;
    Text title;
    std::vector<std::string> cards;
    std::string contact;
    std::optional<Company> company;
    std::vector<Material> materials;
    std::string commitmentFile;
};

struct Definition {
    Header header;
    std::optional<Commitment> commitment;
    std::optional<schema::Schema> schema; // always there once loaded; an entry has none of its own
    std::vector<StepDefinition> steps;    // an entry has one without words
    std::vector<Element> elements;
    std::vector<Control> controls;
    std::vector<std::size_t> elementOf; // of each control
    std::vector<Rule> rules;
    std::map<std::string, Text> errors;         // sentences for all fields by keyword
    std::shared_ptr<const Divisions> divisions; // where a control asks for one

    std::optional<std::size_t> controlAt(std::string_view pointer) const;
};

} // namespace changming::forms
