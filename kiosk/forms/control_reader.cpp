#include "kiosk/forms/control_reader.h"

#include "kiosk/forms/sources.h"
#include "kiosk/schema/pointer.h"

#include <set>

namespace changming::forms
{

namespace
{

// Follows local references; the schema was compiled before, so they lead somewhere and do not go round.
const nlohmann::json* resolved(const nlohmann::json& root, const nlohmann::json* schema)
{
    while (schema != nullptr && schema->is_object() && schema->contains("$ref"))
        schema = schema::find(root, std::string_view((*schema)["$ref"].get_ref<const std::string&>()).substr(1));
    return schema;
}

struct Named {
    std::string_view name;
    Keyboard keyboard;
};
constexpr Named keyboards[] = {
    {"digits", Keyboard::Digits}, {"id-number", Keyboard::IdNumber}, {"latin", Keyboard::Latin}, {"chinese", Keyboard::Chinese}};

struct NamedShape {
    std::string_view name;
    Shape shape;
};
constexpr NamedShape shapes[] = {{"id-number", Shape::IdNumber}, {"mobile", Shape::Mobile}, {"bank-card", Shape::BankCard}};

class ControlReader
{
public:
    ControlReader(const nlohmann::json& element, std::string pointer, Document& ui, Document& schema)
        : m_element(element), m_pointer(std::move(pointer)), m_ui(ui), m_schema(schema)
    {
    }

    Control read()
    {
        m_ui.onlyKeys(m_element, m_pointer, {"type", "scope", "label", "i18n", "options", "rule"});
        m_control.origin = {m_pointer};
        m_control.label.zh = m_ui.text(m_element, m_pointer, "label", Document::Need::Must);
        const auto scope = m_ui.text(m_element, m_pointer, "scope", Document::Need::Must);
        const auto answer = answerPointer(scope);
        const auto* property = answer ? propertyAt(m_schema.root(), scope) : nullptr;
        if (property == nullptr || !property->is_object()) {
            m_ui.refuse(m_pointer + "/scope", "\"" + scope + "\" is no property of the schema; scopes look like \"#/properties/mobile\"",
                        "schema 里没有 \"" + scope + "\"；scope 要写成 \"#/properties/mobile\" 这样");
            return m_control;
        }
        m_control.pointer = *answer;
        m_control.schemaPointer = scope.substr(1);
        m_control.key = m_ui.text(m_element, m_pointer, "i18n", Document::Need::May);
        if (m_control.key.empty())
            for (const auto& key : schema::keysOf(*answer))
                m_control.key += (m_control.key.empty() ? "" : ".") + key;
        readProperty(*property);
        readOptions();
        return m_control;
    }

private:
    void refuseProperty(const std::string& en, const std::string& zh) { m_schema.refuse(m_control.schemaPointer, en, zh); }

    void readProperty(const nlohmann::json& property)
    {
        m_control.description.zh = property.value("description", "");
        m_control.hasPattern = property.contains("pattern");
        m_control.minLength = property.value("minLength", std::size_t{0});
        m_control.maxLength = property.value("maxLength", std::size_t{0});
        const auto type = property.value("type", nlohmann::json());
        if (property.contains("oneOf"))
            readChoices(property["oneOf"]);
        else if (type == "boolean")
            m_control.choices = {{true, {"是", "Yes"}}, {false, {"不是", "No"}}};
        else if (type != "string")
            refuseProperty("no field can ask for this; a property has a oneOf of {const, title}, or type boolean or string",
                           "没有能填这一项的控件；要写 oneOf（每项有 const 和 title），或者 type 为 boolean、string");
        if (!m_control.choices.empty())
            m_control.kind = m_control.choices.size() == 2 ? Kind::Switch : Kind::Choice;
        else
            m_control.kind = property.value("format", "") == "date" ? Kind::Date : Kind::Text;
    }

    void readChoices(const nlohmann::json& oneOf)
    {
        std::set<std::string> titles;
        for (const auto& choice : oneOf) {
            const bool named = choice.is_object() && choice.contains("const") && choice.contains("title") && choice.size() == 2;
            if (!named || !(choice["const"].is_string() || choice["const"].is_number_integer() || choice["const"].is_boolean())) {
                refuseProperty("each choice is {\"const\": a text, whole number, true or false, \"title\": \"…\"}",
                               "每个选项要写成 {\"const\": 文字、整数、true 或 false, \"title\": \"…\"}");
                return;
            }
            const auto title = choice["title"].get<std::string>();
            if (title.empty() || !titles.insert(title).second)
                refuseProperty("the choices have titles that differ", "选项的 title 不能空，也不能重复");
            m_control.choices.push_back({choice["const"], {title}});
        }
        if (m_control.choices.size() < 2)
            refuseProperty("a choice has two options or more", "至少要有两个选项");
    }

