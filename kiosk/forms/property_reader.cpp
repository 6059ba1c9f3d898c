#include "kiosk/forms/property_reader.h"

#include "kiosk/forms/control_reader.h"

#include <cmath>
#include <set>

namespace changming::forms
{

namespace
{

constexpr std::size_t mostEntries = 20;

class PropertyReader
{
public:
    PropertyReader(Control& control, Document& schema) : m_control(control), m_schema(schema) {}

    void read(const nlohmann::json& property)
    {
        m_control.description.zh = property.value("description", "");
        m_control.hasPattern = property.contains("pattern");
        m_control.minLength = property.value("minLength", std::size_t{0});
        m_control.maxLength = property.value("maxLength", std::size_t{0});
        const auto type = property.value("type", nlohmann::json());
        if (property.contains("oneOf"))
            readChoices(property["oneOf"], m_control.schemaPointer);
        else if (type == "boolean")
            m_control.choices = {{true, {"是", "Yes"}}, {false, {"不是", "No"}}};
        else if (type == "array")
            return readList(property);
        else if (type == "integer" || type == "number")
            return readNumber(property);
        else if (type != "string")
            refuse("no field can ask for this; a property has a oneOf of {const, title}, or type boolean, string, integer, number or array",
                   "没有能填这一项的控件；要写 oneOf（每项有 const 和 title），或者 type 为 boolean、string、integer、number、array");
        if (!m_control.choices.empty())
            m_control.kind = m_control.choices.size() == 2 ? Kind::Switch : Kind::Choice;
        else
            m_control.kind = property.value("format", "") == "date" ? Kind::Date : Kind::Text;
    }

private:
    void refuse(const std::string& en, const std::string& zh) { m_schema.refuse(m_control.schemaPointer, en, zh); }

    void readChoices(const nlohmann::json& oneOf, const std::string& pointer)
    {
        std::set<std::string> titles;
        for (const auto& choice : oneOf) {
            const bool named = choice.is_object() && choice.contains("const") && choice.contains("title") && choice.size() == 2;
            if (!named || !(choice["const"].is_string() || choice["const"].is_number_integer() || choice["const"].is_boolean())) {
                m_schema.refuse(pointer, "each choice is {\"const\": a text, whole number, true or false, \"title\": \"…\"}",
                                "每个选项要写成 {\"const\": 文字、整数、true 或 false, \"title\": \"…\"}");
                return;
            }
            const auto title = choice["title"].get<std::string>();
            if (title.empty() || !titles.insert(title).second)
                m_schema.refuse(pointer, "the choices have titles that differ", "选项的 title 不能空，也不能重复");
            m_control.choices.push_back({choice["const"], {title}});
        }
        if (m_control.choices.size() < 2)
            m_schema.refuse(pointer, "a choice has two options or more", "至少要有两个选项");
    }

    void readList(const nlohmann::json& property)
    {
        const auto items = property.find("items");
        const auto* one = items == property.end() ? nullptr : resolved(m_schema.root(), &*items);
        m_control.minEntries = property.value("minItems", std::size_t{0});
        m_control.maxEntries = property.value("maxItems", std::size_t{0});
        if (one != nullptr && one->is_object() && one->contains("oneOf")) {
            m_control.kind = Kind::MultiChoice;
            readChoices((*one)["oneOf"], m_control.schemaPointer + "/items");
            if (property.value("uniqueItems", nlohmann::json()) != true)
                refuse("a list of choices has uniqueItems true", "多选要写 uniqueItems 为 true");
            return;
        }
        m_control.kind = Kind::People;
        if (one == nullptr || !one->is_object() || one->value("type", nlohmann::json()) != "object" || !one->contains("properties"))
            refuse("\"items\" is a choice (oneOf) or an object with properties", "items 要写成选项（oneOf），或者有 properties 的对象");
        else if (m_control.maxEntries == 0 || m_control.maxEntries > mostEntries || m_control.minEntries > m_control.maxEntries)
            refuse("a list of persons has maxItems from 1 to 20", "名单要写 maxItems，1 到 20");
    }

    void readNumber(const nlohmann::json& property)
    {
        m_control.kind = Kind::Number;
        const bool whole = property["type"] == "integer";
        for (const char* key : {"minimum", "exclusiveMinimum"})
            if (property.contains(key))
                m_control.minimum = property[key].get<double>();
        for (const char* key : {"maximum", "exclusiveMaximum"})
            if (property.contains(key))
                m_control.maximum = property[key].get<double>();
        constexpr std::size_t usual = 2;
        m_control.decimals = whole ? 0 : property.contains("multipleOf") ? decimalsOf(property["multipleOf"].get<double>()) : usual;
        m_control.keyboard = m_control.decimals == 0 ? Keyboard::Digits : Keyboard::Decimal;
    }

    static std::size_t decimalsOf(double step)
    {
        constexpr std::size_t most = 6;
        constexpr double nearlyWhole = 1e-9;
        std::size_t decimals = 0;
        while (decimals < most && std::abs(step - std::round(step)) > nearlyWhole) {
            step *= 10;
            ++decimals;
        }
        return decimals;
    }

    Control& m_control;
    Document& m_schema;
};

} // namespace

void readProperty(const nlohmann::json& property, Control& control, Document& schema)
{
    PropertyReader(control, schema).read(property);
}

} // namespace changming::forms
