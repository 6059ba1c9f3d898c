// The device's conversation byte by byte, over a replay.
#include "drivers/printer_escpos/device.h"

#include "drivers/printer_escpos/protocol.h"
#include "drivers/transport/replay_transport.h"
#include "tests/drivers/printer_escpos/hex.h"

#include <gtest/gtest.h>

#include <set>

namespace changming::drivers::escpos
{

namespace
{

using Steps = std::vector<ReplayTransport::Step>;
using Expect = ReplayTransport::Expect;
using Answer = ReplayTransport::Answer;
using Silence = ReplayTransport::Silence;
using Unplug = ReplayTransport::Unplug;
using Kind = PrintOutcome::Kind;

const std::string fenceOne = bytesOf("1d284806003030") + "aaa1";
const std::string fenceTwo = bytesOf("1d284806003030") + "aaa2";
const std::string body = bytesOf("1b40 1d610e 1c26 1b3324") + "ok\n" + bytesOf("1c2e");
const std::string cutBytes = bytesOf("1d564200");
const std::string cleared("\x37\x25\x00", 3);

std::string answered(const char* id)
{
    return bytesOf("3722") + id + std::string(1, '\0');
}

// Four questions with these answers.
void ask(Steps& steps, const char* answers)
{
    for (int n = 1; n <= 4; ++n) {
        steps.emplace_back(Expect{realTimeStatus(n)});
        steps.emplace_back(Answer{bytesOf(answers).substr(static_cast<std::size_t>(n - 1), 1)});
    }
}

// Up to byte 1 of the slip, all well.
Steps untilSending()
{
    Steps steps;
    steps.emplace_back(Silence{}); // nothing lies there
    ask(steps, "12 12 12 12");
    steps.emplace_back(Expect{clearBuffers()});
    steps.emplace_back(Answer{cleared});
    return steps;
}

struct Conversation {
    ManualClock clock{WallTime{}};
    ReplayTransport* transport = nullptr;
    std::unique_ptr<Printer> printer;
    std::vector<PrintState> states;
    std::vector<DeviceStatus> statuses;
    std::stop_source stop;
    int ids = 0;

    explicit Conversation(Steps steps)
    {
        auto replay = std::make_unique<ReplayTransport>(clock, std::move(steps));
        transport = replay.get();
        printer = std::make_unique<Printer>(generic80, std::move(replay), clock,
                                            DeviceEvents{[this](const DeviceStatus& status) { statuses.push_back(status); }, {}},
                                            [this] { return "aaa" + std::to_string(++ids); });
    }

