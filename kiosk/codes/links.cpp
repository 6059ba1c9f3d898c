#include "kiosk/codes/links.h"

#include "kiosk/base/text.h"

#include <algorithm>
#include <cstddef>

namespace changming::codes
{

namespace
{

constexpr std::string_view casePath = "/c/";
constexpr std::string_view guidePath = "/g/";
constexpr std::size_t tokenSize = 32;
constexpr std::size_t longestTaskCode = 64;
constexpr std::size_t longestVersion = 32;
constexpr std::size_t longestId = 64;
constexpr std::size_t mostChoices = 16;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isSmall(char c)
{
    return c >= 'a' && c <= 'z';
}

bool isCapital(char c)
{
    return c >= 'A' && c <= 'Z';
}

bool isToken(std::string_view text)
{
    return text.size() == tokenSize && std::ranges::all_of(text, [](char c) { return isDigit(c) || (c >= 'a' && c <= 'f'); });
}

// kebab-case, as the ids of situations and choices are.
bool isId(std::string_view text)
{
    return !text.empty() && text.size() <= longestId && std::ranges::all_of(text, [](char c) { return isSmall(c) || isDigit(c) || c == '-'; });
}

bool isVersion(std::string_view text)
{
    return !text.empty() && text.size() <= longestVersion &&
           std::ranges::all_of(text, [](char c) { return isSmall(c) || isCapital(c) || isDigit(c) || c == '-' || c == '.'; });
}

// RFC 3986 §2.3
bool isUnreserved(char c)
{
    return isSmall(c) || isCapital(c) || isDigit(c) || c == '-' || c == '.' || c == '_' || c == '~';
}

std::string escaped(std::string_view text)
{
    constexpr std::string_view digits = "0123456789ABCDEF";
    std::string out;
    for (const char c : text) {
        if (isUnreserved(c)) {
            out += c;
            continue;
        }
        const auto byte = static_cast<unsigned char>(c);
        out += {'%', digits[byte >> 4U], digits[byte & 0xFU]};
    }
    return out;
}

std::optional<unsigned> hexDigit(char c)
{
    if (isDigit(c))
        return static_cast<unsigned>(c - '0');
    if (c >= 'A' && c <= 'F')
        return static_cast<unsigned>(c - 'A') + 10;
    return std::nullopt;
}

std::optional<std::string> unescaped(std::string_view text)
{
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] != '%') {
            out += text[i];
            continue;
        }
        if (i + 2 >= text.size())
            return std::nullopt;
        const auto high = hexDigit(text[i + 1]), low = hexDigit(text[i + 2]);
        if (!high || !low)
            return std::nullopt;
        out += static_cast<char>(*high << 4U | *low);
        i += 2;
    }
    return out;
}

// Cut at each separator; one part more than separators.
std::vector<std::string_view> split(std::string_view text, char separator)
{
    std::vector<std::string_view> parts;
    for (std::size_t end = 0; (end = text.find(separator)) != std::string_view::npos; text.remove_prefix(end + 1))
        parts.push_back(text.substr(0, end));
    parts.push_back(text);
    return parts;
}

bool isWritable(const GuideLink& guide)
{
    if (guide.taskCode.empty() || guide.taskCode.size() > longestTaskCode || !isUtf8(guide.taskCode))
        return false;
    // A browser would take these for steps in the path, however they are escaped.
    if (guide.taskCode == "." || guide.taskCode == "..")
        return false;
    if ((!guide.version.empty() && !isVersion(guide.version)) || guide.choices.size() > mostChoices)
        return false;
    for (auto choice = guide.choices.begin(); choice != guide.choices.end(); ++choice) {
        const bool isTwice = std::any_of(guide.choices.begin(), choice, [&](const Choice& other) { return other.situation == choice->situation; });
        if (!isId(choice->situation) || !isId(choice->choice) || isTwice)
            return false;
    }
    return true;
}

std::optional<std::vector<Choice>> choicesOf(std::string_view text)
{
    std::vector<Choice> choices;
    for (const std::string_view pair : split(text, ',')) {
        const std::size_t colon = pair.find(':');
        if (colon == std::string_view::npos || choices.size() == mostChoices)
            return std::nullopt;
        choices.push_back({std::string(pair.substr(0, colon)), std::string(pair.substr(colon + 1))});
    }
    return choices;
}

} // namespace

std::string caseLink(std::string_view publicBaseUrl, std::string_view token)
{
    return isToken(token) ? std::string(publicBaseUrl).append(casePath).append(token) : std::string{};
}

std::string guideLink(std::string_view publicBaseUrl, const GuideLink& guide)
{
    if (!isWritable(guide))
        return {};
    std::string link = std::string(publicBaseUrl).append(guidePath).append(escaped(guide.taskCode));
    char separator = '?';
    if (!guide.version.empty()) {
        link.append(1, separator).append("v=").append(guide.version);
        separator = '&';
    }
    for (std::size_t i = 0; i < guide.choices.size(); ++i) {
        if (i == 0)
            link.append(1, separator).append("s=");
        else
            link += ',';
        link.append(guide.choices[i].situation).append(1, ':').append(guide.choices[i].choice);
    }
    return link;
}

Meaning meaningOf(std::string_view text, std::string_view publicBaseUrl)
{
    if (!publicBaseUrl.empty() && text.starts_with(publicBaseUrl)) {
        const std::string_view path = text.substr(publicBaseUrl.size());
        if (path.starts_with(casePath) && isToken(path.substr(casePath.size())))
            return CaseLink{std::string(path.substr(casePath.size()))};
        if (auto guide = guideOfPath(path))
            return std::move(*guide);
    }
    return ForeignText{std::string(text)};
}

std::optional<GuideLink> guideOfPath(std::string_view pathAndQuery)
{
    constexpr std::size_t longest = 4096;
    if (!pathAndQuery.starts_with(guidePath) || pathAndQuery.size() > longest)
        return std::nullopt;
    const std::string_view rest = pathAndQuery.substr(guidePath.size());
    const std::size_t mark = rest.find('?');
    const auto taskCode = unescaped(rest.substr(0, mark));
    if (!taskCode)
        return std::nullopt;
    GuideLink guide{.taskCode = *taskCode};
    if (mark != std::string_view::npos) {
        for (const std::string_view parameter : split(rest.substr(mark + 1), '&')) {
            if (parameter.starts_with("v=")) {
                guide.version = parameter.substr(2);
            } else if (parameter.starts_with("s=")) {
                auto choices = choicesOf(parameter.substr(2));
                if (!choices)
                    return std::nullopt;
                guide.choices = std::move(*choices);
            }
        }
    }
    // Whatever the reading above let through: only what we would write ourselves is ours.
    if (guideLink({}, guide) != pathAndQuery)
        return std::nullopt;
    return guide;
}

} // namespace changming::codes
