#include "drivers/idcard_sdt/device.h"

#include "drivers/transport/replay_transport.h"
#include "tests/emulators/reader_emulator.h"

#include <gmock/gmock.h>

namespace changming::drivers::sdt
{

namespace
{

using namespace std::chrono_literals;
using testing::ElementsAre;
using testing::IsEmpty;
using Replay = ReplayTransport;
using State = DeviceStatus::State;
using Steps = std::vector<Replay::Step>;

std::string text(const Bytes& bytes)
{
    return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

Replay::Expect asks(Command command)
{
    return {text(commandFrame(command))};
}

Replay::Answer says(char sw3, const std::string& data = {})
{
    return {emulators::ReaderEmulator::frame(sw3, data)};
}

std::string recordReply(const char* name = "resident")
{
    const auto card = emulators::findSpecimen(name);
    return emulators::ReaderEmulator::frame('\x90', std::string("\x01\0\x04\0", 4) + card->text + card->photo);
}

const std::string samIdBytes("\x05\x00\x01\x00\x09\xB8\x32\x01\x05\xBE\x12\x00\xAD\xC5\xB1\x11", 16);
const Steps opening{asks(samStatus), says('\x90'), asks(samId), says('\x90', samIdBytes)};
const Steps findingNothing{asks(findCard), says('\x80')};
const Steps finding{asks(findCard), says('\x9F', std::string(4, '\0'))};
const Steps selecting{asks(selectCard), says('\x90', std::string(8, '\0'))};
const Steps noNewAddress{asks(readNewAddress), says('\x91')};
const Steps reading{asks(readTextAndPhoto), Replay::Answer{recordReply()}, asks(readNewAddress), says('\x91')};

Steps operator+(Steps steps, const Steps& more)
{
    steps.insert(steps.end(), more.begin(), more.end());
    return steps;
}

// A reader over a recorded conversation, with what it reports.
class Talk
{
public:
    explicit Talk(Steps steps)
    {
        auto transport = std::make_unique<Replay>(m_clock, std::move(steps));
        m_transport = transport.get();
        m_reader = std::make_unique<SdtReader>("idcard-1", std::move(transport), m_clock,
                                               DeviceEvents{[this](const DeviceStatus& status) { m_statuses.push_back(status); },
                                                            [this](bool present) { m_presence.push_back(present); }});
    }
    Result<CardRecord> read(std::chrono::milliseconds within = 30s) { return m_reader->read(m_clock.steady() + within, m_stop.get_token()); }
    Result<void> attend() { return m_reader->attend(m_clock.steady() + 1ms, m_stop.get_token()); }
    std::string complaint() const { return m_transport->complaint(); }
    std::chrono::milliseconds passed() const { return std::chrono::duration_cast<std::chrono::milliseconds>(m_clock.steady().time_since_epoch()); }

    std::vector<DeviceStatus> m_statuses;
    std::vector<bool> m_presence;
    std::stop_source m_stop;

private:
    ManualClock m_clock{WallTime{}};
    std::unique_ptr<SdtReader> m_reader;
    Replay* m_transport = nullptr;
};

TEST(SdtReader, readsACard)
{
    Talk talk(opening + finding + selecting + reading);
    const auto card = talk.read();
    ASSERT_TRUE(card) << card.error().message;
    EXPECT_EQ(card->number, "11010519491231002X");
    EXPECT_EQ(card->photo.size(), 1024U);
    EXPECT_EQ(card->samId, "05.01-20101129-0001228293-0296863149");
    EXPECT_EQ(talk.complaint(), "");
    EXPECT_THAT(talk.m_statuses, ElementsAre(DeviceStatus{State::Ready, ""}));
    EXPECT_THAT(talk.m_presence, ElementsAre(true));
}

TEST(SdtReader, readsWithoutAnIdWhereTheReaderTellsNone)
{
    for (const Replay::Answer& none :
         {says('\x21'), says('\x90', "short"), Replay::Answer{std::string("\xAA\xAA\xAA\x96\x69\0\4\0\0\x90\x95", 11)}}) {
        Talk talk(Steps{asks(samStatus), says('\x90'), asks(samId), none} + finding + selecting + reading);
        const auto card = talk.read();
        ASSERT_TRUE(card) << card.error().message;
        EXPECT_EQ(card->samId, "");
        EXPECT_EQ(talk.complaint(), "");
    }
}

TEST(SdtReader, aNewerAddressTakesThePlaceOfThePrintedOne)
{
    const auto moved = emulators::findSpecimen("resident-moved");
    ASSERT_TRUE(moved);
    const Steps text{asks(readTextAndPhoto), Replay::Answer{recordReply("resident-moved")}};
    Talk talk(opening + finding + selecting + text + Steps{asks(readNewAddress), says('\x90', moved->newAddress)});
    EXPECT_EQ(talk.read()->address, "上海市黄浦区测试弄8号201室");
    EXPECT_EQ(talk.complaint(), "");
    for (const Replay::Answer& none : {says('\x91'), says('\x41'), says('\x90'), says('\x90', std::string(282, 'x')), says('\x90', "odd")}) {
        Talk printed(opening + finding + selecting + text + Steps{asks(readNewAddress), none});
        EXPECT_EQ(printed.read()->address, "北京市东城区测试胡同6号");
        EXPECT_EQ(printed.complaint(), "");
    }
}

TEST(SdtReader, aForeignersCardIsNotAskedForAnAddress)
{
    Talk talk(opening + finding + selecting + Steps{asks(readTextAndPhoto), Replay::Answer{recordReply("foreigner")}});
    EXPECT_TRUE(talk.read());
    EXPECT_EQ(talk.complaint(), "");
}

TEST(SdtReader, takesTheReplyInAnyPieces)
{
    const std::string reply = recordReply();
    for (const std::size_t piece : {std::size_t{1}, std::size_t{6}, std::size_t{7}, std::size_t{64}, std::size_t{1000}}) {
        Steps pieces{asks(readTextAndPhoto)};
        for (std::size_t at = 0; at < reply.size(); at += piece)
            pieces.emplace_back(Replay::Answer{reply.substr(at, piece)});
        Talk talk(opening + finding + selecting + pieces + noNewAddress);
        EXPECT_TRUE(talk.read()) << piece;
        EXPECT_EQ(talk.complaint(), "");
    }
}

TEST(SdtReader, drainsWhatAnotherHostLeftOnTheLine)
{
    Talk talk(Steps{Replay::Answer{"left over"}, says('\x80'), Replay::Silence{}} + opening + finding + selecting + reading);
    EXPECT_TRUE(talk.read());
    EXPECT_EQ(talk.complaint(), "");
}

TEST(SdtReader, asksThreeTimesASecondUntilACardComes)
{
    Talk talk(opening + findingNothing + findingNothing + finding + selecting + reading);
    EXPECT_TRUE(talk.read());
    EXPECT_EQ(talk.passed(), 50ms + 2 * 300ms);
}

TEST(SdtReader, endsAtTheDeadline)
{
    Talk talk(opening + findingNothing + findingNothing + findingNothing);
    EXPECT_EQ(talk.read(700ms).error().code, "time-out");
    EXPECT_EQ(talk.passed(), 700ms);
    EXPECT_EQ(talk.complaint(), "");
}

TEST(SdtReader, aSilentReaderIsFaultyBehindTwoSeconds)
{
    Talk talk(opening + Steps{asks(findCard), Replay::Silence{}});
    EXPECT_EQ(talk.read().error().code, "no-answer");
    EXPECT_EQ(talk.passed(), 50ms + 2s);
    EXPECT_EQ(talk.m_statuses.back(), (DeviceStatus{State::Faulted, "no-answer"}));
}

TEST(SdtReader, aReplyThatNeverEndsIsFaultyBehindFiveSeconds)
{
    Talk talk(opening + finding + selecting + Steps{asks(readTextAndPhoto), Replay::Answer{recordReply().substr(0, 600)}, Replay::Silence{}});
    EXPECT_EQ(talk.read().error().code, "no-answer");
    EXPECT_EQ(talk.passed(), 50ms + 5s);
    EXPECT_THAT(talk.m_presence, ElementsAre(true, false));
}

TEST(SdtReader, rubbishWithoutEndIsBounded)
{
    Steps rubbish{asks(findCard)};
    for (int i = 0; i < 80; ++i)
        rubbish.emplace_back(Replay::Answer{std::string(1024, '\xAA')});
    Talk talk(opening + rubbish);
    EXPECT_EQ(talk.read().error().code, "no-answer");
}

TEST(SdtReader, theVendorsTimeOutDoesNotHang)
{
    Talk talk(opening + finding + selecting + Steps{asks(readTextAndPhoto), Replay::Answer{std::string("\xAA\xAA\xAA\x96\x69\0\5\5\5\5", 10)}});
    EXPECT_EQ(talk.read().error().code, "reply-time-out");
    EXPECT_EQ(talk.passed(), 50ms);
}

TEST(SdtReader, theReadersRefusalsAreErrors)
{
    const std::pair<Steps, const char*> refusals[] = {
        {opening + finding + Steps{asks(selectCard), says('\x81')}, "card-select-failed"},
        {opening + finding + selecting + Steps{asks(readTextAndPhoto), says('\x41')}, "card-read-failed"},
        {opening + finding + selecting + Steps{asks(readTextAndPhoto), says('\x90', "short")}, "reply-length"},
        {opening + finding + selecting + Steps{asks(readTextAndPhoto), Replay::Answer{std::string("\xAA\xAA\xAA\x96\x69\0\4\0\0\x90\x95", 11)}},
         "reply-checksum"},
        {Steps{asks(samStatus), says('\x66')}, "sam-not-authorised"},
        {opening + finding + Steps{asks(selectCard), says('\x60')}, "sam-self-test"},
    };
    for (const auto& [steps, code] : refusals) {
        Talk talk(steps);
        EXPECT_EQ(talk.read().error().code, code);
        EXPECT_EQ(talk.complaint(), "") << code;
    }
}

TEST(SdtReader, unpluggedInsideEveryTransfer)
{
    const Steps whole = opening + finding + selecting + reading;
    for (std::size_t at = 0; at < whole.size(); ++at) {
        Steps cut(whole.begin(), whole.begin() + static_cast<std::ptrdiff_t>(at));
        cut.emplace_back(Replay::Unplug{});
        Talk talk(cut);
        EXPECT_EQ(talk.read().error().code, "gone") << at;
        EXPECT_EQ(talk.m_statuses.empty() ? "" : talk.m_statuses.back().reason, "unplugged") << at;
        EXPECT_TRUE(talk.m_presence.empty() || !talk.m_presence.back()) << at;
        EXPECT_EQ(talk.complaint(), "") << at;
    }
}

TEST(SdtReader, aLateReplyIsNotTakenForTheNextOne)
{
    Steps steps = opening + finding + selecting + Steps{asks(readTextAndPhoto)};
    Talk* talking = nullptr;
    steps.emplace_back(Replay::Do{[&] { talking->m_stop.request_stop(); }});
    // The record of the reading that was given up arrives before the next question.
    Talk talk(steps + Steps{Replay::Answer{recordReply()}} + findingNothing + Steps{asks(readNewAddress), says('\x91')});
    talking = &talk;
    EXPECT_EQ(talk.read().error().code, "cancelled");
    talk.m_stop = std::stop_source();
    EXPECT_TRUE(talk.attend());
    EXPECT_EQ(talk.complaint(), "");
    EXPECT_THAT(talk.m_presence, ElementsAre(true));
}

TEST(SdtReader, aCardThatWasReadIsThereUntilTheNewAddressGoesUnanswered)
{
    const Steps still{asks(readNewAddress), says('\x91')}, lifted{asks(readNewAddress), says('\x41')};
    Talk talk(opening + finding + selecting + reading + findingNothing + still + findingNothing + still + findingNothing + lifted + findingNothing);
    EXPECT_TRUE(talk.read());
    EXPECT_TRUE(talk.attend());
    EXPECT_TRUE(talk.attend());
    EXPECT_THAT(talk.m_presence, ElementsAre(true));
    EXPECT_TRUE(talk.attend());
    EXPECT_THAT(talk.m_presence, ElementsAre(true, false));
    EXPECT_TRUE(talk.attend());
    EXPECT_EQ(talk.complaint(), "");
}

TEST(SdtReader, anotherCardBetweenTwoLooksIsSaid)
{
    Talk talk(opening + finding + selecting + reading + finding);
    EXPECT_TRUE(talk.read());
    EXPECT_TRUE(talk.attend());
    EXPECT_THAT(talk.m_presence, ElementsAre(true, false, true));
}

TEST(SdtReader, comesBackWhenItIsPluggedInAgain)
{
    Talk talk(Steps{Replay::Refuse{}, Replay::Refuse{}} + opening + findingNothing);
    EXPECT_FALSE(talk.attend());
    EXPECT_FALSE(talk.attend());
    EXPECT_TRUE(talk.attend());
    EXPECT_THAT(talk.m_statuses, ElementsAre(DeviceStatus{State::Absent, "unplugged"}, DeviceStatus{State::Ready, ""}));
    EXPECT_THAT(talk.m_presence, IsEmpty());
}

} // namespace

} // namespace changming::drivers::sdt
