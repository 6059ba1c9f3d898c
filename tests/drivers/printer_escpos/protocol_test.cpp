// Each command to the byte, against the vectors of the printer manuals.
#include "drivers/printer_escpos/protocol.h"

#include "drivers/api/gb18030.h"
#include "tests/drivers/printer_escpos/hex.h"

#include <gtest/gtest.h>

namespace changming::drivers::escpos
{

TEST(Protocol, QrCode)
{
    EXPECT_EQ(hexOf(qrCode("1234", QrLevel::L, 3)), "1d286b0400314132001d286b03003143031d286b03003145301d286b0700315030313233341d286b0300315130");
    EXPECT_EQ(hexOf(qrCode(std::string(300, 'a'), QrLevel::H, 16)).substr(16, 42), "001d286b03003143101d286b03003145331d286b2f");
}

TEST(Protocol, ChineseText)
{
    const std::string text = initialise() + chineseMode(Switch::On) + *gb18030Printable("示例文本打印机!") + "\n" + chineseMode(Switch::Off);
    EXPECT_EQ(hexOf(text), "1b401c26cabec0fdcec4b1beb4f2d3a1bbfa210a1c2e");
}

TEST(Protocol, OneBlackDot)
{
    Bitmap dot = Bitmap::blank(1, 1);
    dot.setBlack(0, 0);
    EXPECT_EQ(hexOf(raster(dot, 128)), "1d7630000100010080");
}

TEST(Protocol, RasterGoesInBands)
{
    Bitmap tall = Bitmap::blank(16, 130);
    tall.setBlack(15, 129);
    const std::string bytes = raster(tall, 128);
    EXPECT_EQ(hexOf(bytes.substr(0, 8)), "1d76300002008000");
    EXPECT_EQ(hexOf(bytes.substr(8 + 256)), "1d763000020002000000"
                                            "0001");
}

TEST(Protocol, RealTimeBytesInPicturesAreMasked)
{
    for (const char* second : {"04", "05", "14"}) {
        Bitmap bitmap{16, 1, {0x10, static_cast<std::uint8_t>(bytesOf(second)[0])}};
        const std::string data = raster(bitmap, 128).substr(8);
        EXPECT_EQ(data[0], 0x10);
        EXPECT_EQ(static_cast<unsigned char>(data[1]), static_cast<unsigned char>(bytesOf(second)[0]) | 0x08U);
    }
    // across two rows too
    EXPECT_EQ(hexOf(raster({8, 2, {0x10, 0x04}}, 128).substr(8)), "100c");
    EXPECT_EQ(hexOf(raster({8, 2, {0x10, 0x03}}, 128).substr(8)), "1003");
    Bitmap glyph = Bitmap::blank(12, 24);
    glyph.setBlack(0, 3);  // 10
    glyph.setBlack(0, 13); // 04
    EXPECT_EQ(hexOf(inlineGlyph(glyph)).substr(0, 16), "1b2a210c00100c00");
}

TEST(Protocol, GlyphColumnsRunDownwards)
{
    Bitmap glyph = Bitmap::blank(12, 24);
    glyph.setBlack(0, 0);
    glyph.setBlack(1, 23);
    EXPECT_EQ(hexOf(inlineGlyph(glyph)), "1b2a210c00"
                                         "800000"
                                         "000001" +
                                             std::string(60, '0'));
}

TEST(Protocol, Others)
{
    EXPECT_EQ(hexOf(align(SlipAlign::Right)), "1b6102");
    EXPECT_EQ(hexOf(bold(Switch::On)), "1b4501");
    EXPECT_EQ(hexOf(underline(Switch::On)), "1b2d011c2d01");
    EXPECT_EQ(hexOf(scale(2, 3)), "1d2112");
    EXPECT_EQ(hexOf(scale(9, 0)), "1d2170");
    EXPECT_EQ(hexOf(lineSpacing(36)), "1b3324");
    EXPECT_EQ(hexOf(feedLines(3)), "1b6403");
    EXPECT_EQ(hexOf(feedDots(11)), "1b4a0b");
    EXPECT_EQ(hexOf(cut(CutLine::Mode::Full, 0)), "1d564100");
    EXPECT_EQ(hexOf(cut(CutLine::Mode::Partial, 8)), "1d564208");
    EXPECT_EQ(hexOf(fence("A017")), "1d284806003030"
                                    "41303137");
    EXPECT_EQ(hexOf(automaticStatus()), "1d610e");
    EXPECT_EQ(hexOf(realTimeStatus(4)), "100404");
    EXPECT_EQ(hexOf(clearBuffers()), "10140801031401060208");
}

} // namespace changming::drivers::escpos
