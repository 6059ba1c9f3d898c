#include "kiosk/cases/application.h"

#include "tests/kiosk/cases/case_fixture.h"

#include <gtest/gtest.h>

namespace changming::cases
{

namespace
{

const WallTime at = std::chrono::sys_days{std::chrono::year{2026} / 4 / 16} + std::chrono::hours{6};
const Identifiers identifiers{.key = "0b9ee2b6-6b3c-4e7c-9b7a-0f6a1d8f8f01",
                              .provisionalNumber = "暂-A017-3F7Q",
                              .slipToken = "00112233445566778899aabbccddeeff",
                              .terminalId = "A017"};
const std::string always = R"({"format":1,"idempotencyKey":"0b9ee2b6-6b3c-4e7c-9b7a-0f6a1d8f8f01","taskCode":"PA-RS-0005","terminalId":"A017",)"
                           R"("provisionalNumber":"暂-A017-3F7Q","slipToken":"00112233445566778899aabbccddeeff","formId":"resident-pension",)"
                           R"("formVersion":1,"confirmedAt":"2026-04-16T14:00:00+08:00","applicant":{"name":"张测试","idType":"resident",)"
                           R"("idNumber":"110101199003070070","mobile":"13800000000"},"answers":{"band":"500","startOn":"2026-05-01"})";

std::string frozen(const Application& application)
{
    auto content = frozenContent(application, identifiers, at);
    return content ? *content : content.error().code;
}

} // namespace

TEST(FrozenContent, HasTheMembersOfTheContract)
{
    EXPECT_EQ(frozen(specimen()), always + "}");
}

TEST(FrozenContent, CarriesTheConsentToReadingTheCard)
{
    Application application = specimen();
    application.consent = {.version = 1, .at = at - std::chrono::minutes{5}};
    EXPECT_EQ(frozen(application), always + R"(,"consent":{"version":1,"at":"2026-04-16T13:55:00+08:00"}})");
}

TEST(FrozenContent, NamesTheAgentAndTheCompany)
{
    Application application = specimen();
    application.agent = application.applicant;
    application.company = {.name = "测试有限公司", .number = "91110000000000000X"};
    EXPECT_EQ(frozen(application), always +
                                       R"(,"agent":{"name":"张测试","idType":"resident","idNumber":"110101199003070070","mobile":"13800000000"},)"
                                       R"("company":{"name":"测试有限公司","number":"91110000000000000X"}})");
    application.agent.reset();
    EXPECT_EQ(frozen(application), "case-agent-alone");
    application.agent = application.applicant;
    application.company.reset();
    EXPECT_EQ(frozen(application), "case-agent-alone");
}

TEST(FrozenContent, ListsTheMaterialsAndTheirWays)
{
    Application application = specimen();
    application.materials = {{.id = "household-register", .way = "licence", .parts = {"use-1"}},
                             {.id = "photo", .way = "upload", .parts = {"f1", "f2"}},
                             {.id = "proof", .way = "later", .until = "2026-04-28"}};
    EXPECT_EQ(frozen(application), always + R"(,"materials":[{"id":"household-register","way":"licence","parts":["use-1"]},)"
                                            R"({"id":"photo","way":"upload","parts":["f1","f2"]},)"
                                            R"({"id":"proof","way":"later","parts":[],"until":"2026-04-28"}]})");
}

TEST(FrozenContent, BindsTheCommitmentToItsText)
{
    const std::string digest(64, 'a');
    Application application = specimen();
    application.commitment = {.version = 3, .sha256 = digest, .signedAt = at, .way = "card"};
    EXPECT_EQ(frozen(application),
              always + R"(,"commitment":{"version":3,"sha256":")" + digest + R"(","signedAt":"2026-04-16T14:00:00+08:00","way":"card"}})");
    application.commitment->way = "finger";
    application.commitment->picture = "iVBORw0KGgo=";
    application.commitment->strokes = {{{1, 2, 0}, {3, 4, 16}}, {{5, 6, 300}}};
    EXPECT_EQ(frozen(application), always + R"(,"commitment":{"version":3,"sha256":")" + digest +
                                       R"(","signedAt":"2026-04-16T14:00:00+08:00","way":"finger",)"
                                       R"("picture":"iVBORw0KGgo=","strokes":[[[1,2,0],[3,4,16]],[[5,6,300]]]}})");
}

TEST(FrozenContent, KeepsTheOrderOfAllItsMembers)
{
    Application application = specimen();
    application.commitment = {.version = 3, .sha256 = "00", .signedAt = at, .way = "witness"};
    application.materials = {{.id = "m", .way = "upload", .parts = {"f"}}};
    application.company = {.name = "c", .number = "n"};
    application.agent = application.applicant;
    application.consent = {.version = 1, .at = at};
    const std::string content = frozen(application);
    std::size_t last = 0;
    for (const char* member : {"\"answers\":", "\"consent\":", "\"agent\":", "\"company\":", "\"materials\":", "\"commitment\":"}) {
        const std::size_t found = content.find(member);
        ASSERT_NE(found, std::string::npos) << member;
        EXPECT_GT(found, last) << member;
        last = found;
    }
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
