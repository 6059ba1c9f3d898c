#include "tests/platform/sealed_visit.h"

#include "tests/platform/sealed_content.h"
#include "tests/platform/specimen.h"

#include <gtest/gtest.h>

namespace changming::sandbox
{

namespace
{

using nlohmann::json;

struct Spoilt {
    const char* pointer;
    json value;
};

template <class Parse> void expectRefused(const json& whole, const std::vector<Spoilt>& all, Parse parse)
{
    for (const Spoilt& spoilt : all) {
        json content = whole;
        content[json::json_pointer(spoilt.pointer)] = spoilt.value;
        const auto parsed = parse(content.dump());
        ASSERT_FALSE(parsed) << spoilt.pointer << ' ' << spoilt.value;
        EXPECT_EQ(parsed.error().place, spoilt.pointer) << spoilt.value;
    }
}

} // namespace

TEST(SealedVisit, specimenIsOfTheContract)
{
    const auto visit = parseVisit(tests::specimenVisit("11010519491231002X").dump());
    ASSERT_TRUE(visit) << visit.error().place;
    EXPECT_EQ(visit->terminalId, "A017");
    EXPECT_EQ(visit->idType, "resident");
    EXPECT_EQ(visit->idNumber, "11010519491231002X");
}

TEST(SealedVisit, otherShapesAreRefusedAtTheirPlace)
{
    expectRefused(tests::specimenVisit("11010519491231002X"),
                  {{"/format", 2},
                   {"/terminalId", "a017"},
                   {"/openedAt", "now"},
                   {"/samId", "a b"},
                   {"/consent", true},
                   {"/consent/version", 0},
                   {"/consent/at", ""},
                   {"/card/type", "passport"},
                   {"/card/name", ""},
                   {"/card/number", "x"},
                   {"/card/birthDate", "1949-13-31"},
                   {"/card/validUntil", "长期"}},
                  parseVisit);
    EXPECT_FALSE(parseVisit("[]"));
    EXPECT_FALSE(parseVisit("{"));
}

TEST(SealedRating, specimenIsOfTheContract)
{
    const auto rating = parseRating(tests::specimenRating().dump());
    ASSERT_TRUE(rating) << rating.error().place;
    EXPECT_EQ(rating->terminalId, "A017");
}

TEST(SealedRating, otherShapesAreRefusedAtTheirPlace)
{
    expectRefused(tests::specimenRating(),
                  {{"/ratingId", "1"},
                   {"/caseNumber", "PA 1"},
                   {"/level", 0},
                   {"/level", 6},
                   {"/reasons", "510,"},
                   {"/reasons", "51"},
                   {"/reasons", "510;513"},
                   {"/channel", 1},
                   {"/ratedAt", "today"}},
                  parseRating);
}

TEST(SealedContent, whatIsNewHasItsShapes)
{
    json content = tests::specimenContent();
    const json stroke = {{0, 0, 0}, {10, 12, 16}};
    content["consent"] = {{"version", 1}, {"at", content.at("confirmedAt")}};
    content["agent"] = content.at("applicant");
    content["company"] = {{"name", "平安区测试商贸有限公司"}, {"number", "91110105MA0000007L"}};
    content["materials"] = {{{"id", "photo"}, {"way", "upload"}, {"parts", {"file-1"}}},
                            {{"id", "later"}, {"way", "later"}, {"parts", json::array()}, {"until", "2026-04-28"}}};
    content["commitment"] = {{"version", 3},    {"sha256", std::string(64, 'a')}, {"signedAt", content.at("confirmedAt")},
                             {"way", "finger"}, {"picture", "iVBORw0KGgo="},      {"strokes", json::array({stroke})}};
    const auto parsed = parseContent(content.dump());
    ASSERT_TRUE(parsed) << parsed.error().place << ' ' << parsed.error().message;
    ASSERT_EQ(parsed->materials.size(), 2U);
    EXPECT_EQ(parsed->materials[0].parts, std::vector<std::string>{"file-1"});
    EXPECT_EQ(parsed->materials[1].until, "2026-04-28");
    expectRefused(content,
                  {{"/consent/version", "1"},
                   {"/agent/idNumber", "x"},
                   {"/company/number", "91110105MA0000007O"},
                   {"/materials", json::array({1})[0]},
                   {"/materials/0/way", "post"},
                   {"/materials/0/parts", {"a/b"}},
                   {"/commitment/sha256", "aa"},
                   {"/commitment/way", "stamp"},
                   {"/commitment/picture", "iVBORw0KGg=o"},
                   {"/commitment/strokes", {{{0, 0}}}}},
                  parseContent);
    json alone = content;
    alone.erase("company");
    EXPECT_EQ(parseContent(alone.dump()).error().place, "/agent");
    json both = content;
    both["materials"][0]["until"] = "2026-04-28";
    EXPECT_EQ(parseContent(both.dump()).error().place, "/materials/0");
}

} // namespace changming::sandbox
