#include "drivers/api/gb18030.h"

#include <gtest/gtest.h>

namespace changming::drivers
{

TEST(Gb18030, TwoByteCharactersAndAscii)
{
    EXPECT_EQ(gb18030Printable("示例文本打印机!"), "\xCA\xBE\xC0\xFD\xCE\xC4\xB1\xBE\xB4\xF2\xD3\xA1\xBB\xFA!");
    EXPECT_EQ(gb18030Printable(U'€'), "\xA2\xE3");
    EXPECT_EQ(gb18030Printable(U'·'), "\xA1\xA4");
    EXPECT_EQ(gb18030Printable(U'\U00020087'), "\xFE\x51"); // two bytes although outside the BMP
}

TEST(Gb18030, TheYuanSignIsPrintedFullWidth)
{
    EXPECT_EQ(gb18030Printable("¥12"), "\xA3\xA4"
                                       "12");
}

TEST(Gb18030, FollowsThe2022Edition)
{
    EXPECT_EQ(gb18030Printable(U'\u9FB4'), "\xFE\x59");
    EXPECT_EQ(gb18030Printable(U'\uFE10'), "\xA6\xD9");
}

TEST(Gb18030, WhatThePrinterLacksIsNotPrintable)
{
    for (const char32_t character : {U'𠮷', U'\u4DB6' /* 䶶, four bytes */, U'\uE000', U'\n', U'\x1B', U'\x7F', U'ñ', U'\U000F0000'})
        EXPECT_FALSE(gb18030Printable(character)) << std::hex << static_cast<unsigned>(character);
    EXPECT_FALSE(gb18030Printable("王𠮷"));
    EXPECT_FALSE(gb18030Printable("\xFF"));
}

} // namespace changming::drivers
