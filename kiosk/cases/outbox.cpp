#include "kiosk/cases/outbox.h"

#include "kiosk/base/uuid.h"
#include "kiosk/cases/application.h"
#include "kiosk/cases/cases_database.h"
#include "kiosk/cases/queue_numbers.h"

#include <array>
#include <mutex>

namespace changming::cases
{

using store::Blob;
using store::Row;
using store::Values;

namespace
{

constexpr std::string_view recordColumns = "SELECT key, provisional_number, slip_token, task_code, terminal_id, form_id, form_version, confirmed_at, "
                                           "state, attempts, problem, case_number, accepted_at, promised_by, office_zh, office_en FROM cases ";

// A numbers' space of 2^20 that is nearly used up would otherwise be searched for ever.
constexpr int mostDraws = 1000;

CaseRecord recordFrom(const Row& row)
{
    CaseRecord record;
    record.key = row.text(0);
    record.provisionalNumber = row.text(1);
    record.slipToken = row.text(2);
    record.taskCode = row.text(3);
    record.terminalId = row.text(4);
    record.formId = row.text(5);
    record.formVersion = static_cast<int>(row.integer(6));
    if (auto time = fromRfc3339(row.text(7)); time)
        record.confirmedAt = *time;
    // A state that this version does not know is none that it may act on.
    record.state = caseStateFrom(row.text(8)).value_or(CaseState::Quarantined);
    record.attempts = row.integer(9);
    record.problem = row.text(10);
    record.caseNumber = row.text(11);
    record.acceptedAt = row.text(12);
    record.promisedBy = row.text(13);
    record.office = {.zh = row.text(14), .en = row.text(15)};
    return record;
}

std::string randomToken()
{
    std::array<std::byte, 16> bytes{};
    randomBytes(bytes);
    return hex(bytes);
}

Error notHere(const std::string& key)
{
    return {"case-unknown", "there is no such case", key, "没有这个办件"};
}

// What the platform said, as the case's next state. `sending`: the reply to a submit; `unconfirmed`: to a lookup.
CaseState following(CaseState state, bool mayHaveArrived, const Reply& reply)
{
    using Kind = Reply::Kind;
    const bool numbered = !reply.acceptance.caseNumber.empty();
    if (reply.kind == Kind::Accepted && numbered)
        return reply.acceptance.result ? CaseState::Completed : CaseState::Accepted;
    if (reply.kind == Kind::Duplicate && numbered)
        return CaseState::Duplicate;
    if (state == CaseState::Unconfirmed)
        return CaseState::Unconfirmed;
    if (reply.kind == Kind::Refused)
        return CaseState::Quarantined;
    const bool undecided = reply.kind == Kind::TryLater || reply.kind == Kind::NotSent;
    return undecided && !mayHaveArrived ? CaseState::Queued : CaseState::Unconfirmed;
}

} // namespace

std::uint32_t randomBits()
{
    std::array<std::uint32_t, 1> bits{};
    randomBytes(std::as_writable_bytes(std::span(bits)));
    return bits[0];
}

struct Outbox::Private {
    OutboxSetup setup;
    const Clock& clock;
    store::Database database; // under the mutex
    std::mutex mutex = {};

    Result<std::optional<CaseRecord>> record(std::string_view where, const std::string& value)
    {
        return database.first(std::string(recordColumns) + std::string(where), {value}, recordFrom);
    }

    Result<CaseRecord> byKey(const std::string& key)
    {
        auto found = record("WHERE key = ?", key);
        if (!found)
            return found.error();
        if (!found->has_value())
            return notHere(key);
        return **std::move(found);
    }

    Result<std::string> freeNumber()
    {
        for (int draw = 0; draw < mostDraws; ++draw) {
            const std::string number = provisionalNumber(setup.terminalId, setup.drawNumber());
            const std::scoped_lock lock(mutex);
            auto taken = record("WHERE provisional_number = ?", number);
            if (!taken)
                return taken.error();
            if (!taken->has_value())
                return number;
        }
        return Error{"case-numbers-used-up", "no provisional number is free on this terminal", setup.terminalId, "本机的暂存编号已用完"};
    }

