#include "kiosk/receipts/markup.h"

#include "kiosk/base/text.h"
#include "kiosk/receipts/markup_text.h"

#include <algorithm>
#include <map>
#include <optional>

namespace changming::receipts
{

namespace
{

constexpr std::size_t maxBytes = 64UL * 1024;
constexpr int maxRows = 300;

class Parser
{
public:
    explicit Parser(const std::string& place) : m_place(place) {}

    Result<std::vector<Row>> parse(std::string_view text)
    {
        for (std::size_t from = 0; from < text.size();) {
            const std::size_t end = std::min(text.find('\n', from), text.size());
            std::string_view line = text.substr(from, end - from);
            if (line.ends_with('\r'))
                line.remove_suffix(1);
            ++m_line;
            if (auto done = parseLine(line); !done)
                return done.error();
            if (m_rows.size() > maxRows)
                return wrong("a slip has at most 300 lines", "一张回执最多 300 行");
            from = end + 1;
        }
        return std::move(m_rows);
    }

private:
    Error wrong(std::string message, std::string zh) const
    {
        return {"receipt-malformed", std::move(message), m_place + ":" + std::to_string(m_line), std::move(zh)};
    }

    void add(std::variant<TextRow, CodeRow, RuleRow, CutRow> content) { m_rows.push_back({m_line, std::move(content)}); }

    Result<void> parseLine(std::string_view raw)
    {
        // The pipes draw the text to them like magnets: white space on a side means that the text is not drawn there.
        std::string line = escapesToHex(trimmed(raw), "\\{|}");
        const std::size_t first = line.find('|');
        const std::size_t last = line.rfind('|');
        const bool opens = first == 0;
        const bool closes = last != std::string::npos && last + 1 == line.size() && line.size() > 1;
        if (first != std::string::npos && !opens && !isBlank(line[first - 1]))
            line.insert(0, " ");
        if (last != std::string::npos && !closes && line.back() != '|' && !isBlank(line[line.rfind('|') + 1]))
            line += " ";
        if (opens)
            line.erase(0, 1);
        if (line.ends_with('|'))
            line.pop_back();
        const std::vector<std::string> parts = split(line, "|");

        if (parts.size() == 1) {
            const std::string_view element = trimmed(parts.front());
            if (element.size() > 1 && element.front() == '{' && element.back() == '}')
                return parseProperties(element.substr(1, element.size() - 2), alignOf(parts.front()));
            if (!element.empty() && element.find_first_not_of('-') == std::string_view::npos) {
                add(RuleRow{element.size() == 1 ? RuleRow::Kind::Dashed : RuleRow::Kind::Solid});
                return {};
            }
            if (!element.empty() && element.find_first_not_of('=') == std::string_view::npos) {
                add(CutRow{});
                return {};
            }
        }
        TextRow row;
        row.gap = m_gap;
        row.lineAlign = m_lineAlign;
        for (const std::string& part : parts) {
            auto pieces = parseText(trimmed(part));
            if (!pieces)
                return pieces.error();
            row.columns.push_back({std::move(*pieces), alignOf(part)});
        }
        if (!m_widths.empty()) {
            if (row.columns.size() > m_widths.size())
                return wrong("the line has more columns than the width property names", "这一行的栏数比 width 里写的多");
            row.columns.resize(m_widths.size());
            row.widths = m_widths;
        } else {
            row.widths.assign(row.columns.size(), restOfLine);
        }
        add(std::move(row));
        return {};
    }

    static ColumnAlign alignOf(std::string_view part)
    {
        const bool before = !part.empty() && isBlank(part.front());
        const bool behind = !part.empty() && isBlank(part.back());
        if (before == behind)
            return ColumnAlign::Center;
        return before ? ColumnAlign::Right : ColumnAlign::Left;
    }

