#include "kiosk/forms/divisions.h"

#include "kiosk/base/json.h"
#include "kiosk/forms/document.h"
#include "kiosk/schema/pointer.h"

#include <algorithm>

namespace changming::forms
{

namespace
{

constexpr std::size_t shortCode = 6;
constexpr std::size_t longCode = 9;
const std::vector<std::string> none;

bool isCode(std::string_view code)
{
    return (code.size() == shortCode || code.size() == longCode) &&
           std::all_of(code.begin(), code.end(), [](char c) { return c >= '0' && c <= '9'; });
}

DivisionLevel levelOf(std::string_view code)
{
    if (code.size() == longCode)
        return DivisionLevel::Street;
    if (code.ends_with("0000"))
        return DivisionLevel::Province;
    return code.ends_with("00") ? DivisionLevel::City : DivisionLevel::County;
}

// The digits that all codes below begin with.
std::string_view stem(const Division& division)
{
    constexpr std::size_t lengths[] = {2, 4, shortCode, longCode};
    return std::string_view(division.code).substr(0, lengths[static_cast<std::size_t>(division.level)]);
}

} // namespace

class DivisionsReader
{
public:
    DivisionsReader(const nlohmann::json& root, const std::string& place) : m_document(root, place) {}

    Result<Divisions> read()
    {
        const auto& root = m_document.root();
        if (m_document.onlyKeys(root, "", {"$schema", "format", "divisions"})) {
            if (root.value("format", nlohmann::json()) != 1)
                m_document.refuse("/format", "\"format\" is 1; this program reads no other", "\"format\" 要写 1，这个程序只认 1");
            m_divisions.m_provinces = list(root, "", nullptr);
        }
        if (m_document.complaint())
            return *m_document.complaint();
        return std::move(m_divisions);
    }

private:
    std::vector<std::string> list(const nlohmann::json& parent, const std::string& pointer, const Division* above)
    {
        std::vector<std::string> codes;
        const auto found = parent.find("divisions");
        if (found == parent.end() || !found->is_array() || found->empty()) {
            m_document.refuse(pointer + "/divisions", "\"divisions\" is a list that is not empty", "\"divisions\" 要写成列表，不能空");
            return codes;
        }
        for (std::size_t i = 0; i < found->size(); ++i)
            if (auto code = one((*found)[i], schema::append(pointer + "/divisions", i), above); !code.empty())
                codes.push_back(std::move(code));
        return codes;
    }

    // Its depth is bounded: each level's codes are longer or more precise than the one above.
    std::string one(const nlohmann::json& value, const std::string& pointer, const Division* above)
    {
        if (!m_document.onlyKeys(value, pointer, {"code", "name", "divisions"}))
            return {};
        Division division;
        division.code = m_document.text(value, pointer, "code", Document::Need::Must);
        division.above = above == nullptr ? std::string() : above->code;
        if (!isCode(division.code)) {
            m_document.refuse(pointer + "/code", "a code has 6 digits, that of a town or street 9", "代码是 6 位数字，镇街是 9 位");
            return {};
        }
        division.level = levelOf(division.code);
        const bool fits =
            above == nullptr ? division.level == DivisionLevel::Province : above->level < division.level && division.code.starts_with(stem(*above));
        if (!fits)
            m_document.refuse(pointer + "/code", "the code does not belong below the one around it", "这个代码不属于上一级");
        if (m_divisions.m_divisions.contains(division.code))
            m_document.refuse(pointer + "/code", "the code stands there twice", "代码重复了");
        auto name = textFromJson(value.value("name", nlohmann::json()), m_document.place() + "#" + pointer + "/name");
        if (!name)
            m_document.refuse(name.error());
        else if (name->en.empty())
            m_document.refuse(pointer + "/name", "the name lacks its \"en\"", "名称少了英文 \"en\"");
        else
            division.name = std::move(*name);
        if (fits && value.contains("divisions"))
            division.below = list(value, pointer, &division);
        auto code = division.code;
        m_divisions.m_divisions.emplace(code, std::move(division));
        return code;
    }

    Document m_document;
    Divisions m_divisions;
};

Text levelName(DivisionLevel level)
{
    switch (level) {
    case DivisionLevel::Province:
        return {"省", "Province"};
    case DivisionLevel::City:
        return {"市", "City"};
    case DivisionLevel::County:
        return {"区县", "County"};
    case DivisionLevel::Street:
        break;
    }
    return {"镇街", "Town"};
}

Result<Divisions> Divisions::load(const std::filesystem::path& file)
{
    const auto document = readJsonFile(file);
    if (!document)
        return document.error();
    return DivisionsReader(*document, file.string()).read();
}

const Division* Divisions::find(std::string_view code) const
{
    const auto found = m_divisions.find(code);
    return found == m_divisions.end() ? nullptr : &found->second;
}

const std::vector<std::string>& Divisions::below(std::string_view code) const
{
    if (code.empty())
        return m_provinces;
    const auto* division = find(code);
    return division == nullptr ? none : division->below;
}

std::vector<const Division*> Divisions::path(std::string_view code, std::string_view within) const
{
    std::vector<const Division*> path;
    const auto* division = find(code);
    while (division != nullptr && division->code != within) {
        path.insert(path.begin(), division);
        division = division->above.empty() ? nullptr : find(division->above);
    }
    const bool arrived = within.empty() ? division == nullptr : division != nullptr;
    return arrived ? path : std::vector<const Division*>();
}

} // namespace changming::forms
