#include "drivers/scanner_hid/module.h"
#include "drivers/scanner_hid/protocol.h"

#include "drivers/transport/transport.h"

#include <gtest/gtest.h>

namespace changming::drivers::hidpos
{

namespace
{

BytesView bytesOf(const std::string& text)
{
    return std::as_bytes(std::span(text));
}

std::string report(std::size_t length, const std::string& identifier, const std::string& data, char flags)
{
    std::string bytes = std::string(1, '\x02') + static_cast<char>(length) + identifier + data;
    bytes.resize(reportSize, '\0');
    bytes.back() = flags;
    return bytes;
}

// The example of the LSR118's manual, appendix B.1.1: a boarding pass of 60 bytes in two reports.
const std::string boardingPass = "M1GATHERGOOD/MICHAEL  YABCDEF LHRDURAK 3542 052Y003D0023";

} // namespace

TEST(HidReport, TheManualsExampleOfTwoReports)
{
    ASSERT_EQ(boardingPass.size(), 56U);
    std::string first = report(56, "]Q0", boardingPass, '\x01');
    first[61] = 's'; // the maker's own identifier
    const std::string both = first + report(4, "]Q0", " 100", '\0');
    const Scan one = scanReport(bytesOf(both), aimFirst);
    ASSERT_EQ(one.kind, Scan::Kind::Complete);
    EXPECT_EQ(one.consumed, reportSize);
    EXPECT_EQ(one.report.data, boardingPass);
    EXPECT_EQ(one.report.symbology, Symbology::QrCode);
    EXPECT_TRUE(one.report.isContinued);
    const Scan two = scanReport(bytesOf(both).subspan(one.consumed), aimFirst);
    ASSERT_EQ(two.kind, Scan::Kind::Complete);
    EXPECT_EQ(two.report.data, " 100");
    EXPECT_FALSE(two.report.isContinued);
}

TEST(HidReport, DataMayHoldAnyByte)
{
    std::string data;
    for (int i = 0; i < 56; ++i)
        data += static_cast<char>(i == 10 ? 0 : 200 + i);
    const std::string bytes = report(56, "]d1", data, '\0');
    const Scan scan = scanReport(bytesOf(bytes), aimFirst);
    EXPECT_EQ(scan.report.data, data);
    EXPECT_EQ(scan.report.symbology, Symbology::DataMatrix);
}

TEST(HidReport, TheOtherLayoutHasItsDataInFront)
{
    const std::string bytes = report(11, "", "6901234567", '\0');
    const Scan scan = scanReport(bytesOf(bytes), dataFirst);
    ASSERT_EQ(scan.kind, Scan::Kind::Complete);
    EXPECT_EQ(scan.report.data, std::string("6901234567\0", 11));
    EXPECT_EQ(scan.report.symbology, Symbology::Unknown);
}

TEST(HidReport, EachPieceOfAReportIsIncomplete)
{
    const std::string bytes = report(3, "]Q1", "abc", '\0');
    for (std::size_t size = 0; size < bytes.size(); ++size) {
        const Scan scan = scanReport(bytesOf(bytes).first(size), aimFirst);
        EXPECT_EQ(scan.kind, Scan::Kind::Incomplete) << size;
        EXPECT_EQ(scan.consumed, 0U) << size;
    }
}

TEST(HidReport, IsFoundBehindRubbish)
{
    for (const std::string& rubbish : {std::string("x"), std::string(200, '\xFF'), std::string("\x02\x39]Q1"), std::string("\x02\x05XQ1"),
                                       report(3, "]Q1", "bad", '\x40'), std::string(300, '\0')}) {
        const std::string bytes = rubbish + report(3, "]Q1", "abc", '\0');
        const Scan scan = scanReport(bytesOf(bytes), aimFirst);
        ASSERT_EQ(scan.kind, Scan::Kind::Complete);
        EXPECT_EQ(scan.consumed, bytes.size());
        EXPECT_EQ(scan.report.data, "abc");
    }
}

TEST(HidReport, RubbishAloneIsDropped)
{
    const std::string rubbish(1000, 'x');
    const Scan scan = scanReport(bytesOf(rubbish), aimFirst);
    EXPECT_EQ(scan.kind, Scan::Kind::Incomplete);
    EXPECT_EQ(scan.consumed, rubbish.size());
}

TEST(HidTrigger, IsReportFour)
{
    EXPECT_EQ(triggerFrame(Trigger::Initiate), (std::array{std::byte{0x04}, std::byte{0x04}}));
    EXPECT_EQ(triggerFrame(Trigger::Prevent), (std::array{std::byte{0x04}, std::byte{0x02}}));
}

TEST(HidModule, KnowsItsProfiles)
{
    const SystemClock clock;
    for (const char* profile : {"", "aim-first", "data-first"})
        EXPECT_TRUE(module.make({"scanner", profile}, makeUnixTransport("/nowhere"), clock, {})) << profile;
    const auto wrong = module.make({"scanner", "keyboard"}, makeUnixTransport("/nowhere"), clock, {});
    ASSERT_FALSE(wrong);
    EXPECT_EQ(wrong.error().code, "unknown-profile");
    EXPECT_NE(wrong.error().message.find("aim-first, data-first"), std::string::npos);
}

} // namespace changming::drivers::hidpos