    // Text between the pipes: decorations are switches, ~ is a space, \n a break.
    Result<std::vector<Piece>> parseText(std::string_view element)
    {
        if (element.find_first_of("{}") != std::string_view::npos)
            return wrong("{ and } enclose a property that is alone on its line; as characters write \\{ and \\}",
                         "{ } 只能单独成行写属性；要印这两个字符请写 \\{ \\}");
        const std::string text = escapesToHex(element, "-=_\"`^~");
        std::vector<Piece> pieces;
        Style style;
        int size = 0;
        std::string plain;
        const auto flush = [&] {
            if (!plain.empty())
                pieces.push_back({Piece::Kind::Text, unescaped(plain), style});
            plain.clear();
        };
        for (std::size_t i = 0; i < text.size(); ++i) {
            const char c = text[i];
            if (c == '\\') {
                if (i + 1 < text.size() && text[i + 1] == 'n') {
                    flush();
                    pieces.push_back({Piece::Kind::Break, {}, style});
                    ++i;
                    continue;
                }
                const std::size_t length = text.substr(i).starts_with("\\x") ? 4 : 2;
                plain += text.substr(i, length);
                i += length - 1;
            } else if (c == '`') {
                return wrong("inverted text is not supported", "不支持反白字");
            } else if (c == '_' || c == '"') {
                flush();
                bool& flag = c == '_' ? style.underline : style.bold;
                flag = !flag;
            } else if (c == '^') {
                flush();
                std::size_t end = text.find_first_not_of('^', i);
                end = end == std::string::npos ? text.size() : end;
                const int wanted = std::min(static_cast<int>(end - i), 7);
                size = size == wanted ? 0 : wanted;
                setSize(style, size);
                i = end - 1;
            } else if (c == '$' && i + 1 < text.size() && text[i + 1] == '(') {
                flush();
                auto name = factAt(text, i);
                if (!name)
                    return name.error();
                pieces.push_back({Piece::Kind::Fact, *name, style});
                i += name->size() + 2;
            } else {
                plain += c == '~' ? ' ' : c;
            }
        }
        flush();
        return pieces;
    }

    // The name of the fact that begins at `at` with $(.
    Result<std::string> factAt(std::string_view text, std::size_t at) const
    {
        const std::size_t end = text.find(')', at);
        const std::string name(end == std::string_view::npos ? "" : text.substr(at + 2, end - at - 2));
        if (!isName(name))
            return wrong("$( begins a fact like $(caseNumber); as characters write \\x24(",
                         "$( 后面要写事实的名字，如 $(caseNumber)；要印这两个字符请写 \\x24(");
        return name;
    }

    // What a code holds: text and facts, nothing else has a meaning there.
    Result<std::vector<Piece>> parseFacts(std::string_view text) const
    {
        std::vector<Piece> pieces;
        while (!text.empty()) {
            const std::size_t begin = text.find("$(");
            if (begin != 0)
                pieces.push_back({Piece::Kind::Text, unescaped(text.substr(0, begin))});
            if (begin == std::string_view::npos)
                break;
            auto name = factAt(text, begin);
            if (!name)
                return name.error();
            pieces.push_back({Piece::Kind::Fact, *name});
            text.remove_prefix(begin + name->size() + 3);
        }
        return pieces;
    }

    static void setSize(Style& style, int size)
    {
        // ^ wide, ^^ tall, ^^^ twice both, ^^^^ three times …
        style.width = size == 0 || size == 2 ? 1 : size == 1 ? 2 : size - 1;
        style.height = size < 2 ? 1 : size == 2 ? 2 : size - 1;
    }

    Result<void> parseProperties(std::string_view inside, ColumnAlign align)
    {
        std::map<std::string, std::string> members;
        for (const std::string& member : split(escapesToHex(inside, ";"), ";")) {
            if (trimmed(member).empty())
                continue;
            const std::size_t colon = member.find(':');
            const std::string key = fullName(trimmed(std::string_view(member).substr(0, colon)));
            if (key.empty())
                return wrong("a property is one of code, option, align, width, border, text, comment: \"" + std::string(trimmed(member)) + "\"",
                             "属性只能是 code、option、align、width、border、text、comment：“" + std::string(trimmed(member)) + "”");
            const std::string value(colon == std::string::npos ? "" : trimmed(std::string_view(member).substr(colon + 1)));
            if (value.empty() || members.contains(key))
                return wrong("the property " + key + " needs one value", "属性 " + key + " 要写一个值，只写一次");
            members[key] = value;
        }
        for (const auto& [key, value] : members) {
            if (auto done = apply(key, lower(value)); !done)
                return done;
        }
        const auto code = members.find("code");
        if (code == members.end())
            return {};
        if (!m_isQrCode)
            return wrong("only QR codes are supported: add option:qrcode", "只支持二维码：请加上 option:qrcode");
        CodeRow row{{}, m_cell, m_level, align};
        auto data = parseFacts(code->second);
        if (!data)
            return data.error();
        row.data = std::move(*data);
        add(std::move(row));
        return {};
    }

