// kioskctl menu publish, rollback and import: a running kiosk shows what was published within a second.
#include "kiosk/base/clock.h"
#include "kiosk/base/json.h"
#include "kiosk/ctl/hall_data.h"
#include "kiosk/ctl/menu_verbs.h"
#include "kiosk/menu/draft_store.h"
#include "kiosk/menu/menu_rules.h"
#include "kiosk/menu/menu_text.h"
#include "kiosk/staff/audit_log.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <functional>
#include <optional>
#include <ostream>
#include <system_error>
#include <utility>

namespace changming::ctl
{

namespace
{

struct Order {
    std::string file; // publish, import
    int number = 0;   // rollback
    std::string dataDir;
    std::string catalogueFile;
    std::string author;
    std::string note;
    int base = 0; // 0: not said
    bool replace = false;
};

menu::Publication publicationOf(const Order& order)
{
    return {.author = order.author, .authorName = {}, .note = order.note, .base = order.base > 0 ? std::optional(order.base) : std::nullopt};
}

// Publishes and writes down at once who did it; the version's number, or nothing after a complaint. The log is opened first:
// where nobody can write, nothing is published.
std::optional<int> publishAudited(Context& context, const Order& order, staff::AuditAction action,
                                  const std::function<Result<int>(WallTime now)>& publish)
{
    const SystemClock clock;
    auto audit = staff::AuditLog::open(hallDatabase(order.dataDir), clock);
    if (!audit) {
        complain(context, audit.error());
        return std::nullopt;
    }
    const auto number = publish(clock.wall());
    if (!number) {
        complain(context, number.error());
        return std::nullopt;
    }
    const int object = action == staff::AuditAction::MenuRolledBack ? order.number : *number;
    if (const auto entry = audit->append(accountName(), action, std::to_string(object)); !entry) {
        const std::string version = std::to_string(*number);
        complain(context,
                 Error{entry.error().code, "version " + version + " is published, but who did it could not be written down: " + entry.error().message,
                       entry.error().place, "第 " + version + " 版已经上线，但没能记下是谁做的"});
        return std::nullopt;
    }
    return *number;
}

// `open`: what is to be put right all the same.
void tellPublished(Context& context, int number, const std::vector<Error>& open = {})
{
    if (context.json) {
        nlohmann::json answer{{"ok", true}, {"version", number}};
        if (!open.empty())
            answer["toPutRight"] = complaintsToJson(open);
        context.out << answer.dump(2, ' ', false, nlohmann::json::error_handler_t::replace) << '\n';
        return;
    }
    complain(context, open, 0);
    if (context.language == Language::English)
        context.out << "Version " << number << " is published.\n";
    else
        context.out << "第 " << number << " 版已经上线。\n";
}

Result<menu::MenuStore> makeMenus(const std::string& dataDir)
{
    std::error_code failed;
    std::filesystem::create_directories(dataDir, failed);
    if (failed)
        return Error{"data-dir-unusable", "the folder cannot be made: " + failed.message(), dataDir, "文件夹建不了"};
    return menu::MenuStore::open(hallDatabase(dataDir));
}

void publishFile(Context& context, const Order& order, const menu::TargetKnown& known)
{
    const auto bytes = readFile(order.file, JsonLimits{}.maxBytes);
    if (!bytes)
        return complain(context, bytes.error());
    const menu::MenuFile read = menu::parseMenu(*bytes, order.file, known); // every mistake, not the first alone
    if (!read.complaints.empty())
        return complain(context, read.complaints);
    auto store = makeMenus(order.dataDir);
    if (!store)
        return complain(context, store.error());
    const auto number = publishAudited(context, order, staff::AuditAction::MenuPublished,
                                       [&](WallTime now) { return store->publish(*bytes, publicationOf(order), known, now); });
    if (number)
        tellPublished(context, *number);
}

void publishDraft(Context& context, const Order& order, const menu::TargetKnown& known)
{
    auto store = openMenus(order.dataDir);
    if (!store)
        return complain(context, store.error());
    auto drafts = menu::DraftStore::open(store->file());
    if (!drafts)
        return complain(context, drafts.error());
    const auto draft = drafts->draft(order.author);
    if (!draft)
        return complain(context, draft.error());
    if (!draft->has_value())
        return complain(context, Error{"menu-no-draft", order.author + " has no draft; name a file", store->file().string(),
                                       order.author + " 没有草稿，请写明文件"});
    menu::Publication publication = publicationOf(order);
    publication.base = publication.base.value_or((*draft)->base);
    const auto number = publishAudited(context, order, staff::AuditAction::MenuPublished,
                                       [&](WallTime now) { return store->publish(menu::menuFileText((*draft)->menu), publication, known, now); });
    if (!number)
        return;
    std::vector<Error> open;
    if (const auto dropped = drafts->replace(order.author, *draft, {}); !dropped) // it is published all the same
        open.push_back(dropped.error());
    tellPublished(context, *number, open);
}

void publish(Context& context, const Order& order)
{
    const KnownItems items = knownItemsOf(order.dataDir, order.catalogueFile);
    if (!items.complaints.empty())
        return complain(context, items.complaints);
    order.file.empty() ? publishDraft(context, order, items.known) : publishFile(context, order, items.known);
}

void rollBack(Context& context, const Order& order)
{
    const KnownItems items = knownItemsOf(order.dataDir, order.catalogueFile);
    if (!items.complaints.empty())
        return complain(context, items.complaints);
    auto store = openMenus(order.dataDir);
    if (!store)
        return complain(context, store.error());
    const auto number = publishAudited(context, order, staff::AuditAction::MenuRolledBack,
                                       [&](WallTime now) { return store->rollBack(order.number, publicationOf(order), now); });
    if (!number)
        return;
    const auto now = store->version(*number);
    tellPublished(context, *number, now ? menu::checkRules(now->menu, versionName(context, *number), items.known) : std::vector{now.error()});
}

Result<void> keepDraft(const Order& order, const menu::Menu& menu)
{
    const auto store = openMenus(order.dataDir);
    if (!store)
        return store.error();
    const auto current = store->current();
    if (!current)
        return current.error();
    auto drafts = menu::DraftStore::open(store->file());
    if (!drafts)
        return drafts.error();
    const auto there = drafts->draft(order.author);
    if (!there)
        return there.error();
    if (there->has_value() && !order.replace)
        return Error{"menu-draft-there", order.author + " has a draft already, of " + (*there)->savedAt + "; --replace puts this one in its place",
                     order.file, order.author + " 已经有一份草稿（" + (*there)->savedAt + "），要换掉它就加上 --replace"};
    return drafts->replace(order.author, *there, menu::KeptDraft{current->has_value() ? (*current)->base : 0, menu, toRfc3339(SystemClock().wall())});
}

void import(Context& context, const Order& order)
{
    const auto bytes = readFile(order.file, JsonLimits{}.maxBytes);
    if (!bytes)
        return complain(context, bytes.error());
    const menu::MenuFile read = menu::parseUnfinished(*bytes, order.file);
    if (!read.complaints.empty())
        return complain(context, read.complaints);
    if (auto kept = keepDraft(order, read.menu); !kept)
        return complain(context, kept.error());
    const KnownItems items = knownItemsOf(order.dataDir, order.catalogueFile);
    const auto open = menu::checkRules(read.menu, order.file, items.known); // to be put right before it can be published
    if (context.json) {
        context.out << nlohmann::json{{"ok", true}, {"toPutRight", complaintsToJson(open)}}.dump(2, ' ', false,
                                                                                                 nlohmann::json::error_handler_t::replace)
                    << '\n';
        return;
    }
    complain(context, open, 0);
    if (context.language == Language::English)
        context.out << "It is the draft of " << order.author << " now; nothing is published yet.\n";
    else
        context.out << "已经放进 " << order.author << " 的草稿，还没有上线。\n";
}

void addWho(CLI::App& verb, const Context& context, const std::shared_ptr<Order>& order)
{
    verb.add_option("--data-dir", order->dataDir, say(context, "Where hall.db lies, as given to the kiosk", "hall.db 所在的文件夹，和自助机用的一样"))
        ->required();
    verb.add_option("--catalogue", order->catalogueFile,
                    say(context, "catalogue.db or items.json: check that every item exists; else the data folder's",
                        "catalogue.db 或 items.json：核对菜单里的事项都存在；不写就用数据文件夹里的"));
    verb.add_option("--author", order->author, say(context, "Who does it: a staff id", "谁来做：工作人员的编号"))
        ->required()
        ->check([&context](const std::string& id) {
            return id == "seed" ? say(context, "seed is who made the shipped menu", "seed 是出厂自带的菜单用的编号，请写您自己的") : std::string();
        });
}

void addPublication(CLI::App& verb, const Context& context, const std::shared_ptr<Order>& order)
{
    addWho(verb, context, order);
    verb.add_option("--note", order->note, say(context, "A note for the history", "留在版本记录里的一句话"));
    verb.add_option("--base", order->base,
                    say(context, "The version that was edited: refused when a newer one is there", "改的是第几版：后来又有新版的，就不发布"))
        ->check(CLI::PositiveNumber);
}

} // namespace

void addMenuImport(CLI::App& menu, Context& context)
{
    CLI::App* verb = menu.add_subcommand("import", say(context, "Put a menu.json into somebody's draft, to be looked at on the screen",
                                                       "把 menu.json 放进某人的草稿，在屏幕上接着改"));
    const auto order = std::make_shared<Order>();
    verb->add_option("FILE", order->file, say(context, "The file", "文件"))->required();
    addWho(*verb, context, order);
    verb->add_flag("--replace", order->replace, say(context, "In place of a draft that is there", "换掉已有的草稿"));
    verb->callback([&context, order] { import(context, *order); });
}

void addMenuPublish(CLI::App& menu, Context& context)
{
    CLI::App* verb = menu.add_subcommand("publish", say(context, "Publish a menu.json, or the author's draft", "发布一份 menu.json，或者作者的草稿"));
    const auto order = std::make_shared<Order>();
    verb->add_option("FILE", order->file, say(context, "The file; without one, the author's draft", "文件；不写就是作者的草稿"));
    addPublication(*verb, context, order);
    verb->callback([&context, order] { publish(context, *order); });

    CLI::App* back = menu.add_subcommand("rollback", say(context, "Publish what an earlier version was", "退回到以前的一版"));
    const auto old = std::make_shared<Order>();
    back->add_option("NUMBER", old->number, say(context, "Which version", "第几版"))->required()->check(CLI::PositiveNumber);
    addPublication(*back, context, old);
    back->callback([&context, old] { rollBack(context, *old); });
}

} // namespace changming::ctl