    Result<void> insert(const CaseRecord& record, std::string sealed)
    {
        const std::scoped_lock lock(mutex);
        return database.transaction([&]() -> Result<void> {
            auto done = database.run("INSERT INTO cases (key, provisional_number, slip_token, task_code, terminal_id, form_id, form_version, "
                                     "confirmed_at, state, sealed) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                                     {record.key, record.provisionalNumber, record.slipToken, record.taskCode, record.terminalId, record.formId,
                                      record.formVersion, toRfc3339(record.confirmedAt), token(record.state), Blob{std::move(sealed)}});
            if (!done)
                return done.error();
            return {};
        });
    }
};

Outbox::Outbox(std::unique_ptr<Private> parts) : m_private(std::move(parts)) {}
Outbox::~Outbox() = default;

Result<std::unique_ptr<Outbox>> Outbox::open(OutboxSetup setup, const Clock& clock)
{
    if (!isTerminalId(setup.terminalId))
        return Error{"terminal-id-malformed", "a terminal's id is four digits or capital letters, such as A017", setup.terminalId,
                     "终端编号应为四位数字或大写字母，例如 A017"};
    auto database = openCasesDatabase(setup.dataDir, Missing::Create);
    if (!database)
        return database.error();
    return std::unique_ptr<Outbox>(new Outbox(std::make_unique<Private>(std::move(setup), clock, *std::move(database))));
}

Result<CaseRecord> Outbox::confirm(const Application& application)
{
    auto number = m_private->freeNumber();
    if (!number)
        return number.error();
    CaseRecord record;
    record.key = uuidV4();
    record.provisionalNumber = *std::move(number);
    record.slipToken = randomToken();
    record.taskCode = application.taskCode;
    record.terminalId = m_private->setup.terminalId;
    record.formId = application.formId;
    record.formVersion = application.formVersion;
    record.confirmedAt = std::chrono::floor<std::chrono::seconds>(m_private->clock.wall());
    record.state = CaseState::Queued;

    auto content = frozenContent(
        application,
        {.key = record.key, .provisionalNumber = record.provisionalNumber, .slipToken = record.slipToken, .terminalId = record.terminalId},
        record.confirmedAt);
    if (!content)
        return content.error();
    auto sealed = m_private->setup.seal(*content);
    if (!sealed)
        return sealed.error();
    if (auto kept = m_private->insert(record, *std::move(sealed)); !kept)
        return kept.error();
    return record;
}

Result<std::optional<CaseRecord>> Outbox::find(const std::string& key)
{
    const std::scoped_lock lock(m_private->mutex);
    return m_private->record("WHERE key = ?", key);
}

Result<std::optional<CaseRecord>> Outbox::bySlipToken(const std::string& token)
{
    const std::scoped_lock lock(m_private->mutex);
    return m_private->record("WHERE slip_token = ?", token);
}

Result<std::vector<CaseRecord>> Outbox::pending()
{
    const std::scoped_lock lock(m_private->mutex);
    return m_private->database.all(std::string(recordColumns) + "WHERE state IN ('queued', 'sending', 'unconfirmed') ORDER BY sequence", {},
                                   recordFrom);
}

Result<std::vector<CaseRecord>> Outbox::newest(std::int64_t most)
{
    const std::scoped_lock lock(m_private->mutex);
    return m_private->database.all(std::string(recordColumns) + "ORDER BY sequence DESC LIMIT ?", {most}, recordFrom);
}

Result<QueueStatus> Outbox::status()
{
    const std::scoped_lock lock(m_private->mutex);
    return queueNumbers(m_private->database);
}

Result<std::int64_t> Outbox::acceptedToday()
{
    const auto midnight = std::chrono::floor<std::chrono::days>(m_private->clock.wall() + hallOffset) - hallOffset;
    const std::scoped_lock lock(m_private->mutex);
    auto number = m_private->database.first(
        "SELECT count(*) FROM cases WHERE accepted_at <> '' AND state <> 'duplicate' AND unixepoch(accepted_at) >= ?",
        {std::chrono::floor<std::chrono::seconds>(midnight).time_since_epoch().count()}, [](const Row& row) { return row.integer(0); });
    if (!number)
        return number.error();
    return number->value_or(0);
}

