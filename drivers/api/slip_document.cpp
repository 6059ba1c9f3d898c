#include "drivers/api/slip_document.h"

#include "drivers/api/code_points.h"

namespace changming::drivers
{

int slipColumns(std::string_view utf8)
{
    int columns = 0;
    for (const char32_t character : codePoints(utf8))
        columns += character < 0x80 ? 1 : 2;
    return columns;
}

} // namespace changming::drivers
