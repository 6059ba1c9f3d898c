#include "kiosk/platform/reply_shape.h"

#include "kiosk/base/clock.h"
#include "kiosk/base/json.h"

#include <algorithm>

namespace changming::platform
{

namespace
{

bool isLetterOrDigit(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
}

bool isShownAsItIs(const std::string& utf8)
{
    return characterCount(utf8) <= maxReplyTextCharacters && isPrintable(utf8);
}

} // namespace

bool isReplyDate(std::string_view text)
{
    return text.size() == 10 && fromRfc3339(std::string(text) + "T00:00:00Z").ok();
}

bool isReplyTime(std::string_view text)
{
    return text.size() <= 40 && fromRfc3339(text).ok();
}

bool isReplyId(std::string_view text)
{
    return !text.empty() && text.size() <= 64 &&
           std::all_of(text.begin(), text.end(), [](char c) { return isLetterOrDigit(c) || c == '.' || c == '_' || c == '-'; });
}

bool isVisitToken(std::string_view text)
{
    return text.size() >= 22 && text.size() <= 128 &&
           std::all_of(text.begin(), text.end(), [](char c) { return isLetterOrDigit(c) || c == '.' || c == '_' || c == '~' || c == '-'; });
}

bool isPrintable(std::string_view utf8)
{
    for (std::size_t i = 0; i < utf8.size(); ++i) {
        const auto c = static_cast<unsigned char>(utf8[i]);
        if (c < 0x20 || c == 0x7F || (c == 0xC2 && static_cast<unsigned char>(utf8[i + 1]) < 0xA0))
            return false;
        for (const std::string_view direction :
             {"\u200E", "\u200F", "\u202A", "\u202B", "\u202C", "\u202D", "\u202E", "\u2066", "\u2067", "\u2068", "\u2069"})
            if (utf8.substr(i).starts_with(direction))
                return false;
    }
    return true;
}

ReplyReader::ReplyReader(const nlohmann::json& object) : m_object(object.is_object() ? &object : nullptr), m_ok(object.is_object()) {}

const nlohmann::json* ReplyReader::member(const char* name) const
{
    if (m_object == nullptr)
        return nullptr;
    const auto found = m_object->find(name);
    return found == m_object->end() ? nullptr : &*found;
}

std::string ReplyReader::string(const char* name, bool (*fits)(std::string_view))
{
    const nlohmann::json* value = member(name);
    if (value == nullptr || !value->is_string() || !fits(value->get_ref<const std::string&>())) {
        fail();
        return {};
    }
    return value->get<std::string>();
}

std::string ReplyReader::optionalString(const char* name, bool (*fits)(std::string_view))
{
    return member(name) == nullptr ? std::string{} : string(name, fits);
}

std::string ReplyReader::line(const char* name, std::size_t maxCharacters)
{
    std::string value = string(name, [](std::string_view utf8) { return !utf8.empty() && isPrintable(utf8); });
    if (characterCount(value) > maxCharacters) {
        fail();
        return {};
    }
    return value;
}

Text ReplyReader::text(const char* name)
{
    const nlohmann::json* value = member(name);
    auto text = value == nullptr ? Result<Text>(replyMalformed(name)) : textFromJson(*value, name);
    if (!text || !isShownAsItIs(text->zh) || !isShownAsItIs(text->en)) {
        fail();
        return {};
    }
    return std::move(*text);
}

Text ReplyReader::optionalText(const char* name)
{
    return member(name) == nullptr ? Text{} : text(name);
}

std::int64_t ReplyReader::number(const char* name, std::int64_t least, std::int64_t most)
{
    const nlohmann::json* value = member(name);
    // An unsigned number beyond the signed range would turn negative by the conversion.
    if (value == nullptr || !value->is_number_integer() ||
        (value->is_number_unsigned() && value->get<std::uint64_t>() > static_cast<std::uint64_t>(most)) || value->get<std::int64_t>() < least ||
        value->get<std::int64_t>() > most) {
        fail();
        return least;
    }
    return value->get<std::int64_t>();
}

bool ReplyReader::truth(const char* name)
{
    const nlohmann::json* value = member(name);
    if (value == nullptr || !value->is_boolean()) {
        fail();
        return false;
    }
    return value->get<bool>();
}

std::vector<ReplyReader> ReplyReader::list(const char* name, std::size_t most)
{
    const nlohmann::json* value = member(name);
    std::vector<ReplyReader> readers;
    if (value == nullptr || !value->is_array() || value->size() > most) {
        fail();
        return readers;
    }
    readers.reserve(value->size());
    for (const nlohmann::json& entry : *value) {
        readers.emplace_back(entry);
        take(readers.back());
    }
    return readers;
}

std::vector<ReplyReader> ReplyReader::optionalList(const char* name, std::size_t most)
{
    return member(name) == nullptr ? std::vector<ReplyReader>{} : list(name, most);
}

Result<nlohmann::json> replyObject(std::string_view body, std::size_t maxBytes)
{
    auto json = parseJson(body, "reply", {.maxBytes = maxBytes});
    if (!json)
        return replyMalformed("is not JSON: " + json.error().message);
    if (!json->is_object())
        return replyMalformed("is not an object");
    return std::move(*json);
}

Error replyMalformed(const std::string& what)
{
    return {"reply-malformed", "the reply " + what};
}

} // namespace changming::platform
