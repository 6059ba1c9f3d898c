#include "kiosk/ctl/help_words.h"

#include <CLI/CLI.hpp>

#include <array>
#include <memory>
#include <utility>
#include <vector>

namespace changming::ctl
{

namespace
{

// CLI11 has labels for its words, but for the headings of groups, which are the groups' own names.
class ChineseFormatter final : public CLI::Formatter
{
public:
    ChineseFormatter()
    {
        label("Usage", "用法");
        label("OPTIONS", "选项");
        label("SUBCOMMAND", "命令");
        label("SUBCOMMANDS", "命令");
        label("Positionals", "参数");
        label("REQUIRED", "（必写）");
    }

    std::string make_group(std::string group, bool isPositional, std::vector<const CLI::Option*> options) const override
    {
        return CLI::Formatter::make_group(group == "Options" ? "选项" : std::move(group), isPositional, std::move(options));
    }

    std::string make_subcommands(const CLI::App* app, CLI::AppFormatMode mode) const override
    {
        return CLI::detail::find_and_replace(CLI::Formatter::make_subcommands(app, mode), "\nSubcommands:\n", "\n命令:\n");
    }
};

struct Sentence {
    const char* name; // CLI11's class of the error
    const char* zh;
};

constexpr std::array<Sentence, 5> sentences{{
    {"RequiredError", "还缺一项必写的"},
    {"ExtrasError", "有不认识的参数"},
    {"ArgumentMismatch", "参数的个数不对"},
    {"ValidationError", "参数的值不对"},
    {"ConversionError", "参数的值看不懂"},
}};

} // namespace

void useWords(CLI::App& app, const Context& context)
{
    if (context.language == Language::Chinese)
        app.formatter(std::make_shared<ChineseFormatter>());
    app.set_help_flag("-h,--help", say(context, "Print this help and end", "显示这段说明"));
}

Error usageError(const CLI::ParseError& error)
{
    std::string zh = "命令写得不对";
    for (const auto& [name, sentence] : sentences) {
        if (error.get_name() == name)
            zh = sentence;
    }
    return {"usage", error.what(), "", zh + "（" + error.what() + "）"};
}

} // namespace changming::ctl
