#include "drivers/scanner_hid/device.h"

#include "drivers/transport/replay_transport.h"
#include "tests/emulators/scanner_emulator.h"

#include <gmock/gmock.h>

namespace changming::drivers::hidpos
{

namespace
{

using namespace std::chrono_literals;
using testing::ElementsAre;
using testing::IsEmpty;
using Replay = ReplayTransport;
using State = DeviceStatus::State;
using Steps = std::vector<Replay::Step>;

Replay::Expect pulls(Trigger trigger)
{
    const auto frame = triggerFrame(trigger);
    return {{reinterpret_cast<const char*>(frame.data()), frame.size()}};
}

std::string reports(const std::string& code)
{
    return emulators::ScannerEmulator::reports(code, "]Q1");
}

const Steps opening{pulls(Trigger::Prevent)};
const Steps arming{Replay::Silence{}, pulls(Trigger::Initiate)}; // nothing was waiting
const Steps disarming{pulls(Trigger::Prevent)};

Steps operator+(Steps steps, const Steps& more)
{
    steps.insert(steps.end(), more.begin(), more.end());
    return steps;
}

// A scanner over a recorded conversation, with what it reports.
class Talk
{
public:
    explicit Talk(Steps steps, const Layout& layout = aimFirst)
    {
        auto transport = std::make_unique<Replay>(m_clock, std::move(steps));
        m_transport = transport.get();
        m_scanner = std::make_unique<HidScanner>(
            "scanner", layout, std::move(transport), m_clock,
            DeviceEvents{.status = [this](const DeviceStatus& status) { m_statuses.push_back(status); }, .cardPresence = {}});
    }
    // The number of codes, or the error's token.
    std::string scan(std::chrono::milliseconds within = 30s)
    {
        const auto sink = [this](const Result<ScannedCode>& code) { m_codes.push_back(code ? code->text : code.error().code); };
        const auto count = m_scanner->scan(sink, m_clock.steady() + within, m_stop.get_token());
        return count ? std::to_string(*count) : count.error().code;
    }
    Result<void> attend() { return m_scanner->attend(m_clock.steady() + 1s, m_stop.get_token()); }
    std::string complaint() const { return m_transport->complaint(); }

