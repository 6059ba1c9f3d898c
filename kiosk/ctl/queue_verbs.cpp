#include "kiosk/cases/outbox.h"
#include "kiosk/ctl/verbs.h"
#include "kiosk/staff/hall_words.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <memory>
#include <ostream>

namespace changming::ctl
{

namespace
{

std::int64_t waitingIn(const cases::QueueStatus& status)
{
    std::int64_t sum = 0;
    for (const auto& [state, count] : status.counts) {
        if (cases::isWaiting(state))
            sum += count;
    }
    return sum;
}

void printJson(Context& context, const cases::QueueStatus& status)
{
    nlohmann::json counts = nlohmann::json::object();
    for (const auto& [state, count] : status.counts)
        counts[std::string(cases::token(state))] = count;
    nlohmann::json oldest;
    if (status.oldestWaiting)
        oldest = toRfc3339(*status.oldestWaiting);
    const nlohmann::json ratings{{"waiting", status.ratings.waiting}, {"quarantined", status.ratings.quarantined}};
    context.out
        << nlohmann::json{{"ok", true}, {"waiting", waitingIn(status)}, {"oldestWaiting", oldest}, {"counts", counts}, {"ratings", ratings}}.dump(2)
        << '\n';
}

void printTable(Context& context, const cases::QueueStatus& status)
{
    const bool english = context.language == Language::English;
    for (const auto& [state, count] : status.counts)
        context.out << count << '\t' << staff::nameOf(state).in(context.language) << '\n';
    if (status.ratings.waiting > 0)
        context.out << status.ratings.waiting << '\t' << (english ? "ratings to be sent" : "待发送的评价") << '\n';
    if (status.ratings.quarantined > 0)
        context.out << status.ratings.quarantined << '\t'
                    << (english ? "ratings rejected by the platform: staff must act" : "平台拒收的评价，需人工处理") << '\n';
    if (!status.oldestWaiting) {
        context.out << (english ? "Nothing is waiting.\n" : "没有等待发送的办件。\n");
        return;
    }
    const std::string since = toRfc3339(*status.oldestWaiting);
    if (english)
        context.out << waitingIn(status) << " waiting, the oldest since " << since << ".\n";
    else
        context.out << "等待中 " << waitingIn(status) << " 件，最早一件确认于 " << since << "。\n";
}

void status(Context& context, const std::string& dataDir)
{
    const auto found = cases::queueStatus(dataDir);
    if (!found)
        return complain(context, found.error());
    context.json ? printJson(context, *found) : printTable(context, *found);
}

} // namespace

void addQueueVerbs(CLI::App& app, Context& context)
{
    CLI::App* queue =
        app.add_subcommand("queue", say(context, "The cases that this machine keeps until the platform has decided", "本机暂存、等待平台答复的办件"));
    queue->require_subcommand(1);

    CLI::App* verb =
        queue->add_subcommand("status", say(context, "How many cases there are in each state; nothing personal", "各种状态各有多少件；不含个人信息"));
    const auto dataDir = std::make_shared<std::string>();
    verb->add_option("--data-dir", *dataDir, say(context, "Where cases.db lies, as given to the kiosk", "cases.db 所在的文件夹，和自助机用的一样"))
        ->required();
    verb->callback([&context, dataDir] { status(context, *dataDir); });
}

} // namespace changming::ctl
