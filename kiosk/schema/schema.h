// A compiled JSON Schema: the draft-07 subset that our own documents use, closed. An unknown keyword, a wrong pattern or
// a reference that leads nowhere (or back to itself without consuming anything) is refused at load with the pointer of its
// place, so that a schema never promises what nobody checks.
//
// Supported: type enum const · properties required additionalProperties patternProperties propertyNames minProperties
// maxProperties dependencies · items additionalItems contains minItems maxItems uniqueItems · minLength maxLength (code
// points) pattern format · minimum maximum exclusiveMinimum exclusiveMaximum multipleOf · allOf anyOf oneOf not if then
// else · $ref to a schema of the same document ("#/definitions/…") · the annotations title description default examples
// $comment $schema, and $id at the root. Formats: see
// format.h.
//
// Immutable and cheap to copy (copies share the compiled form); any thread.
// Standard: draft-handrews-json-schema-validation-01; held to the public JSON-Schema-Test-Suite by tests/kiosk/schema.
#pragma once

#include "kiosk/base/result.h"
#include "kiosk/schema/violation.h"

#include <nlohmann/json_fwd.hpp>

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

namespace changming::schema
{

class Program;

class Schema
{
public:
    // `place` is the file that errors name; they add "#" and the pointer of the keyword.
    static Result<Schema> load(const nlohmann::json& document, const std::string& place);
    static Result<Schema> loadFile(const std::filesystem::path& file);

    // Empty when the value is valid. In the order of the document's keys; at most maxViolations. A check that would take too
    // long or too deep a stack (references multiply) is given up with one violation of the whole.
    std::vector<Violation> check(const nlohmann::json& value) const;
    bool accepts(const nlohmann::json& value) const;

    // The same for a document of staff or the platform: the first violation as an error whose place is
    // "<place>#<pointer>". For all of them use check() and toError().
    Result<void> checkDocument(const nlohmann::json& document, const std::string& place) const;

    static constexpr std::size_t maxViolations = 200;

private:
    explicit Schema(std::shared_ptr<const Program> program) : m_program(std::move(program)) {}
    std::shared_ptr<const Program> m_program;
};

} // namespace changming::schema
