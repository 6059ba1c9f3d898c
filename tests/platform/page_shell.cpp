#include "tests/platform/page_shell.h"

#include "tests/platform/page_text.h"

#include <string_view>

namespace changming::embedded
{
extern const std::string_view pageStyle;
}

namespace changming::sandbox
{

namespace
{

// The lamp: one amber disc in a dark square.
constexpr const char* mark = R"(<svg class="mark" viewBox="0 0 32 32" aria-hidden="true"><rect width="32" height="32" rx="5"/>)"
                             R"(<circle cx="16" cy="16" r="6"/></svg>)";

std::string header(const PageShell& shell)
{
    const std::string name = mark + ("<span>" + escaped(shell.site) + "</span>");
    std::string html = "<header>";
    html += shell.home.empty() ? "<div class=\"site\">" + name + "</div>" : "<a class=\"site\" href=\"" + escaped(shell.home) + "\">" + name + "</a>";
    if (!shell.otherLanguage.empty()) {
        const bool toEnglish = shell.language == Language::Chinese;
        const std::string tag(languageTag(toEnglish ? Language::English : Language::Chinese));
        html += "<a class=\"switch\" lang=\"" + tag + "\" hreflang=\"" + tag + "\" href=\"" + escaped(shell.otherLanguage) + "\">" +
                (toEnglish ? "English" : "中文") + "</a>";
    }
    return html + "</header>\n";
}

} // namespace

std::string page(const PageShell& shell, const std::string& main)
{
    std::string html = "<!DOCTYPE html>\n<html lang=\"" + std::string(languageTag(shell.language)) +
                       "\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                       "<meta name=\"format-detection\" content=\"telephone=no\">\n<title>" +
                       escaped(shell.title) + "</title>\n<style>\n";
    html += embedded::pageStyle;
    html += "</style>\n</head>\n<body>\n" + header(shell) + "<main>\n" + main + "</main>\n";
    if (!shell.foot.empty())
        html += "<footer>\n" + shell.foot + "</footer>\n";
    return html + "</body>\n</html>\n";
}

} // namespace changming::sandbox
