// A document while it is read: its place, and the first complaint about it. Inside this room.
#pragma once

#include "kiosk/base/error.h"

#include <nlohmann/json.hpp>

#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>

namespace changming::forms
{

class Document
{
public:
    Document(const nlohmann::json& root, std::string place) : m_root(root), m_place(std::move(place)) {}

    const nlohmann::json& root() const { return m_root; }
    const std::string& place() const { return m_place; }
    const std::optional<Error>& complaint() const { return m_complaint; }

    // The first one is kept.
    void refuse(const std::string& pointer, const std::string& en, const std::string& zh);
    void refuse(const Error& error); // found elsewhere, with its own place

    // Complains about each key that is not in the list; false when `value` is no object.
    bool onlyKeys(const nlohmann::json& value, const std::string& pointer, std::initializer_list<std::string_view> keys);
    // A text with something in it; complains when it stands there as anything else, and when it must be there and is not.
    enum class Need { Must, May };
    std::string text(const nlohmann::json& object, const std::string& pointer, std::string_view key, Need need);
    bool flag(const nlohmann::json& object, const std::string& pointer, std::string_view key); // false when absent

private:
    const nlohmann::json& m_root;
    std::string m_place;
    std::optional<Error> m_complaint;
};

} // namespace changming::forms
