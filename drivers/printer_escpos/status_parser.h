// Takes the bytes that a printer sends apart: answers, automatic status and blocks come interleaved on one stream, told
// apart by their fixed bits and by what is awaited. Pure; never trusts: what fits nothing is dropped, blocks are bounded.
//
//   0xx1xx10           answer to DLE EOT, if one is awaited
//   0xx1xx00           first of four bytes of automatic status, three 0xx0xxxx follow (only the first has bit 4)
//   0xx0xxxx           one-byte answer to GS r, if one is awaited
//   37 … 00, 5F … 00   a block; automatic status pauses meanwhile
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <deque>
#include <span>
#include <string>
#include <variant>
#include <vector>

namespace changming::drivers::escpos
{

struct RealTimeAnswer {
    int n; // the n of the DLE EOT that it answers
    std::uint8_t byte;
    bool operator==(const RealTimeAnswer&) const = default;
};
struct AutomaticStatus {
    std::array<std::uint8_t, 4> bytes;
    bool operator==(const AutomaticStatus&) const = default;
};
struct ByteAnswer {
    std::uint8_t byte;
    bool operator==(const ByteAnswer&) const = default;
};
struct Block {
    std::string bytes; // with its head, without the NUL: 37 22 id for a fence, 37 25 for cleared buffers, 5F … for GS I
    bool operator==(const Block&) const = default;
};
using StatusEvent = std::variant<RealTimeAnswer, AutomaticStatus, ByteAnswer, Block>;

class StatusParser
{
public:
    static constexpr std::size_t maxBlock = 128;

    void awaitRealTime(int n) { m_realTime.push_back(n); } // answers come in the order of the questions
    bool awaitsRealTime() const { return !m_realTime.empty(); }
    void awaitByte() { ++m_byteAnswers; }
    void forget(); // nothing is awaited any more, half-read pieces are dropped

    std::vector<StatusEvent> feed(std::span<const std::byte> bytes);

private:
    void take(std::uint8_t byte, std::vector<StatusEvent>& events);
    bool isAwaitedRealTime(std::uint8_t byte) const;
    void answerRealTime(std::uint8_t byte, std::vector<StatusEvent>& events);

    std::deque<int> m_realTime;
    int m_byteAnswers = 0;
    std::string m_block; // empty outside a block
    std::array<std::uint8_t, 4> m_automatic{};
    std::size_t m_automaticCount = 0;
};

} // namespace changming::drivers::escpos
