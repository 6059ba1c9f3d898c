// Any bytes as what a reader sends: every frame found is inside the bytes, and scanning always gets on.
#include "drivers/idcard_sdt/protocol.h"

#include <cstdlib>

using namespace changming::drivers;

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size)
{
    sdt::BytesView rest = std::as_bytes(std::span(data, size));
    while (true) {
        const sdt::Scan scan = sdt::scanReply(rest);
        if (scan.consumed > rest.size() || (scan.kind != sdt::Scan::Kind::Incomplete && scan.consumed == 0))
            std::abort();
        rest = rest.subspan(scan.consumed);
        if (scan.kind == sdt::Scan::Kind::Incomplete) {
            if (rest.size() > sdt::headerSize + sdt::largestLength)
                std::abort();
            return 0;
        }
        if (const auto parts = sdt::splitTextAndPhoto(scan.reply.data); parts && parts->text.size() + parts->photo.size() > scan.reply.data.size())
            std::abort();
        (void)sdt::samIdText(scan.reply.data);
        (void)sdt::statusError(scan.reply.sw3());
    }
}
