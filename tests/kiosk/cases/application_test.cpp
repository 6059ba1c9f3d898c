#include "kiosk/cases/application.h"

#include "tests/kiosk/cases/case_fixture.h"

#include <gtest/gtest.h>

namespace changming::cases
{

TEST(FrozenContent, HasTheMembersOfTheContract)
{
    const WallTime at = std::chrono::sys_days{std::chrono::year{2026} / 4 / 16} + std::chrono::hours{6};
    auto content = frozenContent(specimen(),
                                 {.key = "0b9ee2b6-6b3c-4e7c-9b7a-0f6a1d8f8f01",
                                  .provisionalNumber = "暂-A017-3F7Q",
                                  .slipToken = "00112233445566778899aabbccddeeff",
                                  .terminalId = "A017"},
                                 at);
    ASSERT_TRUE(content);
    EXPECT_EQ(*content, R"({"format":1,"idempotencyKey":"0b9ee2b6-6b3c-4e7c-9b7a-0f6a1d8f8f01","taskCode":"PA-RS-0005","terminalId":"A017",)"
                        R"("provisionalNumber":"暂-A017-3F7Q","slipToken":"00112233445566778899aabbccddeeff","formId":"resident-pension",)"
                        R"("formVersion":1,"confirmedAt":"2026-04-16T14:00:00+08:00","applicant":{"name":"张测试","idType":"resident",)"
                        R"("idNumber":"110101199003070070","mobile":"13800000000"},"answers":{"band":"500","startOn":"2026-05-01"}})");
}

TEST(FrozenContent, RefusesWhatIsNotUtf8)
{
    Application application = specimen();
    application.applicant.name = "\xFF\xFE";
    EXPECT_EQ(frozenContent(application, {}, {}).error().code, "case-not-utf8");
}

TEST(ProvisionalNumber, IsTheTerminalAndTwentyBits)
{
    EXPECT_EQ(provisionalNumber("A017", 0), "暂-A017-0000");
    EXPECT_EQ(provisionalNumber("A017", 0xFFFFFFFF), "暂-A017-ZZZZ");
    EXPECT_EQ(provisionalNumber("A017", 0x100000), "暂-A017-0000");
}

TEST(TerminalId, IsFourDigitsOrCapitals)
{
    EXPECT_TRUE(isTerminalId("A017"));
    for (const char* wrong : {"", "A01", "A0177", "a017", "A-17", "甲1"})
        EXPECT_FALSE(isTerminalId(wrong)) << wrong;
}

} // namespace changming::cases
