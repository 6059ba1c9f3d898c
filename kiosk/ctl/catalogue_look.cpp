#include "kiosk/catalogue/item_json.h"
#include "kiosk/ctl/catalogue_verbs.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <filesystem>
#include <ostream>

namespace changming::ctl
{

namespace
{

using nlohmann::json;

constexpr int hitsShown = 10;

// Looking makes no database.
Result<catalogue::Catalogue> openExisting(const std::string& dataDir)
{
    const std::filesystem::path file = std::filesystem::path(dataDir) / "catalogue.db";
    std::error_code unreadable;
    if (!std::filesystem::exists(file, unreadable))
        return Error{"catalogue-missing", "there is no catalogue; import one first", file.string(), "还没有事项目录，先导入一份"};
    return catalogue::Catalogue::open(file);
}

const char* badgeWords(const Context& context, catalogue::Badge badge)
{
    const bool english = context.language == Language::English;
    switch (badge) {
    case catalogue::Badge::FinishHere:
        return english ? "finish here" : "这里能办完";
    case catalogue::Badge::PrepareHere:
        return english ? "prepare here" : "先在这里填";
    case catalogue::Badge::CounterOnly:
        break;
    }
    return english ? "counter only" : "要到窗口办";
}

json spansToJson(const std::vector<catalogue::Span>& spans)
{
    json list = json::array();
    for (const catalogue::Span& span : spans)
        list.push_back({span.first, span.count});
    return list;
}

json hitToJson(const catalogue::Hit& hit)
{
    return {{"taskCode", hit.taskCode},
            {"plainName", textToJson(hit.plainName)},
            {"name", hit.name},
            {"department", textToJson(hit.department)},
            {"badge", catalogue::badgeToken(hit.badge)},
            {"inPlainName", spansToJson(hit.inPlainName)},
            {"inPlainNameEn", spansToJson(hit.inPlainNameEn)},
            {"inName", spansToJson(hit.inName)}};
}

std::string print(const json& document)
{
    return document.dump(2, ' ', false, json::error_handler_t::replace) + "\n";
}

void search(Context& context, const std::string& text, const std::string& dataDir, int limit)
{
    const auto catalogue = openExisting(dataDir);
    if (!catalogue)
        return complain(context, catalogue.error());
    const auto page = catalogue->search(text, 0, limit);
    if (!page)
        return complain(context, page.error());
    if (context.json) {
        json hits = json::array();
        for (const catalogue::Hit& hit : page->hits)
            hits.push_back(hitToJson(hit));
        context.out << print({{"total", page->total}, {"nearest", page->nearest}, {"hits", std::move(hits)}});
        return;
    }
    if (page->nearest)
        context.out << say(context, "Nothing matches; nearest:", "没有找到，最像的是：") << '\n';
    else
        context.out << (context.language == Language::English ? "Found: " : "找到：") << page->total << '\n';
    for (const catalogue::Hit& hit : page->hits)
        context.out << hit.taskCode << '\t' << hit.plainName.in(context.language) << '\t' << hit.name << '\t' << badgeWords(context, hit.badge)
                    << '\n';
}

void show(Context& context, const std::string& taskCode, const std::string& dataDir)
{
    const auto catalogue = openExisting(dataDir);
    if (!catalogue)
        return complain(context, catalogue.error());
    const auto item = catalogue->item(taskCode);
    if (!item)
        return complain(context, item.error());
    if (!item->has_value())
        return complain(context,
                        {"catalogue-unknown-code", "the catalogue has no item \"" + taskCode + "\"", "", "目录里没有事项“" + taskCode + "”"});
    const catalogue::Item& found = **item;
    if (context.json) {
        context.out << print(catalogue::itemToJson(found));
        return;
    }
    const auto line = [&](const char* english, const char* chinese, const std::string& value) {
        if (!value.empty())
            context.out << say(context, english, chinese) << (context.language == Language::English ? ": " : "：") << value << '\n';
    };
    const auto days = [&](int count) { return std::to_string(count) + say(context, " working days", " 个工作日"); };
    line("Code", "编码", found.taskCode);
    line("Plain name", "通俗名称", found.plainName.in(context.language));
    line("Official name", "正式名称", found.name);
    line("Department", "部门", found.department.in(context.language));
    line("At this machine", "在这台机器上", badgeWords(context, found.badge));
    line("Promised", "承诺时限", found.promisedDays == 0 ? say(context, "at once", "当场办") : days(found.promisedDays));
    line("By law", "法定时限", found.statutoryDays ? days(*found.statutoryDays) : say(context, "the law sets no limit", "没有法定时限"));
    line("Fee", "收费", found.fee.zh.empty() ? say(context, "free of charge", "不收费") : found.fee.in(context.language));
    for (const catalogue::Material& material : found.materials)
        line("Material", "材料", material.name.in(context.language));
    line("Phone", "电话", found.helpPhone);
    line("Guide", "指南", found.guide ? found.guide->version : say(context, "none", "没有"));
}

} // namespace

void addCatalogueSearch(CLI::App& catalogue, Context& context)
{
    CLI::App* verb = catalogue.add_subcommand(
        "search", say(context, "Search as a citizen types: Chinese, pinyin, initials, English", "像群众那样搜索：汉字、拼音、首字母、英文"));
    const auto text = std::make_shared<std::string>();
    const auto limit = std::make_shared<int>(hitsShown);
    verb->add_option("TEXT", *text, say(context, "What is typed", "输入的文字"))->required();
    const auto dataDir = addDataDir(*verb, context);
    verb->add_option("--limit", *limit, say(context, "How many hits to show (10)", "最多显示几条（10）"))->check(CLI::Range(1, catalogue::maxFound));
    verb->callback([&context, text, dataDir, limit] { search(context, *text, *dataDir, *limit); });
}

void addCatalogueShow(CLI::App& catalogue, Context& context)
{
    CLI::App* verb = catalogue.add_subcommand(
        "show", say(context, "One item with all that the catalogue knows of it (whole with --json)", "一个事项的内容（加 --json 是全部）"));
    const auto code = std::make_shared<std::string>();
    verb->add_option("CODE", *code, say(context, "Its task code", "事项编码"))->required();
    const auto dataDir = addDataDir(*verb, context);
    verb->callback([&context, code, dataDir] { show(context, *code, *dataDir); });
}

} // namespace changming::ctl
