// The JSON of a slip document, both ways. Reading is a small closed grammar: each object names its keys, everything else is
// refused with its JSON pointer.
#include "drivers/api/slip_document.h"

#include "kiosk/base/text.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <initializer_list>
#include <optional>

namespace changming::drivers
{

namespace
{

using Json = nlohmann::json;

constexpr std::size_t maxLines = 400;
constexpr std::size_t maxRuns = 96;
constexpr std::size_t maxText = 512;
constexpr std::size_t maxQrData = 1024;
constexpr int maxScale = 8;
constexpr int maxModule = 16;
constexpr int maxFeed = 20;
constexpr int maxPictureRows = 4000; // 50 cm of paper

constexpr std::array<std::string_view, 3> alignTokens{"left", "center", "right"};
constexpr std::array<std::string_view, 4> levelTokens{"L", "M", "Q", "H"};
constexpr std::array<std::string_view, 2> ruleTokens{"solid", "dashed"};
constexpr std::array<std::string_view, 2> cutTokens{"partial", "full"};

template <class Enum, std::size_t N> std::string_view tokenOf(Enum value, const std::array<std::string_view, N>& tokens)
{
    return tokens.at(static_cast<std::size_t>(value));
}

// One object being read: remembers the first error, so that a line is read straight through and judged once.
class Reader
{
public:
    Reader(const Json& value, std::string place, std::initializer_list<std::string_view> keys) : m_value(value), m_place(std::move(place))
    {
        if (!value.is_object()) {
            fail("", "must be an object");
            return;
        }
        for (const auto& [key, part] : value.items()) {
            if (std::ranges::find(keys, key) == keys.end())
                fail("/" + key, "is not a key of this object");
        }
    }

    int number(const char* key, int low, int high, std::optional<int> otherwise = std::nullopt)
    {
        const Json* part = find(key, !otherwise);
        if (part == nullptr)
            return otherwise.value_or(low);
        if (part->is_number_integer() && *part >= low && *part <= high)
            return part->get<int>();
        fail("/" + std::string(key), "must be a whole number from " + std::to_string(low) + " to " + std::to_string(high));
        return low;
    }

    bool flag(const char* key)
    {
        const Json* part = find(key, false);
        if (part != nullptr && !part->is_boolean())
            fail("/" + std::string(key), "must be true or false");
        return part != nullptr && part->is_boolean() && part->get<bool>();
    }

    std::string text(const char* key, std::size_t most)
    {
        const Json* part = find(key, true);
        if (part == nullptr)
            return {};
        if (part->is_string()) {
            const auto& text = part->get_ref<const std::string&>();
            const auto isControl = [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7F; };
            if (!text.empty() && text.size() <= most && isUtf8(text) && std::ranges::none_of(text, isControl))
                return text;
        }
        fail("/" + std::string(key), "must be UTF-8 text of 1 to " + std::to_string(most) + " bytes without control characters");
        return {};
    }

    template <class Enum, std::size_t N> Enum token(const char* key, const std::array<std::string_view, N>& tokens, std::optional<Enum> otherwise)
    {
        const Json* part = find(key, !otherwise);
        if (part == nullptr)
            return otherwise.value_or(Enum{});
        const auto found = part->is_string() ? std::ranges::find(tokens, part->get_ref<const std::string&>()) : tokens.end();
        if (found != tokens.end())
            return static_cast<Enum>(found - tokens.begin());
        std::string allowed;
        for (const std::string_view one : tokens)
            allowed += (allowed.empty() ? "" : ", ") + std::string(one);
        fail("/" + std::string(key), "must be one of: " + allowed);
        return Enum{};
    }

    SlipAlign align(SlipAlign otherwise) { return token<SlipAlign>("align", alignTokens, otherwise); }

    Bitmap bitmap(const char* key)
    {
        const Json* part = find(key, true);
        if (part == nullptr)
            return {};
        auto bitmap = bitmapFromJson(*part, m_place + "/" + key);
        if (bitmap)
            return std::move(*bitmap);
        fail(bitmap.error());
        return {};
    }

    const Json* find(const char* key, bool required)
    {
        const auto found = m_value.find(key);
        if (found != m_value.end())
            return &*found;
        if (required)
            fail("/" + std::string(key), "is missing");
        return nullptr;
    }

    void fail(const std::string& pointer, const std::string& what)
    {
        fail(Error{"slip-malformed", "the slip document's value here " + what, m_place + pointer});
    }
    void fail(const Error& error)
    {
        if (!m_error)
            m_error = error;
    }
    const std::optional<Error>& error() const { return m_error; }

