#include "kiosk/speech/espeak_speaker.h"

#include "kiosk/speech/voice_markup.h"

#include <sys/socket.h>
#include <sys/wait.h>
#include <fcntl.h>
#include <spawn.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <string_view>
#include <system_error>
#include <utility>
#include <vector>

namespace changming::speech
{

namespace
{

std::string_view cut(std::string_view text, std::size_t longest)
{
    if (text.size() <= longest)
        return text;
    std::size_t end = longest;
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U)
        --end;
    return text.substr(0, end);
}

Error failure(int reason, const std::string& program)
{
    if (reason == ENOENT)
        return {"speech-missing", "the program that reads aloud is not installed", program, "朗读程序没有安装"};
    return {"speech-not-started", std::string("the program that reads aloud does not start: ") + std::strerror(reason), program, "朗读程序启动不了"};
}

// As a shell does, and posix_spawnp(3).
bool canRun(const std::string& program)
{
    if (program.find('/') != std::string::npos)
        return access(program.c_str(), X_OK) == 0;
    const char* path = std::getenv("PATH");
    std::string_view rest = path == nullptr ? "/bin:/usr/bin" : path;
    while (!rest.empty()) {
        const std::string_view folder = rest.substr(0, rest.find(':'));
        if (!folder.empty() && access((std::filesystem::path(folder) / program).c_str(), X_OK) == 0)
            return true;
        rest.remove_prefix(std::min(folder.size() + 1, rest.size()));
    }
    return false;
}

// "pcmC0D0p": what ends in p plays.
bool canPlay(const std::filesystem::path& sounds)
{
    std::error_code unreadable;
    for (const auto& entry : std::filesystem::directory_iterator(sounds, unreadable))
        if (const std::string name = entry.path().filename(); name.starts_with("pcm") && name.ends_with('p'))
            return true;
    return std::getenv("PULSE_SERVER") != nullptr; // it may be another machine's: not known
}

// The actions and attributes of posix_spawn(3), given back at the end.
class Spawn
{
public:
    explicit Spawn(int input)
    {
        posix_spawn_file_actions_init(&m_actions);
        posix_spawn_file_actions_adddup2(&m_actions, input, STDIN_FILENO);
        posix_spawn_file_actions_addopen(&m_actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0);
        posix_spawn_file_actions_addopen(&m_actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
        posix_spawn_file_actions_addclosefrom_np(&m_actions, STDERR_FILENO + 1);
        posix_spawnattr_init(&m_attributes);
        posix_spawnattr_setflags(&m_attributes, POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGMASK);
        posix_spawnattr_setpgroup(&m_attributes, 0);
        sigset_t none; // the kiosk blocks the signals that end it
        sigemptyset(&none);
        posix_spawnattr_setsigmask(&m_attributes, &none);
    }
    Spawn(const Spawn&) = delete;
    Spawn& operator=(const Spawn&) = delete;
    ~Spawn()
    {
        posix_spawn_file_actions_destroy(&m_actions);
        posix_spawnattr_destroy(&m_attributes);
    }

    int start(pid_t& process, std::vector<std::string>& arguments)
    {
        std::vector<char*> argv;
        argv.reserve(arguments.size() + 1);
        for (std::string& argument : arguments)
            argv.push_back(argument.data());
        argv.push_back(nullptr);
        return posix_spawnp(&process, argv[0], &m_actions, &m_attributes, argv.data(), environ);
    }

private:
    posix_spawn_file_actions_t m_actions{};
    posix_spawnattr_t m_attributes{};
};

} // namespace

EspeakSpeaker::EspeakSpeaker(EspeakSettings settings) : m_settings(std::move(settings)) {}

EspeakSpeaker::~EspeakSpeaker()
{
    stop();
}

Result<void> EspeakSpeaker::say(const std::string& text, Language language)
{
    stop();
    // A socket and not a pipe: of a process that has gone, a socket only says so. It holds the whole text at once.
    std::array<int, 2> ends{};
    if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends.data()) != 0)
        return failure(errno, m_settings.program);
    std::vector<std::string> arguments{m_settings.program, "-v", std::string(voiceOf(language)), "-s", std::to_string(m_settings.wordsPerMinute), "-b", "1", "-m", "--stdin"};
    if (!m_settings.device.empty())
        arguments.insert(arguments.end() - 1, {"-d", m_settings.device});
    pid_t process = 0;
    const int failed = Spawn(ends[0]).start(process, arguments);
    close(ends[0]);
    if (failed != 0) {
        close(ends[1]);
        return failure(failed, m_settings.program);
    }
    m_process = process;
    m_failed = false;
    const std::string marked = voiceMarkup(cut(text, longestText), language);
    std::string_view rest = marked;
    int reason = 0;
    while (!rest.empty() && reason == 0) {
        const ssize_t sent = send(ends[1], rest.data(), rest.size(), MSG_NOSIGNAL | MSG_DONTWAIT);
        if (sent >= 0)
            rest.remove_prefix(static_cast<std::size_t>(sent));
        else if (errno != EINTR)
            reason = errno;
    }
    close(ends[1]);
    if (reason == 0)
        return {};
    stop();
    return failure(reason, m_settings.program);
}

void EspeakSpeaker::stop()
{
    if (m_process == 0)
        return;
    // One that has ended by itself is still ours to wait for, so its number is nobody else's.
    kill(-m_process, SIGKILL);
    reap(0);
}

bool EspeakSpeaker::isSpeaking()
{
    reap(WNOHANG);
    return m_process != 0;
}

Result<void> EspeakSpeaker::check()
{
    if (!canRun(m_settings.program))
        return failure(ENOENT, m_settings.program);
    if (!canPlay(m_settings.sounds))
        return Error{"speech-no-sound-card", "there is nothing to play a sound on", m_settings.sounds.string(), "没有声卡"};
    reap(WNOHANG);
    if (m_failed)
        return Error{"speech-failed", "the program that reads aloud ended with an error", m_settings.program, "朗读程序出错了"};
    return {};
}

void EspeakSpeaker::reap(int options)
{
    if (m_process == 0)
        return;
    int status = 0;
    pid_t ended = 0;
    while ((ended = waitpid(m_process, &status, options)) < 0 && errno == EINTR) {
    }
    if (ended == 0)
        return;
    // Our own SIGKILL is no error of its.
    m_failed = (WIFEXITED(status) && WEXITSTATUS(status) != 0) || (WIFSIGNALED(status) && WTERMSIG(status) != SIGKILL);
    m_process = 0;
}

} // namespace changming::speech
