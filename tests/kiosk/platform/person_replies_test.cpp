// Bodies of a visit from a platform that is not to be trusted: each member is held to its shape, each list to its length.
#include "kiosk/platform/person_replies.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

namespace changming::platform
{

namespace
{

using nlohmann::json;

const json name{{"zh-CN", "居民户口簿"}, {"en", "Household register"}};
const json licence{{"id", "lic-1"},  {"type", "household-register"}, {"name", name},    {"number", "110105004172"},
                   {"issuer", name}, {"validFrom", "2008-05-12"},    {"state", "valid"}};
const json event{{"at", "2026-04-16T14:32:05+08:00"}, {"what", name}, {"who", name}};
const json personCase{{"number", "PA0416208763"},
                      {"taskCode", "PA-RS-0005"},
                      {"itemName", name},
                      {"state", "supplement"},
                      {"office", name},
                      {"acceptedAt", "2026-04-16T14:32:05+08:00"},
                      {"promisedBy", "2026-04-28"},
                      {"past", json::array({event})},
                      {"ahead", json::array({{{"what", name}}})},
                      {"wanted", json::array({{{"materialId", "lease"}, {"name", name}, {"why", name}}})},
                      {"wantedBy", "2026-04-20"},
                      {"canWithdraw", true}};
const json document{{"id", "res-1"},
                    {"title", name},
                    {"number", "平社证〔2026〕第 0417 号"},
                    {"issuer", name},
                    {"issuedOn", "2026-04-16"},
                    {"caseNumber", "PA0416208763"}};
const json file{{"id", "file-1"}, {"name", "照片.jpg"}, {"mediaType", "image/jpeg"}, {"bytes", 1000}, {"sha256", std::string(64, 'a')}};

std::string listOf(const char* list, const json& entry)
{
    return json{{list, json::array({entry})}}.dump();
}

json with(json object, const std::string& member, const json& value)
{
    object[member] = value;
    return object;
}

// Each is refused: every member that may not be missing, and every value of another shape.
template <class Parse>
void expectHeld(const char* list, const json& good, Parse parse, const std::vector<std::string>& needed,
                const std::vector<std::pair<std::string, json>>& spoilt)
{
    ASSERT_TRUE(parse(listOf(list, good))) << list;
    for (const std::string& member : needed) {
        json bad = good;
        bad.erase(member);
        EXPECT_FALSE(parse(listOf(list, bad))) << list << " without " << member;
    }
    for (const auto& [member, value] : spoilt)
        EXPECT_FALSE(parse(listOf(list, with(good, member, value)))) << list << ' ' << member << ' ' << value;
    json many = json::array();
    for (int i = 0; i < 101; ++i)
        many.push_back(good);
    EXPECT_FALSE(parse(json{{list, many}}.dump())) << "too many " << list;
    EXPECT_FALSE(parse(json{{list, good}}.dump()));
    EXPECT_FALSE(parse(json{{list, json::array({1})}}.dump()));
    EXPECT_FALSE(parse("{}"));
    EXPECT_FALSE(parse("[]"));
    EXPECT_FALSE(parse(""));
    EXPECT_TRUE(parse(listOf(list, with(good, "newMember", 1)))) << "a newer platform may say more";
}

HttpReply problem(long status, const std::string& type)
{
    return {status, "application/problem+json",
            R"({"type":"urn:changming:problem:)" + type + R"(","title":"t","status":)" + std::to_string(status) + "}"};
}

} // namespace

TEST(PersonReplies, licences)
{
    expectHeld("licences", licence, parseLicences, {"id", "type", "name", "number", "issuer", "validFrom", "state"},
               {{"id", "../x"},
                {"type", "Household"},
                {"name", "x"},
                {"number", "1\n2"},
                {"validFrom", "2026-02-30"},
                {"validUntil", "soon"},
                {"state", "lost"}});
    const auto read = parseLicences(listOf("licences", with(licence, "state", "revoked"))).value();
    EXPECT_EQ(read[0].state, session::Licence::State::Revoked);
    EXPECT_EQ(read[0].name.en, "Household register");
    EXPECT_TRUE(read[0].validUntil.empty());
}

TEST(PersonReplies, cases)
{
    expectHeld("cases", personCase, parseCases,
               {"number", "taskCode", "itemName", "state", "office", "acceptedAt", "promisedBy", "past", "ahead", "canWithdraw"},
               {{"number", "PA 1"},
                {"state", "queued"},
                {"acceptedAt", "2026-04-16"},
                {"past", json::array()},
                {"past", json::array({1})},
                {"canWithdraw", 1},
                {"wanted", json::array({{{"materialId", "lease"}}})},
                {"wantedBy", ""},
                {"resultId", "a/b"},
                {"itemName", {{"zh-CN", "\u202E"}}}});
    const auto read = parseCases(listOf("cases", personCase)).value();
    EXPECT_EQ(read[0].past[0].who.zh, "居民户口簿");
    EXPECT_EQ(read[0].ahead[0].at, "");
    EXPECT_EQ(read[0].wanted[0].materialId, "lease");
    EXPECT_TRUE(read[0].resultId.empty());
}

TEST(PersonReplies, results)
{
    expectHeld("results", document, parseResults, {"id", "title", "number", "issuer", "issuedOn"},
               {{"number", std::string(65, 'x')}, {"issuedOn", 20260416}, {"caseNumber", ""}, {"title", {{"zh-CN", std::string(201, 'x')}}}});
}

TEST(PersonReplies, uploads)
{
    expectHeld("files", file, parseUploads, {"id", "name", "mediaType", "bytes", "sha256"},
               {{"name", ""},
                {"name", "a\x01"},
                {"mediaType", "image/gif"},
                {"bytes", 0},
                {"bytes", 8388609},
                {"bytes", 18446744073709551615U},
                {"bytes", 1.5},
                {"sha256", "A"}});
}

TEST(PersonReplies, visitAndCode)
{
    const std::string token(32, 'a');
    EXPECT_EQ(parseOpenedVisit(R"({"token":")" + token + R"(","expiresInSeconds":900,"hasMobile":true})")->lifetime, std::chrono::seconds(900));
    for (const char* bad : {R"({"token":"short","expiresInSeconds":900,"hasMobile":true})",
                            R"({"token":"aaaaaaaaaaaaaaaaaaaaaa\r\nX: y","expiresInSeconds":900,"hasMobile":true})",
                            R"({"token":"aaaaaaaaaaaaaaaaaaaaaaaa","expiresInSeconds":0,"hasMobile":true})",
                            R"({"token":"aaaaaaaaaaaaaaaaaaaaaaaa","expiresInSeconds":99999,"hasMobile":true})",
                            R"({"token":"aaaaaaaaaaaaaaaaaaaaaaaa","expiresInSeconds":900})"})
        EXPECT_FALSE(parseOpenedVisit(bad)) << bad;
    EXPECT_EQ(parseSentCode(R"({"mobile":"138****0000","validSeconds":300,"againSeconds":60})")->mobile, "138****0000");
    EXPECT_FALSE(parseSentCode(R"({"mobile":"13800000000","validSeconds":300,"againSeconds":60})")) << "never whole";
}

TEST(PersonReplies, factsHaveNamesOfForms)
{
    const auto facts = parseFacts(R"({"facts":{"platform.mobile":"13800000000","licence.business-licence.name":"公司"}})").value();
    EXPECT_EQ(facts.at("licence.business-licence.name"), "公司");
    for (const char* bad : {R"({"facts":{"mobile":"1"}})", R"({"facts":{"platform.":"1"}})", R"({"facts":{"licence..name":"1"}})",
                            R"({"facts":{"platform.mobile":1}})", R"({"facts":{"platform.mobile":""}})", R"({"facts":[]})", R"({})"})
        EXPECT_FALSE(parseFacts(bad)) << bad;
}

TEST(PersonReplies, slotAndUse)
{
    EXPECT_TRUE(parseUploadSlot(R"({"slotId":"slot-1","address":"https://platform.example/u/abc","validSeconds":900})"));
    EXPECT_FALSE(parseUploadSlot(R"json({"slotId":"slot-1","address":"javascript:alert(1)","validSeconds":900})json"));
    EXPECT_FALSE(parseUploadSlot(R"({"slotId":"slot-1","address":"https://a b","validSeconds":900})"));
    EXPECT_EQ(parseUse(R"({"useId":"use-1"})").value(), "use-1");
    EXPECT_FALSE(parseUse(R"({"useId":"use/1"})"));
}

TEST(PersonReplies, bytesAreWhatTheyAreCalled)
{
    EXPECT_TRUE(pdfOf({200, "application/pdf", "%PDF-1.7 …"}));
    EXPECT_FALSE(pdfOf({200, "application/pdf", "<html>"}));
    EXPECT_FALSE(pdfOf({200, "text/html", "%PDF-1.7"}));
    EXPECT_TRUE(pictureOf({200, "image/jpeg", "\xFF\xD8\xFF\xE0"}));
    EXPECT_FALSE(pictureOf({200, "image/png", "\xFF\xD8\xFF\xE0"}));
    EXPECT_FALSE(pictureOf({200, "image/gif", "GIF89a"}));
}

TEST(PersonReplies, refusalsAreTheErrorsOfThePort)
{
    const auto code = [](const HttpReply& reply, PersonVerb verb) { return personError(reply, verb).code; };
    EXPECT_EQ(code(problem(401, "visit-gone"), PersonVerb::Other), "visit-gone");
    EXPECT_EQ(code(problem(403, "proof-needed"), PersonVerb::Other), "proof-needed");
    EXPECT_EQ(code(problem(404, "not-found"), PersonVerb::Other), "not-found");
    for (const auto& [status, type] :
         {std::pair{409L, "proof-no-mobile"}, {422L, "proof-wrong"}, {429L, "proof-locked"}, {429L, "too-many-requests"}})
        EXPECT_EQ(code(problem(status, type), PersonVerb::Proof), type);
    EXPECT_EQ(code(problem(429, "too-many-requests"), PersonVerb::Other), "platform-unanswered");
    EXPECT_EQ(personError(problem(409, "not-possible"), PersonVerb::Other), (Error{"refused", "not-possible"}));
    EXPECT_EQ(code(problem(503, "unavailable"), PersonVerb::Other), "platform-unanswered");
    EXPECT_EQ(code({401, "text/html", "<html>log in</html>"}, PersonVerb::Other), "platform-unanswered") << "some gateway's own page";
    EXPECT_EQ(code({204, "", ""}, PersonVerb::Other), "platform-unanswered");
}

} // namespace changming::platform
