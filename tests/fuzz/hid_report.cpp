// Any bytes as what a scanner sends, in both layouts: scanning gets on, chains stay bounded, and no code holds what may not
// be shown.
#include "drivers/scanner_hid/code_assembler.h"

#include "kiosk/base/text.h"

#include <cstdlib>

using namespace changming;
using namespace changming::drivers;

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size)
{
    for (const hidpos::Layout& layout : {hidpos::aimFirst, hidpos::dataFirst}) {
        hidpos::BytesView rest = std::as_bytes(std::span(data, size));
        hidpos::CodeAssembler assembler;
        while (true) {
            const hidpos::Scan scan = hidpos::scanReport(rest, layout);
            if (scan.consumed > rest.size() || (scan.kind == hidpos::Scan::Kind::Complete && scan.consumed < hidpos::reportSize))
                std::abort();
            rest = rest.subspan(scan.consumed);
            if (scan.kind == hidpos::Scan::Kind::Incomplete) {
                if (rest.size() >= hidpos::reportSize)
                    std::abort();
                break;
            }
            if (scan.report.data.size() > hidpos::mostData)
                std::abort();
            const auto code = assembler.add(scan.report);
            if (code.has_value() == assembler.isInside())
                std::abort();
            if (code && *code && ((*code)->bytes.size() > longestCode || !isUtf8((*code)->text) || (*code)->text.find('\x1B') != std::string::npos))
                std::abort();
        }
    }
    return 0;
}
