#include "drivers/idcard_sdt/protocol.h"

#include "tests/emulators/reader_emulator.h"

#include <gtest/gtest.h>

namespace changming::drivers::sdt
{

namespace
{

// "AAAAAA9669 0004 …" → bytes; blanks are skipped.
Bytes bytesOf(std::string_view hex)
{
    std::string digits;
    for (const char c : hex)
        if (c != ' ')
            digits += c;
    Bytes bytes;
    for (std::size_t i = 0; i + 1 < digits.size(); i += 2)
        bytes.push_back(static_cast<std::byte>(std::stoi(digits.substr(i, 2), nullptr, 16)));
    return bytes;
}

Bytes frame(std::string_view hexBehindPreamble)
{
    return bytesOf("AAAAAA9669" + std::string(hexBehindPreamble));
}

TEST(SdtProtocol, commandsAreTheDocumentedBytes)
{
    EXPECT_EQ(commandFrame(resetSam), frame("0003 10FF EC"));
    EXPECT_EQ(commandFrame(samStatus), frame("0003 11FF ED"));
    EXPECT_EQ(commandFrame(samId), frame("0003 12FF EE"));
    EXPECT_EQ(commandFrame(findCard), frame("0003 2001 22"));
    EXPECT_EQ(commandFrame(selectCard), frame("0003 2002 21"));
    EXPECT_EQ(commandFrame(readTextAndPhoto), frame("0003 3001 32"));
    EXPECT_EQ(commandFrame(readNewAddress), frame("0003 3003 30"));
}

TEST(SdtProtocol, repliesAreParsedToTheByte)
{
    struct Vector {
        const char* hex;
        std::uint8_t sw3;
        std::size_t data;
    };
    for (const auto& [hex, sw3, size] :
         {Vector{"0014 000090 05000100 09B83201 05BE1200 ADC5B111 63", 0x90, 16}, Vector{"0004 000090 94", 0x90, 0},
          Vector{"0008 00009F 00000000 97", 0x9F, 4}, Vector{"000C 000090 0000000000000000 9C", 0x90, 8}, Vector{"0004 000080 84", 0x80, 0},
          Vector{"0004 000081 85", 0x81, 0}, Vector{"0004 000041 45", 0x41, 0}, Vector{"0004 000031 35", 0x31, 0}}) {
        const Bytes bytes = frame(hex);
        const Scan scan = scanReply(bytes);
        ASSERT_EQ(scan.kind, Scan::Kind::Complete) << hex;
        EXPECT_EQ(scan.consumed, bytes.size());
        EXPECT_EQ(scan.reply.sw3(), sw3) << hex;
        EXPECT_EQ(scan.reply.data.size(), size) << hex;
    }
}

TEST(SdtProtocol, theSamIdPrintsAsTheReadersLabel)
{
    const Scan scan = scanReply(frame("0014 000090 05000100 09B83201 05BE1200 ADC5B111 63"));
    EXPECT_EQ(*samIdText(scan.reply.data), "05.01-20101129-0001228293-0296863149");
    EXPECT_FALSE(samIdText(BytesView(scan.reply.data).subspan(1)));
}

TEST(SdtProtocol, everyPrefixOfAReplyIsIncomplete)
{
    const Bytes bytes = frame("0014 000090 05000100 09B83201 05BE1200 ADC5B111 63");
    for (std::size_t length = 0; length < bytes.size(); ++length) {
        const Scan scan = scanReply(BytesView(bytes).first(length));
        EXPECT_EQ(scan.kind, Scan::Kind::Incomplete) << length;
        EXPECT_EQ(scan.consumed, 0U) << length;
    }
}

TEST(SdtProtocol, findsThePreambleBehindRubbish)
{
    Bytes bytes = bytesOf("00 FF AAAAAAAA 96 AAAA"); // ends in what may be a preamble's start
    EXPECT_EQ(scanReply(bytes).consumed, bytes.size() - 2);
    const Bytes reply = frame("0004 000090 94");
    bytes.push_back(std::byte{0xAA}); // "AAAAAA" and then the real one: AAAAAA AAAAAA9669
    bytes.insert(bytes.end(), reply.begin(), reply.end());
    const Scan scan = scanReply(bytes);
    EXPECT_EQ(scan.kind, Scan::Kind::Complete);
    EXPECT_EQ(scan.consumed, bytes.size());
}

TEST(SdtProtocol, anImpossibleLengthIsNotAFrame)
{
    for (const char* length : {"0000", "0003", "1001", "FFFF"}) {
        Bytes bytes = frame(length);
        const Bytes reply = frame("0004 000090 94");
        bytes.insert(bytes.end(), reply.begin(), reply.end());
        const Scan scan = scanReply(bytes);
        EXPECT_EQ(scan.kind, Scan::Kind::Complete) << length;
        EXPECT_EQ(scan.consumed, bytes.size());
    }
}

TEST(SdtProtocol, aWrongChecksumIsSaidAndSkipped)
{
    Bytes bytes = frame("0004 000090 95");
    const Scan scan = scanReply(bytes);
    EXPECT_EQ(scan.kind, Scan::Kind::ChecksumWrong);
    EXPECT_EQ(scan.consumed, bytes.size());
}

TEST(SdtProtocol, theVendorsTimeOutDoesNotWaitForTheMissingBytes)
{
    const Bytes bytes = frame("0005 05 05 05");
    EXPECT_EQ(scanReply(BytesView(bytes).first(bytes.size() - 1)).kind, Scan::Kind::Incomplete);
    const Scan scan = scanReply(bytes);
    EXPECT_EQ(scan.kind, Scan::Kind::VendorTimeOut);
    EXPECT_EQ(scan.consumed, bytes.size());
}

TEST(SdtProtocol, lengthsComeFromTheReply)
{
    Bytes data = bytesOf("0002 0001 4100 42");
    const auto parts = splitTextAndPhoto(data);
    ASSERT_TRUE(parts);
    EXPECT_EQ(parts->text.size(), 2U);
    EXPECT_EQ(parts->photo.size(), 1U);
    data.pop_back();
    EXPECT_FALSE(splitTextAndPhoto(data));
    EXPECT_FALSE(splitTextAndPhoto({}));
    EXPECT_FALSE(splitTextAndPhoto(bytesOf("FFFF FFFF 00")));
    // The heads of the two big replies: LEN = status 3 + lengths + parts + XOR 1
    EXPECT_EQ(0x0508, 3 + 4 + 0x0100 + 0x0400 + 1);
    EXPECT_LE(0x090A, static_cast<int>(largestLength));
}

TEST(SdtProtocol, everyDocumentedStatusHasItsCode)
{
    const std::pair<int, const char*> codes[] = {
        {0x10, "reply-checksum"},   {0x11, "reply-length"},       {0x21, "reply-bad-command"}, {0x23, "reply-not-permitted"},
        {0x31, "card-refused"},     {0x32, "card-refused"},       {0x33, "card-refused"},      {0x40, "card-unknown-type"},
        {0x41, "card-read-failed"}, {0x47, "card-read-failed"},   {0x60, "sam-self-test"},     {0x66, "sam-not-authorised"},
        {0x80, "card-not-found"},   {0x81, "card-select-failed"}, {0x91, "card-item-empty"},   {0x24, "reply-unknown-status"}};
    for (const auto& [status, code] : codes)
        EXPECT_EQ(statusError(static_cast<std::uint8_t>(status)).code, code);
}

// The other end answers the wrong XOR that was seen in the field with "checksum error".
TEST(SdtProtocol, theEmulatorRefusesAWrongChecksum)
{
    emulators::ReaderEmulator reader;
    EXPECT_EQ(reader.received("\xAA\xAA\xAA\x96\x69" + std::string("\0\3\x20\x01\x21", 5)), emulators::ReaderEmulator::frame('\x10'));
}

} // namespace

} // namespace changming::drivers::sdt
