// What the pages of a form show: plain data, made anew from a Filling whenever it changed. Texts are in the language that
// was asked for.
#pragma once

#include <chrono>
#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace changming::forms
{

// A step of the form (a Category): id "contact", label "联系方式", question "怎么联系到您？".
struct Step {
    std::string id;
    std::string label;
    std::string question;
};

enum class Kind {
    Fact,        // a value that the state already knows, with its source; locked
    Choice,      // one of several options
    Switch,      // one of two
    MultiChoice, // any of several options; choose() turns one on and off
    LongChoice,  // one of many: Filling::choices() searches them, `options` stays empty
    Date,        // text is "2026-05-01"
    Digits,      // text is digits without spaces; the last one of an ID number may be X
    Number,      // text is "86.5", as typed
    Money,       // yuan; text is "1234.50", as typed
    Text,        // text as typed
    LongText,    // the same over several lines
    Division,    // 省市区镇街: level by level, Filling::divisionChoices(); text is the code, `path` what was chosen so far
    People,      // a list of persons, each with fields of its own: Filling::entryFields()
    Heading,     // the label of a Group; no value
    Note,        // a sentence between the fields; no value
};

enum class Keyboard { None, Digits, Decimal, IdNumber, Latin, Chinese };

struct Option {
    std::string label;
    bool chosen = false;
};

// A match of a search in a LongChoice; `option` is for choose().
struct FoundOption {
    std::size_t option = 0;
    std::string label;
    bool chosen = false;
};

// One level of a chosen division, from the province down: {"330100", "杭州市"}.
struct DivisionPart {
    std::string code;
    std::string name;
};

struct DivisionOption {
    std::string code;
    std::string name;
    bool chosen = false;  // it, or something below it
    bool hasMore = false; // there is a level below it to choose from
    std::string level;    // 省 市 区县 镇街: what is chosen here; a county may stand directly below its province
};

// One person of a People field: what the list shows.
struct Entry {
    std::string summary; // "测试乙 · 配偶"; "没填" while nothing stands there
    std::string error;   // what is wrong inside; empty when nothing is, or it was not checked yet
};

struct Field {
    Kind kind = Kind::Note;
    std::string pointer;         // "/mobile", "/members/0/name"; the field's name for set(), choose() and write(). Empty for Heading and Note
    std::string label;           // "手机号码"; of a Note its text
    std::string description;     // may be empty
    std::vector<Option> options; // Choice, Switch and MultiChoice
    std::string text;            // raw: digits, ISO date, text, number as typed. Empty when unanswered or a choice
    std::string shown;           // as people read it: grouped, dated, the option's label; masked where sensitive
    std::string whole;           // the same never masked: while it is typed or held
    bool locked = false;         // cannot be changed here: a fact, or disabled by a rule
    bool required = false;
    Keyboard keyboard = Keyboard::None;
    std::size_t minLength = 0; // characters; 0 where the schema says nothing
    std::size_t maxLength = 0;
    std::optional<std::chrono::year_month_day> earliest, latest; // Date
    std::optional<double> minimum, maximum;                      // Number and Money
    std::size_t decimals = 0;                                    // most places behind the point: 0 of whole numbers, 2 of Money
    std::string unit;                                            // "平方米", "元"; behind the number, not part of `shown`
    std::vector<DivisionPart> path;                              // Division: chosen so far, may end above the level that is asked for
    std::vector<std::string> levels;                             // Division: what its levels are called, from the first: 省, 市, 区县, 镇街
    std::vector<Entry> entries;                                  // People
    std::size_t minEntries = 0, maxEntries = 0;                  // People
    std::string addLabel;                                        // People, the button: "添加一位家人"
    bool follows = false;                                        // the value was worked out from another answer and not changed since
    std::string source;     // "idcard" "platform" "licence"; empty where the citizen answers, or changed the value
    std::string sourceText; // "来自身份证"
    std::string error;      // what is wrong and what would be right; empty when nothing is, or the step was not checked yet
};

// One thing to mend, in the order of the pages.
struct FieldError {
    std::string pointer;                             // the field on the page; empty: the answers do not fit together and no field can be named
    std::string step;                                // id
    std::string message;                             // beside the field: "要 11 位，现在是 10 位，请补上。"
    std::string summary;                             // in the list on top: "手机号码少了 1 位", "家庭成员第 2 位：姓名还没填"
    std::optional<std::size_t> entry = std::nullopt; // of a People field, where the error is inside one
    std::string entryPointer = {};                   // then the field in it: "/members/1/name"
};

// One line of "check your answers". A People field has a line an entry.
struct ReviewRow {
    std::string label; // the short one: "手机"
    std::string shown; // masked where sensitive; "没填" where an optional field is empty; numbers with their unit
    std::string whole;
    std::string source, sourceText;
    std::string step; // where *change* leads
    std::string pointer;
    bool changeable = true;
    std::optional<std::size_t> entry = std::nullopt; // of a People field
};

// One of the papers that belong to this filling, by the form's rules.
struct MaterialNeed {
    enum class Way { Licence, Phone, Later };
    std::string id;   // "household-register"
    std::string name; // 户口簿，本人那一页
    std::string hint; // may be empty
    bool required = true;
    std::vector<Way> from; // in this order on the page
    std::string licence;   // type of the licence, with Way::Licence
    int laterDays = 0;     // working days, with Way::Later
    int files = 1;         // most files from the phone
};

} // namespace changming::forms
