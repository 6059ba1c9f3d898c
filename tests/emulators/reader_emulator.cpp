#include "tests/emulators/reader_emulator.h"

namespace changming::emulators
{

namespace
{

using namespace std::string_literals;
using namespace std::string_view_literals;

constexpr std::string_view preamble = "\xAA\xAA\xAA\x96\x69"sv;
constexpr std::size_t longestCommand = 64;

// 05.01-20101129-0001228293-0296863149
constexpr std::string_view samId = "\x05\x00\x01\x00\x09\xB8\x32\x01\x05\xBE\x12\x00\xAD\xC5\xB1\x11"sv;

unsigned byteOf(char c)
{
    return static_cast<unsigned char>(c);
}

char checksum(std::string_view bytes)
{
    unsigned sum = 0;
    for (const char byte : bytes)
        sum ^= byteOf(byte);
    return static_cast<char>(sum);
}

std::string bigEndian(std::size_t value)
{
    return {static_cast<char>(value >> 8U), static_cast<char>(value & 0xFFU)};
}

} // namespace

void ReaderEmulator::place(Specimen card)
{
    m_card = std::move(card);
    m_stage = Stage::Lying;
}

void ReaderEmulator::lift()
{
    m_card.reset();
}

void ReaderEmulator::connected()
{
    m_in.clear();
}

std::string ReaderEmulator::received(std::string_view bytes)
{
    m_in += bytes;
    std::string out;
    while (true) {
        const auto start = m_in.find(preamble);
        if (start == std::string::npos) {
            m_in.erase(0, m_in.size() - std::min(m_in.size(), preamble.size() - 1));
            return out;
        }
        m_in.erase(0, start);
        if (m_in.size() < preamble.size() + 2)
            return out;
        const std::size_t length = byteOf(m_in[5]) << 8U | byteOf(m_in[6]);
        if (length < 3 || length > longestCommand) {
            m_in.erase(0, 1);
            continue;
        }
        if (m_in.size() < preamble.size() + 2 + length)
            return out;
        const std::string framed = m_in.substr(preamble.size(), 2 + length);
        m_in.erase(0, preamble.size() + 2 + length);
        out += checksum(framed) == 0 ? answer(std::string_view(framed).substr(2, length - 1)) : frame('\x10');
    }
}

std::string ReaderEmulator::frame(char sw3, std::string_view data)
{
    const std::string body = bigEndian(data.size() + 4) + '\0' + '\0' + sw3 + std::string(data);
    return std::string(preamble) + body + checksum(body);
}

std::string ReaderEmulator::answer(std::string_view command)
{
    if (command == "\x10\xFF"sv || command == "\x11\xFF"sv)
        return frame('\x90');
    if (command == "\x12\xFF"sv)
        return frame('\x90', samId);
    if (command == "\x20\x01"sv)
        return find();
    if (command == "\x20\x02"sv)
        return select();
    if (command == "\x30\x01"sv)
        return read();
    if (command == "\x30\x03"sv)
        return newAddress();
    return frame('\x21');
}

std::string ReaderEmulator::find()
{
    if (!m_card || m_stage == Stage::Read || m_stage == Stage::Failed)
        return frame('\x80');
    m_stage = Stage::Found;
    return frame('\x9F', std::string(4, '\0'));
}

std::string ReaderEmulator::select()
{
    if (!m_card || m_stage != Stage::Found)
        return frame('\x81');
    m_stage = Stage::Selected;
    return frame('\x90', std::string(8, '\0'));
}

std::string ReaderEmulator::read()
{
    if (!m_card || m_stage != Stage::Selected)
        return frame('\x41');
    if (m_card->isUnreadable) {
        m_stage = Stage::Failed;
        return frame('\x41');
    }
    m_stage = Stage::Read;
    return frame('\x90', bigEndian(m_card->text.size()) + bigEndian(m_card->photo.size()) + m_card->text + m_card->photo);
}

std::string ReaderEmulator::newAddress() const
{
    if (!m_card || m_stage != Stage::Read)
        return frame('\x41');
    return m_card->newAddress.empty() ? frame('\x91') : frame('\x90', m_card->newAddress);
}

} // namespace changming::emulators
