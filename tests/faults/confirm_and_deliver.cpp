// The kiosk's own outbox, courier, sealer and platform client without its screen: confirms one specimen after the other
// and writes on standard output what a citizen is told, until it is killed:
//   confirmed SERIAL KEY       Confirm has returned
//   withdrawn KEY              the citizen took it back while it was queued
//   accepted KEY NUMBER        the accepted page
//   duplicate KEY NUMBER       the page that names the existing case
// With --drain it confirms nothing, carries what waits and ends.
#include "kiosk/cases/courier.h"
#include "kiosk/cases/outbox.h"
#include "kiosk/crypto/sealer.h"
#include "kiosk/platform/client.h"
#include "tests/faults/specimen_application.h"

#include <CLI/CLI.hpp>
#include <unistd.h>

#include <condition_variable>
#include <iostream>
#include <mutex>

namespace
{

using namespace changming;
using namespace std::chrono_literals;

// One write: a line arrives whole or not at all, whatever happens to this process.
void tell(const std::string& line)
{
    const std::string whole = line + '\n';
    if (::write(STDOUT_FILENO, whole.data(), whole.size()) != static_cast<ssize_t>(whole.size()))
        std::_Exit(3); // the driver is gone
}

int fail(const Error& error)
{
    std::cerr << "confirm-and-deliver: " << error.place << ": " << error.message << '\n';
    return 1;
}

// What the courier's thread told, for the main thread to wait on.
class Decisions
{
public:
    void note(const cases::CaseRecord& record)
    {
        using cases::CaseState;
        if (record.state == CaseState::Completed) // accepted and decided at once
            tell("accepted " + record.key + ' ' + record.caseNumber);
        if (record.state == CaseState::Accepted || record.state == CaseState::Duplicate)
            tell(std::string(cases::token(record.state)) + ' ' + record.key + ' ' + record.caseNumber);
        {
            const std::scoped_lock lock(m_mutex);
            m_last = record;
            ++m_count;
        }
        m_news.notify_all();
    }

    // True when the case was decided within the limit.
    bool waitFor(const std::string& key, std::chrono::milliseconds limit)
    {
        std::unique_lock lock(m_mutex);
        return m_news.wait_for(lock, limit, [&] { return m_last.key == key && !cases::isWaiting(m_last.state); });
    }

    std::uint64_t count()
    {
        const std::scoped_lock lock(m_mutex);
        return m_count;
    }
    void waitForMoreThan(std::uint64_t seen)
    {
        std::unique_lock lock(m_mutex);
        m_news.wait_for(lock, 1s, [&] { return m_count > seen; });
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_news;
    cases::CaseRecord m_last;
    std::uint64_t m_count = 0;
};

Result<void> takeBack(cases::Outbox& outbox, const std::string& key)
{
    const auto withdrawn = outbox.withdraw(key);
    if (!withdrawn)
        return withdrawn.error();
    if (*withdrawn)
        tell("withdrawn " + key);
    return {};
}

int confirmOneAfterTheOther(cases::Outbox& outbox, cases::Courier& courier, Decisions& decisions, std::int64_t first)
{
    for (std::int64_t serial = first;; ++serial) {
        const auto record = outbox.confirm(faults::specimenApplication(serial));
        if (!record)
            return fail(record.error());
        tell("confirmed " + std::to_string(serial) + ' ' + record->key);
        courier.wake(record->key);
        // Some take it back: at once, or while the courier has it in hand.
        const bool undecided = !decisions.waitFor(record->key, serial % 5 == 0 ? 0ms : serial % 5 == 1 ? 5ms : 50ms);
        if (undecided && serial % 5 < 2) {
            if (auto done = takeBack(outbox, record->key); !done)
                return fail(done.error());
        }
        decisions.waitFor(record->key, 50ms); // the next citizen does not wait for a slow answer
    }
}

int drain(cases::Outbox& outbox, Decisions& decisions)
{
    while (true) {
        const std::uint64_t seen = decisions.count();
        const auto pending = outbox.pending();
        if (!pending)
            return fail(pending.error());
        if (pending->empty())
            return 0;
        decisions.waitForMoreThan(seen);
    }
}

} // namespace

int main(int argc, char** argv)
{
    std::filesystem::path pki, dataDir;
    std::string baseUrl;
    std::int64_t first = 1;
    bool drainOnly = false;
    CLI::App app("Confirms and delivers specimens until it is killed.");
    app.add_option("--pki", pki)->required();
    app.add_option("--data-dir", dataDir)->required();
    app.add_option("--base-url", baseUrl)->required();
    app.add_option("--first", first, "serial number of the first specimen");
    app.add_flag("--drain", drainOnly, "carry what waits, then end");
    CLI11_PARSE(app, argc, argv);

    const SystemClock clock;
    const auto sealer =
        crypto::Sealer::open({.signCert = pki / "sign.crt", .signKey = pki / "sign.key", .sealCert = pki / "seal.crt", .ca = pki / "ca.crt"});
    if (!sealer)
        return fail(sealer.error());
    platform::ClientSettings settings;
    settings.baseUrl = baseUrl;
    settings.caFile = pki / "ca.crt";
    settings.clientCertFile = pki / "terminal.crt";
    settings.clientKeyFile = pki / "terminal.key";
    const auto client = platform::Client::open(settings);
    if (!client)
        return fail(client.error());
    const auto outbox = cases::Outbox::open(
        {.dataDir = dataDir, .terminalId = "A017", .seal = [&sealer](std::string_view content) { return sealer->seal(content); }}, clock);
    if (!outbox)
        return fail(outbox.error());

    Decisions decisions;
    cases::Courier courier(**outbox, **client, clock, {.request = 5s, .firstBackOff = 20ms, .longestBackOff = 200ms, .probe = 200ms},
                           {.onChange = [&decisions](const cases::CaseRecord& record) { decisions.note(record); }, .onReachability = {}});
    return drainOnly ? drain(**outbox, decisions) : confirmOneAfterTheOther(**outbox, courier, decisions, first);
}
