#include "kiosk/staff/readiness.h"

#include <gmock/gmock.h>

namespace changming::staff
{

using namespace std::chrono_literals;
using drivers::DeviceStatus;
using testing::ElementsAre;

namespace
{

const WallTime morning = fromRfc3339("2026-04-16T08:12:00+08:00").value();

ReadinessFacts allWell()
{
    ReadinessFacts facts;
    facts.now = morning;
    facts.devices = {{DeviceKind::Reader, "idcard-1", {DeviceStatus::State::Ready}},
                     {DeviceKind::Scanner, "scanner-1", {DeviceStatus::State::Busy}},
                     {DeviceKind::Printer, "printer-1", {DeviceStatus::State::Ready}}};
    facts.platformReachable = true;
    facts.paper = {PaperForecast::Kind::Enough, 300};
    facts.soundProblem = "";
    facts.catalogue = ReadinessFacts::Catalogue::There;
    facts.catalogueImportedAt = morning - 24h;
    facts.queue = cases::QueueStatus{};
    facts.freeDiskBytes = 20ULL << 30U;
    facts.clockIsSet = true;
    facts.freedMemoryIsOverwritten = true;
    return facts;
}

std::vector<std::string> codesOf(const Readiness& readiness)
{
    std::vector<std::string> codes;
    codes.reserve(readiness.findings.size());
    for (const Finding& finding : readiness.findings)
        codes.push_back(finding.code);
    return codes;
}

} // namespace

TEST(Readiness, SaysThatAllIsWell)
{
    const Readiness readiness = judge(allWell());
    EXPECT_TRUE(readiness.findings.empty());
    EXPECT_FALSE(readiness.worst.has_value());
    EXPECT_TRUE(readiness.works());
    EXPECT_EQ(readiness.sentence.zh, "现在样样能用");
}

TEST(Readiness, WhatIsNotKnownIsNoFinding)
{
    EXPECT_TRUE(judge({}).findings.empty());
}

TEST(Readiness, PaperThatRunsOutIsAnAttentionAndTheMachineWorks)
{
    ReadinessFacts facts = allWell();
    facts.paper = {PaperForecast::Kind::Soon, 40};
    facts.devices[2].status.reason = "paper-near-end";
    const Readiness readiness = judge(facts);
    EXPECT_EQ(readiness.sentence.zh, "现在能用，该加纸了");
    EXPECT_THAT(codesOf(readiness), ElementsAre("paper-soon"));
    EXPECT_TRUE(readiness.works());
    EXPECT_THAT(readiness.findings.front().what.zh, testing::HasSubstr("40"));
    facts.paper.slipsLeft.reset();
    EXPECT_THAT(judge(facts).findings.front().what.zh, testing::Not(testing::ContainsRegex("[0-9]")));
}

TEST(Readiness, ABrokenDeviceIsNamedWithItsRemedy)
{
    ReadinessFacts facts = allWell();
    facts.devices[2].status = {DeviceStatus::State::Faulted, "paper-out"};
    facts.paper = {PaperForecast::Kind::Out, 0};
    const Readiness readiness = judge(facts);
    EXPECT_THAT(codesOf(readiness), ElementsAre("receipt-printer-paper-out"));
    EXPECT_EQ(readiness.worst, Severity::Limited);
    EXPECT_FALSE(readiness.works());
    EXPECT_EQ(readiness.findings.front().place, "printer-1");
    EXPECT_EQ(readiness.sentence.zh, "有的不能用：小票打印机没纸了");
    EXPECT_FALSE(readiness.findings.front().remedy.zh.empty());
}

TEST(Readiness, TheWorstComesFirst)
{
    ReadinessFacts facts = allWell();
    facts.clockIsSet = false;
    facts.platformReachable = false;
    facts.unreachableSince = morning - 12min;
    facts.catalogue = ReadinessFacts::Catalogue::Empty;
    const Readiness readiness = judge(facts);
    EXPECT_THAT(codesOf(readiness), ElementsAre("catalogue-empty", "platform-unreachable", "clock-not-set"));
    EXPECT_EQ(readiness.worst, Severity::Stopped);
    EXPECT_EQ(readiness.sentence.zh, "现在办不了事：还没有事项目录");
    EXPECT_THAT(readiness.findings[1].what.zh, testing::HasSubstr("08:00"));
}

TEST(Readiness, TheQueueIsLookedAt)
{
    ReadinessFacts facts = allWell();
    facts.queue->counts = {{cases::CaseState::Quarantined, 1}, {cases::CaseState::Queued, 2}};
    facts.queue->oldestWaiting = morning - 23h;
    EXPECT_THAT(codesOf(judge(facts)), ElementsAre("queue-quarantined"));
    EXPECT_EQ(judge(facts).sentence.en, "Works now; 1 case is stuck");
    facts.queue->oldestWaiting = morning - 24h;
    EXPECT_THAT(codesOf(judge(facts)), ElementsAre("queue-quarantined", "queue-old"));
}

TEST(Readiness, TheMachineItselfIsLookedAt)
{
    ReadinessFacts facts = allWell();
    facts.catalogueImportedAt = morning - 24h * 40;
    facts.freeDiskBytes = 500ULL << 20U;
    facts.freedMemoryIsOverwritten = false;
    EXPECT_THAT(codesOf(judge(facts)), ElementsAre("catalogue-old", "disk-low", "memory-kept"));
    EXPECT_THAT(judge(facts).findings.front().what.en, testing::HasSubstr("40 days"));
    facts.freeDiskBytes = 10ULL << 20U;
    EXPECT_THAT(codesOf(judge(facts)), ElementsAre("disk-full", "catalogue-old", "memory-kept"));
}

TEST(Readiness, ADeviceThatNobodyHasToldOfIsBlamedOnTheServiceThatIsAway)
{
    const DeviceStatus unknown{DeviceStatus::State::Absent, "unknown-device"};
    EXPECT_EQ(seenStatus(unknown, false).reason, "service-down");
    EXPECT_EQ(seenStatus(unknown, true), unknown);
    EXPECT_EQ(seenStatus({DeviceStatus::State::Faulted, "paper-out"}, false).reason, "paper-out");
    ReadinessFacts facts = allWell();
    facts.devices[0].status = facts.devices[2].status = seenStatus(unknown, false);
    EXPECT_THAT(codesOf(judge(facts)), ElementsAre("device-service-down")) << "once, and not of each device behind it";
    EXPECT_EQ(judge(facts).sentence.zh, "有的不能用：设备服务没有运行");
}

TEST(Readiness, AMachineThatCannotReadAloudWorksAndSaysWhatToDo)
{
    ReadinessFacts facts = allWell();
    for (const auto& [problem, code] : {std::pair{"speech-missing", "sound-no-program"},
                                        {"speech-no-sound-card", "sound-no-card"},
                                        {"speech-failed", "sound-failed"},
                                        {"speech-not-started", "sound-failed"}}) {
        facts.soundProblem = problem;
        const Readiness readiness = judge(facts);
        EXPECT_THAT(codesOf(readiness), ElementsAre(code));
        EXPECT_TRUE(readiness.works());
        EXPECT_EQ(readiness.sentence.zh, "现在能用，不能朗读");
        EXPECT_FALSE(readiness.findings.front().what.en.empty() || readiness.findings.front().remedy.zh.empty() ||
                     readiness.findings.front().remedy.en.empty());
    }
}

// Whatever a device says, staff read a sentence in both languages and what helps.
TEST(Readiness, EveryStateOfADeviceHasWordsInBothLanguages)
{
    for (const DeviceKind kind : {DeviceKind::Reader, DeviceKind::Scanner, DeviceKind::Printer}) {
        for (const auto state : {DeviceStatus::State::Absent, DeviceStatus::State::Faulted}) {
            for (const char* reason : {"", "paper-out", "cover-open", "cutter-error", "printer-error", "offline", "no-answer", "not-connected",
                                       "unplugged", "sam-not-authorised", "sam-self-test", "service-down", "unknown-device", "vendor-4711"}) {
                const DeviceWords words = wordsOf(kind, {state, reason});
                EXPECT_FALSE(words.state.zh.empty() || words.state.en.empty() || words.remedy.zh.empty() || words.remedy.en.empty()) << reason;
                EXPECT_EQ(words.severity, Severity::Limited) << reason;
                EXPECT_FALSE(words.code.empty()) << reason;
            }
        }
        EXPECT_FALSE(wordsOf(kind, {DeviceStatus::State::Ready}).severity.has_value());
    }
    EXPECT_EQ(wordsOf(DeviceKind::Printer, {DeviceStatus::State::Ready, "paper-near-end"}).severity, Severity::Attention);
    EXPECT_EQ(wordsOf(DeviceKind::Reader, {DeviceStatus::State::Faulted, "vendor-4711"}).state.zh, "有故障（vendor-4711）");
}

} // namespace changming::staff
