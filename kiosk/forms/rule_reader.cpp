#include "kiosk/forms/rule_reader.h"

#include "kiosk/forms/control_reader.h"

#include <map>

namespace changming::forms
{

namespace
{

std::optional<schema::Schema> conditionSchema(const nlohmann::json& condition, const std::string& at, Document& document)
{
    const auto& wanted = condition["schema"];
    auto schema = schema::Schema::load(wanted, "");
    if (!schema) {
        document.refuse({schema.error().code, schema.error().message, document.place() + "#" + at + "/schema" + schema.error().place.substr(1),
                         schema.error().zh});
        return std::nullopt;
    }
    // On the web a condition on an unanswered question holds unless its schema says otherwise; here it never does.
    const bool needsValue = wanted.is_object() && (wanted.contains("const") || wanted.contains("enum") || wanted.contains("type"));
    if (!document.flag(condition, at, "failWhenUndefined") && !needsValue) {
        document.refuse(at, "the condition must fail for an unanswered question: give its schema const, enum or type, or set failWhenUndefined",
                        "没回答时条件必须不成立：schema 里要写 const、enum 或 type，或者写上 failWhenUndefined");
        return std::nullopt;
    }
    return std::move(*schema);
}

} // namespace

std::optional<Rule> readRule(const nlohmann::json& element, const std::string& pointer, Document& document)
{
    using Effect = Rule::Effect;
    const auto found = element.find("rule");
    if (found == element.end())
        return std::nullopt;
    const auto at = pointer + "/rule";
    if (!document.onlyKeys(*found, at, {"effect", "condition"}))
        return std::nullopt;
    const auto name = document.text(*found, at, "effect", Document::Need::Must);
    const std::map<std::string_view, Effect> effects{
        {"SHOW", Effect::Show}, {"HIDE", Effect::Hide}, {"ENABLE", Effect::Enable}, {"DISABLE", Effect::Disable}};
    const auto effect = effects.find(name);
    if (effect == effects.end())
        document.refuse(at + "/effect", "an effect is SHOW, HIDE, ENABLE or DISABLE", "effect 只能写 SHOW、HIDE、ENABLE、DISABLE");
    const auto condition = found->find("condition");
    if (condition == found->end() || !condition->is_object() || !condition->contains("schema")) {
        document.refuse(at, "a condition is {\"scope\": …, \"schema\": …}", "condition 要写成 {\"scope\": …, \"schema\": …}");
        return std::nullopt;
    }
    document.onlyKeys(*condition, at + "/condition", {"scope", "schema", "failWhenUndefined"});
    const auto scope = document.text(*condition, at + "/condition", "scope", Document::Need::Must);
    const auto answer = answerPointer(scope);
    if (!answer)
        document.refuse(at + "/condition/scope", "a scope looks like \"#/properties/mobile\"", "scope 要写成 \"#/properties/mobile\" 这样");
    auto schema = conditionSchema(*condition, at + "/condition", document);
    if (!schema || effect == effects.end() || !answer)
        return std::nullopt;
    return Rule{effect->second, *answer, std::move(*schema), {at}};
}

bool connectRule(Rule& rule, const Definition& definition, Document& document)
{
    const auto control = definition.controlAt(rule.scope);
    if (!control || definition.controls[*control].kind == Kind::People) {
        document.refuse(rule.origin.pointer + "/condition/scope", "no control of this form asks for that answer", "表单里没有问这一项的控件");
        return false;
    }
    rule.control = *control;
    return true;
}

void connectRules(Definition& definition, Document& document)
{
    for (auto& rule : definition.rules)
        connectRule(rule, definition, document);
}

void refuseCircles(const Definition& definition, Document& document)
{
    enum class Mark { None, Open, Done };
    std::vector<Mark> marks(definition.controls.size(), Mark::None);
    // The depth is bounded by the number of controls in a document of at most a megabyte.
    const auto visit = [&](const auto& self, std::size_t control) -> void {
        marks[control] = Mark::Open;
        for (const auto index : definition.elements[definition.elementOf[control]].rules) {
            const auto& rule = definition.rules[index];
            if (marks[rule.control] == Mark::Open)
                document.refuse(rule.origin.pointer + "/condition/scope", "the rule hangs on itself", "规则绕回了自己");
            else if (marks[rule.control] == Mark::None)
                self(self, rule.control);
        }
        marks[control] = Mark::Done;
    };
    for (std::size_t i = 0; i < definition.controls.size(); ++i)
        if (marks[i] == Mark::None)
            visit(visit, i);
}

} // namespace changming::forms
