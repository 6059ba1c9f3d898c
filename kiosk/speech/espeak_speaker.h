// Reads aloud by espeak-ng, a process for each utterance. The text goes through its standard input, never onto the command
// line where other users of the machine see it; of our open files the process gets none. Ended to be silent: not more than
// one is ever there. One thread, which the caller chooses; nothing here waits for the voice.
#pragma once

#include "kiosk/speech/speaker.h"

#include <sys/types.h>

#include <filesystem>
#include <string>

namespace changming::speech
{

struct EspeakSettings {
    std::string program = "espeak-ng"; // looked for as a shell does
    std::filesystem::path sounds = "/dev/snd"; // where the kernel shows what sounds can be played on
    std::string device = {};           // of ALSA or PulseAudio; empty: the system's own choice
    int wordsPerMinute = 160;
};

class EspeakSpeaker final : public Speaker
{
public:
    // Bytes; what is longer is cut between two characters. A page is far shorter.
    static constexpr std::size_t longestText = 16UL * 1024;

    explicit EspeakSpeaker(EspeakSettings settings);
    ~EspeakSpeaker() override;

    Result<void> say(const std::string& text, Language language) override;
    void stop() override;
    bool isSpeaking() override;
    // That somebody hears it cannot be known: without a sound card espeak-ng ends as if all had been well.
    Result<void> check() override;

private:
    void reap(int options);

    EspeakSettings m_settings;
    pid_t m_process = 0;   // 0: none; its own process group
    bool m_failed = false; // the last one ended with an error of its own
};

} // namespace changming::speech
