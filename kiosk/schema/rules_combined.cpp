// $ref, allOf, anyOf, oneOf, not, if/then/else, and the annotations.
#include "kiosk/schema/compiler.h"
#include "kiosk/schema/pointer.h"

#include <nlohmann/json.hpp>

namespace changming::schema
{

namespace
{

class ReferenceRule final : public Rule
{
public:
    explicit ReferenceRule(const Maker& maker) : Rule(maker.pointer, maker.keyword) {}
    const Node** slot() { return &m_target; }
    bool check(const nlohmann::json& value, const Path& path, Check& run) const override { return m_target->check(value, path, run); }

private:
    const Node* m_target = nullptr;
};

std::unique_ptr<Rule> makeReference(const Maker& maker)
{
    if (!maker.argument.is_string())
        return maker.refuse({"$ref is a text such as \"#/definitions/name\"", "$ref 要写成文字，例如 \"#/definitions/名称\""});
    auto rule = std::make_unique<ReferenceRule>(maker);
    maker.compiler.refer(maker.argument.get<std::string>(), maker.pointer, rule->slot(), &maker.node);
    return rule;
}

std::unique_ptr<Rule> makeId(const Maker& maker)
{
    // Below the root it would change what every reference around it means.
    if (maker.pointer != "/$id")
        return maker.refuse({"$id stands at the root only", "$id 只能写在最外层"});
    return nullptr;
}

using Branches = std::vector<const Node*>;

class AllOfRule final : public Rule
{
public:
    AllOfRule(const Maker& maker, Branches branches) : Rule(maker.pointer, maker.keyword), m_branches(std::move(branches)) {}
    bool check(const nlohmann::json& value, const Path& path, Check& run) const override
    {
        bool valid = true;
        for (const auto* branch : m_branches)
            valid = branch->check(value, path, run) && valid;
        return valid;
    }

private:
    Branches m_branches;
};

// The complaint of the branch that comes nearest, so that "none of these" can say more.
Sentence nearest(const Branches& branches, const nlohmann::json& value, const Path& path, Check& run)
{
    std::vector<Violation> best;
    for (const auto* branch : branches) {
        std::vector<Violation> violations;
        auto collecting = run.aside(&violations);
        branch->check(value, path, collecting);
        run.resume(collecting);
        if (!violations.empty() && (best.empty() || violations.size() < best.size()))
            best = std::move(violations);
    }
    if (best.empty())
        return {};
    const auto where = best.front().instance.substr(std::min(best.front().instance.size(), path.pointer().size()));
    const auto prefix = where.empty() ? std::string() : where + ": ";
    return {"; nearest: " + prefix + best.front().message, "；最接近的一种：" + prefix + best.front().zh};
}

class AnyOfRule final : public Rule
{
public:
    AnyOfRule(const Maker& maker, Branches branches) : Rule(maker.pointer, maker.keyword), m_branches(std::move(branches)) {}
    bool check(const nlohmann::json& value, const Path& path, Check& run) const override
    {
        for (const auto* branch : m_branches)
            if (branch->accepts(value, path, run))
                return true;
        if (!run.collects())
            return false;
        const auto more = nearest(m_branches, value, path, run);
        return violated(path, run, {"it fits none of the allowed forms" + more.en, "不符合任何一种允许的写法" + more.zh});
    }

private:
    Branches m_branches;
};

class OneOfRule final : public Rule
{
public:
    OneOfRule(const Maker& maker, Branches branches) : Rule(maker.pointer, maker.keyword), m_branches(std::move(branches)) {}
    bool check(const nlohmann::json& value, const Path& path, Check& run) const override
    {
        std::size_t fitting = 0;
        for (const auto* branch : m_branches)
            fitting += branch->accepts(value, path, run) ? 1 : 0;
        if (fitting == 1)
            return true;
        if (!run.collects())
            return false;
        if (fitting > 1)
            return violated(path, run, {"it fits several of the allowed forms; exactly one is right", "同时符合几种写法，只能符合一种"});
        const auto more = nearest(m_branches, value, path, run);
        return violated(path, run, {"it fits none of the allowed forms" + more.en, "不符合任何一种允许的写法" + more.zh});
    }

private:
    Branches m_branches;
};

template <class Combined> std::unique_ptr<Rule> makeCombined(const Maker& maker)
{
    if (!maker.argument.is_array() || maker.argument.empty())
        return maker.refuse({maker.keyword + " is a list of schemas", maker.keyword + " 要写成 schema 的列表"});
    Branches branches;
    for (std::size_t i = 0; i < maker.argument.size(); ++i)
        branches.push_back(maker.inPlace(maker.argument[i], append(maker.pointer, i)));
    return std::make_unique<Combined>(maker, std::move(branches));
}

class NotRule final : public Rule
{
public:
    NotRule(const Maker& maker, const Node* refused) : Rule(maker.pointer, maker.keyword), m_refused(refused) {}
    bool check(const nlohmann::json& value, const Path& path, Check& run) const override
    {
        return !m_refused->accepts(value, path, run) || violated(path, run, {"it has a form that is not allowed here", "这种写法在这里不行"});
    }

private:
    const Node* m_refused;
};

std::unique_ptr<Rule> makeNot(const Maker& maker)
{
    return std::make_unique<NotRule>(maker, maker.inPlace(maker.argument, maker.pointer));
}

// then and else are compiled by their own makers (they are schemas even without an if); this rule finds them by pointer.
class ConditionRule final : public Rule
{
public:
    ConditionRule(const Maker& maker, const Node* condition) : Rule(maker.pointer, maker.keyword), m_condition(condition) {}
    const Node** then() { return &m_then; }
    const Node** otherwise() { return &m_else; }
    bool check(const nlohmann::json& value, const Path& path, Check& run) const override
    {
        const auto* branch = m_condition->accepts(value, path, run) ? m_then : m_else;
        return branch == nullptr || branch->check(value, path, run);
    }

private:
    const Node* m_condition;
    const Node* m_then = nullptr;
    const Node* m_else = nullptr;
};

std::unique_ptr<Rule> makeIf(const Maker& maker)
{
    auto rule = std::make_unique<ConditionRule>(maker, maker.inPlace(maker.argument, maker.pointer));
    const auto base = maker.pointer.substr(0, maker.pointer.size() - maker.keyword.size());
    if (maker.around.contains("then"))
        maker.compiler.referLocal(base + "then", rule->then(), &maker.node);
    if (maker.around.contains("else"))
        maker.compiler.referLocal(base + "else", rule->otherwise(), &maker.node);
    return rule;
}

std::unique_ptr<Rule> makeBranch(const Maker& maker)
{
    maker.below(maker.argument, maker.pointer);
    return nullptr;
}

std::unique_ptr<Rule> makeNote(const Maker& maker)
{
    return maker.argument.is_string() ? nullptr : maker.refuse({maker.keyword + " is a text", maker.keyword + " 要写成文字"});
}

} // namespace

std::vector<Keyword> combinedKeywords()
{
    return {{"$ref", makeReference},
            {"$id", makeId},
            {"$schema", makeNote},
            {"$comment", makeNote},
            {"title", makeNote},
            {"description", makeNote},
            {"default", nullptr},
            {"examples", nullptr},
            {"allOf", makeCombined<AllOfRule>},
            {"anyOf", makeCombined<AnyOfRule>},
            {"oneOf", makeCombined<OneOfRule>},
            {"not", makeNot},
            {"if", makeIf},
            {"then", makeBranch},
            {"else", makeBranch}};
}

} // namespace changming::schema
