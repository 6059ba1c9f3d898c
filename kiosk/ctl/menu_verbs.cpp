#include "kiosk/ctl/menu_verbs.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <system_error>

namespace changming::ctl
{

std::filesystem::path hallDatabase(const std::string& dataDir)
{
    return std::filesystem::path(dataDir) / "hall.db";
}

Result<menu::MenuStore> openMenus(const std::string& dataDir)
{
    const std::filesystem::path file = hallDatabase(dataDir);
    std::error_code unreadable;
    if (!std::filesystem::exists(file, unreadable))
        return Error{"menu-missing", "there are no menus; publish one, or start the kiosk once", file.string(),
                     "还没有菜单，先发布一份，或者先启动一次自助机程序"};
    return menu::MenuStore::open(file);
}

std::string versionName(const Context& context, int number)
{
    return context.language == Language::English ? "Version " + std::to_string(number) : "第 " + std::to_string(number) + " 版";
}

std::string versionFacts(const Context& context, const menu::VersionFacts& facts)
{
    const bool english = context.language == Language::English;
    const std::string comma = english ? ", " : "，";
    const std::string author = facts.author == "seed"     ? (english ? "shipped" : "出厂自带")
                               : facts.authorName.empty() ? facts.author
                                                          : facts.authorName;
    std::string text = author + comma + facts.publishedAt;
    if (facts.restores > 0)
        text += comma + (english ? "brings back version " + std::to_string(facts.restores) : "退回第 " + std::to_string(facts.restores) + " 版");
    return facts.note.empty() ? text : text + comma + facts.note;
}

nlohmann::json toJson(const menu::VersionFacts& facts)
{
    return {{"version", facts.number}, {"author", facts.author},           {"authorName", facts.authorName},
            {"note", facts.note},      {"publishedAt", facts.publishedAt}, {"restores", facts.restores}};
}

std::shared_ptr<std::string> addMenuDataDir(CLI::App& verb, const Context& context)
{
    auto dataDir = std::make_shared<std::string>();
    verb.add_option("--data-dir", *dataDir, say(context, "Where hall.db lies, as given to the kiosk", "hall.db 所在的文件夹，和自助机用的一样"))
        ->required();
    return dataDir;
}

std::shared_ptr<std::string> addMenuCatalogue(CLI::App& verb, const Context& context)
{
    auto file = std::make_shared<std::string>();
    verb.add_option("--catalogue", *file,
                    say(context, "catalogue.db or items.json: check that every item exists", "catalogue.db 或 items.json：核对菜单里的事项都存在"));
    return file;
}

void addMenuVerbs(CLI::App& app, Context& context)
{
    CLI::App* menu = app.add_subcommand("menu", say(context, "The menu of the home page: its file, its versions", "首页菜单：文件和各个版本"));
    menu->require_subcommand(1);
    addMenuCheck(*menu, context);
    addMenuShow(*menu, context);
    addMenuHistory(*menu, context);
    addMenuDiff(*menu, context);
    addMenuExport(*menu, context);
    addMenuImport(*menu, context);
    addMenuPublish(*menu, context);
}

} // namespace changming::ctl
