#include "tests/kiosk/ctl/kioskctl.h"

#include "tests/kiosk/fresh_dir.h"

#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

namespace changming::test
{

nlohmann::json Outcome::json() const
{
    return nlohmann::json::parse(out);
}

Outcome kioskctl(const std::vector<std::string>& arguments, const std::string& lang, const std::string& input)
{
    const FreshDir dir;
    const std::string out = dir.path() / "out";
    const std::string err = dir.path() / "err";
    const std::string in = dir.write("in", input);

    std::vector<std::string> words{CHANGMING_BIN_DIR "/kioskctl"};
    words.insert(words.end(), arguments.begin(), arguments.end());
    std::vector<char*> argv;
    argv.reserve(words.size() + 1);
    for (std::string& word : words)
        argv.push_back(word.data());
    argv.push_back(nullptr);
    std::string language = "LANG=" + lang;
    std::vector<char*> environment{language.data(), nullptr};

    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, in.c_str(), O_RDONLY, 0);
    constexpr int truncate = O_WRONLY | O_CREAT | O_TRUNC;
    posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, out.c_str(), truncate, 0600);
    posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, err.c_str(), truncate, 0600);
    pid_t pid = 0;
    const int failed = posix_spawn(&pid, argv[0], &actions, nullptr, argv.data(), environment.data());
    posix_spawn_file_actions_destroy(&actions);
    Outcome run;
    int status = 0;
    if (failed != 0 || waitpid(pid, &status, 0) != pid)
        return run;
    if (WIFEXITED(status))
        run.exitCode = WEXITSTATUS(status);
    run.out = contentOf(out);
    run.err = contentOf(err);
    return run;
}

} // namespace changming::test
