#include "drivers/printer_escpos/status_parser.h"

namespace changming::drivers::escpos
{

namespace
{

constexpr std::uint8_t answerHead = 0x37;
constexpr std::uint8_t infoHead = 0x5F;

bool looksRealTime(std::uint8_t byte)
{
    return (byte & 0x93U) == 0x12U;
}
bool looksAutomaticFirst(std::uint8_t byte)
{
    return (byte & 0x93U) == 0x10U;
}
bool looksPlain(std::uint8_t byte)
{
    return (byte & 0x90U) == 0;
}

} // namespace

void StatusParser::forget()
{
    *this = StatusParser();
}

std::vector<StatusEvent> StatusParser::feed(std::span<const std::byte> bytes)
{
    std::vector<StatusEvent> events;
    for (const std::byte byte : bytes)
        take(std::to_integer<std::uint8_t>(byte), events);
    return events;
}

bool StatusParser::isAwaitedRealTime(std::uint8_t byte) const
{
    return !m_realTime.empty() && looksRealTime(byte);
}

void StatusParser::answerRealTime(std::uint8_t byte, std::vector<StatusEvent>& events)
{
    events.emplace_back(RealTimeAnswer{m_realTime.front(), byte});
    m_realTime.pop_front();
}

void StatusParser::take(std::uint8_t byte, std::vector<StatusEvent>& events)
{
    if (!m_block.empty()) {
        // A real-time answer may fall into a block of ours: the ids that we draw hold no byte of its pattern.
        if (static_cast<std::uint8_t>(m_block.front()) == answerHead && isAwaitedRealTime(byte)) {
            answerRealTime(byte, events);
            return;
        }
        if (byte == 0) {
            events.emplace_back(Block{std::move(m_block)});
            m_block.clear();
            return;
        }
        m_block += static_cast<char>(byte);
        if (m_block.size() > maxBlock)
            m_block.clear();
        return;
    }
    if (isAwaitedRealTime(byte)) { // before automatic status: it may fall between its four bytes
        answerRealTime(byte, events);
        return;
    }
    if (m_automaticCount > 0 && looksPlain(byte)) {
        m_automatic.at(m_automaticCount++) = byte;
        if (m_automaticCount == m_automatic.size()) {
            events.emplace_back(AutomaticStatus{m_automatic});
            m_automaticCount = 0;
        }
        return;
    }
    m_automaticCount = 0;
    if (looksAutomaticFirst(byte)) {
        m_automatic = {byte};
        m_automaticCount = 1;
        return;
    }
    if (byte == answerHead || byte == infoHead) {
        m_block = static_cast<char>(byte);
        return;
    }
    if (m_byteAnswers > 0 && looksPlain(byte)) {
        --m_byteAnswers;
        events.emplace_back(ByteAnswer{byte});
    }
}

} // namespace changming::drivers::escpos
