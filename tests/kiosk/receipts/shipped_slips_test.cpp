// The templates that are shipped, as pictures: what a person and a telephone can read on them.
#include "kiosk/receipts/glyph_painter.h"
#include "kiosk/receipts/picture.h"
#include "kiosk/receipts/report_slip.h"
#include "kiosk/receipts/template.h"
#include "kiosk/receipts/test_slip.h"
#include "tests/kiosk/receipts/gui.h"
#include "tests/kiosk/receipts/slip_specimens.h"

#include <gtest/gtest.h>

#include <ZXing/ReadBarcode.h>

namespace changming::receipts
{

namespace
{

constexpr const char* statusUrl = "https://bsfw.example.gov.cn/c/0123456789abcdef0123456789abcdef";

CaseSlip specimen()
{
    CaseSlip slip{hallName,
                  "12345",
                  terminalLabel,
                  {"参加居民养老保险", "Join the residents’ pension"},
                  "城乡居民养老保险参保登记",
                  "测试人",
                  "13800000000"};
    slip.at = *fromRfc3339("2026-04-16T14:32:05+08:00");
    slip.statusUrl = statusUrl;
    return slip;
}

CaseSlip accepted()
{
    CaseSlip slip = specimen();
    slip.caseNumber = "PA0416208763";
    slip.promisedBy = "2026-04-28";
    slip.office = {"平安区社会保险中心", "Ping’an District Social Insurance Centre"};
    return slip;
}

CaseSlip saved()
{
    CaseSlip slip = specimen();
    slip.provisionalNumber = "暂-A017-3F7Q";
    slip.offlineSince = *fromRfc3339("2026-04-16T14:30:00+08:00");
    return slip;
}

constexpr const char* guideUrl = "https://bsfw.example.gov.cn/g/PA-RS-0005?v=2026-04-01&s=working:no";

GuideSlip guide()
{
    return {.hallName = hallName,
            .helpPhone = "12345",
            .itemName = {"参加居民养老保险", "Join the residents’ pension"},
            .officialName = "城乡居民养老保险参保登记",
            .situation = "没有上班",
            .bring = "居民身份证\n居民户口簿（首页和您本人那一页）",
            .time = "承诺 8 个工作日，法定 15 个工作日",
            .cost = "不收费",
            .visits = "不用跑窗口",
            .steps = "1. 刷身份证\n2. 填表",
            .where = "平安区政务服务中心一楼社保窗口",
            .version = "2026-04-01",
            .taskCode = "PA-RS-0005",
            .guideUrl = guideUrl,
            .at = *fromRfc3339("2026-04-16T14:32:05+08:00")};
}

} // namespace

class ShippedSlips : public testing::TestWithParam<int>
{
};

TEST_P(ShippedSlips, AcceptedTellsTheWholeCase)
{
    const Gui gui;
    const auto document = laidOut("accepted.receipt", accepted(), Language::Chinese, GetParam());
    const std::string text = words(document);
    for (const char* needed : {"已经受理", "PA0416208763", "参加居民养老保险", "城乡居民养老保险参保登记", "测**", "2026年4月16日14:32", "4月28日前",
                               "平安区社会保险中心", "12345", "8763", "138****0000"})
        EXPECT_NE(text.find(needed), std::string::npos) << needed;
    EXPECT_EQ(text.find("测试人"), std::string::npos);
    EXPECT_TRUE(std::holds_alternative<drivers::CutLine>(document.lines.back()));
}

TEST_P(ShippedSlips, SavedNeverLooksAccepted)
{
    const Gui gui;
    const std::string text = words(laidOut("saved.receipt", saved(), Language::Chinese, GetParam()));
    for (const char* needed : {"还没有受理", "暂-A017-3F7Q", "不是办件编号", "14:30起连不上平台", "4月16日下午6点", "12345"})
        EXPECT_NE(text.find(needed), std::string::npos) << needed;
    EXPECT_EQ(text.find("已经受理"), std::string::npos);
}

TEST_P(ShippedSlips, UnconfirmedSaysNeitherAcceptedNorKeptBack)
{
    const Gui gui;
    const std::string text = words(laidOut("unconfirmed.receipt", saved(), Language::Chinese, GetParam()));
    for (const char* needed : {"还没收到编号", "交出去了", "不会交两遍", "不是办件编号"})
        EXPECT_NE(text.find(needed), std::string::npos) << needed;
    for (const char* wrong : {"已经受理", "还没有受理", "先存在"})
        EXPECT_EQ(text.find(wrong), std::string::npos) << wrong;
}

TEST_P(ShippedSlips, TheCodeCanBeReadFromThePicture)
{
    const Gui gui;
    for (const auto& document :
         {laidOut("accepted.receipt", accepted(), Language::Chinese, GetParam()), laidOut("saved.receipt", saved(), Language::Chinese, GetParam()),
          laidOut("accepted.en.receipt", accepted(), Language::English, GetParam()),
          laidOut("saved.en.receipt", saved(), Language::English, GetParam()), laidOut("unconfirmed.receipt", saved(), Language::Chinese, GetParam()),
          laidOut("unconfirmed.en.receipt", saved(), Language::English, GetParam())}) {
        const QImage image = picture(document);
        EXPECT_EQ(image.width(), GetParam() * 12);
        const auto code =
            ZXing::ReadBarcode({image.constBits(), image.width(), image.height(), ZXing::ImageFormat::Lum, static_cast<int>(image.bytesPerLine())});
        EXPECT_EQ(code.text(), statusUrl);
    }
}

TEST_P(ShippedSlips, TheGuideTellsTheEssentialsALineEach)
{
    const Gui gui;
    const auto document = laidOut("guide.receipt", guide(), Language::Chinese, GetParam());
    const std::string text = words(document);
    for (const char* needed : {"参加居民养老保险", "您的情况没有上班", "要带什么居民身份证", "居民户口簿（首页和您本人那一页）", "承诺8个工作日，法定15个工作日", "不收费",
                               "1.刷身份证", "2.填表", "12345", "PA-RS-0005", "2026-04-01起有效", "打印于2026年4月16日14:32"})
        EXPECT_NE(text.find(needed), std::string::npos) << needed;
    for (const auto* file : {"guide.receipt", "guide.en.receipt"}) {
        const QImage image = picture(laidOut(file, guide(), Language::English, GetParam()));
        EXPECT_EQ(ZXing::ReadBarcode({image.constBits(), image.width(), image.height(), ZXing::ImageFormat::Lum, static_cast<int>(image.bytesPerLine())}).text(), guideUrl)
            << file;
    }
}

TEST_P(ShippedSlips, AGuideThatIsNotWrittenLeavesItsLinesOut)
{
    const Gui gui;
    GuideSlip bare = guide();
    bare.situation = bare.visits = bare.steps = bare.where = bare.version = "";
    const std::string text = words(laidOut("guide.receipt", bare, Language::Chinese, GetParam()));
    for (const char* left : {"您的情况", "跑几趟", "怎么办", "在哪儿办", "起有效"})
        EXPECT_EQ(text.find(left), std::string::npos) << left;
}

TEST_P(ShippedSlips, TheTestSlipNamesTheMachineAndNobody)
{
    const Gui gui;
    const TestSlip slip{hallName, terminalLabel, *fromRfc3339("2026-04-16T08:12:05+08:00")};
    const auto document = laidOut("test.receipt", slip, Language::Chinese, GetParam());
    for (const char* needed : {"试打", "A017号机", "2026年4月16日08:12"})
        EXPECT_NE(words(document).find(needed), std::string::npos) << needed;
    for (const auto& one : {document, laidOut("test.en.receipt", slip, Language::English, GetParam())}) {
        EXPECT_TRUE(std::holds_alternative<drivers::CutLine>(one.lines.back()));
        EXPECT_GT(lengthMillimetres(one), 30);
        EXPECT_EQ(lengthMillimetres(one), picture(one).height() / 8);
    }
}

TEST_P(ShippedSlips, TheReportTellsTheMachinesPartsALineEach)
{
    const Gui gui;
    const ReportSlip slip{.hallName = hallName,
                          .terminalLabel = terminalLabel,
                          .readiness = "现在能用，该加纸了",
                          .findings = {"1. 纸还够打约 40 张。今天换一卷新纸", "2. 有 1 件平台不收。打开“队列”页看看"},
                          .devices = {"身份证阅读器：正常", "小票打印机：正常"},
                          .day = {"一天里 98.9% 的时间样样能用。"},
                          .counts = {"待发送：0", "卡住：1", "今天受理：57"},
                          .at = *fromRfc3339("2026-04-16T08:12:05+08:00")};
    const auto document = laidOut("report.receipt", slip, Language::Chinese, GetParam());
    EXPECT_TRUE(std::holds_alternative<drivers::CutLine>(document.lines.back()));
    const std::string text = words(document);
    for (const char* needed :
         {"机器报告", "现在能用，该加纸了", "要做的1.纸还够打约40张。", "2.有1件平台不收。", "设备身份证阅读器：正常小票打印机：正常",
          "过去一天一天里98.9%", "件数待发送：0卡住：1今天受理：57", "A017号机", "2026年4月16日08:12"})
        EXPECT_NE(text.find(needed), std::string::npos) << needed << "\n" << text;
    EXPECT_NE(words(laidOut("report.en.receipt", slip, Language::English, GetParam())).find("Printed16April2026"), std::string::npos);
}

TEST_P(ShippedSlips, AReportOfWhatIsNotKnownLeavesItsLinesOut)
{
    const Gui gui;
    const std::string text =
        words(laidOut("report.receipt", ReportSlip{.hallName = hallName, .terminalLabel = terminalLabel, .readiness = "现在样样能用"},
                      Language::Chinese, GetParam()));
    for (const char* left : {"要做的", "设备", "过去一天", "件数"})
        EXPECT_EQ(text.find(left), std::string::npos) << left;
}

TEST_P(ShippedSlips, ReprintIsMarked)
{
    const Gui gui;
    CaseSlip slip = accepted();
    slip.copy = CaseSlip::Copy::Reprint;
    EXPECT_NE(words(laidOut("accepted.receipt", slip, Language::Chinese, GetParam())).find("补打"), std::string::npos);
}

TEST_P(ShippedSlips, ADuplicateWithoutDateAndOfficeHasNoEmptyPromises)
{
    const Gui gui;
    CaseSlip slip = accepted();
    slip.promisedBy.clear();
    slip.office = {};
    const std::string text = words(laidOut("accepted.receipt", slip, Language::Chinese, GetParam()));
    EXPECT_EQ(text.find("谁来审"), std::string::npos);
    EXPECT_EQ(text.find("有结果"), std::string::npos);
}

INSTANTIATE_TEST_SUITE_P(Paper, ShippedSlips, testing::Values(48, 32));

TEST(Fonts, AreInstalled)
{
    const Gui gui;
    EXPECT_EQ(missingFonts(), std::vector<std::string>{});
}

} // namespace changming::receipts
