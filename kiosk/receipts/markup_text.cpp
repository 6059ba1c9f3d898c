#include "kiosk/receipts/markup_text.h"

#include <algorithm>
#include <charconv>

namespace changming::receipts
{

namespace
{

std::string hexEscape(char c)
{
    static constexpr std::string_view digits = "0123456789abcdef";
    const auto byte = static_cast<unsigned char>(c);
    return {'\\', 'x', digits[byte >> 4U], digits[byte & 15U]};
}

int hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    const char small = static_cast<char>(c | 0x20);
    return small >= 'a' && small <= 'f' ? small - 'a' + 10 : -1;
}

} // namespace

bool isBlank(char c)
{
    return c == ' ' || c == '\t';
}

std::string_view trimmed(std::string_view text)
{
    while (!text.empty() && isBlank(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && isBlank(text.back()))
        text.remove_suffix(1);
    return text;
}

std::string lower(std::string_view text)
{
    std::string out(text);
    std::ranges::transform(out, out.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    return out;
}

// `\` with one of `which` becomes its \xnn form, so that what follows need not know about escapes.
std::string escapesToHex(std::string_view text, std::string_view which)
{
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '\\' && i + 1 < text.size() && which.find(text[i + 1]) != std::string_view::npos)
            out += hexEscape(text[++i]);
        else
            out += text[i];
    }
    return out;
}

// \xnn to its character (a code point below 100, as in ReceiptLine); any other escape says nothing.
std::string unescaped(std::string_view text)
{
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] != '\\') {
            out += text[i];
            continue;
        }
        if (i + 3 < text.size() && text[i + 1] == 'x' && hexDigit(text[i + 2]) >= 0 && hexDigit(text[i + 3]) >= 0) {
            const int point = hexDigit(text[i + 2]) * 16 + hexDigit(text[i + 3]);
            if (point >= 0x80) {
                out += static_cast<char>(0xC0 | (point >> 6));
                out += static_cast<char>(0x80 | (point & 0x3F));
            } else if (point >= 0x20 && point != 0x7F) {
                out += static_cast<char>(point);
            }
            i += 3;
            continue;
        }
        i += i + 1 < text.size() && text[i + 1] == 'x' ? 3 : 1;
    }
    return out;
}

std::vector<std::string> split(std::string_view text, std::string_view separators)
{
    std::vector<std::string> parts(1);
    for (const char c : text) {
        if (separators.find(c) != std::string_view::npos)
            parts.emplace_back();
        else
            parts.back() += c;
    }
    return parts;
}

std::optional<int> number(std::string_view text)
{
    int value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (text.empty() || error != std::errc{} || end != text.data() + text.size() || value < 0)
        return std::nullopt;
    return value;
}

bool isName(std::string_view text)
{
    return !text.empty() &&
           std::ranges::all_of(text, [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9'); });
}

} // namespace changming::receipts
