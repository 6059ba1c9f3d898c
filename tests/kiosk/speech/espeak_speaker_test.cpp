// The real espeak-ng, into a file; and programs in its place that tell what they were given.
#include "kiosk/speech/espeak_speaker.h"

#include "tests/kiosk/fresh_dir.h"

#include <gmock/gmock.h>

#include <sys/stat.h>
#include <sys/wait.h>

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <cstdint>
#include <fstream>
#include <string>
#include <thread>

namespace changming::speech
{

class Espeak : public testing::Test
{
protected:
    Espeak() { EXPECT_EQ(mkfifo(place("told").c_str(), 0600), 0); }

    std::string place(const char* name) const { return (m_folder.path() / name).string(); }
    // A program that begins with `lines` and stands in place of espeak-ng; it tells through the FIFO $told.
    EspeakSettings program(const std::string& lines) const
    {
        const auto file = m_folder.write("program", "#!/bin/sh\ncd '" + m_folder.path().string() + "'\n" + lines);
        EXPECT_EQ(chmod(file.c_str(), 0700), 0);
        return {.program = file.string()};
    }
    std::string told() const // waits for it
    {
        std::string line;
        std::getline(std::ifstream(place("told")), line);
        return line;
    }

    const test::FreshDir m_folder;
};

TEST_F(Espeak, ReadsAPageAloudInBothLanguages)
{
    EspeakSpeaker speaker(program("espeak-ng -w sound.wav \"$@\"\necho $? > told\n"));
    std::uintmax_t before = 0;
    for (const auto& [text, language] : {std::pair{"您想办什么事？社会保险，按钮。English，按钮。", Language::Chinese},
                                         std::pair{"What would you like to get done? Social insurance, button. Its name: 养老保险", Language::English}}) {
        ASSERT_TRUE(speaker.say(text, language));
        EXPECT_EQ(told(), "0");
        const std::string sound = test::contentOf(m_folder.path() / "sound.wav");
        EXPECT_TRUE(sound.starts_with("RIFF"));
        EXPECT_GT(sound.size(), 22050U * 2) << "more than a second";
        EXPECT_NE(sound.size(), before);
        EXPECT_GT(std::ranges::count_if(sound, [](char sample) { return sample != 0; }), 22050) << "and not silence";
        before = sound.size();
    }
}

// Its voice "cmn" reads 社 as "S H E 4", in English.
TEST_F(Espeak, ChineseIsReadAsChinese)
{
    EspeakSpeaker speaker(program("espeak-ng -q -x --phonout=sounds \"$@\"\necho $? > told\n"));
    ASSERT_TRUE(speaker.say("社会保险", Language::Chinese));
    EXPECT_EQ(told(), "0");
    const std::string sounds = test::contentOf(m_folder.path() / "sounds");
    EXPECT_THAT(sounds, testing::HasSubstr("p'Au")) << "保";
    EXPECT_THAT(sounds, testing::Not(testing::HasSubstr("(en)")));
}

TEST_F(Espeak, TheTextIsNotOnTheCommandLine)
{
    EspeakSettings settings = program("printf '%s ' \"$@\" > arguments\ncat > text\necho done > told\n");
    settings.device = "plughw:CARD=PCH";
    EspeakSpeaker speaker(settings);
    ASSERT_TRUE(speaker.say("测试甲", Language::Chinese));
    EXPECT_EQ(told(), "done");
    EXPECT_EQ(test::contentOf(m_folder.path() / "arguments"), "-v cmn-latn-pinyin -s 160 -b 1 -m -d plughw:CARD=PCH --stdin ");
    EXPECT_EQ(test::contentOf(m_folder.path() / "text"), "<speak>测试甲</speak>");
}

TEST_F(Espeak, GetsNoneOfOurFiles)
{
    const std::ofstream mine(place("mine")); // opened without CLOEXEC
    EspeakSpeaker speaker(program("ls -l /proc/self/fd > files\necho done > told\n"));
    ASSERT_TRUE(speaker.say("一", Language::Chinese));
    EXPECT_EQ(told(), "done");
    EXPECT_THAT(test::contentOf(m_folder.path() / "files"), testing::Not(testing::HasSubstr("mine")));
}

TEST_F(Espeak, StoppedItIsGoneWithAllThatItStarted)
{
    EXPECT_EQ(mkfifo(place("alive").c_str(), 0600), 0);
    EspeakSpeaker speaker(program("exec 9> alive\ntail -f /dev/null &\necho $$ > told\nwait\n"));
    ASSERT_TRUE(speaker.say("一", Language::Chinese));
    std::ifstream alive(place("alive"));
    const pid_t process = std::stoi(told());
    EXPECT_EQ(kill(process, 0), 0);
    speaker.stop();
    EXPECT_EQ(kill(process, 0), -1);
    EXPECT_EQ(errno, ESRCH);
    EXPECT_EQ(waitpid(-1, nullptr, WNOHANG), -1) << "no child is left";
    EXPECT_EQ(alive.get(), std::ifstream::traits_type::eof()) << "nobody holds it any more";
    speaker.stop();
}

TEST_F(Espeak, WhatIsSaidNextTakesThePlaceOfWhatWasSaid)
{
    EspeakSpeaker speaker(program("echo $$ > told\nexec tail -f /dev/null\n"));
    ASSERT_TRUE(speaker.say("一", Language::Chinese));
    const pid_t first = std::stoi(told());
    ASSERT_TRUE(speaker.say("二", Language::Chinese));
    EXPECT_NE(std::stoi(told()), first);
    EXPECT_EQ(kill(first, 0), -1);
}

TEST_F(Espeak, AProgramThatDoesNotListenEndsNothing)
{
    EspeakSpeaker speaker(program("exec 0<&-\necho gone > told\n"));
    for (int i = 0; i < 20; ++i) {
        const auto said = speaker.say(std::string(EspeakSpeaker::longestText * 2, 'a'), Language::English); // without SIGPIPE
        EXPECT_TRUE(said.ok() || said.error().code == "speech-not-started");
        speaker.stop();
    }
}

TEST_F(Espeak, AMissingProgramIsAnError)
{
    EspeakSpeaker speaker({.program = "/nowhere/espeak-ng"});
    const auto said = speaker.say("一", Language::Chinese);
    ASSERT_FALSE(said);
    EXPECT_EQ(said.error().code, "speech-missing");
    EXPECT_FALSE(said.error().zh.empty());
    speaker.stop();
}

TEST_F(Espeak, ItIsKnownWhenItHasSpoken)
{
    EspeakSpeaker speaker(program("echo begun > told\ncat > text\nread end < told\n"));
    EXPECT_FALSE(speaker.isSpeaking());
    ASSERT_TRUE(speaker.say("一", Language::Chinese));
    EXPECT_EQ(told(), "begun");
    EXPECT_TRUE(speaker.isSpeaking());
    std::ofstream(place("told")) << "go\n";
    while (speaker.isSpeaking())
        std::this_thread::yield();
    EXPECT_EQ(test::contentOf(m_folder.path() / "text"), "<speak>一</speak>");
}

TEST_F(Espeak, WhatStandsInTheWayIsKnownWithoutASound)
{
    const auto codeOf = [](const Result<void>& checked) { return checked ? std::string() : checked.error().code; };
    EspeakSettings settings = program("exit 1\n");
    settings.sounds = m_folder.path() / "snd";
    EXPECT_EQ(codeOf(EspeakSpeaker(settings).check()), "speech-no-sound-card") << "no sound card at all";
    std::filesystem::create_directory(settings.sounds);
    m_folder.write("snd/pcmC0D0c", "");
    EXPECT_EQ(codeOf(EspeakSpeaker(settings).check()), "speech-no-sound-card") << "a microphone alone";
    m_folder.write("snd/pcmC0D0p", "");
    EspeakSpeaker speaker(settings);
    EXPECT_EQ(codeOf(speaker.check()), "");
    (void)speaker.say("一", Language::Chinese); // it may be gone before it was told the text
    while (speaker.isSpeaking())
        std::this_thread::yield();
    EXPECT_EQ(codeOf(speaker.check()), "speech-failed");
    settings.program = "no-such-program-here";
    EXPECT_EQ(codeOf(EspeakSpeaker(settings).check()), "speech-missing");
    settings.program = "espeak-ng";
    EXPECT_EQ(codeOf(EspeakSpeaker(settings).check()), "") << "found along PATH";
}

TEST_F(Espeak, WhatIsEndedByUsHasNotFailed)
{
    EspeakSettings settings = program("echo begun > told\nexec tail -f /dev/null\n");
    settings.sounds = m_folder.path() / "snd";
    std::filesystem::create_directory(settings.sounds);
    m_folder.write("snd/pcmC0D0p", "");
    EspeakSpeaker speaker(settings);
    ASSERT_TRUE(speaker.say("一", Language::Chinese));
    EXPECT_EQ(told(), "begun");
    speaker.stop();
    EXPECT_TRUE(speaker.check());
}

TEST_F(Espeak, ALongTextIsCutBetweenTwoCharacters)
{
    EspeakSpeaker speaker(program("cat > text\necho done > told\n"));
    std::string text;
    while (text.size() < EspeakSpeaker::longestText * 2)
        text += "长";
    ASSERT_TRUE(speaker.say(text, Language::Chinese));
    EXPECT_EQ(told(), "done");
    const std::string got = test::contentOf(m_folder.path() / "text");
    EXPECT_EQ(got, "<speak>" + text.substr(0, EspeakSpeaker::longestText / 3 * 3) + "</speak>");
}

} // namespace changming::speech
