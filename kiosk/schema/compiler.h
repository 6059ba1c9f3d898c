// From a schema document to its Program, inside this room: the walk over the keywords, the table of rules, the references.
// The first complaint is kept and the walk goes on, so that no rule has to unwind.
#pragma once

#include "kiosk/base/result.h"
#include "kiosk/schema/node.h"

#include <nlohmann/json_fwd.hpp>

#include <memory>
#include <string>
#include <vector>

namespace changming::schema
{

Result<std::shared_ptr<const Program>> compile(const nlohmann::json& document, const std::string& place);

// What a rule's maker sees: its own argument, the whole schema object around it, and the way to compile schemas below.
class Compiler
{
public:
    Compiler(const nlohmann::json& document, std::string place) : m_document(document), m_place(std::move(place)) {}
    Result<std::shared_ptr<const Program>> run();

    const Node* node(const nlohmann::json& schema, const std::string& pointer);
    // References are followed when everything is compiled; the slot is filled then. `target` as written ("#/definitions/a").
    void refer(const std::string& target, const std::string& pointer, const Node** slot, Node* from);
    // The same for a schema whose pointer is known.
    void referLocal(const std::string& target, const Node** slot, Node* from);
    void refuse(const std::string& pointer, const Sentence& sentence);
    const std::string& place() const { return m_place; }

private:
    struct Reference {
        std::string target;  // pointer of the schema
        std::string written; // as the document has it
        std::string pointer; // of the $ref
        const Node** slot;
        Node* from;
    };
    void keywords(const nlohmann::json& schema, Node& into);
    void refuseReference(const std::string& target, const std::string& pointer);
    void resolve();
    void refuseCircles();

    const nlohmann::json& m_document;
    std::string m_place;
    std::shared_ptr<Program> m_program = std::make_shared<Program>();
    std::vector<Reference> m_references;
    std::optional<Error> m_error;
};

struct Maker {
    const nlohmann::json& argument; // of the keyword
    const nlohmann::json& around;   // the schema object that holds it
    std::string pointer;            // of the keyword
    std::string keyword;
    Compiler& compiler;
    Node& node; // that the rule will belong to

    // A schema below the keyword that looks at a part of the value, or (inPlace) at the same value.
    const Node* below(const nlohmann::json& schema, const std::string& at) const { return compiler.node(schema, at); }
    const Node* inPlace(const nlohmann::json& schema, const std::string& at) const
    {
        const Node* other = compiler.node(schema, at);
        node.lookInto(other);
        return other;
    }
    // Refuses the document; null, so that a maker can return it.
    std::unique_ptr<Rule> refuse(const Sentence& sentence) const
    {
        compiler.refuse(pointer, sentence);
        return nullptr;
    }
};

using MakeRule = std::unique_ptr<Rule> (*)(const Maker& maker);
struct Keyword {
    std::string_view name;
    MakeRule make; // null: an annotation
};

// One table a file of rules.
std::vector<Keyword> valueKeywords();
std::vector<Keyword> numberKeywords();
std::vector<Keyword> arrayKeywords();
std::vector<Keyword> objectKeywords();
std::vector<Keyword> combinedKeywords();

// Counts in keywords are whole numbers from 0 (3.0 counts as 3); nothing otherwise.
std::optional<std::size_t> countOf(const nlohmann::json& argument);

} // namespace changming::schema
