// Any bytes as a printer's answers: taken apart the same whether they come at once or one by one, never more events than
// bytes, blocks bounded, every status merged.
#include "drivers/printer_escpos/printer_status.h"
#include "drivers/printer_escpos/status_parser.h"

#include <cstdlib>

using namespace changming::drivers;
using namespace changming::drivers::escpos;

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size)
{
    StatusParser whole;
    StatusParser slow;
    // The first byte says what is awaited.
    const unsigned awaited = size > 0 ? data[0] : 0U;
    for (StatusParser* parser : {&whole, &slow}) {
        for (unsigned i = 0; i < (awaited & 7U); ++i)
            parser->awaitRealTime(static_cast<int>(i % 5));
        for (unsigned i = 0; i < (awaited >> 3U & 3U); ++i)
            parser->awaitByte();
    }
    const auto bytes = std::as_bytes(std::span(data, size));
    const auto events = whole.feed(bytes);
    std::vector<StatusEvent> again;
    for (const std::byte& byte : bytes) {
        for (auto& event : slow.feed({&byte, 1}))
            again.push_back(std::move(event));
    }
    if (events != again || events.size() > size)
        std::abort();
    PrinterStatus status;
    for (const StatusEvent& event : events) {
        if (const auto* answer = std::get_if<RealTimeAnswer>(&event))
            status.applyRealTime(answer->n, answer->byte);
        if (const auto* automatic = std::get_if<AutomaticStatus>(&event))
            status.applyAutomatic(automatic->bytes);
        if (const auto* block = std::get_if<Block>(&event); block != nullptr && block->bytes.size() > StatusParser::maxBlock)
            std::abort();
    }
    if (status.obstacle().empty() != (status.toDeviceStatus().state == DeviceStatus::State::Ready))
        std::abort();
    return 0;
}