    template <class T> Result<SlipLine> finish(T line)
    {
        if (m_error)
            return *m_error;
        return SlipLine{std::move(line)};
    }

private:
    const Json& m_value;
    std::string m_place;
    std::optional<Error> m_error;
};

Result<SlipRun> readRun(const Json& value, const std::string& place)
{
    if (value.is_object() && value.contains("picture")) {
        Reader reader(value, place, {"picture"});
        Bitmap bitmap = reader.bitmap("picture");
        if (!reader.error() && (bitmap.height != slipGlyphDots || (bitmap.width != slipColumnDots && bitmap.width != 2 * slipColumnDots)))
            reader.fail("/picture", "must be 24 dots high and 12 or 24 dots wide inside a line");
        if (reader.error())
            return *reader.error();
        return SlipRun{std::move(bitmap)};
    }
    Reader reader(value, place, {"text", "bold", "underline", "width", "height"});
    TextRun run{reader.text("text", maxText), reader.flag("bold"), reader.flag("underline"), reader.number("width", 1, maxScale, 1),
                reader.number("height", 1, maxScale, 1)};
    if (reader.error())
        return *reader.error();
    return SlipRun{std::move(run)};
}

Result<SlipLine> readTextLine(const Json& value, const std::string& place)
{
    Reader reader(value, place, {"text", "align"});
    TextLine line;
    line.align = reader.align(SlipAlign::Left);
    const Json& runs = value["text"];
    if (!runs.is_array() || runs.size() > maxRuns)
        reader.fail("/text", "must be an array of at most 96 runs");
    else if (!reader.error()) {
        for (const Json& part : runs) {
            auto run = readRun(part, place + "/text/" + std::to_string(line.runs.size()));
            if (!run)
                return run.error();
            line.runs.push_back(std::move(*run));
        }
    }
    return reader.finish(std::move(line));
}

Result<SlipLine> readQr(const Json& value, const std::string& place)
{
    Reader reader(value, place, {"qr", "align"});
    Reader code(value["qr"], place + "/qr", {"data", "level", "module"});
    QrLine line;
    line.align = reader.align(SlipAlign::Center);
    line.data = code.text("data", maxQrData);
    line.level = code.token<QrLevel>("level", levelTokens, QrLevel::M);
    line.module = code.number("module", 1, maxModule, 6);
    if (code.error())
        reader.fail(*code.error());
    return reader.finish(std::move(line));
}

Result<SlipLine> readLine(const Json& value, const std::string& place)
{
    if (value.is_object() && value.contains("text"))
        return readTextLine(value, place);
    if (value.is_object() && value.contains("qr"))
        return readQr(value, place);
    if (value.is_object() && value.contains("rule")) {
        Reader reader(value, place, {"rule"});
        return reader.finish(RuleLine{reader.token<RuleLine::Style>("rule", ruleTokens, std::nullopt)});
    }
    if (value.is_object() && value.contains("feed")) {
        Reader reader(value, place, {"feed"});
        return reader.finish(FeedLine{reader.number("feed", 1, maxFeed)});
    }
    if (value.is_object() && value.contains("picture")) {
        Reader reader(value, place, {"picture", "align"});
        const SlipAlign align = reader.align(SlipAlign::Left);
        return reader.finish(PictureLine{reader.bitmap("picture"), align});
    }
    if (value.is_object() && value.contains("cut")) {
        Reader reader(value, place, {"cut"});
        return reader.finish(CutLine{reader.token<CutLine::Mode>("cut", cutTokens, std::nullopt)});
    }
    return Error{"slip-malformed", "a line is an object with one of: text, qr, rule, feed, picture, cut", place};
}

Json runToJson(const SlipRun& run)
{
    if (const auto* bitmap = std::get_if<Bitmap>(&run))
        return {{"picture", bitmapToJson(*bitmap)}};
    const auto& text = std::get<TextRun>(run);
    Json value{{"text", text.text}};
    if (text.bold)
        value["bold"] = true;
    if (text.underline)
        value["underline"] = true;
    if (text.width != 1)
        value["width"] = text.width;
    if (text.height != 1)
        value["height"] = text.height;
    return value;
}

struct LineToJson {
    Json operator()(const TextLine& line) const
    {
        Json runs = Json::array();
        for (const SlipRun& run : line.runs)
            runs.push_back(runToJson(run));
        Json value;
        value["text"] = std::move(runs);
        if (line.align != SlipAlign::Left)
            value["align"] = tokenOf(line.align, alignTokens);
        return value;
    }
    Json operator()(const QrLine& line) const
    {
        return {{"qr", {{"data", line.data}, {"level", tokenOf(line.level, levelTokens)}, {"module", line.module}}},
                {"align", tokenOf(line.align, alignTokens)}};
    }
    Json operator()(const RuleLine& line) const { return {{"rule", tokenOf(line.style, ruleTokens)}}; }
    Json operator()(const FeedLine& line) const { return {{"feed", line.lines}}; }
    Json operator()(const PictureLine& line) const { return {{"picture", bitmapToJson(line.bitmap)}, {"align", tokenOf(line.align, alignTokens)}}; }
    Json operator()(const CutLine& line) const { return {{"cut", tokenOf(line.mode, cutTokens)}}; }
};

} // namespace

nlohmann::json slipToJson(const SlipDocument& document)
{
    Json lines = Json::array();
    for (const SlipLine& line : document.lines)
        lines.push_back(std::visit(LineToJson{}, line));
    Json value{{"format", 1}, {"columns", document.columns}};
    value["lines"] = std::move(lines);
    return value;
}

Result<SlipDocument> slipFromJson(const nlohmann::json& value, const std::string& place)
{
    Reader reader(value, place, {"format", "columns", "lines"});
    reader.number("format", 1, 1);
    SlipDocument document;
    document.columns = reader.number("columns", 32, 48);
    if (!reader.error() && document.columns != 32 && document.columns != 48)
        reader.fail("/columns", "must be 48 or 32");
    if (reader.error())
        return *reader.error();
    const Json* lines = reader.find("lines", true);
    if (lines == nullptr || !lines->is_array() || lines->size() > maxLines) {
        reader.fail("/lines", "must be an array of at most 400 lines");
        return *reader.error();
    }
    int pictureRows = 0;
    for (const Json& part : *lines) {
        const std::string linePlace = place + "/lines/" + std::to_string(document.lines.size());
        auto line = readLine(part, linePlace);
        if (!line)
            return line.error();
        if (const auto* picture = std::get_if<PictureLine>(&*line)) {
            pictureRows += picture->bitmap.height;
            if (picture->bitmap.width > document.dots() || pictureRows > maxPictureRows)
                return Error{"slip-malformed", "the picture is wider than the paper, or the pictures are longer than 4000 rows together", linePlace};
        }
        document.lines.push_back(std::move(*line));
    }
    return document;
}

} // namespace changming::drivers