    PrintOutcome print(std::chrono::seconds within = std::chrono::seconds(30))
    {
        const auto outcome = printer->print(
            {"job", {48, {TextLine{{TextRun{"ok"}}}, CutLine{}}}}, [this](PrintState state) { states.push_back(state); }, clock.steady() + within,
            stop.get_token());
        EXPECT_TRUE(outcome.ok());
        return outcome ? *outcome : PrintOutcome{};
    }
};

} // namespace

TEST(Device, PrintedBehindTheFenceAndCutBehindTheSecond)
{
    Steps steps = untilSending();
    steps.emplace_back(Expect{body + fenceOne});
    steps.emplace_back(Answer{bytesOf("1000000f")}); // automatic status is on
    steps.emplace_back(Answer{answered("aaa1")});
    steps.emplace_back(Expect{cutBytes + fenceTwo});
    steps.emplace_back(Answer{answered("aaa2")});
    Conversation talk(std::move(steps));
    EXPECT_EQ(talk.print(), (PrintOutcome{Kind::Printed, ""}));
    EXPECT_EQ(talk.states, (std::vector{PrintState::Preflight, PrintState::Sending, PrintState::Sent, PrintState::Printed, PrintState::Cut}));
    EXPECT_EQ(talk.transport->complaint(), "");
    EXPECT_EQ(talk.printer->status(), (DeviceStatus{DeviceStatus::State::Ready, ""}));
}

TEST(Device, AnotherFenceIsNotOurs)
{
    Steps steps = untilSending();
    steps.emplace_back(Expect{body + fenceOne});
    steps.emplace_back(Answer{answered("aaa0") + answered("aaa2") + "7\"aaa1"}); // stale, foreign, and ours without its NUL
    Conversation talk(std::move(steps));
    EXPECT_EQ(talk.print(), (PrintOutcome{Kind::Unknown, "deadline"}));
    EXPECT_EQ(talk.states.back(), PrintState::Sent);
}

TEST(Device, EveryObstacleBeforeByteOneIsKnown)
{
    const std::pair<const char*, const char*> cases[] = {{"1a 16 12 12", "cover-open"},   {"1a 32 12 7e", "paper-out"},
                                                         {"1a 52 1a 12", "cutter-error"}, {"1a 52 32 12", "printer-error"},
                                                         {"12 12 52 12", "printer-hot"},  {"1a 12 12 12", "offline"}};
    for (const auto& [answers, reason] : cases) {
        Steps steps{Silence{}};
        ask(steps, answers);
        Conversation talk(std::move(steps));
        EXPECT_EQ(talk.print(), (PrintOutcome{Kind::Failed, reason}));
        EXPECT_EQ(talk.transport->complaint(), "");
        EXPECT_EQ(talk.printer->status().reason, reason);
    }
}

TEST(Device, NobodyThereOrNoReplyIsKnown)
{
    Conversation away({ReplayTransport::Refuse{}});
    EXPECT_EQ(away.print(), (PrintOutcome{Kind::Failed, "not-reached"}));
    EXPECT_EQ(away.printer->status().state, DeviceStatus::State::Absent);
    EXPECT_TRUE(away.states.empty());

    Conversation silent({Silence{}, Expect{realTimeStatus(1)}, Silence{}});
    EXPECT_EQ(silent.print(), (PrintOutcome{Kind::Failed, "no-reply"}));
    Conversation late({Silence{}, Expect{realTimeStatus(1)}, Silence{}});
    EXPECT_EQ(late.print(std::chrono::seconds(1)), (PrintOutcome{Kind::Failed, "deadline"}));
    Conversation pulled({Silence{}, Expect{realTimeStatus(1)}, Unplug{}});
    EXPECT_EQ(pulled.print(), (PrintOutcome{Kind::Failed, "not-reached"}));
}

TEST(Device, AStopBeforeByteOneCancels)
{
    Conversation talk({});
    talk.stop.request_stop();
    EXPECT_EQ(talk.print(), (PrintOutcome{Kind::Failed, "cancelled"}));

    Steps steps{Silence{}};
    Conversation* later = nullptr;
    steps.emplace_back(Expect{realTimeStatus(1)});
    steps.emplace_back(ReplayTransport::Do{[&later] { later->stop.request_stop(); }});
    Conversation asked(std::move(steps));
    later = &asked;
    EXPECT_EQ(asked.print(), (PrintOutcome{Kind::Failed, "cancelled"}));
    EXPECT_EQ(asked.transport->complaint(), "");
}

TEST(Device, AStopBehindByteOneLetsTheSlipBeFinished)
{
    Steps steps = untilSending();
    Conversation* later = nullptr;
    steps.emplace_back(Expect{body + fenceOne});
    steps.emplace_back(ReplayTransport::Do{[&later] { later->stop.request_stop(); }});
    steps.emplace_back(Answer{answered("aaa1")});
    steps.emplace_back(Expect{cutBytes + fenceTwo});
    steps.emplace_back(Answer{answered("aaa2")});
    Conversation talk(std::move(steps));
    later = &talk;
    EXPECT_EQ(talk.print(), (PrintOutcome{Kind::Printed, ""}));
}

TEST(Device, AStopBehindByteOneThatComesToNothingIsUnknown)
{
    Steps steps = untilSending();
    Conversation* later = nullptr;
    steps.emplace_back(Expect{body + fenceOne});
    steps.emplace_back(ReplayTransport::Do{[&later] { later->stop.request_stop(); }});
    Conversation talk(std::move(steps));
    later = &talk;
    const auto before = talk.clock.steady();
    EXPECT_EQ(talk.print(), (PrintOutcome{Kind::Unknown, "cancelled"}));
    EXPECT_LE(talk.clock.steady() - before, PrintRun::grace + std::chrono::seconds(1));
}

TEST(Device, PaperEndInsideTheSlip)
{
    const std::string paperEnd = bytesOf("18000f0f");
    Steps steps = untilSending();
    steps.emplace_back(Expect{body + fenceOne});
    steps.emplace_back(Answer{paperEnd});
    steps.emplace_back(Expect{clearBuffers()});
    Steps overtaken = steps;
    Steps mute = steps;
    steps.emplace_back(Answer{cleared});
    Conversation confirmed(std::move(steps));
    EXPECT_EQ(confirmed.print(), (PrintOutcome{Kind::Failed, "paper-out"}));
    EXPECT_EQ(confirmed.transport->complaint(), "");

    overtaken.emplace_back(Answer{answered("aaa1") + cleared});
    Conversation printed(std::move(overtaken));
    EXPECT_EQ(printed.print(), (PrintOutcome{Kind::Printed, "not-cut"}));

    mute.emplace_back(Silence{});
    Conversation unknown(std::move(mute));
    EXPECT_EQ(unknown.print(), (PrintOutcome{Kind::Unknown, "paper-out"}));
}

TEST(Device, APrinterThatSaysNothingByItselfIsAsked)
{
    Steps steps = untilSending();
    steps.emplace_back(Expect{body + fenceOne});
    steps.emplace_back(Silence{});
    steps.emplace_back(Expect{realTimeStatus(2) + realTimeStatus(4)});
    steps.emplace_back(Answer{bytesOf("16 12")}); // the cover
    steps.emplace_back(Expect{clearBuffers()});
    steps.emplace_back(Answer{cleared});
    Conversation talk(std::move(steps));
    EXPECT_EQ(talk.print(), (PrintOutcome{Kind::Failed, "cover-open"}));
    EXPECT_EQ(talk.transport->complaint(), "");
}

TEST(Device, ACutterErrorBehindTheFenceDoesNotUnprint)
{
    Steps steps = untilSending();
    steps.emplace_back(Expect{body + fenceOne});
    steps.emplace_back(Answer{answered("aaa1")});
    steps.emplace_back(Expect{cutBytes + fenceTwo});
    steps.emplace_back(Answer{bytesOf("1808000f")});
    Conversation talk(std::move(steps));
    EXPECT_EQ(talk.print(), (PrintOutcome{Kind::Printed, "not-cut"}));
    EXPECT_EQ(talk.transport->complaint(), "");
    EXPECT_EQ(talk.printer->status().reason, "cutter-error");
}

TEST(Device, TheNextSlipIsCutFreeOfABrokenOne)
{
    Steps steps = untilSending();
    steps.emplace_back(Expect{body + fenceOne});
    steps.emplace_back(Answer{bytesOf("18000f0f")});
    steps.emplace_back(Expect{clearBuffers()});
    steps.emplace_back(Answer{cleared});
    Steps again = untilSending();
    std::move(again.begin(), again.end(), std::back_inserter(steps));
    steps.emplace_back(Expect{"\n" + cutBytes + body + bytesOf("1d284806003030") + "aaa2"});
    steps.emplace_back(Answer{answered("aaa2")});
    steps.emplace_back(Expect{cutBytes + bytesOf("1d284806003030") + "aaa3"});
    steps.emplace_back(Answer{answered("aaa3")});
    Conversation talk(std::move(steps));
    EXPECT_EQ(talk.print().kind, Kind::Failed);
    EXPECT_EQ(talk.print(), (PrintOutcome{Kind::Printed, ""}));
    EXPECT_EQ(talk.transport->complaint(), "");
}

TEST(Device, ADocumentThatCannotBePrintedIsAnError)
{
    Conversation talk({});
    const auto outcome = talk.printer->print({"job", {32, {}}}, [](PrintState) {}, talk.clock.steady() + std::chrono::seconds(1), {});
    EXPECT_EQ(outcome.error().code, "slip-unprintable");
}

TEST(Device, AttendLinksAsksAndHears)
{
    Steps steps{Expect{automaticStatus()}};
    ask(steps, "12 12 12 1e");
    steps.emplace_back(Answer{bytesOf("3800030f")});
    steps.emplace_back(Silence{});
    ask(steps, "12 12 12 12");
    Conversation talk(std::move(steps));
    ASSERT_TRUE(talk.printer->attend(talk.clock.steady() + Printer::askAfter, {}).ok());
    ASSERT_TRUE(talk.printer->attend(talk.clock.steady() + std::chrono::seconds(1), {}).ok());
    using State = DeviceStatus::State;
    EXPECT_EQ(talk.statuses, (std::vector{DeviceStatus{State::Ready, "paper-near-end"}, DeviceStatus{State::Faulted, "cover-open"},
                                          DeviceStatus{State::Ready, ""}}));
    EXPECT_EQ(talk.transport->complaint(), "");
}

TEST(Device, AttendTellsAbsentFromDumb)
{
    Conversation away({ReplayTransport::Refuse{}});
    EXPECT_EQ(away.printer->attend(away.clock.steady() + std::chrono::seconds(1), {}).error().code, "gone");
    EXPECT_EQ(away.printer->status().state, DeviceStatus::State::Absent);
    Conversation dumb({Expect{automaticStatus()}, Expect{realTimeStatus(1)}, Silence{}});
    EXPECT_EQ(dumb.printer->attend(dumb.clock.steady() + std::chrono::seconds(1), {}).error().code, "no-answer");
    EXPECT_EQ(dumb.printer->status(), (DeviceStatus{DeviceStatus::State::Faulted, "no-answer"}));
    std::stop_source stop;
    stop.request_stop();
    Conversation wanted({});
    EXPECT_TRUE(wanted.printer->attend(wanted.clock.steady() + std::chrono::seconds(1), stop.get_token()).ok());
}

TEST(Fence, IdsAreFreshAndUnlikeRealTimeAnswers)
{
    std::set<std::string> ids;
    for (int i = 0; i < 2000; ++i) {
        const std::string id = fenceId();
        ASSERT_EQ(id.size(), 4U);
        for (const char c : id) {
            EXPECT_TRUE(c >= 0x20 && c <= 0x7E);
            EXPECT_NE(static_cast<unsigned char>(c) & 0x93U, 0x12U) << c;
        }
        ids.insert(id);
    }
    EXPECT_GT(ids.size(), 1990U);
}

} // namespace changming::drivers::escpos
