#include "kiosk/receipts/layout.h"
#include "kiosk/receipts/template.h"
#include "tests/kiosk/receipts/gui.h"

#include <gtest/gtest.h>

namespace changming::receipts
{

namespace
{

using drivers::TextLine;
using drivers::TextRun;

Result<drivers::SlipDocument> laidOut(std::string_view text, const Facts& facts = {}, int columns = 48)
{
    const auto slip = Template::parse(text, "slip");
    return slip ? slip->layOut(facts, columns) : slip.error();
}

TextLine firstLine(std::string_view text, const Facts& facts = {}, int columns = 48)
{
    const auto document = laidOut(text, facts, columns);
    EXPECT_TRUE(document.ok()) << text << ": " << (document ? "" : document.error().place + " " + document.error().message);
    if (!document || document->lines.empty() || !std::holds_alternative<TextLine>(document->lines.front()))
        return {};
    return std::get<TextLine>(document->lines.front());
}

std::string plain(const TextLine& line)
{
    std::string out;
    for (const auto& run : line.runs)
        out += std::holds_alternative<TextRun>(run) ? std::get<TextRun>(run).text : "[picture]";
    return out;
}

} // namespace

TEST(Layout, OneColumnKeepsItsAlignment)
{
    EXPECT_EQ(firstLine("已经受理"), (TextLine{{TextRun{"已经受理"}}, drivers::SlipAlign::Center}));
    EXPECT_EQ(firstLine("^^^\"$(caseNumber)\"", {{"caseNumber", "PA 0416"}}),
              (TextLine{{TextRun{"PA 0416", true, false, 2, 2}}, drivers::SlipAlign::Center}));
    EXPECT_EQ(firstLine("a|").align, drivers::SlipAlign::Right);
}

TEST(Layout, ColumnsArePaddedToTheirPlaces)
{
    EXPECT_EQ(plain(firstLine("{width:6 *;border:none}\n|在 |哪儿 |")), "在    哪儿");
    EXPECT_EQ(plain(firstLine("a | b", {}, 32)), "a" + std::string(30, ' ') + "b");
    EXPECT_EQ(plain(firstLine("{width:4 4;align:right}\n|a |b |", {}, 32)), std::string(23, ' ') + "a    b");
}

TEST(Layout, LongTextWrapsInItsColumn)
{
    const auto document = laidOut("{width:4 8;border:none;align:left}\n|甲 |一二三四五六 |");
    ASSERT_TRUE(document.ok());
    ASSERT_EQ(document->lines.size(), 2U);
    EXPECT_EQ(plain(std::get<TextLine>(document->lines[0])), "甲  一二三四");
    EXPECT_EQ(plain(std::get<TextLine>(document->lines[1])), "    五六");
}

TEST(Layout, AFactIsNeverMarkup)
{
    const std::string nasty = "\"^^^|{code:x;option:qrcode}\\n~`_=$(caseNumber)";
    EXPECT_EQ(plain(firstLine("$(applicantName)", {{"applicantName", nasty}, {"caseNumber", "secret"}})), nasty);
    EXPECT_EQ(plain(firstLine("$(applicantName)", {{"applicantName", "---"}})), "---");
    const auto lines = laidOut("$(applicantName)", {{"applicantName", "a\n=\x1b@\t"}});
    ASSERT_EQ(lines->lines.size(), 1U);
    EXPECT_EQ(plain(std::get<TextLine>(lines->lines.front())), "a = @");
}

TEST(Layout, AFactThatIsAListHasALineForEach)
{
    const auto document = laidOut("{width:10 *;border:none}\n|要带 |$(bring) |", {{"bring", "身份证\n户口簿"}}, 32);
    ASSERT_EQ(document->lines.size(), 2U);
    EXPECT_EQ(plain(std::get<TextLine>(document->lines[0])), "要带      身份证");
    EXPECT_EQ(plain(std::get<TextLine>(document->lines[1])), "          户口簿");
}

TEST(Layout, ALineOfEmptyFactsIsLeftOut)
{
    EXPECT_TRUE(laidOut("审核：$(office)", {{"office", ""}})->lines.empty());
    EXPECT_EQ(plain(firstLine("$(office) $(helpPhone)", {{"office", ""}, {"helpPhone", "12345"}})), " 12345");
    EXPECT_TRUE(laidOut("{code:$(statusUrl);option:qrcode}", {{"statusUrl", ""}})->lines.empty());
}

TEST(Layout, ErrorsNameTheLine)
{
    const auto missing = laidOut("\n$(office)");
    EXPECT_EQ(missing.error().code, "receipt-fact-missing");
    EXPECT_EQ(missing.error().place, "slip:2");
    EXPECT_EQ(laidOut("\n\n$(ofice)").error().place, "slip:3");
    EXPECT_EQ(laidOut("\n{code:$(url);option:qrcode}").error().place, "slip:2");
    EXPECT_EQ(laidOut("a", {{"ofice", ""}}).error().code, "receipt-fact-unknown");
    EXPECT_EQ(laidOut("a", {{"office", "\xFF"}}).error().code, "receipt-facts-malformed");
    EXPECT_EQ(laidOut("a", {}, 40).error().code, "receipt-too-wide");
    EXPECT_EQ(laidOut("{width:1 *}\n|中 |a |").error().place, "slip:2");
    EXPECT_EQ(laidOut("{width:40 *}\n|a |b |", {}, 32).error().code, "receipt-too-wide");
    EXPECT_EQ(laidOut("{code:" + std::string(1200, 'x') + ";option:qrcode h}", {}, 32).error().code, "receipt-code-too-wide");
}

TEST(Layout, ACodeShrinksToThePaper)
{
    const auto document = laidOut("{code:" + std::string(200, 'x') + ";option:qrcode 8 m}", {}, 32);
    ASSERT_TRUE(document.ok());
    EXPECT_LT(std::get<drivers::QrLine>(document->lines.front()).module, 8); // 57 modules in 384 dots
    EXPECT_EQ(std::get<drivers::QrLine>(document->lines.front()).module, 6);
}

TEST(Layout, RareNamesBecomePictures)
{
    const Gui gui;
    const TextLine line = firstLine("$(applicantName)", {{"applicantName", "王𠮷"}});
    ASSERT_EQ(line.runs.size(), 2U);
    const auto& glyph = std::get<drivers::Bitmap>(line.runs[1]);
    EXPECT_EQ((std::pair{glyph.width, glyph.height}), (std::pair{24, 24}));
    int black = 0;
    for (int y = 0; y < 24; ++y)
        for (int x = 0; x < 24; ++x)
            black += glyph.black(x, y) ? 1 : 0;
    EXPECT_GT(black, 60); // 吉 with a short bar: a dozen strokes' dots
    EXPECT_LT(black, 300);
    // 㐂 is in Noto, U+2A6D6 in HanaMinB only: both are drawn, and not as 〓
    const auto geta = std::get<drivers::Bitmap>(firstLine("$(applicantName)", {{"applicantName", "\U000E0041"}}).runs.front());
    const auto rarest = std::get<drivers::Bitmap>(firstLine("$(applicantName)", {{"applicantName", "\U0002A6D6"}}).runs.front());
    EXPECT_NE(rarest, geta);
}

TEST(Layout, AnEnlargedRareNameIsAPictureOfTheWholeLine)
{
    const Gui gui;
    const auto document = laidOut("^^^$(applicantName)", {{"applicantName", "王𠮷"}});
    ASSERT_TRUE(document.ok());
    const auto& picture = std::get<drivers::PictureLine>(document->lines.front());
    EXPECT_EQ(picture.bitmap.height, 48 + 12);
    EXPECT_EQ(picture.bitmap.width, (576 - 96) / 2 + 96);
}

} // namespace changming::receipts
