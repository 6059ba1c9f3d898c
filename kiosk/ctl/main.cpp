// kioskctl: the command line of hall staff and technicians. Exit codes: 0 done, 1 refused (the place is named), 64 the
// command line itself is wrong (sysexits.h); a verb may define more.
#include "kiosk/ctl/help_words.h"
#include "kiosk/ctl/verbs.h"

#include <CLI/CLI.hpp>

#include <cstdlib>
#include <iostream>
#include <span>
#include <string_view>

namespace
{

using changming::Language;

constexpr int wrongUsage = 64;

// POSIX order. No locale at all is a bare hall machine: Chinese, as everything in the hall.
Language languageOfEnvironment()
{
    for (const char* name : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
        const char* value = std::getenv(name);
        if (value != nullptr && *value != '\0')
            return std::string_view(value).starts_with("zh") ? Language::Chinese : Language::English;
    }
    return Language::Chinese;
}

// The words of --help are chosen while the verbs are added, so --lang is looked up before CLI11 parses; what it thinks of
// the value is said by CLI11.
Language chosenLanguage(std::span<char*> arguments)
{
    std::string_view chosen;
    for (std::size_t i = 1; i < arguments.size(); ++i) {
        const std::string_view argument = arguments[i];
        if (argument.starts_with("--lang="))
            chosen = argument.substr(argument.find('=') + 1);
        else if (argument == "--lang" && i + 1 < arguments.size())
            chosen = arguments[i + 1];
    }
    if (chosen == "zh-CN" || chosen == "en")
        return chosen == "en" ? Language::English : Language::Chinese;
    return languageOfEnvironment();
}

} // namespace

int main(int argc, char** argv)
{
    using namespace changming::ctl;
    Context context{std::cout, std::cerr, chosenLanguage({argv, static_cast<std::size_t>(argc)})};

    CLI::App app(say(context, "kioskctl: settings, menus, catalogue, devices and queue of a Changming machine",
                     "kioskctl：长明自助机的设置、菜单、事项目录、设备和队列"),
                 "kioskctl");
    useWords(app, context);
    app.require_subcommand(1);
    app.fallthrough();
    std::string language;
    app.add_option("--lang", language,
                   say(context, "Language of this program: zh-CN or en (else from LANG)", "本程序的语言：zh-CN 或 en（不写就看 LANG）"))
        ->check(CLI::IsMember({"zh-CN", "en"}));
    app.add_flag("--json", context.json, say(context, "Answer in JSON", "用 JSON 回答"));

    addConfigVerbs(app, context);
    addMenuVerbs(app, context);
    addCatalogueVerbs(app, context);
    addFormsVerbs(app, context);
    addDevicesVerbs(app, context);
    addQueueVerbs(app, context);
    addReceiptVerbs(app, context);
    addQrVerbs(app, context);
    addStaffVerbs(app, context);
    addAuditVerbs(app, context);
    addReadinessVerb(app, context);

    try {
        app.parse(argc, argv);
    } catch (const CLI::Success& success) {
        return app.exit(success, context.out, context.err);
    } catch (const CLI::ParseError& error) {
        complain(context, usageError(error), wrongUsage);
    }
    return context.exitCode;
}
