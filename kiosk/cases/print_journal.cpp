#include "kiosk/cases/print_journal.h"

#include "kiosk/base/log.h"
#include "kiosk/base/uuid.h"
#include "kiosk/cases/cases_database.h"

#include <array>

namespace changming::cases
{

using store::Row;

namespace
{

constexpr std::string_view jobColumns = "SELECT job_id, case_key, template_id, instance, printing, state, problem, begun_at FROM print_jobs ";

PrintJob jobFrom(const Row& row)
{
    PrintJob job{.jobId = row.text(0),
                 .caseKey = row.text(1),
                 .templateId = row.text(2),
                 .instance = row.text(3),
                 .printing = static_cast<int>(row.integer(4)),
                 .state = printStateFrom(row.text(5)).value_or(PrintState::Unknown),
                 .problem = row.text(6)};
    if (auto time = fromRfc3339(row.text(7)); time)
        job.begunAt = *time;
    return job;
}

// All times are written with the hall's offset: their texts compare as the times do.
Result<PaperUse> useIn(store::Database& database, WallTime since)
{
    auto used = database.first("SELECT count(*), count(*) FILTER (WHERE millimetres > 0), coalesce(sum(millimetres), 0) FROM print_jobs "
                               "WHERE state <> 'refused' AND begun_at >= ?",
                               {toRfc3339(since)}, [](const Row& row) {
                                   return PaperUse{static_cast<int>(row.integer(0)), static_cast<int>(row.integer(1)), static_cast<int>(row.integer(2))};
                               });
    if (!used)
        return used.error();
    return used->value_or(PaperUse{});
}

} // namespace

std::string_view token(PrintState state)
{
    switch (state) {
    case PrintState::Sending:
        return "sending";
    case PrintState::Printed:
        return "printed";
    case PrintState::Stopped:
        return "stopped";
    case PrintState::Refused:
        return "refused";
    case PrintState::Unknown:
        return "unknown";
    }
    return {};
}

std::optional<PrintState> printStateFrom(std::string_view token)
{
    for (const PrintState state : {PrintState::Sending, PrintState::Printed, PrintState::Stopped, PrintState::Refused, PrintState::Unknown}) {
        if (cases::token(state) == token)
            return state;
    }
    return std::nullopt;
}

struct PrintJournal::Private {
    store::Database database;
    const Clock& clock;

    Result<std::int64_t> nextPrinting(const std::string& caseKey, const std::string& templateId)
    {
        if (caseKey.empty())
            return std::int64_t{1};
        auto last = database.first("SELECT max(printing) FROM print_jobs WHERE case_key = ? AND template_id = ? AND state <> 'refused'",
                                   {caseKey, templateId}, [](const Row& row) { return row.integer(0); });
        if (!last)
            return last.error();
        return last->value_or(0) + 1;
    }
};

PrintJournal::PrintJournal(std::unique_ptr<Private> parts) : m_private(std::move(parts)) {}
PrintJournal::~PrintJournal() = default;

Result<std::unique_ptr<PrintJournal>> PrintJournal::open(const std::filesystem::path& dataDir, const Clock& clock)
{
    auto database = openCasesDatabase(dataDir, Missing::Create);
    if (!database)
        return database.error();
    auto recovered = database->run("UPDATE print_jobs SET state = 'unknown', problem = 'kiosk-restarted' WHERE state = 'sending'");
    if (!recovered)
        return recovered.error();
    if (*recovered > 0)
        log::warning("cases", "print-journal.recovered", {{"jobs", *recovered}});
    return std::unique_ptr<PrintJournal>(new PrintJournal(std::make_unique<Private>(*std::move(database), clock)));
}

Result<PrintJob> PrintJournal::begin(const std::string& caseKey, const std::string& templateId, const std::string& instance)
{
    PrintJob job{.jobId = uuidV4(),
                 .caseKey = caseKey,
                 .templateId = templateId,
                 .instance = instance,
                 .begunAt = std::chrono::floor<std::chrono::seconds>(m_private->clock.wall())};
    auto done = m_private->database.transaction([&]() -> Result<void> {
        auto printing = m_private->nextPrinting(caseKey, templateId);
        if (!printing)
            return printing.error();
        job.printing = static_cast<int>(*printing);
        auto kept = m_private->database.run(
            "INSERT INTO print_jobs (job_id, case_key, template_id, instance, printing, state, begun_at) VALUES (?, ?, ?, ?, ?, ?, ?)",
            {job.jobId, caseKey, templateId, instance, job.printing, token(job.state), toRfc3339(job.begunAt)});
        if (!kept)
            return kept.error();
        return {};
    });
    if (!done)
        return done.error();
    return job;
}

Result<PrintJob> PrintJournal::finish(const std::string& jobId, PrintState end, const std::string& problem)
{
    auto changed = m_private->database.run("UPDATE print_jobs SET state = ?, problem = ? WHERE job_id = ? AND state IN ('sending', 'unknown')",
                                           {token(end), problem, jobId});
    if (!changed)
        return changed.error();
    auto job = m_private->database.first(std::string(jobColumns) + "WHERE job_id = ?", {jobId}, jobFrom);
    if (!job)
        return job.error();
    if (!job->has_value())
        return Error{"print-job-unknown", "there is no such print job", jobId, "没有这个打印任务"};
    return **std::move(job);
}

Result<void> PrintJournal::measured(const std::string& jobId, int millimetres)
{
    auto noted = m_private->database.run("UPDATE print_jobs SET millimetres = ? WHERE job_id = ?", {millimetres, jobId});
    if (!noted)
        return noted.error();
    return {};
}

Result<PaperUse> PrintJournal::paperUsed(WallTime since)
{
    return useIn(m_private->database, since);
}

Result<PaperUse> paperUsedSince(const std::filesystem::path& dataDir, WallTime since)
{
    auto database = openCasesDatabase(dataDir, Missing::Refuse);
    if (!database)
        return database.error();
    return useIn(*database, since);
}

Result<std::optional<PrintJob>> PrintJournal::latest(const std::string& caseKey, const std::string& templateId)
{
    return m_private->database.first(std::string(jobColumns) + "WHERE case_key = ? AND template_id = ? ORDER BY sequence DESC LIMIT 1",
                                     {caseKey, templateId}, jobFrom);
}

} // namespace changming::cases
