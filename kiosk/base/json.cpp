#include "kiosk/base/json.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <fstream>
#include <set>
#include <vector>

namespace changming {

namespace {

// Refuses duplicate keys and deep nesting before nlohmann's DOM is built.
class Inspection final : public nlohmann::json_sax<nlohmann::json> {
public:
    explicit Inspection(std::string_view bytes) : m_bytes(bytes) {}
    bool null() override { return true; }
    bool boolean(bool) override { return true; }
    bool number_integer(number_integer_t) override { return true; }
    bool number_unsigned(number_unsigned_t) override { return true; }
    bool number_float(number_float_t, const string_t&) override { return true; }
    bool string(string_t&) override { return true; }
    bool binary(binary_t&) override { return true; }
    bool start_object(std::size_t) override { return enter(); }
    bool start_array(std::size_t) override { return enter(); }
    bool end_object() override { return leave(); }
    bool end_array() override { return leave(); }
    bool key(string_t& name) override
    {
        if (m_keys.back().insert(name).second)
            return true;
        m_complaint = "the key \"" + name + "\" stands twice in one object";
        m_complaintZh = "同一个对象里 \"" + name + "\" 出现了两次";
        return false;
    }
    bool parse_error(std::size_t at, const std::string&, const nlohmann::json::exception&) override
    {
        // `at` counts the byte that does not fit, from 1; people with an editor count lines.
        const auto line = std::to_string(1 + std::ranges::count(m_bytes.substr(0, at == 0 ? 0 : at - 1), '\n'));
        m_complaint = "it is not JSON from line " + line + " (byte " + std::to_string(at) + ") on";
        m_complaintZh = "从第 " + line + " 行（第 " + std::to_string(at) + " 个字节）起不是合法的 JSON";
        return false;
    }
    const std::string& complaint() const { return m_complaint; }
    const std::string& complaintZh() const { return m_complaintZh; }

private:
    bool enter()
    {
        m_keys.emplace_back();
        if (m_keys.size() <= maxJsonDepth)
            return true;
        m_complaint = "it is nested deeper than " + std::to_string(maxJsonDepth) + " levels";
        m_complaintZh = "嵌套超过 " + std::to_string(maxJsonDepth) + " 层";
        return false;
    }
    bool leave()
    {
        m_keys.pop_back();
        return true;
    }

    std::string_view m_bytes;
    std::vector<std::set<std::string>> m_keys;
    std::string m_complaint;
    std::string m_complaintZh;
};

} // namespace

Result<nlohmann::json> parseJson(std::string_view bytes, const std::string& place, JsonLimits limits)
{
    if (bytes.size() > limits.maxBytes)
        return Error{"json-too-large", "it has " + std::to_string(bytes.size()) + " bytes; at most " + std::to_string(limits.maxBytes) + " are read", place,
                     "太大了：最多 " + std::to_string(limits.maxBytes) + " 字节"};
    const bool comments = limits.comments == JsonLimits::Comments::Allowed;
    Inspection inspection(bytes);
    if (!nlohmann::json::sax_parse(bytes, &inspection, nlohmann::json::input_format_t::json, true, comments))
        return Error{"json-refused", inspection.complaint(), place, inspection.complaintZh()};
    return nlohmann::json::parse(bytes, nullptr, false, comments);
}

Result<std::string> readFile(const std::filesystem::path& file, std::size_t maxBytes)
{
    std::ifstream stream(file, std::ios::binary);
    if (!stream || std::filesystem::is_directory(file))
        return Error{"file-unreadable", "the file cannot be read", file.string(), "文件打不开"};
    // In steps, so that a large limit costs nothing for a small file.
    std::string bytes;
    std::array<char, 65536> step{};
    while (stream && bytes.size() <= maxBytes) {
        stream.read(step.data(), step.size());
        bytes.append(step.data(), static_cast<std::size_t>(stream.gcount()));
    }
    if (bytes.size() > maxBytes)
        return Error{"file-too-large", "the file has more than " + std::to_string(maxBytes) + " bytes", file.string(), "文件太大"};
    return bytes;
}

Result<nlohmann::json> readJsonFile(const std::filesystem::path& file, JsonLimits limits)
{
    const auto bytes = readFile(file, limits.maxBytes);
    if (!bytes)
        return bytes.error();
    return parseJson(*bytes, file.string(), limits);
}

} // namespace changming
