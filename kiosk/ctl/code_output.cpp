#include "kiosk/ctl/code_output.h"

#include "kiosk/codes/links.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <ostream>

namespace changming::ctl
{

namespace
{

using nlohmann::json;

json meaningInJson(const codes::Meaning& meaning)
{
    if (const auto* link = std::get_if<codes::CaseLink>(&meaning))
        return {{"kind", "case"}, {"token", link->token}};
    if (const auto* guide = std::get_if<codes::GuideLink>(&meaning)) {
        json choices = json::object();
        for (const codes::Choice& choice : guide->choices)
            choices[choice.situation] = choice.choice;
        return {{"kind", "guide"}, {"taskCode", guide->taskCode}, {"version", guide->version}, {"choices", choices}};
    }
    return {{"kind", "foreign"}};
}

std::string meaningInWords(const Context& context, const codes::Meaning& meaning)
{
    if (std::holds_alternative<codes::CaseLink>(meaning))
        return say(context, "a slip: the kiosk shows where the case stands", "凭条：自助机会显示办到哪一步");
    if (const auto* guide = std::get_if<codes::GuideLink>(&meaning)) {
        std::string words = say(context, "a guide: ", "办事指南：") + guide->taskCode;
        for (const codes::Choice& choice : guide->choices)
            words += " " + choice.situation + "=" + choice.choice;
        return words;
    }
    return say(context, "foreign: the kiosk shows the text and does nothing", "外来的码：自助机只显示文字，不做任何事");
}

} // namespace

json codeInJson(const drivers::ScannedCode& code, const std::string& publicBaseUrl)
{
    json value = drivers::scannedCodeToJson(code);
    if (!publicBaseUrl.empty())
        value["meaning"] = meaningInJson(codes::meaningOf(code.text, publicBaseUrl));
    return value;
}

void printCode(const Context& context, const drivers::ScannedCode& code, const std::string& publicBaseUrl)
{
    context.out << code.text << '\n';
    if (!publicBaseUrl.empty())
        context.out << meaningInWords(context, codes::meaningOf(code.text, publicBaseUrl)) << '\n';
}

void addPublicBaseUrl(CLI::App& verb, const Context& context, std::string& into)
{
    verb.add_option(
        "--public-base-url", into,
        say(context, "Say what the code means, with this publicBaseUrl of kiosk.json", "按 kiosk.json 里的 publicBaseUrl 说明这个码的意思"));
}

} // namespace changming::ctl
