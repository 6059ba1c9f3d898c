#include "kiosk/forms/control_reader.h"

#include "kiosk/forms/follow.h"
#include "kiosk/forms/property_reader.h"
#include "kiosk/forms/sources.h"
#include "kiosk/schema/pointer.h"

#include <algorithm>

namespace changming::forms
{

namespace
{

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
struct NamedLevel {
    std::string_view name;
    DivisionLevel level;
};
constexpr NamedLevel levels[] = {
    {"province", DivisionLevel::Province}, {"city", DivisionLevel::City}, {"county", DivisionLevel::County}, {"street", DivisionLevel::Street}};

constexpr NamedShape shapes[] = {{"id-number", Shape::IdNumber}, {"mobile", Shape::Mobile}, {"bank-card", Shape::BankCard}};

class ControlReader
{
public:
    ControlReader(const nlohmann::json& element, std::string pointer, const SchemaPart& part, Document& ui, Document& schema)
        : m_element(element), m_pointer(std::move(pointer)), m_part(part), m_ui(ui), m_schema(schema)
    {
    }

    Control read()
    {
        m_ui.onlyKeys(m_element, m_pointer, {"type", "scope", "label", "i18n", "options", "rule"});
        m_control.origin = {m_pointer};
        m_control.label.zh = m_ui.text(m_element, m_pointer, "label", Document::Need::Must);
        const auto scope = m_ui.text(m_element, m_pointer, "scope", Document::Need::Must);
        const auto answer = answerPointer(scope);
        const auto* property = answer ? propertyAt(m_schema.root(), m_part, scope) : nullptr;
        if (property == nullptr || !property->is_object()) {
            m_ui.refuse(m_pointer + "/scope", "\"" + scope + "\" is no property of the schema; scopes look like \"#/properties/mobile\"",
                        "schema 里没有 \"" + scope + "\"；scope 要写成 \"#/properties/mobile\" 这样");
            return m_control;
        }
        m_control.pointer = *answer;
        m_control.schemaPointer = m_part.pointer + scope.substr(1);
        m_control.key = m_ui.text(m_element, m_pointer, "i18n", Document::Need::May);
        if (m_control.key.empty()) {
            m_control.key = m_part.key;
            for (const auto& key : schema::keysOf(*answer))
                m_control.key += (m_control.key.empty() ? "" : ".") + key;
        }
        readProperty(*property, m_control, m_schema);
        readOptions(*property);
        return m_control;
    }

private:
    void readOptions(const nlohmann::json& property)
    {
        if (m_control.kind == Kind::Text)
            m_control.keyboard = Keyboard::Chinese;
        const auto found = m_element.find("options");
        if (found == m_element.end()) {
            if (m_control.kind == Kind::People)
                m_ui.refuse(m_pointer, "a list of persons needs \"options\" with detail, summary and add", "名单要写 options：detail、summary、add");
            return;
        }
        const auto& options = *found;
        const auto at = m_pointer + "/options";
        if (!m_ui.onlyKeys(options, at,
                           {"source", "editable", "sensitive", "shape", "keyboard", "short", "earliest", "latest", "format", "multi", "money", "unit",
                            "autocomplete", "division", "within", "detail", "summary", "add", "follows"}))
            return;
        refuseMisplaced(options);
        readKind(options, at, property);
        readRepresentation(options, at);
        readSource(options, at);
        m_control.follow = readFollow(options, at, m_control, m_ui);
        if (m_control.follow && !m_control.source.empty())
            refuseOption("follows", "does not go together with a source", "不能和 source 一起写");
        m_control.shortLabel.zh = m_ui.text(options, at, "short", Document::Need::May);
        m_control.earliest = readLimit(options, at, "earliest");
        m_control.latest = readLimit(options, at, "latest");
        m_control.addLabel.zh = m_ui.text(options, at, "add", m_control.kind == Kind::People ? Document::Need::Must : Document::Need::May);
        m_control.unit.zh = m_ui.text(options, at, "unit", Document::Need::May);
        if (m_control.kind == Kind::Money)
            m_control.unit = {"元", "yuan"};
    }

