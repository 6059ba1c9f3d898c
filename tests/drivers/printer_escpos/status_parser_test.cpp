#include "drivers/printer_escpos/status_parser.h"

#include "tests/drivers/printer_escpos/hex.h"

#include <gtest/gtest.h>

namespace changming::drivers::escpos
{

namespace
{

std::vector<StatusEvent> fed(StatusParser& parser, std::string_view hex)
{
    const std::string bytes = bytesOf(hex);
    return parser.feed(std::as_bytes(std::span(bytes)));
}

using Events = std::vector<StatusEvent>;

} // namespace

TEST(StatusParser, RealTimeAnswersComeInTheOrderOfTheQuestions)
{
    StatusParser parser;
    parser.awaitRealTime(1);
    parser.awaitRealTime(4);
    EXPECT_EQ(fed(parser, "12 72"), (Events{RealTimeAnswer{1, 0x12}, RealTimeAnswer{4, 0x72}}));
    EXPECT_FALSE(parser.awaitsRealTime());
    EXPECT_EQ(fed(parser, "12"), Events{}); // unasked
}

TEST(StatusParser, OnlyTheFirstByteOfAutomaticStatusHasBitFour)
{
    StatusParser parser;
    EXPECT_EQ(fed(parser, "14 00 00 0f"), (Events{AutomaticStatus{{0x14, 0x00, 0x00, 0x0F}}}));
    EXPECT_EQ(fed(parser, "3c 40 6f 0f 10"), (Events{AutomaticStatus{{0x3C, 0x40, 0x6F, 0x0F}}}));
    EXPECT_EQ(fed(parser, "00 00 0f"), (Events{AutomaticStatus{{0x10, 0x00, 0x00, 0x0F}}}));
}

TEST(StatusParser, ATornAutomaticStatusIsDropped)
{
    StatusParser parser;
    EXPECT_EQ(fed(parser, "10 00 18 00 00 0f"), (Events{AutomaticStatus{{0x18, 0x00, 0x00, 0x0F}}}));
    EXPECT_EQ(fed(parser, "10 00 ff 00 0f"), Events{});
    EXPECT_EQ(fed(parser, "10 00 00 0f"), (Events{AutomaticStatus{{0x10, 0x00, 0x00, 0x0F}}}));
}

TEST(StatusParser, OneByteAnswersOnlyWhileAwaited)
{
    StatusParser parser;
    EXPECT_EQ(fed(parser, "03"), Events{});
    parser.awaitByte();
    EXPECT_EQ(fed(parser, "03 0c"), (Events{ByteAnswer{0x03}}));
}

TEST(StatusParser, BlocksRunToTheNul)
{
    StatusParser parser;
    EXPECT_EQ(fed(parser, "37 22 41 30 31"), Events{});
    EXPECT_EQ(fed(parser, "37 00 5f 45 4d 55 00 37 25 00"), (Events{Block{"7\"A017"}, Block{"_EMU"}, Block{"7%"}}));
}

TEST(StatusParser, EverythingInterleaved)
{
    // A real-time answer between the bytes of automatic status and inside a fence; a one-byte answer; a torn status; noise.
    StatusParser parser;
    parser.awaitRealTime(2);
    parser.awaitRealTime(4);
    parser.awaitByte();
    const std::string_view stream = "ff 10 00 16 03 0f 00 37 22 41 7e 30 31 37 00 5f 32 2e 30 00 80 10 00 11 18 00 0c 0f";
    const Events expected{
        RealTimeAnswer{2, 0x16}, AutomaticStatus{{0x10, 0x00, 0x03, 0x0F}}, ByteAnswer{0x00}, RealTimeAnswer{4, 0x7E}, Block{"7\"A017"},
        Block{"_2.0"},           AutomaticStatus{{0x18, 0x00, 0x0C, 0x0F}}};
    EXPECT_EQ(fed(parser, stream), expected);

    // The same byte by byte.
    StatusParser slow;
    slow.awaitRealTime(2);
    slow.awaitRealTime(4);
    slow.awaitByte();
    Events events;
    for (const char c : bytesOf(stream)) {
        const std::string one(1, c);
        for (auto& event : slow.feed(std::as_bytes(std::span(one))))
            events.push_back(std::move(event));
    }
    EXPECT_EQ(events, expected);
}

TEST(StatusParser, ABlockWithoutAnEndIsBounded)
{
    StatusParser parser;
    std::string endless = "7" + std::string(100000, 'A');
    EXPECT_TRUE(parser.feed(std::as_bytes(std::span(endless))).empty());
    EXPECT_EQ(fed(parser, "10 00 00 0f"), (Events{AutomaticStatus{{0x10, 0x00, 0x00, 0x0F}}}));
}

TEST(StatusParser, ForgetDropsWhatWasAwaitedAndHalfRead)
{
    StatusParser parser;
    parser.awaitRealTime(1);
    parser.awaitByte();
    fed(parser, "37 22 41");
    parser.forget();
    EXPECT_EQ(fed(parser, "12 00 10 00 00 0f"), (Events{AutomaticStatus{{0x10, 0x00, 0x00, 0x0F}}}));
}

} // namespace changming::drivers::escpos
