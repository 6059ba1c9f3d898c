#include "tests/platform/phone_inbox.h"

#include "tests/platform/page_shell.h"
#include "tests/platform/page_text.h"

namespace changming::sandbox
{

std::string phoneInboxPage(const std::vector<Message>& newestFirst)
{
    std::string html = "<h1>短信</h1>\n<p class=\"second\">这一页代替您的手机：平台发出的短信都在这里，新的在上面。</p>\n"
                       "<p class=\"second\" lang=\"en\">This page stands for your phone: what the platform sends arrives here, newest first.</p>\n";
    html += newestFirst.empty() ? "<p class=\"lead\">还没有短信。</p>\n" : "<ul class=\"things\">\n";
    for (const Message& message : newestFirst)
        html += "<li><p class=\"second\">" + escaped(message.mobile) + " · " + escaped(message.at.substr(11, 8)) + "</p><p>" + escaped(message.text) +
                "</p></li>\n";
    if (!newestFirst.empty())
        html += "</ul>\n";
    return page({.title = "短信", .site = "手机（演示）"}, html);
}

} // namespace changming::sandbox
