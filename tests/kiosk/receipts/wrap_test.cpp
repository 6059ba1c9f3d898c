#include "kiosk/receipts/wrap.h"

#include <gtest/gtest.h>

namespace changming::receipts
{

namespace
{

std::vector<std::string> wrapped(std::string_view text, int columns, const Style& style = {})
{
    std::vector<std::string> lines;
    for (const GlyphLine& line : wrap({glyphsOf(text, style)}, columns)) {
        EXPECT_LE(columnsOf(line), columns);
        lines.emplace_back();
        for (const Glyph& glyph : line)
            lines.back() += glyph.text;
    }
    return lines;
}

using Lines = std::vector<std::string>;

} // namespace

TEST(Wrap, ChineseBreaksBetweenAnyTwoCharacters)
{
    EXPECT_EQ(wrapped("都加密存好了一个字不少", 8), (Lines{"都加密存", "好了一个", "字不少"}));
    EXPECT_EQ(wrapped("都加密存好", 9), (Lines{"都加密存", "好"}));
}

TEST(Wrap, MarksDoNotBeginOrEndALineWrongly)
{
    EXPECT_EQ(wrapped("都加密存，好了", 8), (Lines{"都加密", "存，好了"}));
    EXPECT_EQ(wrapped("都加密（存）", 8), (Lines{"都加密", "（存）"}));
}

TEST(Wrap, WordsAndNumbersStayTogether)
{
    EXPECT_EQ(wrapped("Machine A017, east door", 12), (Lines{"Machine", "A017, east", "door"}));
    EXPECT_EQ(wrapped("打12345来问", 8), (Lines{"打12345", "来问"}));
    EXPECT_EQ(wrapped("abcdefghij", 4), (Lines{"abcd", "efgh", "ij"}));
}

TEST(Wrap, SpacesHangAtTheEnd)
{
    EXPECT_EQ(wrapped("abcd    efgh", 4), (Lines{"abcd", "efgh"}));
    EXPECT_EQ(wrapped("", 4), (Lines{""}));
}

TEST(Wrap, ScaledCharactersTakeMore)
{
    EXPECT_EQ(wrapped("已经受理", 8, {false, false, 2, 2}), (Lines{"已经", "受理"}));
    EXPECT_TRUE(wrap({glyphsOf("已", {false, false, 3, 3})}, 4).empty());
}

TEST(Wrap, BreaksInTheTextAreKept)
{
    EXPECT_EQ(wrap({glyphsOf("ab", {}), glyphsOf("cd", {})}, 10).size(), 2U);
}

TEST(Glyphs, WhatThePrinterLacksIsDrawn)
{
    const GlyphLine glyphs = glyphsOf("王𠮷ñ¥\n", {});
    ASSERT_EQ(glyphs.size(), 5U);
    const std::pair<bool, int> expected[] = {{false, 2}, {true, 2}, {true, 1}, {false, 2}, {false, 1}};
    for (std::size_t i = 0; i < 5; ++i)
        EXPECT_EQ((std::pair{glyphs[i].isDrawn, glyphs[i].columns}), expected[i]) << i;
    EXPECT_EQ(glyphs[4].text, " "); // a control character is a space
    EXPECT_EQ(glyphsOf("e\u0301", {}).size(), 1U);
}

TEST(Glyphs, AnApostropheInAnEnglishWordIsNarrow)
{
    EXPECT_EQ(columnsOf(glyphsOf("Ping’an", {})), 7);
    EXPECT_EQ(columnsOf(glyphsOf("平’", {})), 4);
}

} // namespace changming::receipts
