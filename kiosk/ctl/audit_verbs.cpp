#include "kiosk/base/clock.h"
#include "kiosk/ctl/hall_data.h"
#include "kiosk/ctl/verbs.h"
#include "kiosk/staff/audit_log.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <memory>
#include <optional>
#include <ostream>

namespace changming::ctl
{

namespace
{

using nlohmann::json;
using staff::AuditLog;
using staff::AuditVerdict;

constexpr int mostShown = 10'000;
constexpr std::size_t hashShown = 8; // its end, as on the printed report

struct Options {
    std::string dataDir;
    int most = 50;
};

// Empty with a complaint when there is none.
std::optional<AuditLog> open(Context& context, const Options& options, const Clock& clock)
{
    const auto file = hallDatabase(options.dataDir, MissingData::Refuse);
    auto log = file ? AuditLog::open(*file, clock) : Result<AuditLog>(file.error());
    if (log)
        return std::move(*log);
    complain(context, log.error());
    return std::nullopt;
}

void show(Context& context, const Options& options)
{
    const SystemClock clock;
    const auto log = open(context, options, clock);
    if (!log)
        return;
    const auto entries = log->newest(options.most);
    if (!entries)
        return complain(context, entries.error());
    json all = json::array();
    for (const staff::AuditEntry& entry : *entries) {
        if (context.json)
            all.push_back({{"number", entry.number},
                           {"at", entry.at},
                           {"who", entry.who},
                           {"action", entry.action},
                           {"object", entry.object},
                           {"hash", entry.hash}});
        else
            context.out << entry.number << '\t' << entry.at << '\t' << entry.who << '\t' << entry.action << '\t' << entry.object << '\t'
                        << entry.hash.substr(entry.hash.size() - std::min(hashShown, entry.hash.size())) << '\n';
    }
    if (context.json)
        context.out << json{{"ok", true}, {"entries", all}}.dump(2) << '\n';
}

void tellBroken(Context& context, const AuditVerdict& verdict)
{
    const std::string number = std::to_string(*verdict.firstBroken);
    const bool missing = verdict.how == AuditVerdict::Break::Missing;
    complain(context, Error{missing ? "audit-missing" : "audit-changed",
                            missing ? "entry " + number + " is missing: somebody has removed it" : "entry " + number + " is not as it was written",
                            "", missing ? "第 " + number + " 条不见了：有人删过" : "第 " + number + " 条和当初写的不一样"});
}

void verify(Context& context, const Options& options)
{
    const SystemClock clock;
    const auto log = open(context, options, clock);
    if (!log)
        return;
    const auto verdict = log->verify();
    if (!verdict)
        return complain(context, verdict.error());
    if (!verdict->isWhole())
        return tellBroken(context, *verdict);
    if (context.json) {
        context.out << json{{"ok", true}, {"entries", verdict->entries}, {"head", verdict->head}}.dump(2) << '\n';
        return;
    }
    const std::string number = std::to_string(verdict->entries);
    context.out << (context.language == Language::English ? "All " + number + " entries are as they were written.\n"
                                                          : "一共 " + number + " 条，都和当初写的一样。\n")
                << say(context, "Head: ", "最后一条的摘要：") << verdict->head << '\n';
}

} // namespace

void addAuditVerbs(CLI::App& app, Context& context)
{
    CLI::App* group = app.add_subcommand("audit", say(context, "What staff have done at this machine", "工作人员在这台机器上做过什么"));
    group->require_subcommand(1);
    const auto options = std::make_shared<Options>();
    const auto verb = [&](const char* name, const std::string& about, void (*run)(Context&, const Options&)) {
        CLI::App* added = group->add_subcommand(name, about);
        added
            ->add_option("--data-dir", options->dataDir,
                         say(context, "Where hall.db lies, as given to the kiosk", "hall.db 所在的文件夹，和自助机用的一样"))
            ->required();
        added->callback([&context, options, run] { run(context, *options); });
        return added;
    };
    verb("show", say(context, "The newest entries first", "最新的在前"), show)
        ->add_option("--most", options->most, say(context, "So many at most", "最多几条"))
        ->check(CLI::Range(1, mostShown));
    verb("verify",
         say(context, "Check the chain: exit code 1 and the first entry that was changed or removed",
             "核对操作记录：被改过、删过就指出第一条，并返回 1"),
         verify);
}

} // namespace changming::ctl