    static std::string fullName(std::string_view key)
    {
        static const std::map<std::string_view, std::string_view> names{{"a", "align"}, {"b", "border"}, {"c", "code"},   {"o", "option"},
                                                                        {"t", "text"},  {"w", "width"},  {"_", "comment"}};
        const auto found = names.find(key);
        const std::string_view full = found == names.end() ? key : found->second;
        return std::ranges::any_of(names, [&](const auto& name) { return name.second == full; }) ? std::string(full) : "";
    }

    Result<void> apply(const std::string& key, const std::string& value)
    {
        if (key == "align") {
            if (value != "left" && value != "center" && value != "right")
                return wrong("align is left, center or right", "align 只能是 left、center 或 right");
            m_lineAlign = value == "left" ? ColumnAlign::Left : value == "right" ? ColumnAlign::Right : ColumnAlign::Center;
        } else if (key == "border") {
            const std::map<std::string, int> gaps{{"space", 1}, {"none", 0}, {"0", 0}, {"1", 1}, {"2", 2}};
            const auto gap = gaps.find(value);
            if (gap == gaps.end())
                return wrong("border is space, none, 0, 1 or 2", "border 只能是 space、none、0、1 或 2");
            m_gap = gap->second;
        } else if (key == "text") {
            if (value != "wrap")
                return wrong("text is wrap: a slip never drops characters", "text 只能是 wrap：回执不能丢字");
        } else if (key == "width") {
            return applyWidth(value);
        } else if (key == "option") {
            return applyOption(value);
        }
        return {};
    }

    Result<void> applyWidth(const std::string& value)
    {
        m_widths.clear();
        if (value == "auto")
            return {};
        for (const std::string& part : split(value, " \t,")) {
            const auto width = number(part);
            if (part == "*")
                m_widths.push_back(restOfLine);
            else if (width && *width > 0 && *width <= 48)
                m_widths.push_back(*width);
            else if (!part.empty())
                return wrong("width is auto, or a list of * and of numbers from 1 to 48", "width 是 auto，或由 * 和 1 到 48 的数字组成");
        }
        return {};
    }

    Result<void> applyOption(const std::string& value)
    {
        m_isQrCode = false;
        m_cell = 3;
        m_level = 'l';
        for (const std::string& part : split(value, " \t,")) {
            const auto cell = number(part);
            if (part == "qrcode")
                m_isQrCode = true;
            else if (part.size() == 1 && std::string_view("lmqh").find(part) != std::string_view::npos)
                m_level = part.front();
            else if (cell && *cell >= 3 && *cell <= 8)
                m_cell = *cell;
            else if (!part.empty())
                return wrong("an option is qrcode, a cell size from 3 to 8, or a level l, m, q, h: \"" + part + "\"",
                             "option 只能写 qrcode、3 到 8 的格子大小、纠错级 l m q h：“" + part + "”");
        }
        return {};
    }

    const std::string& m_place;
    int m_line = 0;
    std::vector<Row> m_rows;
    ColumnAlign m_lineAlign = ColumnAlign::Center;
    int m_gap = 1;
    std::vector<int> m_widths;
    bool m_isQrCode = false;
    int m_cell = 3;
    char m_level = 'l';
};

} // namespace

Result<std::vector<Row>> parseMarkup(std::string_view text, const std::string& place)
{
    if (text.size() > maxBytes || !isUtf8(text))
        return Error{"receipt-malformed", "a template is UTF-8 text of at most 64 KiB", place, "模板应是不超过 64 KB 的 UTF-8 文本"};
    if (text.starts_with("\xEF\xBB\xBF"))
        text.remove_prefix(3);
    for (const char c : text) {
        if (static_cast<unsigned char>(c) < 0x20 && c != '\n' && c != '\r' && c != '\t')
            return Error{"receipt-malformed", "a template holds no control characters", place, "模板里不能有控制字符"};
    }
    return Parser(place).parse(text);
}

} // namespace changming::receipts
