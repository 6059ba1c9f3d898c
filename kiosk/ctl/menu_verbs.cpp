#include "kiosk/base/json.h"
#include "kiosk/catalogue/catalogue.h"
#include "kiosk/catalogue/items_file.h"
#include "kiosk/ctl/verbs.h"
#include "kiosk/menu/menu_file.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <fstream>
#include <memory>
#include <ostream>
#include <set>

namespace changming::ctl
{

namespace
{

struct KnownItems {
    menu::TargetKnown known; // empty: nobody to ask
    std::vector<Error> complaints;
};

bool isDatabase(const std::string& file)
{
    constexpr std::string_view magic = "SQLite format 3"; // sqlite.org/fileformat.html, 1.3.1
    std::string head(magic.size(), '\0');
    std::ifstream stream(file, std::ios::binary);
    return stream.read(head.data(), static_cast<std::streamsize>(head.size())) && head == magic;
}

KnownItems fromDatabase(const std::string& file)
{
    auto opened = catalogue::Catalogue::open(file);
    if (!opened)
        return {{}, {opened.error()}};
    // A std::function must be copyable, a connection is not.
    const auto catalogue = std::make_shared<catalogue::Catalogue>(std::move(*opened));
    return {[catalogue](const menu::Action& action) {
                if (action.kind == menu::Action::Kind::Department) {
                    const auto items = catalogue->items({.department = action.target, .limit = 1});
                    return items.ok() && items->total > 0;
                }
                const auto item = catalogue->item(action.target);
                return item.ok() && item->has_value();
            },
            {}};
}

KnownItems fromFile(const std::string& file)
{
    const catalogue::ItemsFile read = catalogue::readItemsFile(file);
    if (!read.complaints.empty())
        return {{}, read.complaints};
    auto codes = std::make_shared<std::set<std::string>>();
    auto departments = std::make_shared<std::set<std::string>>();
    for (const catalogue::Item& item : read.contents.items) {
        codes->insert(item.taskCode);
        departments->insert(item.department.zh);
    }
    return {[codes, departments](const menu::Action& action) { return (action.kind == menu::Action::Kind::Department ? departments : codes)->contains(action.target); },
            {}};
}

KnownItems knownItems(const std::string& catalogueFile)
{
    if (catalogueFile.empty())
        return {};
    return isDatabase(catalogueFile) ? fromDatabase(catalogueFile) : fromFile(catalogueFile);
}

void check(Context& context, const std::string& file, const std::string& catalogueFile)
{
    const KnownItems items = knownItems(catalogueFile);
    if (!items.complaints.empty()) {
        complain(context, items.complaints);
        return;
    }
    const menu::MenuFile read = menu::readMenuFile(file, items.known);
    if (!read.complaints.empty()) {
        complain(context, read.complaints);
        return;
    }
    const auto tiles = read.menu.home.size();
    const auto groups = read.menu.groups.size();
    const bool itemsChecked = static_cast<bool>(items.known);
    if (context.json) {
        context.out << nlohmann::json{{"ok", true}, {"tiles", tiles}, {"groups", groups}, {"itemsChecked", itemsChecked}}.dump(2) << '\n';
        return;
    }
    if (context.language == Language::English)
        context.out << "The menu is in order: " << tiles << " tiles on the home page, " << groups << " groups.\n";
    else
        context.out << "菜单没有问题：首页 " << tiles << " 块磁贴，" << groups << " 个组。\n";
    if (!itemsChecked)
        context.out << say(context, "Whether its items exist was not checked; add --catalogue FILE for that.",
                           "没有核对事项是否存在；加上 --catalogue 文件 就会核对。")
                    << '\n';
}

} // namespace

void addMenuVerbs(CLI::App& app, Context& context)
{
    CLI::App* menu = app.add_subcommand("menu", say(context, "The menu of the home page (menu.json)", "首页菜单（menu.json）"));
    menu->require_subcommand(1);

    CLI::App* verb =
        menu->add_subcommand("check", say(context, "Check a menu.json: every mistake with its place", "检查 menu.json，逐条指出错在哪里"));
    const auto file = std::make_shared<std::string>();
    const auto catalogueFile = std::make_shared<std::string>();
    verb->add_option("FILE", *file, say(context, "The file", "要检查的文件"))->required();
    verb->add_option("--catalogue", *catalogueFile,
                     say(context, "catalogue.db or items.json: check that every item exists", "catalogue.db 或 items.json：核对菜单里的事项都存在"));
    verb->callback([&context, file, catalogueFile] { check(context, *file, *catalogueFile); });
}

} // namespace changming::ctl
