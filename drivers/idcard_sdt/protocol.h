// The wire of resident ID-card readers (SDT, GA/T 467): frames in both directions. Pure: no thread, no handle, any thread.
//
//   host → reader   AA AA AA 96 69 | LEN u16 BE | CMD PARA | data | XOR
//   reader → host   AA AA AA 96 69 | LEN u16 BE | SW1 SW2 SW3 | data | XOR
//
// LEN counts everything behind it, XOR included; XOR covers LEN up to the last data byte.
#pragma once

#include "kiosk/base/result.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace changming::drivers::sdt
{

using Bytes = std::vector<std::byte>;
using BytesView = std::span<const std::byte>;

inline constexpr std::array<std::uint8_t, 5> preamble{0xAA, 0xAA, 0xAA, 0x96, 0x69};
inline constexpr std::size_t headerSize = 7;         // preamble and LEN
inline constexpr std::size_t largestLength = 0x1000; // the largest reply known has LEN 090A

struct Command {
    std::uint8_t command = 0;
    std::uint8_t parameter = 0;
    bool operator==(const Command&) const = default;
};
inline constexpr Command resetSam{0x10, 0xFF};
inline constexpr Command samStatus{0x11, 0xFF};
inline constexpr Command samId{0x12, 0xFF};
inline constexpr Command findCard{0x20, 0x01};
inline constexpr Command selectCard{0x20, 0x02};
inline constexpr Command readTextAndPhoto{0x30, 0x01};
inline constexpr Command readNewAddress{0x30, 0x03}; // answers (also "empty") while a read card still lies there

Bytes commandFrame(Command command);

// SW3 of a reply that says yes.
inline constexpr std::uint8_t done = 0x90;
inline constexpr std::uint8_t found = 0x9F;
inline constexpr std::uint8_t empty = 0x91;
inline constexpr std::uint8_t findFailed = 0x80;

struct Reply {
    std::array<std::uint8_t, 3> status{}; // SW1 SW2 SW3
    Bytes data;

    std::uint8_t sw3() const { return status[2]; }
};

// What the bytes received so far begin with. `consumed` bytes may be dropped in every case: rubbish before the preamble,
// and the frame itself when there is one.
struct Scan {
    enum class Kind {
        Incomplete,    // more bytes are needed
        Complete,      // `reply` is whole and its XOR is right
        ChecksumWrong, // a whole frame with a wrong XOR
        VendorTimeOut, // "05 05 05" in a frame that promises more than it brings: one maker's way to say time-out
    } kind = Kind::Incomplete;
    std::size_t consumed = 0;
    Reply reply;
};
Scan scanReply(BytesView bytes);

// The error that a reply's SW3 stands for, with the codes card-… (the card must be lifted and put on again), sam-…
// (the reader needs its maker) and reply-… (the two did not understand each other).
Error statusError(std::uint8_t sw3);

// "05.01-20101129-0001228293-0296863149" of the 16 bytes behind 12 FF.
Result<std::string> samIdText(BytesView data);

// The parts of a reply to 30 01: lengths from the reply, never assumed.
struct TextAndPhoto {
    BytesView text;
    BytesView photo;
};
Result<TextAndPhoto> splitTextAndPhoto(BytesView data);

} // namespace changming::drivers::sdt
