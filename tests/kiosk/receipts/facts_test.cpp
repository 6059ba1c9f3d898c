#include "kiosk/receipts/facts.h"

#include "kiosk/receipts/matter_slips.h"
#include "kiosk/receipts/report_slip.h"

#include <gtest/gtest.h>

namespace changming::receipts
{

namespace
{

CaseSlip specimen()
{
    return {{"平安区政务服务大厅", "Ping'an District Service Hall"},
            "12345",
            {"A017 号机", "Machine A017"},
            {"参加居民养老保险", "Join the pension"},
            "城乡居民养老保险参保登记",
            "测试人",
            "13800000000",
            "PA0416208763",
            "",
            *fromRfc3339("2026-04-16T14:32:05+08:00"),
            "2026-04-28",
            {"平安区社会保险中心", "Social Insurance Centre"},
            "https://example.org/c/1"};
}

} // namespace

TEST(Facts, MaskThePersonAndWordTheDates)
{
    const Facts facts = factsOf(specimen(), Language::Chinese);
    EXPECT_EQ(facts.at("applicantName"), "测**");
    EXPECT_EQ(facts.at("mobile"), "138****0000");
    EXPECT_EQ(facts.at("caseNumber"), "PA 0416 2087 63");
    EXPECT_EQ(facts.at("caseTail"), "8763");
    EXPECT_EQ(facts.at("moment"), "2026年4月16日 14:32");
    EXPECT_EQ(facts.at("promisedBy"), "4月28日");
    EXPECT_EQ(facts.at("reprint"), "");
    for (const auto& [name, value] : facts) {
        EXPECT_EQ(value.find("测试人"), std::string::npos) << name;
        EXPECT_EQ(value.find("13800000000"), std::string::npos) << name;
    }
}

TEST(Facts, InEnglishTheOfficialNameStays)
{
    CaseSlip slip = specimen();
    slip.copy = CaseSlip::Copy::Reprint;
    const Facts facts = factsOf(slip, Language::English);
    EXPECT_EQ(facts.at("moment"), "16 April 2026 14:32");
    EXPECT_EQ(facts.at("promisedBy"), "28 April");
    EXPECT_EQ(facts.at("officialName"), "城乡居民养老保险参保登记");
    EXPECT_EQ(facts.at("reprint"), "Reprint");
}

TEST(Facts, AreTheClosedList)
{
    Facts facts = factsOf(specimen(), Language::Chinese);
    facts.merge(factsOf(GuideSlip{}, Language::Chinese));
    facts.merge(factsOf(ProgressSlip{}, Language::Chinese));
    facts.merge(factsOf(DocumentSlip{}, Language::Chinese));
    facts.merge(factsOf(ReportSlip{}, Language::Chinese));
    EXPECT_EQ(facts.size(), knownFacts().size());
    for (const FactName& known : knownFacts())
        EXPECT_TRUE(facts.contains(known.name)) << known.name;
}

TEST(Facts, SavedSlipSaysFromWhenToAsk)
{
    CaseSlip slip = specimen();
    slip.caseNumber.clear();
    slip.at = *fromRfc3339("2026-04-16T02:16:00+08:00");
    slip.offlineSince = *fromRfc3339("2026-04-16T02:14:00+08:00");
    EXPECT_EQ(factsOf(slip, Language::Chinese).at("askFrom"), "4月16日中午12点");
    EXPECT_EQ(factsOf(slip, Language::Chinese).at("offlineSince"), "02:14");
    EXPECT_EQ(factsOf(slip, Language::English).at("askFrom"), "12:00 on 16 April");
}

TEST(Facts, AskFromIsTwoHoursAheadAtLeast)
{
    const std::pair<const char*, const char*> cases[] = {
        {"2026-04-16T00:00:00+08:00", "2026-04-16T12:00:00+08:00"}, {"2026-04-16T10:00:00+08:00", "2026-04-16T12:00:00+08:00"},
        {"2026-04-16T10:00:01+08:00", "2026-04-16T18:00:00+08:00"}, {"2026-04-16T16:00:01+08:00", "2026-04-17T12:00:00+08:00"},
        {"2026-04-30T23:59:59+08:00", "2026-05-01T12:00:00+08:00"},
    };
    for (const auto& [saved, ask] : cases)
        EXPECT_EQ(toRfc3339(askFrom(*fromRfc3339(saved))), ask) << saved;
}

TEST(Facts, NumbersInGroups)
{
    EXPECT_EQ(grouped("PA0416208763"), "PA 0416 2087 63");
    EXPECT_EQ(grouped("0416"), "0416");
    EXPECT_EQ(grouped("2026-X-1"), "2026-X-1");
    EXPECT_EQ(grouped(""), "");
}

TEST(Facts, FromJsonNamesThePlace)
{
    EXPECT_EQ(factsFromJson(R"({"caseNumber":"1"})", "f")->at("caseNumber"), "1");
    EXPECT_EQ(factsFromJson(R"({"caseNumbr":"1"})", "f").error().place, "f#/caseNumbr");
    EXPECT_EQ(factsFromJson(R"({"caseNumber":1})", "f").error().place, "f#/caseNumber");
    EXPECT_FALSE(factsFromJson("[]", "f").ok());
    EXPECT_FALSE(factsFromJson("{", "f").ok());
}

} // namespace changming::receipts
