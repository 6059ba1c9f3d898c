#include "tests/platform/material_reference.h"

#include "tests/platform/closed_shape.h"

namespace changming::sandbox
{

namespace
{

constexpr std::size_t maxMaterials = 20, maxParts = 9;

bool areParts(const nlohmann::json& value)
{
    return value.is_array() && value.size() <= maxParts && std::all_of(value.begin(), value.end(), [](const nlohmann::json& part) {
               return part.is_string() && isId(part.get_ref<const std::string&>());
           });
}

bool isWay(std::string_view text)
{
    return text == "licence" || text == "upload" || text == "later";
}

const std::vector<Member>& members()
{
    static const std::vector<Member> all{
        {"id", text(isId)}, {"way", text(isWay)}, {"parts", areParts}, {"until", text(isDate), Member::Need::Optional}};
    return all;
}

// What each way brings: one use, some files, or a date.
bool isWhole(const MaterialReference& material)
{
    switch (material.way) {
    case MaterialReference::Way::Licence:
        return material.parts.size() == 1 && material.until.empty();
    case MaterialReference::Way::Upload:
        return !material.parts.empty() && material.until.empty();
    case MaterialReference::Way::Later:
        return material.parts.empty() && !material.until.empty();
    }
    return false;
}

} // namespace

Result<std::vector<MaterialReference>> parseMaterials(const nlohmann::json& list, const std::string& at)
{
    using Way = MaterialReference::Way;
    if (!list.is_array() || list.size() > maxMaterials)
        return Error{"content-refused", "the materials are not a list of at most 20", at};
    std::vector<MaterialReference> materials;
    for (std::size_t i = 0; i < list.size(); ++i) {
        const std::string place = at + "/" + std::to_string(i);
        if (auto wrong = complaint(list[i], members(), place))
            return *wrong;
        const auto& way = list[i].at("way").get_ref<const std::string&>();
        materials.push_back({way == "licence" ? Way::Licence : (way == "upload" ? Way::Upload : Way::Later), list[i].at("id"), list[i].at("parts"),
                             list[i].value("until", "")});
        if (!isWhole(materials.back()))
            return Error{"content-refused", "the parts or the date are not those of the way", place};
    }
    return materials;
}

} // namespace changming::sandbox
