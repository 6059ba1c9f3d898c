#include "kiosk/forms/material_reader.h"

#include "kiosk/forms/rule_reader.h"
#include "kiosk/forms/sources.h"
#include "kiosk/schema/pointer.h"

#include <algorithm>

namespace changming::forms
{

namespace
{

using Way = MaterialNeed::Way;

constexpr int mostDays = 90;
constexpr int mostFiles = 9;
constexpr std::size_t longestId = 64;

class MaterialReader
{
public:
    MaterialReader(const nlohmann::json& value, std::string pointer, Document& document)
        : m_value(value), m_pointer(std::move(pointer)), m_document(document)
    {
    }

    Material read()
    {
        if (!m_document.onlyKeys(m_value, m_pointer, {"id", "name", "hint", "need", "from", "licence", "laterDays", "files", "rule"}))
            return m_material;
        m_material.id = m_document.text(m_value, m_pointer, "id", Document::Need::Must);
        if (m_material.id.size() > longestId)
            refuse("id", "is a short token", "是个短编号");
        m_material.name = words("name");
        if (m_value.contains("hint"))
            m_material.hint = words("hint");
        const auto need = m_document.text(m_value, m_pointer, "need", Document::Need::Must);
        if (need != "required" && need != "optional")
            refuse("need", "is required or optional", "只能写 required、optional");
        m_material.need = need == "optional" ? Material::Need::Optional : Material::Need::Required;
        readWays();
        m_material.files = m_value.contains("files") ? count("files", mostFiles) : 1;
        m_material.laterDays = m_value.contains("laterDays") ? count("laterDays", mostDays) : 0;
        m_material.licence = m_document.text(m_value, m_pointer, "licence", Document::Need::May);
        checkTogether();
        m_material.rule = readRule(m_value, m_pointer, m_document);
        if (m_material.rule && m_material.rule->effect != Rule::Effect::Show && m_material.rule->effect != Rule::Effect::Hide)
            m_document.refuse(m_pointer + "/rule/effect", "a material is shown or hidden", "材料的规则只能写 SHOW、HIDE");
        return std::move(m_material);
    }

private:
    void refuse(const std::string& key, const std::string& en, const std::string& zh)
    {
        m_document.refuse(m_pointer + "/" + key, "\"" + key + "\" " + en, "\"" + key + "\" " + zh);
    }

    Text words(const char* key)
    {
        auto text = textFromJson(m_value.value(key, nlohmann::json()), m_document.place() + "#" + m_pointer + "/" + key);
        if (!text) {
            m_document.refuse(text.error());
            return {};
        }
        if (text->en.empty())
            refuse(key, "lacks its \"en\"", "少了英文 \"en\"");
        return std::move(*text);
    }

    int count(const char* key, int most)
    {
        const auto& value = m_value[key];
        if (value.is_number_integer() && value >= 1 && value <= most)
            return value.get<int>();
        refuse(key, "is a whole number from 1 to " + std::to_string(most), "要写 1 到 " + std::to_string(most) + " 的整数");
        return 1;
    }

    bool offers(Way way) const { return std::find(m_material.from.begin(), m_material.from.end(), way) != m_material.from.end(); }

    void readWays()
    {
        const auto from = m_value.value("from", nlohmann::json());
        bool good = from.is_array() && !from.empty();
        for (const auto& name : good ? from : nlohmann::json::array()) {
            const auto way = name == "licence" ? Way::Licence : name == "phone" ? Way::Phone : Way::Later;
            good = good && (way != Way::Later || name == "later") && !offers(way);
            m_material.from.push_back(way);
        }
        if (!good)
            refuse("from", "lists licence, phone and later, each at most once", "列出 licence、phone、later，每种最多一次");
    }

    void checkTogether()
    {
        if (offers(Way::Licence) != isLicenceType(m_material.licence) || (!m_material.licence.empty() && !offers(Way::Licence)))
            refuse("licence", "names a type of licence such as household-register, beside the way licence",
                   "写证照的类型，例如 household-register，要和 licence 这种办法一起写");
        if (offers(Way::Later) != m_value.contains("laterDays"))
            refuse("laterDays", "belongs beside the way later", "要和 later 这种办法一起写");
        if (m_value.contains("files") && !offers(Way::Phone))
            refuse("files", "belongs beside the way phone", "要和 phone 这种办法一起写");
    }

    const nlohmann::json& m_value;
    std::string m_pointer;
    Document& m_document;
    Material m_material;
};

} // namespace

std::vector<Material> readMaterials(Document& header)
{
    std::vector<Material> materials;
    const auto list = header.root().find("materials");
    if (list == header.root().end())
        return materials;
    if (!list->is_array()) {
        header.refuse("/materials", "\"materials\" is a list", "\"materials\" 要写成列表");
        return materials;
    }
    for (std::size_t i = 0; i < list->size(); ++i) {
        const auto at = schema::append("/materials", i);
        auto material = MaterialReader((*list)[i], at, header).read();
        const auto same = [&](const Material& other) { return other.id == material.id; };
        if (std::any_of(materials.begin(), materials.end(), same))
            header.refuse(at + "/id", "another material has the same id", "和另一份材料的 id 重复了");
        materials.push_back(std::move(material));
    }
    return materials;
}

MaterialNeed Material::in(Language language) const
{
    return {id, name.in(language), hint.in(language), need == Need::Required, from, licence, laterDays, files};
}

} // namespace changming::forms