    void readOptions()
    {
        const bool typed = m_control.kind == Kind::Text;
        m_control.keyboard = typed ? Keyboard::Chinese : Keyboard::None;
        const auto found = m_element.find("options");
        if (found == m_element.end())
            return;
        const auto& options = *found;
        const auto at = m_pointer + "/options";
        if (!m_ui.onlyKeys(options, at, {"source", "editable", "sensitive", "shape", "keyboard", "short", "earliest", "latest", "format"}))
            return;
        for (const char* key : {"keyboard", "shape"})
            if (!typed && options.contains(key))
                refuseOption(key, "belongs to a text", "只能写在文字项上");
        for (const char* key : {"earliest", "latest"})
            if (m_control.kind != Kind::Date && options.contains(key))
                refuseOption(key, "belongs to a date", "只能写在日期项上");
        if (!m_control.choices.empty() && options.contains("sensitive"))
            refuseOption("sensitive", "belongs to a text or a date", "不能写在选择项上");
        readRepresentation(options, at);
        readSource(options, at);
        m_control.shortLabel.zh = m_ui.text(options, at, "short", Document::Need::May);
        m_control.earliest = readLimit(options, at, "earliest");
        m_control.latest = readLimit(options, at, "latest");
    }

    void refuseOption(const std::string& key, const std::string& en, const std::string& zh)
    {
        m_ui.refuse(m_pointer + "/options/" + key, "\"" + key + "\" " + en, "\"" + key + "\" " + zh);
    }

    void readRepresentation(const nlohmann::json& options, const std::string& at)
    {
        if (m_ui.flag(options, at, "sensitive"))
            m_control.privacy = Control::Privacy::Sensitive;
        // The web renderer's own option: the kiosk shows all choices anyway.
        if (options.contains("format") && (m_control.choices.empty() || options["format"] != "radio"))
            refuseOption("format", "is \"radio\", beside a choice", "只能在选择项上写 \"radio\"");
        if (const auto name = m_ui.text(options, at, "keyboard", Document::Need::May); !name.empty()) {
            const auto* known = std::find_if(std::begin(keyboards), std::end(keyboards), [&](const auto& keyboard) { return keyboard.name == name; });
            if (known == std::end(keyboards)) {
                refuseOption("keyboard", "is digits, id-number, latin or chinese", "只能写 digits、id-number、latin、chinese");
                return;
            }
            m_control.keyboard = known->keyboard;
            if (known->keyboard == Keyboard::Digits || known->keyboard == Keyboard::IdNumber)
                m_control.kind = Kind::Digits;
        }
        if (const auto name = m_ui.text(options, at, "shape", Document::Need::May); !name.empty()) {
            const auto* known = std::find_if(std::begin(shapes), std::end(shapes), [&](const auto& shape) { return shape.name == name; });
            if (known == std::end(shapes)) {
                refuseOption("shape", "is id-number, mobile or bank-card", "只能写 id-number、mobile、bank-card");
                return;
            }
            m_control.shape = known->shape;
        }
    }

    void readSource(const nlohmann::json& options, const std::string& at)
    {
        m_control.source = m_ui.text(options, at, "source", Document::Need::May);
        const bool editable = m_ui.flag(options, at, "editable");
        if (m_control.source.empty()) {
            if (options.contains("editable"))
                refuseOption("editable", "belongs beside a source", "要和 source 一起写");
            return;
        }
        if (!isSource(m_control.source))
            refuseOption("source", "names no fact that the machine knows, such as idcard.name", "不是机器知道的来源，例如 idcard.name");
        if (m_control.kind == Kind::Choice || m_control.kind == Kind::Switch)
            refuseOption("source", "belongs to a text or a date", "只能写在文字项或日期项上");
        m_control.lock = editable ? Control::Lock::Editable : Control::Lock::Locked;
    }

    std::optional<DateLimit> readLimit(const nlohmann::json& options, const std::string& at, const char* key)
    {
        const auto text = m_ui.text(options, at, key, Document::Need::May);
        if (text.empty())
            return std::nullopt;
        const auto limit = parseDateLimit(text);
        if (!limit)
            refuseOption(key, "is a date, \"today\", or such as \"today+P12M\"", "要写日期、\"today\"，或者 \"today+P12M\" 这样");
        return limit;
    }

    const nlohmann::json& m_element;
    std::string m_pointer;
    Document& m_ui;
    Document& m_schema;
    Control m_control;
};

} // namespace

std::optional<std::string> answerPointer(const std::string& scope)
{
    if (!scope.starts_with("#/"))
        return std::nullopt;
    const auto keys = schema::keysOf(std::string_view(scope).substr(1));
    if (keys.size() % 2 != 0)
        return std::nullopt;
    std::string pointer;
    for (std::size_t i = 0; i < keys.size(); i += 2) {
        if (keys[i] != "properties")
            return std::nullopt;
        pointer = schema::append(pointer, keys[i + 1]);
    }
    return pointer;
}

const nlohmann::json* propertyAt(const nlohmann::json& schema, const std::string& scope)
{
    const auto keys = schema::keysOf(std::string_view(scope).substr(1));
    const nlohmann::json* current = &schema;
    for (std::size_t i = 0; i < keys.size(); ++i) {
        if (i % 2 == 0) // a schema; behind "properties" stands a table of names
            current = resolved(schema, current);
        if (current == nullptr || !current->is_object() || !current->contains(keys[i]))
            return nullptr;
        current = &(*current)[keys[i]];
    }
    return resolved(schema, current);
}

Control readControl(const nlohmann::json& element, const std::string& pointer, Document& ui, Document& schema)
{
    return ControlReader(element, pointer, ui, schema).read();
}

} // namespace changming::forms
