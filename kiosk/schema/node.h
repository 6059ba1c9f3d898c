// The compiled form of a schema, inside this room. A node is one schema (an object of keywords, or true/false); a rule is
// one keyword. Nodes are owned by the Program and live as long as it; rules hold plain pointers to nodes. Immutable once
// compiled.
#pragma once

#include "kiosk/schema/violation.h"

#include <nlohmann/json_fwd.hpp>

#include <cstddef>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace changming::schema
{

// Where the check stands in the value; the pointer is written only when a violation needs it.
struct Path {
    const Path* parent = nullptr;
    std::string_view key = {};
    std::optional<std::size_t> index = std::nullopt;

    std::string pointer() const;
};

struct Sentence {
    std::string en;
    std::string zh;
};

// One run of a check: what is collected, and how much work is left: references can multiply, and a chain of them is a
// chain of calls on the stack.
class Check
{
public:
    explicit Check(std::vector<Violation>* violations) : m_violations(violations) {}

    bool collects() const { return m_violations != nullptr; }
    void add(Violation violation);

    // False when the budget or the depth is used up. REQUIRES: leave() after each enter(), whatever it answered.
    bool enter();
    void leave() { --m_depth; }
    // Then no answer counts: a `not` around the unfinished part would turn it round.
    bool gaveUp() const { return m_gaveUp; }

    // The same run collecting elsewhere (or nowhere), and its work taken over when it is done.
    Check aside(std::vector<Violation>* violations) const;
    void resume(const Check& aside)
    {
        m_budget = aside.m_budget;
        m_gaveUp = m_gaveUp || aside.m_gaveUp;
    }

private:
    std::vector<Violation>* m_violations;
    std::size_t m_budget = 2'000'000;
    std::size_t m_depth = 0;
    bool m_gaveUp = false;
};

class Rule
{
public:
    Rule(std::string pointer, std::string keyword) : m_pointer(std::move(pointer)), m_keyword(std::move(keyword)) {}
    virtual ~Rule() = default;
    Rule(const Rule&) = delete;
    Rule& operator=(const Rule&) = delete;

    virtual bool check(const nlohmann::json& value, const Path& path, Check& run) const = 0;

protected:
    // Records the violation where it is wanted; always false, so that a rule can return it.
    bool violated(const Path& path, Check& run, const Sentence& sentence, std::string limit = {}, std::string actual = {}) const;

private:
    std::string m_pointer; // of the keyword in the schema
    std::string m_keyword;
};

class Node
{
public:
    explicit Node(std::string pointer) : m_pointer(std::move(pointer)) {}

    // An entry is counted: see Check.
    bool check(const nlohmann::json& value, const Path& path, Check& run) const;
    // The same without collecting.
    bool accepts(const nlohmann::json& value, const Path& path, Check& run) const;

    const std::string& pointer() const { return m_pointer; }
    void setAlways(bool answer) { m_always = answer; }
    void add(std::unique_ptr<Rule> rule) { m_rules.push_back(std::move(rule)); }
    // Schemas that look at the same value as this one; a circle of them would never end.
    void lookInto(const Node* other) { m_inPlace.push_back(other); }
    const std::vector<const Node*>& inPlace() const { return m_inPlace; }

private:
    bool checkRules(const nlohmann::json& value, const Path& path, Check& run) const;

    std::string m_pointer;
    std::optional<bool> m_always;
    std::vector<std::unique_ptr<Rule>> m_rules;
    std::vector<const Node*> m_inPlace;
};

class Program
{
public:
    std::map<std::string, std::unique_ptr<Node>> nodes; // by pointer
    std::vector<std::unique_ptr<Node>> ignored;         // what stands beside a $ref
    const Node* root = nullptr;
};

} // namespace changming::schema
