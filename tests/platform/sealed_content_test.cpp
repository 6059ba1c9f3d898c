#include "tests/platform/sealed_content.h"

#include "tests/platform/specimen.h"

#include <gtest/gtest.h>

namespace changming::sandbox
{

namespace
{

struct Spoilt {
    const char* pointer;
    nlohmann::json value;
};

} // namespace

TEST(SealedContent, specimenIsOfTheContract)
{
    const auto content = parseContent(tests::specimenContent().dump());
    ASSERT_TRUE(content) << content.error().place;
    EXPECT_EQ(content->terminalId, "A017");
    EXPECT_EQ(content->idNumber, "110101199003077571");
}

TEST(SealedContent, everyMemberButTheMobileIsNeeded)
{
    const auto whole = tests::specimenContent();
    for (const auto& member : whole.items()) {
        auto content = whole;
        content.erase(member.key());
        EXPECT_EQ(parseContent(content.dump()).error().place, "/" + member.key());
    }
    for (const char* member : {"name", "idType", "idNumber"}) {
        auto content = tests::specimenContent();
        content["applicant"].erase(member);
        EXPECT_EQ(parseContent(content.dump()).error().place, std::string("/applicant/") + member);
    }
    auto content = tests::specimenContent();
    content["applicant"].erase("mobile");
    EXPECT_TRUE(parseContent(content.dump()));
}

TEST(SealedContent, otherShapesAreRefusedAtTheirPlace)
{
    const std::vector<Spoilt> all{{"/format", 2},
                                  {"/format", 1.0},
                                  {"/idempotencyKey", "0B5BD2D6-3C1E-4F0A-9A54-111111111111"},
                                  {"/taskCode", "a b"},
                                  {"/taskCode", std::string(65, 'A')},
                                  {"/terminalId", "a017"},
                                  {"/provisionalNumber", "A017-3F7Q"},
                                  {"/provisionalNumber", "暂-A017-3F7U"},
                                  {"/slipToken", std::string(32, 'G')},
                                  {"/slipToken", std::string(31, 'a')},
                                  {"/formId", "-x"},
                                  {"/formId", ""},
                                  {"/formVersion", 0},
                                  {"/confirmedAt", "yesterday"},
                                  {"/applicant", "张"},
                                  {"/answers", nlohmann::json::array()},
                                  {"/applicant/name", ""},
                                  {"/applicant/idType", "passport"},
                                  {"/applicant/idNumber", "11010119900307757x"},
                                  {"/applicant/mobile", "23800000000"}};
    for (const Spoilt& spoilt : all) {
        auto content = tests::specimenContent();
        content[nlohmann::json::json_pointer(spoilt.pointer)] = spoilt.value;
        const auto parsed = parseContent(content.dump());
        ASSERT_FALSE(parsed) << spoilt.pointer << ' ' << spoilt.value;
        EXPECT_EQ(parsed.error().place, spoilt.pointer);
    }
}

TEST(SealedContent, unknownMembersAreRefused)
{
    auto content = tests::specimenContent();
    content["applicant"]["age"] = 1;
    EXPECT_EQ(parseContent(content.dump()).error().place, "/applicant");
    content = tests::specimenContent();
    content["extra"] = 1;
    EXPECT_FALSE(parseContent(content.dump()));
}

// The message goes back to a terminal and into its log.
TEST(SealedContent, refusalsRepeatNothingPersonal)
{
    auto content = tests::specimenContent();
    content["applicant"]["idNumber"] = "11010119900307757x";
    const Error error = parseContent(content.dump()).error();
    EXPECT_EQ((error.message + error.place + error.zh).find("1101"), std::string::npos);
}

} // namespace changming::sandbox
