#include "kiosk/forms/document.h"

#include "kiosk/schema/pointer.h"

#include <algorithm>

namespace changming::forms
{

void Document::refuse(const std::string& pointer, const std::string& en, const std::string& zh)
{
    refuse({"form-refused", en, m_place + "#" + pointer, zh});
}

void Document::refuse(const Error& error)
{
    if (!m_complaint)
        m_complaint = error;
}

bool Document::onlyKeys(const nlohmann::json& value, const std::string& pointer, std::initializer_list<std::string_view> keys)
{
    if (!value.is_object()) {
        refuse(pointer, "an object belongs here", "这里要写成对象");
        return false;
    }
    std::string known;
    for (const auto key : keys)
        known.append(known.empty() ? "" : ", ").append(key);
    for (const auto& [name, member] : value.items()) {
        if (std::find(keys.begin(), keys.end(), name) != keys.end())
            continue;
        std::string en = "the key \"";
        std::string zh = "这里不认识 \"";
        refuse(schema::append(pointer, name), en.append(name).append("\" is not known here; known are: ").append(known),
               zh.append(name).append("\"；可以写的有：").append(known));
    }
    return true;
}

std::string Document::text(const nlohmann::json& object, const std::string& pointer, std::string_view key, Need need)
{
    const std::string name(key);
    const auto member = object.find(name);
    if (member == object.end()) {
        if (need == Need::Must)
            refuse(pointer, "\"" + name + "\" is missing", "少了 \"" + name + "\"");
        return {};
    }
    if (!member->is_string() || member->get_ref<const std::string&>().empty()) {
        refuse(schema::append(pointer, key), "\"" + name + "\" is a text that is not empty", "\"" + name + "\" 要写文字，不能空");
        return {};
    }
    return member->get<std::string>();
}

bool Document::flag(const nlohmann::json& object, const std::string& pointer, std::string_view key)
{
    const auto member = object.find(std::string(key));
    if (member == object.end())
        return false;
    if (!member->is_boolean()) {
        refuse(schema::append(pointer, key), "\"" + std::string(key) + "\" is true or false", "\"" + std::string(key) + "\" 要写 true 或 false");
        return false;
    }
    return member->get<bool>();
}

} // namespace changming::forms