Result<bool> Outbox::withdraw(const std::string& key)
{
    const std::scoped_lock lock(m_private->mutex);
    // One statement is one transaction: the courier's claim comes before it or finds nothing.
    auto changed =
        m_private->database.run("UPDATE cases SET state = 'withdrawn', problem = '', sealed = NULL WHERE key = ? AND state = 'queued'", {key});
    if (!changed)
        return changed.error();
    return *changed == 1;
}

Result<std::int64_t> Outbox::dataVersion()
{
    const std::scoped_lock lock(m_private->mutex);
    return m_private->database.dataVersion();
}

Result<std::int64_t> Outbox::recover()
{
    const std::scoped_lock lock(m_private->mutex);
    return m_private->database.run("UPDATE cases SET state = 'unconfirmed', may_have_arrived = 1 WHERE state = 'sending'");
}

Result<std::optional<Claimed>> Outbox::claim(const std::string& key)
{
    const std::scoped_lock lock(m_private->mutex);
    std::optional<Claimed> claimed;
    auto done = m_private->database.transaction([&]() -> Result<void> {
        auto changed = m_private->database.run(
            "UPDATE cases SET state = 'sending', attempts = attempts + 1 WHERE key = ? AND state IN ('queued', 'unconfirmed')", {key});
        if (!changed)
            return changed.error();
        if (*changed == 0)
            return {};
        auto record = m_private->byKey(key);
        if (!record)
            return record.error();
        auto sealed = m_private->database.first("SELECT sealed FROM cases WHERE key = ?", {key}, [](const Row& row) { return row.blob(0); });
        if (!sealed)
            return sealed.error();
        claimed = Claimed{
            .record = *record,
            .application = {.key = record->key, .taskCode = record->taskCode, .terminalId = record->terminalId, .body = sealed->value_or("")}};
        return {};
    });
    if (!done)
        return done.error();
    return claimed;
}

Result<CaseRecord> Outbox::settle(const std::string& key, const Reply& reply)
{
    const std::scoped_lock lock(m_private->mutex);
    std::optional<CaseRecord> settled;
    auto done = m_private->database.transaction([&]() -> Result<void> {
        auto record = m_private->byKey(key);
        if (!record)
            return record.error();
        auto arrived =
            m_private->database.first("SELECT may_have_arrived FROM cases WHERE key = ?", {key}, [](const Row& row) { return row.integer(0) != 0; });
        if (!arrived)
            return arrived.error();
        if (record->state != CaseState::Sending && record->state != CaseState::Unconfirmed)
            return Error{"case-not-sent", "a reply came for a case that is " + std::string(token(record->state)), key, "收到了未发送办件的回复"};

        CaseRecord next = *record;
        next.state = following(record->state, arrived->value_or(false), reply);
        next.problem = reply.problem;
        const bool decided = !isWaiting(next.state) && next.state != CaseState::Quarantined;
        if (decided) {
            next.problem.clear();
            next.caseNumber = reply.acceptance.caseNumber;
            next.acceptedAt = reply.acceptance.acceptedAt;
            next.promisedBy = reply.acceptance.promisedBy;
            next.office = reply.acceptance.office;
            next.result = reply.acceptance.result;
        }
        settled = next;
        if (next == *record) // the same failure again: nothing to write
            return {};
        const bool unanswered = next.state == CaseState::Unconfirmed;
        auto changed =
            m_private->database.run("UPDATE cases SET state = ?, problem = ?, case_number = ?, accepted_at = ?, promised_by = ?, office_zh = ?, "
                                    "office_en = ?, may_have_arrived = max(may_have_arrived, ?), sealed = iif(?, NULL, sealed) WHERE key = ?",
                                    {token(next.state), next.problem, next.caseNumber, next.acceptedAt, next.promisedBy, next.office.zh,
                                     next.office.en, unanswered ? 1 : 0, decided ? 1 : 0, key});
        if (!changed)
            return changed.error();
        return {};
    });
    if (!done)
        return done.error();
    return *std::move(settled);
}

} // namespace changming::cases
