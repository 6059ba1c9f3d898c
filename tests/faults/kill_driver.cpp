// Kills confirm-and-deliver at random moments behind Confirm, with random faults of the platform in between, lets the last
// life carry what waits, and compares three ledgers: what citizens were told, the outbox, the platform.
//   kill-driver --kills 200 --seed 1 --pki-script packaging/pki
// Exit code 0: nothing lost, nothing doubled. The seed makes the choices repeatable; the machine adds its own timing.
#include "kiosk/base/json.h"
#include "kiosk/cases/outbox.h"
#include "tests/faults/control_client.h"
#include "tests/faults/kill_run.h"
#include "tests/faults/ledgers.h"
#include "tests/platform/child_process.h"

#include <CLI/CLI.hpp>

#include <csignal>
#include <cstdlib>
#include <iostream>
#include <random>

namespace
{

using namespace changming;
using namespace changming::faults;

struct Arguments {
    int kills = 200;
    std::uint64_t seed = 1;
    std::filesystem::path pkiScript;
    std::filesystem::path binDir;
};

int fail(const Error& error)
{
    std::cerr << "kill-driver: " << error.code << ": " << error.message << '\n';
    return 2;
}

class RunDirectory
{
public:
    RunDirectory()
    {
        std::string pattern = (std::filesystem::temp_directory_path() / "kills-XXXXXX").string();
        if (::mkdtemp(pattern.data()) == nullptr)
            std::abort();
        m_path = pattern;
    }
    ~RunDirectory()
    {
        std::error_code ignored;
        std::filesystem::remove_all(m_path, ignored);
    }
    RunDirectory(const RunDirectory&) = delete;
    RunDirectory& operator=(const RunDirectory&) = delete;
    std::filesystem::path operator/(const char* name) const { return m_path / name; }

private:
    std::filesystem::path m_path;
};

class Run
{
public:
    explicit Run(Arguments arguments) : m_arguments(std::move(arguments)), m_random(m_arguments.seed) {}

    int operator()()
    {
        if (tests::run({m_arguments.pkiScript.string(), (m_directory / "pki").string()}).exit != 0)
            return fail({"pki-failed", "the certificates could not be made"});
        std::filesystem::create_directory(m_directory / "kiosk");
        tests::ChildProcess sandbox({(m_arguments.binDir / "sandbox-platform").string(), "--pki", (m_directory / "pki").string(), "--data-dir",
                                     (m_directory / "platform").string(), "--control", (m_directory / "c.sock").string()});
        const auto ready = sandbox.readLine(std::chrono::minutes(1));
        if (!ready)
            return fail({"sandbox-failed", "the sandbox platform did not start"});
        const auto ports = parseJson(*ready, "sandbox-platform");
        if (!ports)
            return fail(ports.error());
        m_baseUrl = "https://127.0.0.1:" + std::to_string(ports->at("terminalsPort").get<int>());
        auto control = ControlClient::connect(m_directory / "c.sock");
        if (!control)
            return fail(control.error());

        for (int kill = 0; kill < m_arguments.kills; ++kill) {
            if (auto done = oneLife(*control); !done)
                return fail(done.error());
        }
        return judge(*control);
    }

private:
    std::uint64_t draw(std::uint64_t below) { return m_random() % below; }

    std::vector<std::string> command() const
    {
        return {(m_arguments.binDir / "confirm-and-deliver").string(),
                "--pki",
                (m_directory / "pki").string(),
                "--data-dir",
                (m_directory / "kiosk").string(),
                "--base-url",
                m_baseUrl};
    }

