#include "kiosk/ctl/catalogue_verbs.h"

#include "kiosk/catalogue/items_file.h"
#include "kiosk/catalogue/table_file.h"
#include "kiosk/ctl/verbs.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <filesystem>
#include <memory>
#include <ostream>
#include <system_error>
#include <utility>

namespace changming::ctl
{

namespace
{

enum class RefusedRows { Allowed, RefuseAll };

Result<catalogue::Catalogue> makeCatalogue(const std::filesystem::path& dataDir)
{
    std::error_code failed;
    std::filesystem::create_directories(dataDir, failed);
    if (failed)
        return Error{"data-dir-unusable", "the folder cannot be made: " + failed.message(), dataDir.string(), "文件夹建不了"};
    return catalogue::Catalogue::open(dataDir / "catalogue.db");
}

// A table says nothing of the district: it stays whose it was.
Result<catalogue::ImportFacts> replace(catalogue::Contents contents, const std::filesystem::path& file, const std::filesystem::path& dataDir)
{
    auto catalogue = makeCatalogue(dataDir);
    if (!catalogue)
        return catalogue.error();
    if (contents.district.zh.empty()) {
        auto district = catalogue->district();
        if (!district)
            return district.error();
        contents.district = std::move(*district);
    }
    return catalogue->replace(contents, file.filename().string(), SystemClock().wall());
}

void tellRefusedRows(Context& context, std::size_t good, const std::vector<Error>& refused)
{
    complain(context, refused, 0);
    if (context.language == Language::English)
        context.err << refused.size() << " rows were refused, " << good << " are good.\n";
    else
        context.err << "有 " << refused.size() << " 条没有导入，" << good << " 条没有问题。\n";
}

void tell(Context& context, const catalogue::ImportFacts& facts, const std::vector<Error>& refused)
{
    if (context.json) {
        context.out << nlohmann::json{{"ok", true}, {"items", facts.items}, {"importedAt", facts.importedAt}, {"refused", complaintsToJson(refused)}}
                           .dump(2, ' ', false, nlohmann::json::error_handler_t::replace)
                    << '\n';
        return;
    }
    if (!refused.empty())
        tellRefusedRows(context, static_cast<std::size_t>(facts.items), refused);
    if (context.language == Language::English)
        context.out << facts.items << " items are in the catalogue now (" << facts.importedAt << ").\n";
    else
        context.out << "事项目录已经换成新的，一共 " << facts.items << " 个事项（" << facts.importedAt << "）。\n";
}

void import(Context& context, const std::string& file, const std::string& dataDir, RefusedRows rows)
{
    CatalogueFile read = readCatalogueFile(file);
    if (!read.unusable.empty()) {
        complain(context, read.unusable);
        return;
    }
    if (!read.refused.empty() && (rows == RefusedRows::RefuseAll || read.contents.items.empty())) {
        complain(context, read.refused);
        return;
    }
    const auto facts = replace(std::move(read.contents), file, dataDir);
    if (!facts) {
        complain(context, facts.error());
        return;
    }
    tell(context, *facts, read.refused);
}

} // namespace

CatalogueFile readCatalogueFile(const std::string& file)
{
    const std::string ending = std::filesystem::path(file).extension().string();
    if (ending == ".tsv" || ending == ".txt") {
        catalogue::TableFile table = catalogue::readTable(file);
        return {std::move(table.contents), std::move(table.refused), std::move(table.unusable), std::move(table.origins)};
    }
    if (ending == ".csv" || ending == ".xls" || ending == ".xlsx")
        return {{},
                {},
                {{"table-refused", "a table must be saved as text with tabs between the columns (.txt)", file,
                  "表格请先另存为“文本文件（制表符分隔）(*.txt)”，再导入"}},
                {}};
    catalogue::ItemsFile items = catalogue::readItemsFile(file);
    return {std::move(items.contents), {}, std::move(items.complaints), {}};
}

std::shared_ptr<std::string> addDataDir(CLI::App& verb, const Context& context)
{
    auto dataDir = std::make_shared<std::string>();
    verb.add_option("--data-dir", *dataDir,
                    say(context, "Where catalogue.db lies, as given to the kiosk", "catalogue.db 所在的文件夹，和自助机用的一样"))
        ->required();
    return dataDir;
}

void addCatalogueVerbs(CLI::App& app, Context& context)
{
    CLI::App* catalogue = app.add_subcommand("catalogue", say(context, "The catalogue of items", "事项目录"));
    catalogue->require_subcommand(1);

    CLI::App* verb = catalogue->add_subcommand(
        "import",
        say(context, "Replace the whole catalogue by a file: JSON, which must be right throughout, or a table, whose wrong rows are left out",
            "用文件整批替换事项目录：JSON 文件有一条不对就都不换；表格里不对的行不导入"));
    const auto file = std::make_shared<std::string>();
    const auto strict = std::make_shared<bool>(false);
    verb->add_option("FILE", *file,
                     say(context, "items.json, or a table of tab-separated values (.txt, .tsv)", "items.json，或者制表符分隔的表格（.txt、.tsv）"))
        ->required();
    const auto dataDir = addDataDir(*verb, context);
    verb->add_flag("--strict", *strict, say(context, "Import nothing when a row is refused", "有一行不对就都不导入"));
    verb->callback([&context, file, dataDir, strict] { import(context, *file, *dataDir, *strict ? RefusedRows::RefuseAll : RefusedRows::Allowed); });

    addCatalogueSearch(*catalogue, context);
    addCatalogueShow(*catalogue, context);
    addCatalogueLint(*catalogue, context);
}

} // namespace changming::ctl
