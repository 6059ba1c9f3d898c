#include "kiosk/forms/ui_reader.h"

#include "kiosk/forms/control_reader.h"
#include "kiosk/forms/document.h"
#include "kiosk/forms/follow.h"
#include "kiosk/forms/rule_reader.h"
#include "kiosk/schema/pointer.h"

#include <algorithm>
#include <set>

namespace changming::forms
{

namespace
{

class UiReader
{
public:
    UiReader(Document& ui, Document& schema, SchemaPart part) : m_ui(ui), m_schema(schema), m_part(std::move(part)) {}

    Definition read()
    {
        const auto& root = m_ui.root();
        if (!m_ui.onlyKeys(root, "", {"type", "elements", "$schema"}) || root.value("type", nlohmann::json()) != "Categorization") {
            m_ui.refuse("", "a form is a Categorization whose elements are Categories", "最外层要写 Categorization，里面是 Category");
            return std::move(m_definition);
        }
        forEachElement(root, "", [&](const nlohmann::json& element, const std::string& pointer) { category(element, pointer); });
        finish();
        return std::move(m_definition);
    }

    // The layout of one entry: no steps.
    Definition readDetail(const nlohmann::json& layout, const std::string& pointer)
    {
        m_definition.steps.emplace_back();
        anyElement(layout, pointer, {});
        finish();
        return std::move(m_definition);
    }

private:
    template <class Visit> void forEachElement(const nlohmann::json& parent, const std::string& pointer, Visit visit)
    {
        const auto elements = parent.find("elements");
        if (elements == parent.end() || !elements->is_array() || elements->empty()) {
            m_ui.refuse(pointer, "\"elements\" is a list that is not empty", "\"elements\" 要写成列表，不能空");
            return;
        }
        for (std::size_t i = 0; i < elements->size(); ++i) {
            const auto at = schema::append(pointer + "/elements", i);
            if ((*elements)[i].is_object())
                visit((*elements)[i], at);
            else
                m_ui.refuse(at, "an element is an object", "这里要写成对象");
        }
    }

    void category(const nlohmann::json& element, const std::string& pointer)
    {
        if (element.value("type", nlohmann::json()) != "Category") {
            m_ui.refuse(pointer + "/type", "a Categorization holds Categories", "Categorization 里只能放 Category");
            return;
        }
        m_ui.onlyKeys(element, pointer, {"type", "label", "i18n", "elements", "options", "rule"});
        StepDefinition step;
        step.origin = {pointer};
        step.id = m_ui.text(element, pointer, "i18n", Document::Need::Must);
        step.label.zh = m_ui.text(element, pointer, "label", Document::Need::Must);
        if (const auto options = element.find("options"); options == element.end())
            m_ui.refuse(pointer, "\"options\" with the \"question\" of the step is missing", "少了 \"options\" 里的 \"question\"");
        else if (m_ui.onlyKeys(*options, pointer + "/options", {"question"}))
            step.question.zh = m_ui.text(*options, pointer + "/options", "question", Document::Need::Must);
        for (const auto& other : m_definition.steps)
            if (other.id == step.id)
                m_ui.refuse(pointer + "/i18n", "another step has the same key", "和另一步的 i18n 重复了");
        std::vector<std::size_t> rules;
        rule(element, pointer, rules);
        step.rules = rules;
        m_definition.steps.push_back(std::move(step));
        forEachElement(element, pointer, [&](const nlohmann::json& inner, const std::string& at) { anyElement(inner, at, rules); });
    }

    // Layouts are flattened: a tall panel shows one field below the other.
    void anyElement(const nlohmann::json& element, const std::string& pointer, std::vector<std::size_t> rules)
    {
        const auto type = m_ui.text(element, pointer, "type", Document::Need::Must);
        rule(element, pointer, rules);
        const auto inside = [&](const nlohmann::json& inner, const std::string& at) { anyElement(inner, at, rules); };
        if (type == "Control") {
            control(element, pointer, rules);
        } else if (type == "VerticalLayout" || type == "HorizontalLayout") {
            m_ui.onlyKeys(element, pointer, {"type", "elements", "rule"});
            forEachElement(element, pointer, inside);
        } else if (type == "Group") {
            m_ui.onlyKeys(element, pointer, {"type", "label", "i18n", "elements", "rule"});
            words(element, pointer, Kind::Heading, "label", rules);
            forEachElement(element, pointer, inside);
        } else if (type == "Label") {
            m_ui.onlyKeys(element, pointer, {"type", "text", "i18n", "rule"});
            words(element, pointer, Kind::Note, "text", rules);
        } else if (!type.empty()) {
            m_ui.refuse(pointer + "/type", "a step holds VerticalLayout, HorizontalLayout, Group, Control and Label",
                        "这里只能放 VerticalLayout、HorizontalLayout、Group、Control、Label");
        }
    }

    void words(const nlohmann::json& element, const std::string& pointer, Kind kind, std::string_view key, const std::vector<std::size_t>& rules)
    {
        Element made;
        made.kind = kind;
        made.step = m_definition.steps.size() - 1;
        made.key = m_ui.text(element, pointer, "i18n", Document::Need::Must);
        made.text.zh = m_ui.text(element, pointer, key, Document::Need::Must);
        made.origin = {pointer};
        made.rules = rules;
        m_definition.elements.push_back(std::move(made));
    }

    void control(const nlohmann::json& element, const std::string& pointer, const std::vector<std::size_t>& rules)
    {
        auto read = readControl(element, pointer, m_part, m_ui, m_schema);
        if (read.kind == Kind::People)
            people(read, element, pointer);
        if (m_definition.controlAt(read.pointer))
            m_ui.refuse(pointer + "/scope", "another control asks for the same answer", "这一项已经有控件了");
        Element made;
        made.kind = read.kind;
        made.step = m_definition.steps.size() - 1;
        made.control = m_definition.controls.size();
        made.origin = {pointer};
        made.rules = rules;
        m_definition.elementOf.push_back(m_definition.elements.size());
        m_definition.elements.push_back(std::move(made));
        m_definition.controls.push_back(std::move(read));
    }