    std::vector<std::string> m_codes;
    std::vector<DeviceStatus> m_statuses;
    std::stop_source m_stop;

private:
    ManualClock m_clock{WallTime{}};
    std::unique_ptr<HidScanner> m_scanner;
    Replay* m_transport = nullptr;
};

} // namespace

TEST(HidScanner, HandsOverEveryCodeUntilTheDeadline)
{
    Talk talk(opening + arming +
              Steps{Replay::Answer{reports("first")}, pulls(Trigger::Initiate), Replay::Answer{reports("第二个")}, pulls(Trigger::Initiate),
                    Replay::Silence{}} +
              disarming);
    EXPECT_EQ(talk.scan(), "2");
    EXPECT_THAT(talk.m_codes, ElementsAre("first", "第二个"));
    EXPECT_THAT(talk.m_statuses, ElementsAre(DeviceStatus{State::Ready, ""}));
    EXPECT_EQ(talk.complaint(), "");
}

TEST(HidScanner, CodesThatComeTogetherAreSeveral)
{
    Talk talk(opening + arming + Steps{Replay::Answer{reports("a") + reports("b")}, pulls(Trigger::Initiate), Replay::Silence{}} + disarming);
    EXPECT_EQ(talk.scan(), "2");
    EXPECT_THAT(talk.m_codes, ElementsAre("a", "b"));
}

TEST(HidScanner, WhatIsShownWhileNobodyAskedIsThrownAway)
{
    Talk talk(opening +
              Steps{Replay::Answer{reports("early")}, Replay::Silence{}, Replay::Answer{reports("waiting on the line")}, Replay::Silence{},
                    pulls(Trigger::Initiate), Replay::Silence{}} +
              disarming);
    ASSERT_TRUE(talk.attend());
    EXPECT_EQ(talk.scan(), "0");
    EXPECT_THAT(talk.m_codes, IsEmpty());
    EXPECT_EQ(talk.complaint(), "");
}

TEST(HidScanner, TheRestOfACodeThatWasBegunBeforeIsThrownAwayToo)
{
    const std::string code = reports(std::string(100, 'x'));
    Talk talk(opening +
              Steps{Replay::Answer{code.substr(0, reportSize)}, Replay::Silence{}, pulls(Trigger::Initiate), Replay::Answer{code.substr(reportSize)},
                    pulls(Trigger::Initiate), Replay::Answer{reports("whole")}, pulls(Trigger::Initiate), Replay::Silence{}} +
              disarming);
    EXPECT_EQ(talk.scan(), "1");
    EXPECT_THAT(talk.m_codes, ElementsAre("whole"));
    EXPECT_EQ(talk.complaint(), "");
}

TEST(HidScanner, ACodeInPiecesIsOneCode)
{
    const std::string code = reports(std::string(150, 'y'));
    Steps steps = opening + arming;
    for (std::size_t at = 0; at < code.size(); at += 50)
        steps.emplace_back(Replay::Answer{code.substr(at, 50)});
    Talk talk(steps + Steps{pulls(Trigger::Initiate), Replay::Silence{}} + disarming);
    EXPECT_EQ(talk.scan(), "1");
    EXPECT_THAT(talk.m_codes, ElementsAre(std::string(150, 'y')));
}

TEST(HidScanner, ACodeThatIsNotFinishedIsToldAndTheNextOneRead)
{
    const std::string code = reports(std::string(100, 'x'));
    Talk talk(opening + arming +
              Steps{Replay::Answer{code.substr(0, reportSize)}, Replay::Silence{}, Replay::Answer{reports("next")}, pulls(Trigger::Initiate),
                    Replay::Silence{}} +
              disarming);
    EXPECT_EQ(talk.scan(), "1");
    EXPECT_THAT(talk.m_codes, ElementsAre("code-incomplete", "next"));
}

TEST(HidScanner, HalfAReportIsForgottenWhenItDoesNotGoOn)
{
    Talk talk(opening + arming +
              Steps{Replay::Answer{reports("x").substr(0, 40)}, Replay::Silence{}, Replay::Answer{reports("next")}, pulls(Trigger::Initiate),
                    Replay::Silence{}} +
              disarming);
    EXPECT_EQ(talk.scan(), "1");
    EXPECT_THAT(talk.m_codes, ElementsAre("next"));
}

TEST(HidScanner, WhatMayNotBeShownIsRefusedByName)
{
    Talk talk(opening + arming +
              Steps{Replay::Answer{reports("a\x1B[2J")}, pulls(Trigger::Initiate),
                    Replay::Answer{reports("\xE2\x80\xAE"
                                           "cba")},
                    pulls(Trigger::Initiate), Replay::Answer{reports(std::string(5000, 'x'))}, pulls(Trigger::Initiate), Replay::Silence{}} +
              disarming);
    EXPECT_EQ(talk.scan(), "3");
    EXPECT_THAT(talk.m_codes, ElementsAre("code-control-characters", "code-control-characters", "code-too-long"));
}

TEST(HidScanner, AStopDisarmsIt)
{
    Talk stopped(opening + arming +
                 Steps{Replay::Answer{reports("a")}, pulls(Trigger::Initiate), Replay::Do{[&] { stopped.m_stop.request_stop(); }}} + disarming);
    EXPECT_EQ(stopped.scan(), "cancelled");
    EXPECT_THAT(stopped.m_codes, ElementsAre("a"));
    EXPECT_EQ(stopped.complaint(), "");
}

TEST(HidScanner, UnpluggedWhileArmed)
{
    Talk talk(opening + arming + Steps{Replay::Unplug{}});
    EXPECT_EQ(talk.scan(), "gone");
    EXPECT_THAT(talk.m_statuses, ElementsAre(DeviceStatus{State::Ready, ""}, DeviceStatus{State::Absent, "unplugged"}));
}

TEST(HidScanner, IsAbsentUntilItIsThere)
{
    Talk talk(Steps{Replay::Refuse{}} + opening + Steps{Replay::Silence{}});
    EXPECT_EQ(talk.attend().error().code, "gone");
    EXPECT_TRUE(talk.attend());
    EXPECT_THAT(talk.m_statuses, ElementsAre(DeviceStatus{State::Absent, "unplugged"}, DeviceStatus{State::Ready, ""}));
}

TEST(HidScanner, AScannerWithoutATriggerIsNeverWrittenTo)
{
    std::string code = std::string("\x02\x05hello", 7);
    code.resize(reportSize, '\0');
    Talk talk({Replay::Silence{}, Replay::Answer{code}, Replay::Silence{}}, dataFirst);
    EXPECT_EQ(talk.scan(), "1");
    EXPECT_THAT(talk.m_codes, ElementsAre("hello"));
    EXPECT_EQ(talk.complaint(), "");
}

} // namespace changming::drivers::hidpos
