#include "drivers/api/scanned_code.h"

#include "drivers/api/base64.h"
#include "drivers/api/code_points.h"
#include "kiosk/base/text.h"

#include <iconv.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace changming::drivers
{

namespace
{

constexpr std::array<std::pair<Symbology, std::string_view>, 10> tokens{{{Symbology::Unknown, "unknown"},
                                                                         {Symbology::Aztec, "aztec"},
                                                                         {Symbology::Code128, "code-128"},
                                                                         {Symbology::Code39, "code-39"},
                                                                         {Symbology::DataMatrix, "data-matrix"},
                                                                         {Symbology::Ean, "ean"},
                                                                         {Symbology::HanXin, "han-xin"},
                                                                         {Symbology::MaxiCode, "maxicode"},
                                                                         {Symbology::Pdf417, "pdf417"},
                                                                         {Symbology::QrCode, "qr-code"}}};

// The code character of ISO/IEC 15424.
constexpr std::array<std::pair<char, Symbology>, 9> identifiers{{{'A', Symbology::Code39},
                                                                 {'C', Symbology::Code128},
                                                                 {'E', Symbology::Ean},
                                                                 {'L', Symbology::Pdf417},
                                                                 {'Q', Symbology::QrCode},
                                                                 {'U', Symbology::MaxiCode},
                                                                 {'d', Symbology::DataMatrix},
                                                                 {'h', Symbology::HanXin},
                                                                 {'z', Symbology::Aztec}}};

struct Range {
    char32_t first, last;
};
// Sorted. What a screen must not be given: it would not be seen, or change how the rest is read.
constexpr std::array<Range, 12> refused{{{0x00, 0x1F},         // C0 controls
                                         {0x7F, 0x9F},         // delete, C1 controls
                                         {0xAD, 0xAD},         // soft hyphen
                                         {0x61C, 0x61C},       // Arabic letter mark
                                         {0x200B, 0x200B},     // zero-width space
                                         {0x200E, 0x200F},     // left-to-right and right-to-left marks
                                         {0x2028, 0x202E},     // line and paragraph separators, embeddings, overrides
                                         {0x2060, 0x206F},     // word joiner, invisible operators, isolates, deprecated formats
                                         {0xFDD0, 0xFDEF},     // non-characters
                                         {0xFEFF, 0xFEFF},     // byte order mark
                                         {0xFFF9, 0xFFFB},     // interlinear annotations
                                         {0xE0000, 0xE0FFF}}}; // tags

bool isRefused(char32_t point)
{
    if ((point & 0xFFFEU) == 0xFFFE)
        return true; // the last two of each plane are no characters
    return std::ranges::any_of(refused, [&](const Range& range) { return point >= range.first && point <= range.last; });
}

std::optional<std::string> utf8OfGb18030(std::string_view bytes)
{
    iconv_t converter = iconv_open("UTF-8", "GB18030");
    if (converter == iconv_t(-1)) // NOLINT(performance-no-int-to-ptr): POSIX says so
        return std::nullopt;
    std::string from(bytes);
    std::string to(bytes.size() * 4, '\0');
    char* in = from.data();
    char* out = to.data();
    std::size_t inLeft = from.size();
    std::size_t outLeft = to.size();
    const std::size_t converted = iconv(converter, &in, &inLeft, &out, &outLeft);
    iconv_close(converter);
    if (converted == static_cast<std::size_t>(-1) || inLeft != 0)
        return std::nullopt;
    to.resize(to.size() - outLeft);
    return to;
}

std::string_view withoutSuffix(std::string_view bytes)
{
    if (bytes.ends_with("\r\n"))
        return bytes.substr(0, bytes.size() - 2);
    if (bytes.ends_with('\r') || bytes.ends_with('\n') || bytes.ends_with('\t'))
        return bytes.substr(0, bytes.size() - 1);
    return bytes;
}

} // namespace

std::string_view symbologyToken(Symbology symbology)
{
    const auto* const found = std::ranges::find(tokens, symbology, [](const auto& entry) { return entry.first; });
    return found == tokens.end() ? "unknown" : found->second;
}

Symbology symbologyFromIdentifier(std::string_view identifier)
{
    if (identifier.size() != 3 || identifier[0] != ']')
        return Symbology::Unknown;
    const auto* const found = std::ranges::find(identifiers, identifier[1], [](const auto& entry) { return entry.first; });
    return found == identifiers.end() ? Symbology::Unknown : found->second;
}

Result<ScannedCode> readCode(std::string_view bytes, Symbology symbology)
{
    if (bytes.size() > longestCode)
        return Error{"code-too-long", "a code has at most 4096 bytes", {}, "这个码太长，读不了"};
    bytes = withoutSuffix(bytes);
    if (bytes.empty())
        return Error{"code-empty", "the code says nothing", {}, "这个码里没有内容"};
    auto text = isUtf8(bytes) ? std::string(bytes) : utf8OfGb18030(bytes);
    if (!text || !isUtf8(*text))
        return Error{"code-not-text", "the code holds no text (neither UTF-8 nor GB18030)", {}, "这个码里不是文字"};
    if (text->starts_with("\xEF\xBB\xBF"))
        text->erase(0, 3); // a byte order mark says how it is written, nothing else
    if (text->empty())
        return Error{"code-empty", "the code says nothing", {}, "这个码里没有内容"};
    if (std::ranges::any_of(codePoints(*text), isRefused))
        return Error{
            "code-control-characters", "the code holds control characters or marks that turn the writing", {}, "这个码里有不能显示的控制字符"};
    return ScannedCode{std::string(bytes), std::move(*text), symbology};
}

nlohmann::json scannedCodeToJson(const ScannedCode& code)
{
    return {{"symbology", symbologyToken(code.symbology)}, {"bytes", base64Encode(code.bytes)}, {"text", code.text}};
}

Result<ScannedCode> scannedCodeFromJson(const nlohmann::json& value, const std::string& place)
{
    const Error wrong{"scanned-code-malformed", R"(a scanned code is {"symbology":token,"bytes":base64,"text":…})", place};
    if (!value.is_object() || value.size() != 3)
        return wrong;
    for (const char* key : {"symbology", "bytes", "text"})
        if (!value.contains(key) || !value[key].is_string())
            return wrong;
    const auto* const symbology =
        std::ranges::find(tokens, value["symbology"].get_ref<const std::string&>(), [](const auto& entry) { return entry.second; });
    const auto bytes = base64Decode(value["bytes"].get_ref<const std::string&>());
    if (symbology == tokens.end() || !bytes)
        return wrong;
    auto code = readCode(*bytes, symbology->first);
    if (!code)
        return code.error();
    if (code->bytes != *bytes || value["text"] != code->text)
        return wrong;
    return code;
}

} // namespace changming::drivers
