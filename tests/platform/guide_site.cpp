#include "tests/platform/guide_site.h"

#include "kiosk/codes/links.h"
#include "tests/platform/guide_index_page.h"
#include "tests/platform/guide_page.h"

namespace changming::sandbox
{

namespace
{

Answer html(int status, std::string body)
{
    return {.status = status, .contentType = "text/html; charset=utf-8", .body = std::move(body)};
}

} // namespace

GuideSite::GuideSite(catalogue::Contents contents) : m_contents(std::move(contents))
{
    for (std::size_t i = 0; i < m_contents.items.size(); ++i)
        m_byTaskCode.emplace(m_contents.items[i].taskCode, i);
}

std::optional<Answer> GuideSite::answer(std::string_view target) const
{
    constexpr std::string_view english = "/en/g", chinese = "/g";
    const Language language = target.starts_with(english) ? Language::English : Language::Chinese;
    const std::string_view path = language == Language::English ? target.substr(english.size() - chinese.size()) : target;
    if (path == chinese && !m_contents.items.empty())
        return html(200, guideIndexPage(m_contents, language));
    if (!path.starts_with(chinese) || (path.size() > chinese.size() && path[chinese.size()] != '/' && path[chinese.size()] != '?'))
        return std::nullopt;
    const auto link = codes::guideOfPath(path);
    const auto known = link ? m_byTaskCode.find(link->taskCode) : m_byTaskCode.end();
    if (known == m_byTaskCode.end())
        return html(404, unknownGuidePage(m_contents, language));
    return html(200, guidePage(m_contents.items[known->second], m_contents.district, *link, language));
}

} // namespace changming::sandbox
