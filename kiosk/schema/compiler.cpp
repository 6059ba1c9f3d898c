#include "kiosk/schema/compiler.h"

#include "kiosk/schema/pointer.h"

#include <nlohmann/json.hpp>

#include <cmath>
#include <set>

namespace changming::schema
{

namespace
{

const std::map<std::string_view, MakeRule>& table()
{
    static const auto keywords = [] {
        std::map<std::string_view, MakeRule> all;
        for (const auto& part : {valueKeywords(), numberKeywords(), arrayKeywords(), objectKeywords(), combinedKeywords()})
            for (const auto& keyword : part)
                all.emplace(keyword.name, keyword.make);
        return all;
    }();
    return keywords;
}

int hexValue(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    return -1;
}

// The fragment of a URI is percent-encoded (RFC 6901 §6).
std::string percentDecoded(std::string_view text)
{
    std::string decoded;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const int high = i + 2 < text.size() ? hexValue(text[i + 1]) : -1;
        const int low = i + 2 < text.size() ? hexValue(text[i + 2]) : -1;
        if (text[i] != '%' || high < 0 || low < 0) {
            decoded += text[i];
            continue;
        }
        decoded += static_cast<char>(high * 16 + low);
        i += 2;
    }
    return decoded;
}

} // namespace

std::optional<std::size_t> countOf(const nlohmann::json& argument)
{
    if (!argument.is_number())
        return std::nullopt;
    const auto number = argument.get<double>();
    if (number < 0 || number > 1e9 || std::floor(number) != number)
        return std::nullopt;
    return static_cast<std::size_t>(number);
}

Result<std::shared_ptr<const Program>> compile(const nlohmann::json& document, const std::string& place)
{
    return Compiler(document, place).run();
}

Result<std::shared_ptr<const Program>> Compiler::run()
{
    m_program->root = node(m_document, "");
    resolve();
    if (!m_error)
        refuseCircles();
    if (m_error)
        return *m_error;
    return std::shared_ptr<const Program>(m_program);
}

void Compiler::refuse(const std::string& pointer, const Sentence& sentence)
{
    if (!m_error)
        m_error = Error{"schema-refused", sentence.en, m_place + "#" + pointer, sentence.zh};
}

const Node* Compiler::node(const nlohmann::json& schema, const std::string& pointer)
{
    auto& slot = m_program->nodes[pointer];
    slot = std::make_unique<Node>(pointer);
    Node& made = *slot;
    if (schema.is_boolean())
        made.setAlways(schema.get<bool>());
    else if (schema.is_object())
        keywords(schema, made);
    else
        refuse(pointer, {"a schema is an object of keywords, true or false", "这里要写一个 schema：对象、true 或 false"});
    return &made;
}

void Compiler::keywords(const nlohmann::json& schema, Node& into)
{
    // Beside $ref the standard ignores every other assertion; they are still compiled, because references may lead there.
    const bool isReference = schema.contains("$ref");
    Node& ignored = *m_program->ignored.emplace_back(std::make_unique<Node>(into.pointer()));
    for (const auto& [name, argument] : schema.items()) {
        const auto pointer = append(into.pointer(), name);
        const auto known = table().find(name);
        if (known == table().end()) {
            refuse(pointer, {"\"" + name + "\" is not a keyword that this validator knows (draft-07 subset)", "不认识关键字 \"" + name + "\""});
            continue;
        }
        if (known->second == nullptr)
            continue;
        Node& target = isReference && name != "$ref" ? ignored : into;
        auto rule = known->second({argument, schema, pointer, name, *this, target});
        if (rule != nullptr)
            target.add(std::move(rule));
    }
}

void Compiler::refer(const std::string& target, const std::string& pointer, const Node** slot, Node* from)
{
    if (target.starts_with('#'))
        m_references.push_back({percentDecoded(std::string_view(target).substr(1)), target, pointer, slot, from});
    else
        refuseReference(target, pointer);
}

void Compiler::referLocal(const std::string& target, const Node** slot, Node* from)
{
    m_references.push_back({target, target, target, slot, from});
}

void Compiler::refuseReference(const std::string& target, const std::string& pointer)
{
    refuse(pointer, {"\"" + target + "\" leads to no schema of this document; references look like \"#/definitions/name\"",
                     "\"" + target + "\" 找不到；引用要写成 \"#/definitions/名称\"，而且就在这份文件里"});
}

void Compiler::resolve()
{
    for (const auto& reference : m_references) {
        const auto found = m_program->nodes.find(reference.target);
        if (found == m_program->nodes.end()) {
            refuseReference(reference.written, reference.pointer);
            continue;
        }
        *reference.slot = found->second.get();
        reference.from->lookInto(found->second.get());
    }
}

void Compiler::refuseCircles()
{
    // Depth-first with three colours, without recursion: a chain may be as long as the document.
    std::set<const Node*> done;
    for (const auto& [pointer, start] : m_program->nodes) {
        struct Step {
            const Node* node;
            std::size_t next;
        };
        std::vector<Step> trail;
        std::set<const Node*> onTrail;
        trail.push_back({start.get(), 0});
        onTrail.insert(start.get());
        while (!trail.empty()) {
            auto& step = trail.back();
            if (step.next == step.node->inPlace().size() || done.contains(step.node)) {
                done.insert(step.node);
                onTrail.erase(step.node);
                trail.pop_back();
                continue;
            }
            const Node* next = step.node->inPlace()[step.next++];
            if (onTrail.contains(next)) {
                refuse(next->pointer(),
                       {"references lead back to this schema without looking deeper into the value", "引用绕回了自己，永远检查不完"});
                return;
            }
            if (!done.contains(next)) {
                trail.push_back({next, 0});
                onTrail.insert(next);
            }
        }
    }
}

} // namespace changming::schema