    Result<void> oneLife(ControlClient& control)
    {
        if (auto calm = control.ask({{"cmd", "online"}}); !calm)
            return calm.error();
        if (const auto fault = drawFault(); !fault.is_null()) {
            if (auto ordered = control.ask(fault); !ordered)
                return ordered.error();
        }
        auto command = this->command();
        command.insert(command.end(), {"--first", std::to_string(m_told.nextSerial())});
        const KillMoment moment{.confirmations = static_cast<int>(1 + draw(3)), .after = std::chrono::microseconds(draw(60'000))};
        if (auto killed = runAndKill(command, moment, m_told); !killed)
            return killed;
        const auto status = cases::queueStatus(m_directory / "kiosk");
        if (!status)
            return status.error();
        for (const auto& [state, count] : status->counts) {
            if (cases::isWaiting(state))
                ++m_foundAfterKill[state];
        }
        return {};
    }

    nlohmann::json drawFault()
    {
        switch (draw(10)) {
        case 0:
            return {{"cmd", "drop-reply"}, {"count", 1}};
        case 1:
            return {{"cmd", "fail"}, {"status", 503}, {"count", 1 + draw(3)}};
        case 2:
            return {{"cmd", "fail"}, {"status", 500}, {"count", 1}};
        case 3:
            return {{"cmd", "cut"}, {"direction", "to-server"}, {"bytes", draw(6000)}};
        case 4:
            return {{"cmd", "cut"}, {"direction", "to-terminal"}, {"bytes", draw(3000)}};
        case 5:
            return {{"cmd", "offline"}};
        default:
            return {};
        }
    }

    int judge(ControlClient& control)
    {
        if (auto calm = control.ask({{"cmd", "online"}}); !calm)
            return fail(calm.error());
        auto command = this->command();
        command.emplace_back("--drain");
        tests::ChildProcess last(command);
        while (auto line = last.readLine(std::chrono::minutes(2))) {
            if (auto read = m_told.read(*line); !read)
                return fail(read.error());
        }
        last.signal(SIGTERM); // only when it is stuck; its exit code then tells
        if (const int code = last.wait(); code != 0)
            return fail({"drain-failed", "the last life did not carry what waits: exit " + std::to_string(code)});
        const auto verdict = compare(m_told, m_directory / "kiosk", control);
        if (!verdict)
            return fail(verdict.error());
        for (const std::string& line : verdict->lost)
            std::cout << "LOST " << line << '\n';
        for (const std::string& line : verdict->doubled)
            std::cout << "DOUBLED " << line << '\n';
        std::cout << "kills " << m_arguments.kills << ", seed " << m_arguments.seed << "; found behind a kill:";
        for (const auto& [state, count] : m_foundAfterKill)
            std::cout << ' ' << cases::token(state) << ' ' << count;
        std::cout << "\ntold " << verdict->told << ", outbox " << verdict->outbox << " (" << verdict->withdrawn << " withdrawn, "
                  << verdict->duplicates << " duplicates), platform " << verdict->platform << "\nlost " << verdict->lost.size() << ", doubled "
                  << verdict->doubled.size() << '\n';
        // Kills that never met a request under way would prove nothing.
        if (m_arguments.kills >= 100 && m_foundAfterKill[cases::CaseState::Sending] == 0)
            return fail({"kills-too-kind", "no kill met a request under way"});
        return verdict->lost.empty() && verdict->doubled.empty() ? 0 : 1;
    }

    Arguments m_arguments;
    std::mt19937_64 m_random;
    RunDirectory m_directory;
    std::string m_baseUrl;
    ToldLedger m_told;
    std::map<cases::CaseState, int> m_foundAfterKill;
};

} // namespace

int main(int argc, char** argv)
{
    Arguments arguments;
    arguments.binDir = std::filesystem::path(argv[0]).parent_path();
    CLI::App app("SIGKILL at random moments behind Confirm; three ledgers compared.");
    app.add_option("--kills", arguments.kills, "how many")->check(CLI::PositiveNumber);
    app.add_option("--seed", arguments.seed, "of moments and faults");
    app.add_option("--pki-script", arguments.pkiScript, "packaging/pki")->required();
    CLI11_PARSE(app, argc, argv);
    return Run(arguments)();
}
