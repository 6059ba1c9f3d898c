#include "kiosk/documents/signed_ranges.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>

namespace changming::documents
{

namespace
{

constexpr std::string_view rangeKey = "/ByteRange", contentsKey = "/Contents";
constexpr std::size_t nowhere = std::string_view::npos;

bool isSpace(char c)
{
    return c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f';
}

bool isHex(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

void skipSpaces(std::string_view& text)
{
    while (!text.empty() && isSpace(text.front()))
        text.remove_prefix(1);
}

bool take(std::string_view& text, char expected)
{
    skipSpaces(text);
    if (text.empty() || text.front() != expected)
        return false;
    text.remove_prefix(1);
    return true;
}

using Numbers = std::array<std::size_t, 4>;

std::optional<Numbers> readRange(std::string_view text)
{
    Numbers numbers{};
    if (!take(text, '['))
        return {};
    for (std::size_t& number : numbers) {
        skipSpaces(text);
        const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
        // No file that we read is longer; sums of such numbers do not overflow.
        if (error != std::errc{} || number > maxDocumentBytes)
            return {};
        text.remove_prefix(static_cast<std::size_t>(end - text.data()));
    }
    if (!take(text, ']'))
        return {};
    return numbers;
}

bool endsWithKey(std::string_view before, std::string_view key)
{
    while (!before.empty() && isSpace(before.back()))
        before.remove_suffix(1);
    return before.ends_with(key);
}

// The dictionary that holds both places, roughly: from the object's start to its end.
std::string_view object(std::string_view pdf, std::size_t first, std::size_t last)
{
    const std::size_t start = pdf.rfind(" obj", first), end = pdf.find("endobj", last);
    if (start == nowhere || end == nowhere)
        return {};
    return pdf.substr(start, end - start);
}

bool isOneObject(std::string_view text)
{
    return !text.empty() && text.find("endobj") == nowhere && text.find("stream") == nowhere;
}

bool isKnownKind(std::string_view text)
{
    return text.find("/adbe.pkcs7.detached") != nowhere || text.find("/ETSI.CAdES.detached") != nowhere;
}

} // namespace

std::variant<SignedRanges, NotCovered> signedRanges(std::string_view pdf)
{
    if (pdf.size() > maxDocumentBytes)
        return NotCovered{SignatureState::Broken, "document-too-large"};
    if (!pdf.starts_with("%PDF-"))
        return NotCovered{SignatureState::Broken, "no-pdf"};
    const std::size_t key = pdf.find(rangeKey);
    if (key == nowhere)
        return NotCovered{SignatureState::Unsigned, "no-signature"};
    if (pdf.find(rangeKey, key + 1) != nowhere)
        return NotCovered{SignatureState::Altered, "more-than-one-signature"};
    const auto range = readRange(pdf.substr(key + rangeKey.size()));
    if (!range)
        return NotCovered{SignatureState::Broken, "byte-range-unreadable"};

    const auto [start, length, again, rest] = *range;
    if (start != 0 || again < length + 2 || again + rest != pdf.size())
        return NotCovered{SignatureState::Altered, "bytes-not-covered"};
    const std::string_view hole = pdf.substr(length, again - length);
    const std::string_view digits = hole.substr(1, hole.size() - 2);
    if (!hole.starts_with('<') || !hole.ends_with('>') || !std::ranges::all_of(digits, isHex))
        return NotCovered{SignatureState::Altered, "hole-is-not-the-signature"};
    if (!endsWithKey(pdf.substr(0, length), contentsKey) || !isOneObject(object(pdf, std::min(key, length), std::max(key, again))))
        return NotCovered{SignatureState::Altered, "hole-is-not-the-signature"};
    if (digits.empty() || digits.size() % 2 != 0)
        return NotCovered{SignatureState::Broken, "signature-unreadable"};
    if (!isKnownKind(object(pdf, std::min(key, length), std::max(key, again))))
        return NotCovered{SignatureState::Broken, "signature-kind-unknown"};
    return SignedRanges{pdf.substr(0, length), pdf.substr(again), digits};
}

} // namespace changming::documents
