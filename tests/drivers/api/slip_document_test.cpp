#include "drivers/api/slip_document.h"

#include "kiosk/base/json.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

namespace changming::drivers
{

namespace
{

SlipDocument everything()
{
    Bitmap glyph = Bitmap::blank(24, 24);
    glyph.setBlack(0, 0);
    glyph.setBlack(23, 23);
    Bitmap picture = Bitmap::blank(17, 3);
    picture.setBlack(16, 2);
    SlipDocument document{48};
    document.lines = {
        TextLine{{TextRun{"办件编号", true, true, 2, 3}, glyph, TextRun{"ok"}}, SlipAlign::Right},
        TextLine{},
        QrLine{"https://example.org/c/1", QrLevel::Q, 5, SlipAlign::Left},
        RuleLine{RuleLine::Style::Dashed},
        FeedLine{3},
        PictureLine{picture, SlipAlign::Center},
        CutLine{CutLine::Mode::Full},
    };
    return document;
}

std::string errorPlace(std::string_view json)
{
    const auto value = parseJson(json, "slip");
    EXPECT_TRUE(value.ok()) << json;
    const auto document = slipFromJson(*value, "slip#");
    EXPECT_FALSE(document.ok()) << json;
    return document ? "" : document.error().place;
}

std::string oneLine(const std::string& line)
{
    return R"({"format":1,"columns":48,"lines":[)" + line + "]}";
}

} // namespace

TEST(SlipDocument, ComesBackFromJsonAsItWas)
{
    const auto again = slipFromJson(slipToJson(everything()), "");
    ASSERT_TRUE(again.ok()) << again.error().place << again.error().message;
    EXPECT_EQ(*again, everything());
}

TEST(SlipDocument, RefusesWithThePlace)
{
    EXPECT_EQ(errorPlace("[]"), "slip#");
    EXPECT_EQ(errorPlace(R"({"format":2,"columns":48,"lines":[]})"), "slip#/format");
    EXPECT_EQ(errorPlace(R"({"format":1,"columns":40,"lines":[]})"), "slip#/columns");
    EXPECT_EQ(errorPlace(R"({"format":1,"columns":48})"), "slip#/lines");
    EXPECT_EQ(errorPlace(R"({"format":1,"columns":48,"lines":[],"x":1})"), "slip#/x");
    EXPECT_EQ(errorPlace(oneLine(R"({"feed":21})")), "slip#/lines/0/feed");
    EXPECT_EQ(errorPlace(oneLine(R"({"beep":1})")), "slip#/lines/0");
    EXPECT_EQ(errorPlace(oneLine(R"({"rule":"wavy"})")), "slip#/lines/0/rule");
    EXPECT_EQ(errorPlace(oneLine(R"({"cut":"partial","at":1})")), "slip#/lines/0/at");
    EXPECT_EQ(errorPlace(oneLine(R"({"text":[{"text":"a"},{"text":"b\n"}]})")), "slip#/lines/0/text/1/text");
    EXPECT_EQ(errorPlace(oneLine(R"({"text":[{"text":"a","width":9}]})")), "slip#/lines/0/text/0/width");
    EXPECT_EQ(errorPlace(oneLine(R"({"text":"a"})")), "slip#/lines/0/text");
    EXPECT_EQ(errorPlace(oneLine(R"({"text":[],"align":"middle"})")), "slip#/lines/0/align");
    EXPECT_EQ(errorPlace(oneLine(R"({"qr":{"data":"x","module":17}})")), "slip#/lines/0/qr/module");
    EXPECT_EQ(errorPlace(oneLine(R"({"qr":{"data":"x","level":"X"}})")), "slip#/lines/0/qr/level");
    EXPECT_EQ(errorPlace(oneLine(R"({"text":[{"picture":{"width":8,"height":1,"bits":"gA=="}}]})")), "slip#/lines/0/text/0/picture");
}

TEST(SlipDocument, RefusesPicturesThatDoNotAddUp)
{
    for (const char* picture :
         {R"({"width":8,"height":1,"bits":"gAA="})", R"({"width":8,"height":1,"bits":"gB=="})", R"({"width":8,"height":1,"bits":"g!=="})",
          R"({"width":0,"height":1,"bits":""})", R"({"width":577,"height":1,"bits":"gA=="})", R"({"width":8,"height":1})",
          R"({"width":8,"height":1,"bits":"gA==","x":1})"})
        EXPECT_EQ(errorPlace(oneLine(std::string(R"({"picture":)") + picture + "}")), "slip#/lines/0/picture") << picture;
    const SlipDocument wide{32, {PictureLine{Bitmap::blank(400, 1)}}};
    EXPECT_EQ(slipFromJson(slipToJson(wide), "").error().place, "/lines/0");
    const SlipDocument tall{48, {4, PictureLine{Bitmap::blank(8, 1200)}}};
    EXPECT_EQ(slipFromJson(slipToJson(tall), "").error().place, "/lines/3");
}

TEST(SlipDocument, AHundredThousandLinesAreRefused)
{
    const SlipDocument document{48, {401, FeedLine{1}}};
    EXPECT_EQ(slipFromJson(slipToJson(document), "").error().place, "/lines");
}

TEST(SlipDocument, ChineseTakesTwoColumns)
{
    EXPECT_EQ(slipColumns("编号 A1"), 7);
    EXPECT_EQ(slipColumns(""), 0);
}

} // namespace changming::drivers
