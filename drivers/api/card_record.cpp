#include "drivers/api/card_record.h"

#include "drivers/api/base64.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <cstdio>

namespace changming::drivers
{

namespace
{

constexpr std::array types{CardType::Resident, CardType::PermanentResident2017, CardType::PermanentResident2023, CardType::ResidencePermit};
constexpr std::array sexes{Sex::Unknown, Sex::Male, Sex::Female, Sex::NotStated};
constexpr std::size_t longestText = 512;   // bytes of UTF-8; the longest field of a card has 60 characters
constexpr std::size_t longestPhoto = 8192; // bytes of base64
constexpr std::size_t mostWarnings = 16;
constexpr std::size_t longestSamId = 64;

struct TextMember {
    const char* key;
    std::string CardRecord::*member;
};
constexpr std::array textMembers{
    TextMember{"name", &CardRecord::name},
    TextMember{"englishName", &CardRecord::englishName},
    TextMember{"ethnicity", &CardRecord::ethnicity},
    TextMember{"birthDate", &CardRecord::birthDate},
    TextMember{"address", &CardRecord::address},
    TextMember{"number", &CardRecord::number},
    TextMember{"issuer", &CardRecord::issuer},
    TextMember{"validFrom", &CardRecord::validFrom},
    TextMember{"validUntil", &CardRecord::validUntil},
    TextMember{"nationality", &CardRecord::nationality},
    TextMember{"passNumber", &CardRecord::passNumber},
    TextMember{"oldNumber", &CardRecord::oldNumber},
};

template <class Value, class Tokens, class Spell> bool take(const nlohmann::json& token, const Tokens& values, Spell spell, Value& into)
{
    for (const auto value : values) {
        if (token == spell(value)) {
            into = value;
            return true;
        }
    }
    return false;
}

bool takeWarnings(const nlohmann::json& value, std::vector<std::string>& into)
{
    if (!value.is_array() || value.size() > mostWarnings)
        return false;
    for (const auto& warning : value) {
        if (!warning.is_string() || warning.get_ref<const std::string&>().size() > longestText)
            return false;
        into.push_back(warning.get<std::string>());
    }
    return true;
}

bool takePhoto(const nlohmann::json& value, std::string& into)
{
    if (!value.is_string() || value.get_ref<const std::string&>().size() > longestPhoto)
        return false;
    auto bytes = base64Decode(value.get_ref<const std::string&>());
    if (!bytes)
        return false;
    into = std::move(*bytes);
    return true;
}

bool takeSamId(const nlohmann::json& value, std::string& into)
{
    if (!value.is_string() || value.get_ref<const std::string&>().size() > longestSamId)
        return false;
    into = value.get<std::string>();
    return std::ranges::all_of(into, [](char c) { return c > ' ' && c <= '~'; });
}

bool takeMember(CardRecord& card, const std::string& key, const nlohmann::json& value)
{
    if (key == "type")
        return take(value, types, cardTypeToken, card.type);
    if (key == "sex")
        return take(value, sexes, sexToken, card.sex);
    if (key == "warnings")
        return takeWarnings(value, card.warnings);
    if (key == "photo")
        return takePhoto(value, card.photo);
    if (key == "samId")
        return takeSamId(value, card.samId);
    for (const auto& [name, member] : textMembers) {
        if (key != name)
            continue;
        if (!value.is_string() || value.get_ref<const std::string&>().size() > longestText)
            return false;
        card.*member = value.get<std::string>();
        return true;
    }
    return false;
}

} // namespace

std::string_view cardTypeToken(CardType type)
{
    switch (type) {
    case CardType::Resident:
        return "resident";
    case CardType::PermanentResident2017:
        return "permanent-resident-2017";
    case CardType::PermanentResident2023:
        return "permanent-resident-2023";
    case CardType::ResidencePermit:
        return "residence-permit";
    }
    return "resident";
}

std::string_view sexToken(Sex sex)
{
    switch (sex) {
    case Sex::Unknown:
        return "unknown";
    case Sex::Male:
        return "male";
    case Sex::Female:
        return "female";
    case Sex::NotStated:
        return "not-stated";
    }
    return "unknown";
}

bool isExpired(const CardRecord& card, std::chrono::year_month_day today)
{
    if (card.validUntil.empty() || card.validUntil == longTerm)
        return false;
    std::array<char, 16> date{};
    std::snprintf(date.data(), date.size(), "%04d-%02u-%02u", static_cast<int>(today.year()), static_cast<unsigned>(today.month()),
                  static_cast<unsigned>(today.day()));
    return card.validUntil < std::string_view(date.data());
}

nlohmann::json cardRecordToJson(const CardRecord& card)
{
    nlohmann::json value{{"type", cardTypeToken(card.type)}, {"sex", sexToken(card.sex)}};
    for (const auto& [name, member] : textMembers)
        if (!(card.*member).empty())
            value[name] = card.*member;
    if (!card.warnings.empty())
        value["warnings"] = card.warnings;
    if (!card.photo.empty())
        value["photo"] = base64Encode(card.photo);
    if (!card.samId.empty())
        value["samId"] = card.samId;
    return value;
}

Result<CardRecord> cardRecordFromJson(const nlohmann::json& value, const std::string& place)
{
    if (!value.is_object() || !value.contains("type") || !value.contains("sex"))
        return Error{"card-record-malformed", "a card record is an object with at least type and sex", place};
    CardRecord card;
    for (const auto& [key, member] : value.items())
        if (!takeMember(card, key, member))
            return Error{"card-record-malformed", "a card record has no such member, or not with such a value", place + "/" + key.substr(0, 40)};
    return card;
}

} // namespace changming::drivers
