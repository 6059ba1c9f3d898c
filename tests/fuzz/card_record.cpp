// Any 256 bytes as the text on a chip: the record is well-formed UTF-8 and survives its own JSON. Any bytes as that JSON.
#include "drivers/idcard_sdt/text_record.h"
#include "kiosk/base/json.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <cstring>

using namespace changming;
using namespace changming::drivers;

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size)
{
    std::array<std::byte, sdt::textRecordSize> text{};
    std::memcpy(text.data(), data, std::min(size, text.size()));
    if (const auto card = sdt::parseTextRecord(text)) {
        const auto json = parseJson(cardRecordToJson(*card).dump(), "card"); // dump() throws on ill-formed UTF-8
        const auto back = json ? cardRecordFromJson(*json, "card") : Result<CardRecord>(json.error());
        if (!back || *back != *card)
            std::abort();
    }
    if (const auto json = parseJson({reinterpret_cast<const char*>(data), size}, "card"))
        (void)cardRecordFromJson(*json, "card");
    return 0;
}
