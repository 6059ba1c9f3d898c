#include "drivers/scanner_hid/code_assembler.h"

#include <algorithm>

namespace changming::drivers::hidpos
{

std::optional<Result<ScannedCode>> CodeAssembler::add(const Report& report)
{
    // Another symbology inside a chain: its end was lost and a new code begins.
    if (m_isInside && report.symbology != Symbology::Unknown && report.symbology != m_symbology)
        reset();
    if (!m_isInside)
        m_symbology = report.symbology;
    m_isInside = report.isContinued;
    m_bytes.append(report.data, 0, longestCode + 1 - std::min(m_bytes.size(), longestCode + 1));
    if (report.isContinued)
        return std::nullopt;
    auto code = readCode(m_bytes, m_symbology);
    reset();
    return code;
}

void CodeAssembler::reset()
{
    std::string().swap(m_bytes); // given back, not kept as room for the next code
    m_isInside = false;
}

} // namespace changming::drivers::hidpos
