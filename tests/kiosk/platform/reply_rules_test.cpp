#include "kiosk/platform/reply_rules.h"

#include <gtest/gtest.h>

namespace changming::platform
{

namespace
{

using Kind = cases::Reply::Kind;

HttpReply problem(long status, const std::string& type, const std::string& contentType = "application/problem+json")
{
    return {status, contentType, R"({"type":"urn:changming:problem:)" + type + R"(","title":"t","status":)" + std::to_string(status) + "}"};
}

} // namespace

TEST(ReplyRules, mediaTypeMayHaveParametersAndCapitals)
{
    EXPECT_EQ(submitReply(problem(422, "seal-refused", "Application/Problem+JSON; charset=utf-8")).kind, Kind::Refused);
    EXPECT_EQ(submitReply(problem(422, "seal-refused", "application/problem+jsonx")).kind, Kind::Lost);
    EXPECT_EQ(submitReply(problem(422, "seal-refused", "")).kind, Kind::Lost);
}

TEST(ReplyRules, laterOnlyInThePlatformsOwnWords)
{
    for (const long status : {429L, 500L, 502L, 503L, 504L}) {
        EXPECT_EQ(submitReply(problem(status, "internal")).kind, Kind::TryLater) << status;
        EXPECT_EQ(submitReply({status, "text/html", "<html>"}).kind, Kind::Lost) << status << ": a gateway cannot know what was decided";
    }
}

TEST(ReplyRules, retryAfterIsKeptAndCapped)
{
    HttpReply reply = problem(503, "unavailable");
    reply.retryAfter = std::chrono::seconds(12);
    EXPECT_EQ(submitReply(reply).retryAfter, std::chrono::seconds(12));
    reply.retryAfter = std::chrono::hours(48);
    EXPECT_EQ(submitReply(reply).retryAfter, maxRetryAfter);
}

TEST(ReplyRules, unknownKeyIsBelievedOnlyOfALookUp)
{
    EXPECT_EQ(lookupReply(problem(404, "unknown-key")).kind, Kind::UnknownKey);
    EXPECT_EQ(lookupReply(problem(404, "no-such-resource")).kind, Kind::Lost);
    EXPECT_EQ(lookupReply({404, "text/html", "<html>"}).kind, Kind::Lost);
    EXPECT_EQ(submitReply(problem(404, "unknown-key")).kind, Kind::Refused);
}

TEST(ReplyRules, aSlipIsUnknownOnlyInThePlatformsOwnWords)
{
    using SlipKind = cases::SlipReply::Kind;
    EXPECT_EQ(slipReply(problem(404, "unknown-slip")).kind, SlipKind::Unknown);
    EXPECT_EQ(slipReply(problem(404, "no-such-resource")).kind, SlipKind::Unanswered);
    EXPECT_EQ(slipReply({404, "text/html", "<html>"}).problem, "http-404");
    EXPECT_EQ(slipReply(problem(503, "unavailable")).problem, "unavailable");
}

TEST(ReplyRules, aStandingIsOneThatAPlatformsCaseCanHave)
{
    using SlipKind = cases::SlipReply::Kind;
    const auto of = [](const std::string& state, const std::string& at = "2026-04-16T14:32:05+08:00", const std::string& by = "2026-04-28") {
        return slipReply({200, "application/json", R"({"state":")" + state + R"(","acceptedAt":")" + at + R"(","promisedBy":")" + by + "\"}"});
    };
    EXPECT_EQ(of("supplement").standing, (cases::CaseStanding{cases::CaseState::Supplement, "2026-04-16T14:32:05+08:00", "2026-04-28"}));
    for (const auto& wrong : {of("queued"), of("eaten"), of("accepted", "yesterday"), of("accepted", "2026-04-16T14:32:05+08:00", "soon"), slipReply({200, "text/html", "{}"})})
        EXPECT_EQ(wrong.kind, SlipKind::Unanswered);
}

TEST(ReplyRules, typesOfTomorrowAreRefusalsToo)
{
    const auto reply = submitReply(problem(422, "of-tomorrow"));
    EXPECT_EQ(reply.kind, Kind::Refused);
    EXPECT_EQ(reply.problem, "other");
}

TEST(ReplyRules, otherStatusesSayNothing)
{
    for (const long status : {0L, 100L, 202L, 204L, 301L, 304L, 600L, 999L}) {
        EXPECT_EQ(submitReply({status, "application/json", "{}"}).kind, Kind::Lost) << status;
        EXPECT_EQ(lookupReply({status, "application/json", "{}"}).kind, Kind::Lost) << status;
    }
}

} // namespace changming::platform
