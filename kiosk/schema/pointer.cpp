#include "kiosk/schema/pointer.h"

#include <nlohmann/json.hpp>

#include <charconv>

namespace changming::schema
{

std::string escapeKey(std::string_view key)
{
    std::string escaped;
    escaped.reserve(key.size());
    for (const char c : key) {
        if (c == '~')
            escaped += "~0";
        else if (c == '/')
            escaped += "~1";
        else
            escaped += c;
    }
    return escaped;
}

std::string append(std::string_view pointer, std::string_view key)
{
    return std::string(pointer) + "/" + escapeKey(key);
}

std::string append(std::string_view pointer, std::size_t index)
{
    return std::string(pointer) + "/" + std::to_string(index);
}

std::vector<std::string> keysOf(std::string_view pointer)
{
    std::vector<std::string> keys;
    if (pointer.empty() || pointer.front() != '/')
        return keys;
    for (std::size_t i = 0; i < pointer.size(); ++i) {
        if (pointer[i] == '/')
            keys.emplace_back();
        else if (pointer[i] == '~' && i + 1 < pointer.size() && (pointer[i + 1] == '0' || pointer[i + 1] == '1'))
            keys.back() += pointer[++i] == '0' ? '~' : '/';
        else
            keys.back() += pointer[i];
    }
    return keys;
}

const nlohmann::json* find(const nlohmann::json& document, std::string_view pointer)
{
    if (!pointer.empty() && pointer.front() != '/')
        return nullptr;
    const nlohmann::json* value = &document;
    for (const auto& key : keysOf(pointer)) {
        if (value->is_object()) {
            const auto member = value->find(key);
            if (member == value->end())
                return nullptr;
            value = &*member;
            continue;
        }
        std::size_t index = 0;
        const auto [end, error] = std::from_chars(key.data(), key.data() + key.size(), index);
        if (!value->is_array() || error != std::errc{} || end != key.data() + key.size() || index >= value->size())
            return nullptr;
        value = &(*value)[index];
    }
    return value;
}

} // namespace changming::schema
