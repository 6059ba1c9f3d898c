// kioskctl menu show, history and export: what is published and what was.
#include "kiosk/ctl/menu_verbs.h"
#include "kiosk/menu/menu_text.h"
#include "kiosk/menu/menu_words.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <fstream>
#include <ostream>
#include <system_error>

namespace changming::ctl
{

namespace
{

using nlohmann::ordered_json;

std::string print(const ordered_json& document)
{
    return document.dump(2, ' ', false, ordered_json::error_handler_t::replace) + "\n";
}

// Version `number`; 0: the newest.
Result<menu::Version> find(const std::string& dataDir, int number)
{
    const auto store = openMenus(dataDir);
    if (!store)
        return store.error();
    if (number > 0)
        return store->version(number);
    auto current = store->current();
    if (!current)
        return current.error();
    if (!current->has_value())
        return Error{"menu-missing", "nothing was ever published", store->file().string(), "还没有发布过菜单"};
    return std::move(**current);
}

void printTile(Context& context, const menu::Menu& menu, const menu::Tile& tile, const std::string& number)
{
    const bool english = context.language == Language::English;
    context.out << number << "  " << tile.title.zh << " / " << tile.title.in(Language::English) << (english ? ": " : "：")
                << menu::actionWords(menu, tile.action).in(context.language);
    if (tile.shown)
        context.out << (english ? ", " : "，") << menu::hoursWords(tile.shown).in(context.language);
    if (tile.hidden)
        context.out << (english ? ", hidden" : "，隐藏");
    context.out << '\n';
}

void show(Context& context, const std::string& dataDir, int number)
{
    const auto version = find(dataDir, number);
    if (!version)
        return complain(context, version.error());
    if (context.json) {
        ordered_json document{{"ok", true}};
        document.update(ordered_json(toJson(*version)));
        document["menu"] = ordered_json::parse(menu::menuFileText(version->menu));
        context.out << print(document);
        return;
    }
    context.out << versionName(context, version->number) << (context.language == Language::English ? ": " : "：") << versionFacts(context, *version)
                << '\n';
    for (std::size_t t = 0; t < version->menu.home.size(); ++t) {
        const menu::Tile& tile = version->menu.home[t];
        const std::string row = std::to_string(t + 1);
        printTile(context, version->menu, tile, row);
        const menu::Group* group = tile.action.kind == menu::Action::Kind::Group ? version->menu.group(tile.action.target) : nullptr;
        for (std::size_t i = 0; group != nullptr && i < group->tiles.size(); ++i)
            printTile(context, version->menu, group->tiles[i], "    " + row + "." + std::to_string(i + 1));
    }
}

void history(Context& context, const std::string& dataDir, int limit)
{
    const auto store = openMenus(dataDir);
    if (!store)
        return complain(context, store.error());
    const auto versions = store->versions(limit);
    if (!versions)
        return complain(context, versions.error());
    if (context.json) {
        ordered_json list = ordered_json::array();
        for (const menu::VersionFacts& facts : *versions)
            list.push_back(ordered_json(toJson(facts)));
        context.out << print({{"ok", true}, {"versions", list}});
        return;
    }
    for (const menu::VersionFacts& facts : *versions)
        context.out << versionName(context, facts.number) << '\t' << versionFacts(context, facts) << '\n';
}

Result<void> write(const std::filesystem::path& file, std::string_view text)
{
    std::ofstream stream(file, std::ios::binary | std::ios::trunc);
    stream << text;
    stream.close();
    if (stream.fail())
        return Error{"file-unwritable", "the file cannot be written", file.string(), "文件写不了"};
    return {};
}

// What the file names as its $schema, so that an editor completes it wherever the file lies.
Result<void> writeSchemaBeside(const std::filesystem::path& file)
{
    const std::filesystem::path schema = file.parent_path() / menu::schemaBesideFile;
    std::error_code failed;
    if (std::filesystem::exists(schema, failed))
        return {};
    std::filesystem::create_directories(schema.parent_path(), failed);
    return write(schema, menu::menuSchemaText());
}

void exportTo(Context& context, const std::string& file, const std::string& dataDir, int number)
{
    const auto version = find(dataDir, number);
    if (!version)
        return complain(context, version.error());
    const std::string text = menu::menuFileText(version->menu);
    if (file == "-") {
        context.out << text;
        return;
    }
    if (auto written = write(file, text); !written)
        return complain(context, written.error());
    if (auto written = writeSchemaBeside(file); !written)
        return complain(context, written.error());
    if (context.json) {
        context.out << print({{"ok", true}, {"version", version->number}, {"file", file}});
        return;
    }
    if (context.language == Language::English)
        context.out << "Version " << version->number << " is in " << file << "; publish it with --base " << version->base << ".\n";
    else
        context.out << "第 " << version->number << " 版写到了 " << file << "，改好以后发布时写上 --base " << version->base << "。\n";
}

std::shared_ptr<int> addVersion(CLI::App& verb, const Context& context)
{
    auto number = std::make_shared<int>(0);
    verb.add_option("--version", *number, say(context, "Which version; else the newest", "第几版；不写就是最新的"))->check(CLI::PositiveNumber);
    return number;
}

} // namespace

void addMenuShow(CLI::App& menu, Context& context)
{
    CLI::App* verb = menu.add_subcommand("show", say(context, "Show the menu that is published", "显示现在用的菜单"));
    const auto dataDir = addMenuDataDir(*verb, context);
    const auto number = addVersion(*verb, context);
    verb->callback([&context, dataDir, number] { show(context, *dataDir, *number); });
}

void addMenuHistory(CLI::App& menu, Context& context)
{
    CLI::App* verb = menu.add_subcommand("history", say(context, "The versions, the newest first", "所有版本，新的在前"));
    const auto dataDir = addMenuDataDir(*verb, context);
    const auto limit = std::make_shared<int>(50);
    verb->add_option("--limit", *limit, say(context, "How many at most", "最多几版"))->check(CLI::Range(1, 500));
    verb->callback([&context, dataDir, limit] { history(context, *dataDir, *limit); });
}

void addMenuExport(CLI::App& menu, Context& context)
{
    CLI::App* verb = menu.add_subcommand("export", say(context, "Write a version as a menu.json, for an editor; its schema is put beside it",
                                                       "把一个版本写成 menu.json，用编辑器改；旁边会放好说明文件"));
    const auto file = std::make_shared<std::string>();
    verb->add_option("FILE", *file, say(context, "Where to; - prints it", "写到哪个文件；写 - 就显示出来"))->required();
    const auto dataDir = addMenuDataDir(*verb, context);
    const auto number = addVersion(*verb, context);
    verb->callback([&context, file, dataDir, number] { exportTo(context, *file, *dataDir, *number); });
}

} // namespace changming::ctl
