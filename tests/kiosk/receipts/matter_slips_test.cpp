// Slips with a result, of a case's progress and of a result document, in both languages and on both papers.
#include "kiosk/receipts/matter_slips.h"

#include "tests/kiosk/receipts/gui.h"
#include "tests/kiosk/receipts/slip_specimens.h"

#include <gtest/gtest.h>

namespace changming::receipts
{

namespace
{

const WallTime at = *fromRfc3339("2026-04-16T14:32:05+08:00");
constexpr const char* statusUrl = "https://bsfw.example.gov.cn/c/0123456789abcdef0123456789abcdef";

CaseSlip completed()
{
    return {.hallName = hallName,
            .helpPhone = "12345",
            .terminalLabel = terminalLabel,
            .itemName = {"开参保证明", "Proof of enrolment"},
            .officialName = "社会保险参保证明查询打印",
            .applicantName = "测试人",
            .mobile = "13800000000",
            .caseNumber = "PA0416208764",
            .at = at,
            .office = {"平安区社会保险中心", "Ping’an District Social Insurance Centre"},
            .statusUrl = statusUrl,
            .result = {.title = {"社会保险参保证明", "Proof of social insurance"},
                       .number = "ZM20260416000123",
                       .issuedOn = "2026-04-16",
                       .validUntil = "2026-07-15",
                       .lines = {{{"参保地", "Place"}, {"平安区", "Ping’an District"}}, {{"缴费", "Paid"}, {"36个月", "36 months"}}}}};
}

ProgressSlip progress()
{
    return {.hallName = hallName,
            .helpPhone = "12345",
            .terminalLabel = terminalLabel,
            .itemName = {"参加居民养老保险", "Join the residents’ pension"},
            .caseNumber = "PA0416208763",
            .now = {"等您补材料", "Waiting for your papers"},
            .past = {{"2026-04-16T14:32:05+08:00", {"收下了", "Accepted"}, {"社保中心", "Social insurance centre"}},
                     {"2026-04-17", {"要补一样材料", "One paper is missing"}, {}}},
            .ahead = {{"2026-04-28", {"给结果", "Result"}, {"社保中心", "Social insurance centre"}}, {"", {"发短信告诉您", "Text message"}, {}}},
            .promisedBy = "2026-04-28",
            .wanted = {{"户口簿首页", "First page of the household register"}},
            .wantedBy = "2026-04-24",
            .office = {"平安区社会保险中心", "Ping’an District Social Insurance Centre"},
            .at = at};
}

DocumentSlip document()
{
    return {.hallName = hallName,
            .helpPhone = "12345",
            .terminalLabel = terminalLabel,
            .title = {"社会保险参保证明", "Proof of social insurance"},
            .number = "ZM20260416000123",
            .issuer = {"平安区社会保险中心", "Ping’an District Social Insurance Centre"},
            .issuedOn = "2026-04-16",
            .validUntil = "2026-07-15",
            .verification = {"有效，没有改动过", "valid, not altered"},
            .caseNumber = "PA0416208764",
            .code = "https://bsfw.example.gov.cn/r/ZM20260416000123",
            .at = at};
}

} // namespace

class MatterSlips : public testing::TestWithParam<int>
{
};

TEST_P(MatterSlips, CompletedTellsTheResult)
{
    const Gui gui;
    const auto slip = laidOut("completed.receipt", completed(), Language::Chinese, GetParam());
    const std::string text = words(slip);
    for (const char* needed : {"办好了", "社会保险参保证明", "ZM20260416000123", "参保地：平安区", "缴费：36个月", "2026年4月16日", "2026年7月15日",
                               "PA0416208764", "测**", "8764"})
        EXPECT_NE(text.find(needed), std::string::npos) << needed;
    for (const char* wrong : {"测试人", "有结果", "已经受理"})
        EXPECT_EQ(text.find(wrong), std::string::npos) << wrong;
    EXPECT_EQ(codeOn(slip), statusUrl);
    const auto english = laidOut("completed.en.receipt", completed(), Language::English, GetParam());
    EXPECT_NE(words(english).find("Place:Ping'anDistrict"), std::string::npos) << words(english);
    EXPECT_NE(words(english).find("15July2026"), std::string::npos);
    EXPECT_EQ(codeOn(english), statusUrl);
}

TEST_P(MatterSlips, CompletedWithoutAnEndOfValidityPromisesNone)
{
    const Gui gui;
    CaseSlip slip = completed();
    slip.result.validUntil.clear();
    slip.result.lines.clear();
    const std::string text = words(laidOut("completed.receipt", slip, Language::Chinese, GetParam()));
    EXPECT_EQ(text.find("有效到"), std::string::npos);
    EXPECT_EQ(text.find("写的什么"), std::string::npos);
}

TEST_P(MatterSlips, ProgressTellsWhoDidWhatAndUntilWhen)
{
    const Gui gui;
    const std::string text = words(laidOut("progress.receipt", progress(), Language::Chinese, GetParam()));
    for (const char* needed : {"参加居民养老保险", "PA0416208763", "等您补材料", "4月16日14:32收下了（社保中心）", "4月17日要补一样材料",
                               "4月28日前给结果（社保中心）", "发短信告诉您", "4月28日前有结果", "户口簿首页", "4月24日为止", "2026年4月16日14:32"})
        EXPECT_NE(text.find(needed), std::string::npos) << needed << " in " << text;
    const std::string english = words(laidOut("progress.en.receipt", progress(), Language::English, GetParam()));
    for (const char* needed : {"16April14:32Accepted(Socialinsurancecentre)", "Result(Socialinsurancecentre),by28April", "by28April", "24April"})
        EXPECT_NE(english.find(needed), std::string::npos) << needed << " in " << english;
}

TEST_P(MatterSlips, ProgressOfACaseThatIsDoneHasNothingAhead)
{
    const Gui gui;
    ProgressSlip slip = progress();
    slip.ahead.clear();
    slip.wanted.clear();
    slip.wantedBy.clear();
    slip.promisedBy.clear();
    const std::string text = words(laidOut("progress.receipt", slip, Language::Chinese, GetParam()));
    for (const char* left : {"还有几步", "最晚", "要您补的", "补到"})
        EXPECT_EQ(text.find(left), std::string::npos) << left;
}

TEST_P(MatterSlips, AResultSaysThatItIsNotTheDocument)
{
    const Gui gui;
    const auto slip = laidOut("result.receipt", document(), Language::Chinese, GetParam());
    const std::string text = words(slip);
    for (const char* needed : {"社会保险参保证明", "ZM20260416000123", "平安区社会保险中心", "2026年4月16日", "2026年7月15日", "有效，没有改动过",
                               "不是文书原件", "手机扫码"})
        EXPECT_NE(text.find(needed), std::string::npos) << needed << " in " << text;
    EXPECT_EQ(codeOn(slip), document().code);
    const auto english = laidOut("result.en.receipt", document(), Language::English, GetParam());
    EXPECT_NE(words(english).find("valid,notaltered"), std::string::npos) << words(english);
    EXPECT_EQ(codeOn(english), document().code);
}

TEST_P(MatterSlips, WithoutACodeNobodyIsToldToScan)
{
    const Gui gui;
    DocumentSlip bare = document();
    bare.code.clear();
    bare.caseNumber.clear();
    const auto slip = laidOut("result.receipt", bare, Language::Chinese, GetParam());
    EXPECT_EQ(words(slip).find("手机扫码"), std::string::npos);
    EXPECT_EQ(words(slip).find("办件编号"), std::string::npos);
    EXPECT_EQ(codeOn(slip), "");
}

INSTANTIATE_TEST_SUITE_P(Paper, MatterSlips, testing::Values(48, 32));

TEST(MatterFacts, ALineBreakInsideAnEntryStaysInside)
{
    ProgressSlip slip;
    slip.past = {{"2026-04-16\nx", {"一\n二"}, {"三\n四"}}, {"", {"五"}, {}}};
    slip.wanted = {{"六\n七"}};
    const Facts facts = factsOf(slip, Language::Chinese);
    EXPECT_EQ(facts.at("past"), "2026-04-16 x 一 二（三 四）\n五");
    EXPECT_EQ(facts.at("wanted"), "六 七");
    CaseSlip done;
    done.result.lines = {{{"甲\n乙"}, {"丙"}}, {{"丁"}, {"戊"}}};
    EXPECT_EQ(factsOf(done, Language::Chinese).at("resultLines"), "甲 乙：丙\n丁：戊");
}

} // namespace changming::receipts
