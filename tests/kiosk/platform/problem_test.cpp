#include "kiosk/platform/problem.h"

#include "kiosk/platform/acceptance.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

namespace changming::platform
{

namespace
{

nlohmann::json acceptanceBody()
{
    return {{"caseNumber", "PA0416208763"},
            {"state", "accepted"},
            {"acceptedAt", "2026-04-16T14:32:05+08:00"},
            {"promisedBy", "2026-04-28"},
            {"office", {{"zh-CN", "平安区社会保险中心"}, {"en", "Centre"}}}};
}

} // namespace

TEST(Problem, typeBecomesAToken)
{
    EXPECT_EQ(parseProblem(R"({"type":"urn:changming:problem:seal-refused","title":"x","status":422,"other":[1]})").value().type, "seal-refused");
}

TEST(Problem, unknownTypesCountByTheirStatus)
{
    for (const char* type : {"about:blank", "urn:changming:problem:of-tomorrow", "https://example.org/p", "urn:changming:problem:"})
        EXPECT_EQ(parseProblem(nlohmann::json{{"type", type}}.dump()).value().type, "other") << type;
}

TEST(Problem, duplicateNeedsItsNumber)
{
    EXPECT_EQ(parseProblem(R"({"type":"urn:changming:problem:duplicate","caseNumber":"PA0416208763"})").value().caseNumber, "PA0416208763");
    for (const char* rest : {"", R"(,"caseNumber":"")", R"(,"caseNumber":7)", R"(,"caseNumber":"PA 1")", R"(,"caseNumber":"办件1")"})
        EXPECT_FALSE(parseProblem(std::string(R"({"type":"urn:changming:problem:duplicate")") + rest + "}")) << rest;
}

TEST(Problem, whatIsNoProblemIsRefused)
{
    for (const char* body : {"", "null", "[]", "{}", "{\"type\":7}", "<html>", R"({"type":"a","type":"b"})", "{\"type\":\"\xff\"}"})
        EXPECT_EQ(parseProblem(body).error().code, "reply-malformed") << body;
    EXPECT_FALSE(parseProblem(R"({"type":"a","fill":")" + std::string(maxProblemBytes, 'x') + "\"}"));
    EXPECT_FALSE(parseProblem(std::string(10'000, '[')));
}

TEST(Acceptance, wholeBodyIsTaken)
{
    auto body = acceptanceBody();
    body["later"] = "ignored";
    const auto acceptance = parseAcceptance(body.dump());
    ASSERT_TRUE(acceptance) << acceptance.error().message;
    EXPECT_EQ(acceptance->caseNumber, "PA0416208763");
    EXPECT_EQ(acceptance->acceptedAt, "2026-04-16T14:32:05+08:00");
    EXPECT_EQ(acceptance->promisedBy, "2026-04-28");
    EXPECT_EQ(acceptance->office, (Text{"平安区社会保险中心", "Centre"}));
}

TEST(Acceptance, englishMayBeMissing)
{
    auto body = acceptanceBody();
    body["office"].erase("en");
    EXPECT_TRUE(parseAcceptance(body.dump()));
}

TEST(Acceptance, everyMemberIsNeededInItsShape)
{
    const nlohmann::json wrong = nlohmann::json::parse(R"json({
        "caseNumber": ["", 1, null, "a b", "PA\n1", "123456789012345678901234567890123456789012345678901"],
        "state": ["", "queued", 1],
        "acceptedAt": ["", "yesterday", 1, "2026-02-30T00:00:00Z", "2026-04-16"],
        "promisedBy": ["", "soon", "2026-13-01", "2026-04-28T00:00:00Z", 20260428],
        "office": ["x", {}, {"zh-CN": ""}, {"zh-CN": 1}, {"zh-CN": "a", "fr": "b"}, {"zh-CN": "a\u0000b"}, {"zh-CN": "a\u202eb"}, {"zh-CN": "a\u0085b"}]
    })json");
    for (const auto& [member, values] : wrong.items()) {
        auto body = acceptanceBody();
        body.erase(member);
        EXPECT_FALSE(parseAcceptance(body.dump())) << member;
        for (const auto& value : values) {
            body[member] = value;
            EXPECT_FALSE(parseAcceptance(body.dump())) << member << ' ' << value;
        }
    }
}

TEST(Acceptance, approvedOnTheSpotComesWithTheResult)
{
    const nlohmann::json text{{"zh-CN", "结果"}, {"en", "Result"}};
    auto body = acceptanceBody();
    body["state"] = "completed";
    EXPECT_FALSE(parseAcceptance(body.dump())) << "completed without a result";
    body["result"] = {{"title", text},
                      {"number", "平安〔2026〕104871"},
                      {"issuedOn", "2026-04-16"},
                      {"validUntil", "2027-04-16"},
                      {"resultId", "res-1"},
                      {"lines", {{{"label", text}, {"value", text}}}}};
    const auto acceptance = parseAcceptance(body.dump());
    ASSERT_TRUE(acceptance) << acceptance.error().message;
    ASSERT_TRUE(acceptance->result);
    EXPECT_EQ(acceptance->result->number, "平安〔2026〕104871");
    EXPECT_EQ(acceptance->result->lines.front().second.zh, "结果");
    for (const char* member : {"title", "number", "issuedOn", "lines"}) {
        auto bad = body;
        bad["result"].erase(member);
        EXPECT_FALSE(parseAcceptance(bad.dump())) << member;
    }
    auto bad = body;
    bad["result"]["lines"] = nlohmann::json::array();
    for (int i = 0; i < 7; ++i)
        bad["result"]["lines"].push_back(body["result"]["lines"][0]);
    EXPECT_FALSE(parseAcceptance(bad.dump())) << "at most six lines";
    body["state"] = "accepted";
    EXPECT_FALSE(parseAcceptance(body.dump())) << "a result without being completed";
}

TEST(Acceptance, longOfficeIsRefused)
{
    auto body = acceptanceBody();
    body["office"]["en"] = std::string(201, 'x');
    EXPECT_FALSE(parseAcceptance(body.dump()));
}

} // namespace changming::platform
