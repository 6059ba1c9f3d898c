#include "drivers/printer_escpos/slip_encoder.h"

#include "drivers/printer_escpos/qr_size.h"
#include "tests/drivers/printer_escpos/hex.h"

#include <ZXing/BitMatrix.h>
#include <ZXing/MultiFormatWriter.h>

#include <gtest/gtest.h>

#include <random>

namespace changming::drivers::escpos
{

namespace
{

constexpr const char* head = "1b40 1d610e 1c26"; // initialise, automatic status again, Chinese
constexpr const char* tail = "1c2e";

std::string encoded(const SlipDocument& document, const Profile& profile = generic80)
{
    const auto slip = encodeSlip(document, profile);
    EXPECT_TRUE(slip.ok()) << (slip ? "" : slip.error().place + " " + slip.error().message);
    return slip ? hexOf(slip->body + slip->cut) : "";
}

std::string expected(const std::string& body)
{
    return hexOf(bytesOf(head + body + tail));
}

std::string refusalOf(const SlipLine& line)
{
    const auto slip = encodeSlip({48, {FeedLine{1}, line}}, generic80);
    EXPECT_FALSE(slip.ok());
    return slip ? "" : slip.error().place;
}

} // namespace

TEST(SlipEncoder, StylesAreSentWhenTheyChange)
{
    const SlipDocument document{48,
                                {TextLine{{TextRun{"编号"}, TextRun{"A", true, true, 2, 2}}, SlipAlign::Center},
                                 TextLine{{TextRun{"B", true, true, 2, 2}}, SlipAlign::Center}, TextLine{{TextRun{"C"}}}}};
    EXPECT_EQ(encoded(document), expected("1b6101 1b333c b1e0bac5 1b4501 1b2d011c2d01 1d2111 41 0a"
                                          "42 0a"
                                          "1b6100 1b3324 1b4500 1b2d001c2d00 1d2100 43 0a"));
}

TEST(SlipEncoder, TheYuanSignIsNotADigit)
{
    EXPECT_EQ(encoded({48, {TextLine{{TextRun{"¥6"}}}}}), expected("1b3324 a3a4 36 0a"));
}

TEST(SlipEncoder, FeedRuleCodeAndGlyph)
{
    EXPECT_EQ(encoded({48, {FeedLine{2}}}), expected("1b3324 1b6402"));
    std::string solid, dashed;
    for (int i = 0; i < 144; ++i)
        solid += "ff";
    for (int i = 0; i < 48; ++i)
        dashed += "fc0fc0";
    EXPECT_EQ(encoded({48, {RuleLine{}}}), expected("1b4a0b 1d76300048000200" + solid + "1b4a0b"));
    EXPECT_EQ(encoded({48, {RuleLine{RuleLine::Style::Dashed}}}), expected("1b4a0b 1d76300048000200" + dashed + "1b4a0b"));
    EXPECT_EQ(encoded({48, {QrLine{"1234", QrLevel::L, 3, SlipAlign::Center}}}),
              expected("1b6101 1d286b0400314132001d286b03003143031d286b03003145301d286b0700315030313233341d286b0300315130"));
    EXPECT_EQ(encoded({48, {TextLine{{TextRun{"a"}, Bitmap::blank(12, 24)}}}}), expected("1b3324 61 1b2a210c00" + std::string(72, '0') + "0a"));
}

TEST(SlipEncoder, PicturesArePlacedByWhiteDots)
{
    Bitmap dot = Bitmap::blank(1, 1);
    dot.setBlack(0, 0);
    EXPECT_EQ(encoded({48, {PictureLine{dot, SlipAlign::Right}}}), expected("1d76300048000100" + std::string(142, '0') + "01"));
    EXPECT_EQ(encoded({32, {PictureLine{dot, SlipAlign::Center}}}, generic58), expected("1d76300018000100" + std::string(46, '0') + "01"));
}

TEST(SlipEncoder, TheLastCutStandsApart)
{
    const auto slip = encodeSlip({48, {CutLine{}, TextLine{}, CutLine{CutLine::Mode::Full}}}, generic80);
    EXPECT_EQ(hexOf(slip->body), expected("1d564200 1b3324 0a"));
    EXPECT_EQ(hexOf(slip->cut), "1d564100");
    EXPECT_EQ(encodeSlip({48, {TextLine{}}}, generic80)->cut, "");
}

TEST(SlipEncoder, RefusesWhatAPrinterWouldSpoil)
{
    EXPECT_EQ(refusalOf(TextLine{{TextRun{std::string(49, 'a')}}}), "/lines/1");
    EXPECT_EQ(refusalOf(TextLine{{TextRun{"二十五个汉字二十五个汉字二十五个汉字二十五个汉字多"}}}), "/lines/1");
    EXPECT_EQ(refusalOf(TextLine{{TextRun{std::string(25, 'a'), false, false, 2, 1}}}), "/lines/1");
    EXPECT_EQ(refusalOf(TextLine{{TextRun{"王𠮷"}}}), "/lines/1");
    EXPECT_EQ(refusalOf(TextLine{{TextRun{"\x1b@"}}}), "/lines/1");
    EXPECT_EQ(refusalOf(TextLine{{TextRun{"\xFF"}}}), "/lines/1");
    EXPECT_EQ(refusalOf(TextLine{{Bitmap::blank(12, 23)}}), "/lines/1");
    EXPECT_EQ(refusalOf(PictureLine{Bitmap::blank(577, 1)}), "/lines/1");
    EXPECT_EQ(refusalOf(QrLine{std::string(100, 'a'), QrLevel::M, 16}), "/lines/1"); // 41 modules of 16 dots
    EXPECT_EQ(encodeSlip({32, {}}, generic80).error().place, "/columns");
}

// Whatever is in the pictures: no real-time command ever leaves inside a slip.
TEST(SlipEncoder, NoRealTimeCommandInAnySlip)
{
    std::mt19937 random(20260416);
    std::discrete_distribution<int> bytes{1, 4, 4, 4, 4};
    constexpr std::uint8_t nasty[] = {0x00, 0x10, 0x04, 0x05, 0x14};
    for (int round = 0; round < 200; ++round) {
        Bitmap picture = Bitmap::blank(200, 40);
        for (auto& byte : picture.rows)
            byte = nasty[bytes(random)];
        Bitmap glyph = Bitmap::blank(24, 24);
        for (auto& byte : glyph.rows)
            byte = nasty[bytes(random)];
        const auto slip =
            encodeSlip({48, {TextLine{{glyph, TextRun{"a"}, glyph}}, PictureLine{picture, SlipAlign::Left}, FeedLine{16}, FeedLine{4}}}, generic80);
        ASSERT_TRUE(slip.ok());
        for (const char* command : {"\x10\x04", "\x10\x05", "\x10\x14"})
            ASSERT_EQ(slip->body.find(command), std::string::npos);
    }
}

TEST(QrSize, AgreesWithAnEncoderForEveryVersionAndLevel)
{
    for (const QrLevel level : {QrLevel::L, QrLevel::M, QrLevel::Q, QrLevel::H}) {
        int last = 0;
        for (std::size_t bytes = 1; bytes < 3000; ++bytes) {
            const auto modules = qrModules(bytes, level);
            if (!modules || *modules == last)
                continue;
            last = *modules;
            // The first length of a version, and the last of the one before.
            for (const std::size_t length : {bytes, bytes - 1}) {
                if (length == 0)
                    continue;
                ZXing::MultiFormatWriter writer(ZXing::BarcodeFormat::QRCode);
                writer.setMargin(0).setEccLevel(2 + 2 * static_cast<int>(level));
                EXPECT_EQ(writer.encode(std::string(length, 'a'), 0, 0).width(), qrModules(length, level)) << length;
            }
        }
        EXPECT_EQ(last, 177);
    }
    EXPECT_EQ(qrModules(2954, QrLevel::L), std::nullopt);
}

} // namespace changming::drivers::escpos
