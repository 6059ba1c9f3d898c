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
    Fact,    // a value that the state already knows, with its source; locked
    Choice,  // one of several options
    Switch,  // one of two
    Date,    // text is "2026-05-01"
    Digits,  // text is digits without spaces
    Text,    // text as typed
    Heading, // the label of a Group; no value
    Note,    // a sentence between the fields; no value
};

enum class Keyboard { None, Digits, IdNumber, Latin, Chinese };

struct Option {
    std::string label;
    bool chosen = false;
};

struct Field {
    Kind kind = Kind::Note;
    std::string pointer;         // "/mobile"; the field's name for set(), choose() and write(). Empty for Heading and Note
    std::string label;           // "手机号码"; of a Note its text
    std::string description;     // may be empty
    std::vector<Option> options; // Choice and Switch
    std::string text;            // raw: digits, ISO date, text. Empty when unanswered or a choice
    std::string shown;           // as people read it: grouped, dated, the option's label; masked where sensitive
    std::string whole;           // the same never masked: while it is typed or held
    bool locked = false;         // cannot be changed here: a fact, or disabled by a rule
    bool required = false;
    Keyboard keyboard = Keyboard::None;
    std::size_t minLength = 0; // characters; 0 where the schema says nothing
    std::size_t maxLength = 0;
    std::optional<std::chrono::year_month_day> earliest, latest; // Date
    std::string source;                                          // "idcard"; empty where the citizen answers
    std::string sourceText;                                      // "来自身份证"
    std::string error; // what is wrong and what would be right; empty when nothing is, or the step was not checked yet
};

// One thing to mend, in the order of the pages.
struct FieldError {
    std::string pointer; // empty: the answers do not fit together and no field can be named
    std::string step;    // id
    std::string message; // beside the field: "要 11 位，现在是 10 位，请补上。"
    std::string summary; // in the list on top: "手机号码少了 1 位"
};

// One line of "check your answers".
struct ReviewRow {
    std::string label; // the short one: "手机"
    std::string shown; // masked where sensitive; "没填" where an optional field is empty
    std::string whole;
    std::string source, sourceText;
    std::string step; // where *change* leads
    std::string pointer;
    bool changeable = true;
};

} // namespace changming::forms
