// One form of one or several items, from a folder of JSON Forms documents, checked wholly when it is loaded:
//
//   form.json      {format, id, version, taskCodes[], title, cards[]?, contact?, company?, materials[]?, commitment?}
//   commitment.json  the text that is signed, where form.json names it
//   schema.json    JSON Schema (kiosk/schema): what an answer may be
//   uischema.json  Categorization; a Category is a step; VerticalLayout HorizontalLayout Group Control Label; rules
//                  SHOW HIDE ENABLE DISABLE with {scope, schema}; our additions stand in `options` (README.md)
//   i18n/en.json   English by JSON Forms' keys: <i18n or path>.label .description .error.<keyword>, <key>.<title> of a oneOf
//   i18n/zh-CN.json  only the sentences that have no place in the documents: <key>.error.<keyword>; may be missing
//
// An error names file and JSON pointer. Immutable and cheap to copy; any thread.
// Formats: https://jsonforms.io/docs/uischema, /docs/i18n.
#pragma once

#include "kiosk/base/result.h"
#include "kiosk/base/text.h"
#include "kiosk/forms/field.h"

#include <nlohmann/json_fwd.hpp>

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace changming::forms
{

struct Definition;

// What the citizen promises, in pages of lines: a term ("您承诺") and its text.
struct Commitment {
    struct Line {
        Text term, text;
        bool operator==(const Line&) const = default;
    };
    int version = 0;
    Text title;
    std::vector<std::vector<Line>> pages; // none is empty
    std::string bytes;                    // of the file: what is hashed
};

// On behalf of a company: the card's holder is the agent. Pointers of answers.
struct Company {
    std::string name, number;
};

class Form
{
public:
    // Administrative divisions, where the form asks for one, are read from divisions.json beside the folder of the forms.
    static Result<Form> load(const std::filesystem::path& folder);

    const std::string& id() const;
    int version() const;
    const std::vector<std::string>& taskCodes() const;
    const Text& title() const;
    // Facts that the form would take from elsewhere: "idcard.name".
    std::vector<std::string> sources() const;

    const std::vector<std::string>& cards() const;       // tokens of drivers::cardTypeToken; never empty
    const std::string& contact() const;                  // pointer of the mobile number; empty where none is asked for
    const std::optional<Company>& company() const;       // nothing: for the card's holder
    std::vector<MaterialNeed> materials(Language) const; // all of them; Filling::materials() knows which apply
    const std::optional<Commitment>& commitment() const; // nothing: none is signed

    const Definition& definition() const { return *m_definition; }

private:
    explicit Form(std::shared_ptr<const Definition> definition) : m_definition(std::move(definition)) {}
    std::shared_ptr<const Definition> m_definition;
};

// Two documents without a folder around them, as `kioskctl forms check` gets them: does the uischema fit the schema?
Result<void> checkUiSchema(const nlohmann::json& uischema, const std::string& uischemaPlace, const nlohmann::json& schema,
                           const std::string& schemaPlace);

} // namespace changming::forms
