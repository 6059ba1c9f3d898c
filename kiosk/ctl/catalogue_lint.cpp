#include "kiosk/catalogue/lint.h"
#include "kiosk/ctl/catalogue_verbs.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <ostream>

namespace changming::ctl
{

namespace
{

void lint(Context& context, const std::string& file)
{
    const CatalogueFile read = readCatalogueFile(file);
    std::vector<Error> findings = read.unusable;
    findings.insert(findings.end(), read.refused.begin(), read.refused.end());
    const auto poor = catalogue::lint(read.contents, file, read.origins);
    findings.insert(findings.end(), poor.begin(), poor.end());
    if (!findings.empty())
        return complain(context, findings);
    if (context.json) {
        context.out << nlohmann::json{{"ok", true}, {"items", read.contents.items.size()}}.dump(2) << '\n';
        return;
    }
    if (context.language == Language::English)
        context.out << read.contents.items.size() << " items, nothing to mend.\n";
    else
        context.out << "一共 " << read.contents.items.size() << " 个事项，没有问题。\n";
}

} // namespace

void addCatalogueLint(CLI::App& catalogue, Context& context)
{
    CLI::App* verb = catalogue.add_subcommand("lint", say(context, "Contradictions and poor names in a catalogue file; exit 1 when there are any",
                                                          "检查目录文件里自相矛盾、写得不好的地方；有就以 1 结束"));
    const auto file = std::make_shared<std::string>();
    verb->add_option("FILE", *file, say(context, "items.json or a table (.txt, .tsv)", "items.json 或表格（.txt、.tsv）"))->required();
    verb->callback([&context, file] { lint(context, *file); });
}

} // namespace changming::ctl
