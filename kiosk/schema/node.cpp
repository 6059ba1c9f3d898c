#include "kiosk/schema/node.h"

#include "kiosk/schema/pointer.h"
#include "kiosk/schema/schema.h"

#include <nlohmann/json.hpp>

namespace changming::schema
{

std::string Path::pointer() const
{
    if (parent == nullptr)
        return {};
    return index ? append(parent->pointer(), *index) : append(parent->pointer(), key);
}

void Check::add(Violation violation)
{
    if (m_violations != nullptr && m_violations->size() < Schema::maxViolations)
        m_violations->push_back(std::move(violation));
}

bool Check::enter()
{
    constexpr std::size_t deepest = 1000;
    ++m_depth;
    if (m_budget == 0 || m_depth > deepest) {
        m_gaveUp = true;
        return false;
    }
    --m_budget;
    return true;
}

Check Check::aside(std::vector<Violation>* violations) const
{
    Check other(violations);
    other.m_budget = m_budget;
    other.m_depth = m_depth;
    return other;
}

bool Rule::violated(const Path& path, Check& run, const Sentence& sentence, std::string limit, std::string actual) const
{
    if (run.collects())
        run.add({path.pointer(), m_pointer, m_keyword, sentence.en, sentence.zh, std::move(limit), std::move(actual)});
    return false;
}

bool Node::check(const nlohmann::json& value, const Path& path, Check& run) const
{
    const bool valid = run.enter() && checkRules(value, path, run);
    run.leave();
    return valid;
}

bool Node::checkRules(const nlohmann::json& value, const Path& path, Check& run) const
{
    if (m_always.has_value()) {
        if (!*m_always && run.collects())
            run.add({path.pointer(), m_pointer, "false", "nothing is allowed here", "这里不能有内容"});
        return *m_always;
    }
    bool valid = true;
    for (const auto& rule : m_rules) {
        valid = rule->check(value, path, run) && valid;
        if (!valid && !run.collects())
            return false;
    }
    return valid;
}

bool Node::accepts(const nlohmann::json& value, const Path& path, Check& run) const
{
    auto silent = run.aside(nullptr);
    const bool valid = check(value, path, silent);
    run.resume(silent);
    return valid;
}

} // namespace changming::schema
