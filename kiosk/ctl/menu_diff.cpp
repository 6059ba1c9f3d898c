// kioskctl menu diff: what became different, in words.
#include "kiosk/ctl/menu_verbs.h"
#include "kiosk/menu/menu_difference.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <charconv>
#include <optional>
#include <ostream>

namespace changming::ctl
{

namespace
{

std::optional<int> versionNumber(const std::string& text)
{
    int number = 0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), number);
    return read.ec == std::errc() && read.ptr == text.data() + text.size() ? std::optional(number) : std::nullopt;
}

// A version's number, or a file; empty: the newest version.
menu::MenuFile menuOf(const std::string& name, const std::string& dataDir)
{
    if (!name.empty() && !versionNumber(name))
        return menu::readMenuFile(name, {});
    const auto store = openMenus(dataDir);
    if (!store)
        return {{}, {store.error()}};
    if (!name.empty()) {
        const auto version = store->version(*versionNumber(name));
        return version ? menu::MenuFile{version->menu, {}} : menu::MenuFile{{}, {version.error()}};
    }
    const auto current = store->current();
    if (!current)
        return {{}, {current.error()}};
    return current->has_value() ? menu::MenuFile{(*current)->menu, {}} : menu::MenuFile{};
}

void diff(Context& context, const std::string& from, const std::string& to, const std::string& dataDir)
{
    const menu::MenuFile before = menuOf(from, dataDir);
    const menu::MenuFile after = menuOf(to, dataDir);
    for (const menu::MenuFile* read : {&before, &after}) {
        if (!read->complaints.empty())
            return complain(context, read->complaints);
    }
    const auto changes = menu::difference(before.menu, after.menu);
    if (context.json) {
        auto list = nlohmann::json::array();
        for (const menu::Change& change : changes)
            list.push_back({{"kind", menu::token(change.kind)}, {"tile", change.tile}, {"zh", change.words.zh}, {"en", change.words.en}});
        context.out << nlohmann::json{{"ok", true}, {"changes", list}}.dump(2, ' ', false, nlohmann::json::error_handler_t::replace) << '\n';
        return;
    }
    for (const menu::Change& change : changes)
        context.out << change.words.in(context.language) << '\n';
    if (changes.empty())
        context.out << say(context, "Nothing is different.", "没有不同。") << '\n';
}

} // namespace

void addMenuDiff(CLI::App& menu, Context& context)
{
    CLI::App* verb = menu.add_subcommand("diff", say(context, "What is different between two menus, in words", "两份菜单有什么不同，用话说清楚"));
    const auto from = std::make_shared<std::string>();
    const auto to = std::make_shared<std::string>();
    const auto dataDir = std::make_shared<std::string>(".");
    verb->add_option("FROM", *from, say(context, "A version's number or a file", "第几版，或者一个文件"))->required();
    verb->add_option("TO", *to, say(context, "The same; else the newest version", "同样；不写就是最新的一版"));
    verb->add_option("--data-dir", *dataDir, say(context, "Where hall.db lies, for versions", "hall.db 所在的文件夹，比较版本时要写"));
    verb->callback([&context, from, to, dataDir] { diff(context, *from, *to, *dataDir); });
}

} // namespace changming::ctl