    // What belongs to one kind of field only.
    void refuseMisplaced(const nlohmann::json& options)
    {
        const auto only = [&](std::initializer_list<const char*> keys, bool fits, const char* en, const char* zh) {
            for (const char* key : keys)
                if (!fits && options.contains(key))
                    refuseOption(key, en, zh);
        };
        const auto kind = m_control.kind;
        const bool list = kind == Kind::People || kind == Kind::MultiChoice;
        only({"keyboard", "shape", "multi", "division"}, kind == Kind::Text, "belongs to a text", "只能写在文字项上");
        only({"earliest", "latest"}, kind == Kind::Date, "belongs to a date", "只能写在日期项上");
        only({"money", "unit"}, kind == Kind::Number, "belongs to a number", "只能写在数字项上");
        only({"detail", "summary", "add"}, kind == Kind::People, "belongs to a list of persons", "只能写在名单上");
        only({"autocomplete"}, m_control.isChoice(), "belongs to a choice of one", "只能写在单选项上");
        only({"within"}, options.contains("division"), "belongs beside division", "要和 division 一起写");
        only({"sensitive"}, m_control.choices.empty() && !list, "belongs to a text or a date", "不能写在选择项上");
        only({"source", "follows"}, !list && !options.contains("division"), "belongs to a field with one value", "不能写在多选、名单和地区上");
    }

    void readKind(const nlohmann::json& options, const std::string& at, const nlohmann::json& property)
    {
        if (m_ui.flag(options, at, "autocomplete"))
            m_control.kind = Kind::LongChoice;
        if (m_ui.flag(options, at, "multi"))
            m_control.kind = Kind::LongText;
        if (m_ui.flag(options, at, "money")) {
            m_control.kind = Kind::Money;
            constexpr std::size_t fen = 2;
            if (property["type"] != "number" || !property.contains("multipleOf") || m_control.decimals != fen)
                refuseOption("money", "belongs to a number with multipleOf 0.01", "只能写在 multipleOf 为 0.01 的 number 上");
            if (options.contains("unit"))
                refuseOption("unit", "of money is yuan", "钱的单位总是元");
        }
        const auto level = m_ui.text(options, at, "division", Document::Need::May);
        if (level.empty())
            return;
        m_control.kind = Kind::Division;
        m_control.keyboard = Keyboard::None;
        m_control.within = m_ui.text(options, at, "within", Document::Need::May);
        const auto* known = std::find_if(std::begin(levels), std::end(levels), [&](const auto& one) { return one.name == level; });
        if (known == std::end(levels))
            refuseOption("division", "is province, city, county or street", "只能写 province、city、county、street");
        else
            m_control.deepest = known->level;
        if (property.value("format", "") != "division")
            refuseOption("division", "belongs to a text of format division", "只能写在 format 为 division 的文字项上");
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
        if (options.contains("format") && (!m_control.isChoice() || options["format"] != "radio"))
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
    const SchemaPart& m_part;
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

const nlohmann::json* resolved(const nlohmann::json& root, const nlohmann::json* schema)
{
    while (schema != nullptr && schema->is_object() && schema->contains("$ref"))
        schema = schema::find(root, std::string_view((*schema)["$ref"].get_ref<const std::string&>()).substr(1));
    return schema;
}

const nlohmann::json* propertyAt(const nlohmann::json& root, const SchemaPart& part, const std::string& scope)
{
    const auto keys = schema::keysOf(std::string_view(scope).substr(1));
    const nlohmann::json* current = part.object;
    for (std::size_t i = 0; i < keys.size(); ++i) {
        if (i % 2 == 0) // a schema; behind "properties" stands a table of names
            current = resolved(root, current);
        if (current == nullptr || !current->is_object() || !current->contains(keys[i]))
            return nullptr;
        current = &(*current)[keys[i]];
    }
    return resolved(root, current);
}

Control readControl(const nlohmann::json& element, const std::string& pointer, const SchemaPart& part, Document& ui, Document& schema)
{
    return ControlReader(element, pointer, part, ui, schema).read();
}

void readSummary(Control& control, const Definition& entry, const nlohmann::json& options, const std::string& at, Document& ui)
{
    const auto names = options.find("summary");
    const bool list = names != options.end() && names->is_array() && !names->empty();
    for (std::size_t i = 0; list && i < names->size(); ++i) {
        const auto pointer = (*names)[i].is_string() ? answerPointer((*names)[i].get<std::string>()) : std::nullopt;
        const auto found = pointer ? entry.controlAt(*pointer) : std::nullopt;
        if (found)
            control.summary.push_back(*found);
        else
            ui.refuse(schema::append(at + "/summary", i), "no control of the detail asks for that", "detail 里没有问这一项的控件");
    }
    if (!list)
        ui.refuse(at + "/summary", "\"summary\" lists the scopes that tell one person from another", "summary 要列出能分清每一位的 scope");
}

} // namespace changming::forms