    void people(Control& control, const nlohmann::json& element, const std::string& pointer)
    {
        const auto at = pointer + "/options";
        const auto options = element.find("options");
        const auto detail = options == element.end() || !options->is_object() ? nlohmann::json() : options->value("detail", nlohmann::json());
        if (!m_part.key.empty() || !detail.is_object()) {
            m_ui.refuse(at + "/detail", "\"detail\" is the layout of one entry; there are no lists inside an entry",
                        "\"detail\" 要写一位的布局；一位里面不能再有名单");
            return;
        }
        const auto* property = propertyAt(m_schema.root(), m_part, "#" + control.schemaPointer.substr(m_part.pointer.size()));
        SchemaPart part{resolved(m_schema.root(), &(*property)["items"]), control.schemaPointer + "/items", control.key};
        auto entry = UiReader(m_ui, m_schema, std::move(part)).readDetail(detail, at + "/detail");
        readSummary(control, entry, *options, at, m_ui);
        control.entry = std::make_shared<const Definition>(std::move(entry));
    }

    void rule(const nlohmann::json& element, const std::string& pointer, std::vector<std::size_t>& rules)
    {
        auto read = readRule(element, pointer, m_ui);
        if (!read)
            return;
        rules.push_back(m_definition.rules.size());
        m_definition.rules.push_back(std::move(*read));
    }

    // What every part needs once its controls are known.
    void finish()
    {
        connectRules(m_definition, m_ui);
        connectFollows(m_definition, m_ui);
        if (m_ui.complaint() || m_schema.complaint())
            return; // what follows would only be its consequences
        refuseCircles(m_definition, m_ui);
        checkRequired("", "", Presence::Always);
    }

    bool canBeHidden(const Element& element) const
    {
        return std::any_of(element.rules.begin(), element.rules.end(), [&](std::size_t index) {
            const auto effect = m_definition.rules[index].effect;
            return effect == Rule::Effect::Show || effect == Rule::Effect::Hide;
        });
    }

    // Walks the objects of properties; conditional parts (allOf, if) are the schema author's and seen when answers are
    // checked. An object that may be missing as a whole may also have what it requires hidden with it.
    enum class Presence { Always, Maybe };
    void checkRequired(const std::string& schemaPointer, const std::string& answer, Presence presence)
    {
        constexpr std::size_t deepest = 8;
        const auto* object = propertyAt(m_schema.root(), m_part, "#" + schemaPointer);
        if (object == nullptr || !object->is_object() || schema::keysOf(answer).size() > deepest)
            return;
        const auto required = object->value("required", std::vector<std::string>{});
        for (std::size_t i = 0; i < required.size(); ++i)
            checkRequiredName(required[i], schema::append(m_part.pointer + schemaPointer + "/required", i), answer, presence);
        const auto properties = object->find("properties");
        if (properties == object->end())
            return;
        for (const auto& [name, property] : properties->items()) {
            const bool always = presence == Presence::Always && std::find(required.begin(), required.end(), name) != required.end();
            checkRequired(schema::append(schemaPointer + "/properties", name), schema::append(answer, name),
                          always ? Presence::Always : Presence::Maybe);
        }
    }

    void checkRequiredName(const std::string& name, const std::string& pointer, const std::string& answer, Presence presence)
    {
        const auto wanted = schema::append(answer, name);
        if (const auto control = m_definition.controlAt(wanted)) {
            if (presence == Presence::Always && canBeHidden(m_definition.elements[m_definition.elementOf[*control]]))
                m_schema.refuse(pointer, "\"" + name + "\" is always required, but a rule can hide it; require it in an if/then",
                                "\"" + name + "\" 总是必填，但规则会把它藏起来；请改成 if/then 里必填");
            return;
        }
        const bool inside = std::any_of(m_definition.controls.begin(), m_definition.controls.end(),
                                        [&](const auto& control) { return control.pointer.starts_with(wanted + "/"); });
        if (!inside)
            m_schema.refuse(pointer, "\"" + name + "\" is required, but no control of " + m_ui.place() + " asks for it",
                            "\"" + name + "\" 必填，但 " + m_ui.place() + " 里没有问它的控件");
    }

    Document& m_ui;
    Document& m_schema;
    SchemaPart m_part;
    Definition m_definition;
};

} // namespace

std::optional<std::size_t> Definition::controlAt(std::string_view pointer) const
{
    for (std::size_t i = 0; i < controls.size(); ++i)
        if (controls[i].pointer == pointer)
            return i;
    return std::nullopt;
}

Result<Definition> readUiSchema(const nlohmann::json& uischema, const std::string& uischemaPlace, const nlohmann::json& schema,
                                const std::string& schemaPlace)
{
    auto compiled = schema::Schema::load(schema, schemaPlace);
    if (!compiled)
        return compiled.error();
    Document ui(uischema, uischemaPlace);
    Document answers(schema, schemaPlace);
    if (!schema.is_object() || schema.value("type", nlohmann::json()) != "object" || !schema.contains("properties"))
        return Error{"form-refused", "the schema of a form has type object and properties", schemaPlace + "#",
                     "表单的 schema 要写 type 为 object，并有 properties"};
    auto definition = UiReader(ui, answers, {&schema, "", ""}).read();
    if (answers.complaint())
        return *answers.complaint();
    if (ui.complaint())
        return *ui.complaint();
    definition.schema = std::move(*compiled);
    return definition;
}

} // namespace changming::forms
