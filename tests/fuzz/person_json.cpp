// Bodies of a person's visit: whatever comes, a reply is read whole and within the contract's bounds, or it is none. The first
// byte chooses the reader.
#include "kiosk/platform/acceptance.h"
#include "kiosk/platform/person_replies.h"
#include "kiosk/platform/reply_shape.h"

#include <cstdlib>

namespace
{

void require(bool holds)
{
    if (!holds)
        std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size)
{
    using namespace changming;
    if (size == 0)
        return 0;
    const std::string body(reinterpret_cast<const char*>(data + 1), size - 1);
    switch (data[0] % 10) {
    case 0:
        if (const auto visit = platform::parseOpenedVisit(body))
            require(platform::isVisitToken(visit->token) && visit->lifetime.count() > 0);
        break;
    case 1:
        if (const auto code = platform::parseSentCode(body))
            require(code->mobile.size() == 11 && code->mobile.substr(3, 4) == "****");
        break;
    case 2:
        if (const auto facts = platform::parseFacts(body))
            for (const auto& [name, value] : *facts)
                require(!value.empty() && platform::isPrintable(value));
        break;
    case 3:
        if (const auto licences = platform::parseLicences(body))
            for (const auto& licence : *licences)
                require(platform::isReplyId(licence.id) && !licence.name.zh.empty());
        break;
    case 4:
        if (const auto cases = platform::parseCases(body))
            for (const auto& one : *cases)
                require(platform::isPlatformState(one.state) && !one.past.empty() && platform::isPrintable(one.itemName.zh));
        break;
    case 5:
        if (const auto results = platform::parseResults(body))
            for (const auto& result : *results)
                require(platform::isReplyId(result.id) && platform::isReplyDate(result.issuedOn));
        break;
    case 6:
        if (const auto slot = platform::parseUploadSlot(body))
            require(slot->address.starts_with("http"));
        break;
    case 7:
        if (const auto files = platform::parseUploads(body))
            for (const auto& file : *files)
                require(file.bytes > 0 && file.sha256.size() == 64);
        break;
    case 8:
        if (const auto use = platform::parseUse(body))
            require(platform::isReplyId(*use));
        break;
    default:
        if (const auto acceptance = platform::parseAcceptance(body); acceptance && acceptance->result)
            require(acceptance->result->lines.size() <= 6 && !acceptance->result->title.zh.empty());
    }
    return 0;
}
