#include "kiosk/catalogue/catalogue.h"
#include "kiosk/catalogue/items_file.h"
#include "kiosk/ctl/verbs.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <filesystem>
#include <memory>
#include <ostream>
#include <system_error>

namespace changming::ctl
{

namespace
{

Result<catalogue::ImportFacts> replace(const catalogue::ItemsFile& read, const std::filesystem::path& file, const std::filesystem::path& dataDir)
{
    std::error_code failed;
    std::filesystem::create_directories(dataDir, failed);
    if (failed)
        return Error{"data-dir-unusable", "the folder cannot be made: " + failed.message(), dataDir.string(), "文件夹建不了"};
    auto catalogue = catalogue::Catalogue::open(dataDir / "catalogue.db");
    if (!catalogue)
        return catalogue.error();
    return catalogue->replace(read.contents, file.filename().string(), SystemClock().wall());
}

void import(Context& context, const std::string& file, const std::string& dataDir)
{
    const catalogue::ItemsFile read = catalogue::readItemsFile(file);
    if (!read.complaints.empty()) {
        complain(context, read.complaints);
        return;
    }
    const auto facts = replace(read, file, dataDir);
    if (!facts) {
        complain(context, facts.error());
        return;
    }
    if (context.json) {
        context.out << nlohmann::json{{"ok", true}, {"items", facts->items}, {"importedAt", facts->importedAt}}.dump(2) << '\n';
        return;
    }
    if (context.language == Language::English)
        context.out << facts->items << " items are in the catalogue now (" << facts->importedAt << ").\n";
    else
        context.out << "事项目录已经换成新的，一共 " << facts->items << " 个事项（" << facts->importedAt << "）。\n";
}

} // namespace

void addCatalogueVerbs(CLI::App& app, Context& context)
{
    CLI::App* catalogue = app.add_subcommand("catalogue", say(context, "The catalogue of items", "事项目录"));
    catalogue->require_subcommand(1);

    CLI::App* verb = catalogue->add_subcommand("import", say(context, "Replace the whole catalogue by a file, or nothing when any row is wrong",
                                                             "用文件整批替换事项目录；有一条不对就都不换"));
    const auto file = std::make_shared<std::string>();
    const auto dataDir = std::make_shared<std::string>();
    verb->add_option("FILE", *file, say(context, "items.json", "items.json"))->required();
    verb->add_option("--data-dir", *dataDir,
                     say(context, "Where catalogue.db lies, as given to the kiosk", "catalogue.db 所在的文件夹，和自助机用的一样"))
        ->required();
    verb->callback([&context, file, dataDir] { import(context, *file, *dataDir); });
}

} // namespace changming::ctl
