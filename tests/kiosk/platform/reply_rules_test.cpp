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
