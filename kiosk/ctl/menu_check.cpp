#include "kiosk/ctl/menu_verbs.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <ostream>

namespace changming::ctl
{

namespace
{

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

void addMenuCheck(CLI::App& menu, Context& context)
{
    CLI::App* verb =
        menu.add_subcommand("check", say(context, "Check a menu.json: every mistake with its place", "检查 menu.json，逐条指出错在哪里"));
    const auto file = std::make_shared<std::string>();
    verb->add_option("FILE", *file, say(context, "The file", "要检查的文件"))->required();
    const auto catalogueFile = addMenuCatalogue(*verb, context);
    verb->callback([&context, file, catalogueFile] { check(context, *file, *catalogueFile); });
}

} // namespace changming::ctl
