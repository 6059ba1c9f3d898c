#include "kiosk/ctl/verbs.h"
#include "kiosk/settings/settings.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <memory>
#include <ostream>

namespace changming::ctl
{

namespace
{

void check(Context& context, const std::string& file)
{
    const settings::SettingsFile read = settings::readSettingsFile(file);
    if (!read.complaints.empty()) {
        complain(context, read.complaints);
        return;
    }
    const settings::Settings& s = read.settings;
    if (context.json) {
        context.out
            << nlohmann::json{{"ok", true}, {"terminal", s.terminal.id}, {"hall", textToJson(s.hall.name)}, {"platform", s.platform.baseUrl}}.dump(2)
            << '\n';
        return;
    }
    context.out << say(context, "The settings are in order.", "设置没有问题。") << '\n'
                << say(context, "Hall: ", "大厅：") << s.hall.name.in(context.language) << '\n'
                << say(context, "Machine: ", "机器：") << s.terminal.id << ' ' << s.terminal.label.in(context.language) << '\n'
                << say(context, "Platform: ", "平台：") << s.platform.baseUrl << '\n';
}

} // namespace

void addConfigVerbs(CLI::App& app, Context& context)
{
    CLI::App* config = app.add_subcommand("config", say(context, "The settings of this machine (kiosk.json)", "这台机器的设置（kiosk.json）"));
    config->require_subcommand(1);

    CLI::App* verb =
        config->add_subcommand("check", say(context, "Check a kiosk.json: every mistake with its place", "检查 kiosk.json，逐条指出错在哪里"));
    const auto file = std::make_shared<std::string>();
    verb->add_option("FILE", *file, say(context, "The file", "要检查的文件"))->required();
    verb->callback([&context, file] { check(context, *file); });
}

} // namespace changming::ctl
