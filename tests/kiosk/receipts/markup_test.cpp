// The rules are those of ReceiptLine 4; where a case is hard to read from its manual, its reference implementation was asked.
#include "kiosk/receipts/markup.h"

#include <gtest/gtest.h>

namespace changming::receipts
{

namespace
{

std::vector<Row> parsed(std::string_view text)
{
    auto rows = parseMarkup(text, "slip");
    EXPECT_TRUE(rows.ok()) << text << ": " << (rows ? "" : rows.error().place + " " + rows.error().message);
    return rows ? *rows : std::vector<Row>{};
}

TextRow textRow(std::string_view text)
{
    const auto rows = parsed(text);
    return rows.empty() ? TextRow{} : std::get<TextRow>(rows.back().content);
}

std::vector<Piece> pieces(std::string_view text)
{
    const TextRow row = textRow(text);
    return row.columns.empty() ? std::vector<Piece>{} : row.columns.front().pieces;
}

std::string plain(std::string_view text)
{
    std::string out;
    for (const Piece& piece : pieces(text))
        out += piece.kind == Piece::Kind::Break ? "\n" : piece.text;
    return out;
}

std::string refusal(std::string_view text)
{
    const auto rows = parseMarkup(text, "slip");
    EXPECT_FALSE(rows.ok()) << text;
    return rows ? "" : rows.error().place;
}

} // namespace

TEST(Markup, TextIsDrawnToThePipes)
{
    using enum ColumnAlign;
    const std::pair<const char*, std::vector<ColumnAlign>> cases[] = {
        {"a", {Center}},
        {"|a|", {Center}},
        {"| a |", {Center}},
        {"|a", {Left}},
        {"|a |", {Left}},
        {"a |", {Left}},
        {"a|", {Right}},
        {"| a|", {Right}},
        {"| a", {Right}},
        {"a | b", {Left, Right}},
        {"a|b", {Right, Left}},
        {"|a |b |", {Left, Left}},
        {"|a | b|", {Left, Right}},
        {"|a|b|c|", {Center, Center, Center}},
    };
    for (const auto& [text, aligns] : cases) {
        std::vector<ColumnAlign> found;
        for (const Column& column : textRow(text).columns)
            found.push_back(column.align);
        EXPECT_EQ(found, aligns) << text;
    }
}

TEST(Markup, DecorationsAreSwitches)
{
    EXPECT_EQ(pieces("a\"b\"_c_"),
              (std::vector<Piece>{{Piece::Kind::Text, "a", {}}, {Piece::Kind::Text, "b", {true}}, {Piece::Kind::Text, "c", {false, true}}}));
    const std::pair<const char*, Style> sizes[] = {{"^a", {false, false, 2, 1}},       {"^^a", {false, false, 1, 2}},
                                                   {"^^^a", {false, false, 2, 2}},     {"^^^^a", {false, false, 3, 3}},
                                                   {"^^^^^^^a", {false, false, 6, 6}}, {"^^^^^^^^^a", {false, false, 6, 6}}};
    for (const auto& [text, style] : sizes)
        EXPECT_EQ(pieces(text), (std::vector<Piece>{{Piece::Kind::Text, "a", style}})) << text;
    EXPECT_EQ(pieces("^^^a^^^b").back(), (Piece{Piece::Kind::Text, "b", {}}));
    EXPECT_EQ(pieces("^a^^b").back(), (Piece{Piece::Kind::Text, "b", {false, false, 1, 2}}));
}

TEST(Markup, EscapesStandForThemselves)
{
    EXPECT_EQ(plain(R"(\|\\\{\}\"\_\^\~\-)"), R"(|\{}"_^~-)");
    EXPECT_EQ(plain(R"(a~b\nc)"), "a b\nc");
    EXPECT_EQ(plain(R"(\x41\xa5\q\x1b\x4)"), "A¥");
    EXPECT_EQ(plain(R"(\---)"), "---");
    EXPECT_EQ(plain(R"(\x24(caseNumber))"), "$(caseNumber)");
}

TEST(Markup, Facts)
{
    EXPECT_EQ(pieces("\"$(caseNumber)\"前"), (std::vector<Piece>{{Piece::Kind::Fact, "caseNumber", {true}}, {Piece::Kind::Text, "前", {}}}));
    for (const char* wrong : {"$(", "$()", "$(a b)", "$(caseNumber"})
        EXPECT_EQ(refusal(wrong), "slip:1") << wrong;
    EXPECT_EQ(plain("$5"), "$5");
}

TEST(Markup, RulesCutsAndEmptyLines)
{
    const auto rows = parsed("---\n-\n=\n\n===");
    ASSERT_EQ(rows.size(), 5U);
    EXPECT_EQ(std::get<RuleRow>(rows[0].content).kind, RuleRow::Kind::Solid);
    EXPECT_EQ(std::get<RuleRow>(rows[1].content).kind, RuleRow::Kind::Dashed);
    EXPECT_TRUE(std::holds_alternative<CutRow>(rows[2].content));
    EXPECT_TRUE(std::holds_alternative<TextRow>(rows[3].content));
    EXPECT_TRUE(std::holds_alternative<CutRow>(rows[4].content));
    EXPECT_EQ(rows[4].line, 5);
    EXPECT_EQ(parsed("a\r\n").size(), 1U);
    EXPECT_EQ(parsed("\xEF\xBB\xBF---").size(), 1U);
}

TEST(Markup, WidthsStayUntilChanged)
{
    const auto rows = parsed("{width:10 *; border:none}\n|a |b |\n|c |\n{w:auto;b:space}\n|d |e |");
    ASSERT_EQ(rows.size(), 3U);
    const auto& first = std::get<TextRow>(rows[0].content);
    EXPECT_EQ(first.widths, (std::vector{10, restOfLine}));
    EXPECT_EQ(first.gap, 0);
    EXPECT_EQ(std::get<TextRow>(rows[1].content).columns.size(), 2U);
    EXPECT_EQ(std::get<TextRow>(rows[2].content).widths, (std::vector{restOfLine, restOfLine}));
    EXPECT_EQ(std::get<TextRow>(rows[2].content).gap, 1);
}

TEST(Markup, QrCode)
{
    const auto rows = parsed("{code:https://a_b\\;c/$(statusUrl)x; option:qrcode,6,q}");
    ASSERT_EQ(rows.size(), 1U);
    const auto& code = std::get<CodeRow>(rows[0].content);
    EXPECT_EQ(code.data, (std::vector<Piece>{{Piece::Kind::Text, "https://a_b;c/"}, {Piece::Kind::Fact, "statusUrl"}, {Piece::Kind::Text, "x"}}));
    EXPECT_EQ(code.cell, 6);
    EXPECT_EQ(code.level, 'q');
    EXPECT_EQ(code.align, ColumnAlign::Center);
    EXPECT_EQ(std::get<CodeRow>(parsed("{option:qrcode}\n|{c:x}").front().content).align, ColumnAlign::Left);
}

TEST(Markup, RefusesWithTheLine)
{
    for (const char* wrong : {"{colour:red}", "{code:123}", "{code:123;option:ean}", "{option:qrcode 9}", "{image:AAAA}", "{command:\\x1b}",
                              "{text:nowrap}", "{border:line}", "{width:0}", "{width:49}", "{width:a}", "{align:middle}", "{code}",
                              "{code:a;code:b;option:qrcode}", "a {b} c", "`a`", "|{code:a;option:qrcode}|b|"})
        EXPECT_EQ(refusal("---\n\n" + std::string(wrong)), "slip:3") << wrong;
    EXPECT_EQ(refusal("{width:4 4}\n|a |b |c |"), "slip:2");
    EXPECT_EQ(refusal("\xFF"), "slip");
    EXPECT_EQ(refusal("a\x1b@"), "slip");
    EXPECT_EQ(refusal(std::string(65 * 1024, 'a')), "slip");
    EXPECT_EQ(refusal(std::string(1000, '\n')), "slip:301");
}

} // namespace changming::receipts
