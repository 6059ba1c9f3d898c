// Replies of the platform: whatever comes, the rules give an answer, and Accepted or Duplicate only with a number.
#include "kiosk/platform/problem.h"
#include "kiosk/platform/reply_rules.h"

#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size)
{
    using namespace changming;
    using Kind = cases::Reply::Kind;
    const std::string body(reinterpret_cast<const char*>(data), size);
    const std::string json = "application/json", problem = "application/problem+json";
    for (const auto& reply :
         {platform::submitReply({201, json, body}), platform::submitReply({409, problem, body}), platform::submitReply({503, problem, body}),
          platform::lookupReply({200, json, body}), platform::lookupReply({404, problem, body})}) {
        const bool numbered = reply.kind == Kind::Accepted || reply.kind == Kind::Duplicate;
        if (numbered != platform::isCaseNumber(reply.acceptance.caseNumber))
            std::abort();
        if (reply.kind == Kind::Accepted && reply.acceptance.office.zh.empty())
            std::abort();
    }
    const auto standing = platform::slipReply({200, json, body});
    if ((standing.kind == cases::SlipReply::Kind::Known) == standing.standing.acceptedAt.empty())
        std::abort();
    return 0;
}
