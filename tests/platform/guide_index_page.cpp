#include "tests/platform/guide_index_page.h"

#include "tests/platform/guide_answers.h"
#include "tests/platform/guide_words.h"
#include "tests/platform/page_shell.h"
#include "tests/platform/page_text.h"

#include <algorithm>

namespace changming::sandbox
{

namespace
{

using catalogue::Contents;
using catalogue::Item;
using Items = std::vector<const Item*>;

std::string itemLink(const Item& item, Language language)
{
    std::string name = "<strong>" + inLanguage(item.plainName, language) + "</strong>";
    if (item.name != item.plainName.in(language))
        name += "<span class=\"second\">" + official(item.name, language) + "</span>";
    const std::string path = pathOf(item, {}, language);
    // A code that no address can name is still a matter.
    return path.empty() ? "<li><span class=\"item\">" + name + "</span></li>\n"
                        : "<li><a class=\"item\" href=\"" + escaped(path) + "\">" + name + "</a></li>\n";
}

std::string group(const Text& title, const Items& items, Language language)
{
    if (items.empty())
        return {};
    std::string html = "<details>\n<summary><span>" + inLanguage(title, language) + "</span> <span class=\"count\">" +
                       say(words::matters, language, static_cast<int>(items.size())) + "</span></summary>\n<ul>\n";
    for (const Item* item : items)
        html += itemLink(*item, language);
    return html + "</ul>\n</details>\n";
}

std::string byLifeEvent(const Contents& contents, Language language)
{
    std::string html;
    for (const catalogue::LifeEvent& event : contents.lifeEvents) {
        Items items;
        for (const Item& item : contents.items)
            if (std::ranges::find(item.lifeEvents, event.id) != item.lifeEvents.end())
                items.push_back(&item);
        html += group(event.title, items, language);
    }
    return html;
}

// Departments in the order in which the catalogue first names them.
std::string byDepartment(const Contents& contents, Language language)
{
    std::vector<std::pair<Text, Items>> departments;
    for (const Item& item : contents.items) {
        auto known = std::ranges::find(departments, item.department, &std::pair<Text, Items>::first);
        if (known == departments.end())
            known = departments.insert(known, {item.department, {}});
        known->second.push_back(&item);
    }
    std::string html;
    for (const auto& [department, items] : departments)
        html += group(department, items, language);
    return html;
}

std::string section(const Words& heading, const std::string& groups, Language language)
{
    return groups.empty() ? "" : "<section>\n<h2>" + say(heading, language) + "</h2>\n" + groups + "</section>\n";
}

Language otherThan(Language language)
{
    return language == Language::Chinese ? Language::English : Language::Chinese;
}

} // namespace

std::string indexPath(Language language)
{
    return language == Language::Chinese ? "/g" : "/en/g";
}

std::string siteName(const Text& district, Language language)
{
    std::string guides = say(words::guides, language);
    if (district.zh.empty())
        return guides;
    return district.in(language) + (language == Language::Chinese ? "" : ": ") + guides;
}

std::string guideIndexPage(const Contents& contents, Language language)
{
    const std::string name = siteName(contents.district, language);
    return page({.language = language,
                 .title = name,
                 .site = contents.district.in(language),
                 .otherLanguage = indexPath(otherThan(language)),
                 .foot = "<p>" + say(words::nothingPersonal, language) + "</p>\n"},
                "<h1>" + say(words::guides, language) + "</h1>\n<p class=\"second\">" +
                    say(words::matters, language, static_cast<int>(contents.items.size())) + "</p>\n" +
                    section(words::happened, byLifeEvent(contents, language), language) +
                    section(words::department, byDepartment(contents, language), language));
}

std::string unknownGuidePage(const Contents& contents, Language language)
{
    const bool hasIndex = !contents.items.empty();
    std::string main =
        "<h1>" + say(words::unknown, language) + "</h1>\n<p class=\"lead\">" + say(words::unknownWhy, language, phoneLink("12345")) + "</p>\n";
    if (hasIndex)
        main += "<a class=\"more\" href=\"" + indexPath(language) + "\">" + say(words::allGuides, language) + "</a>\n";
    return page({.language = language,
                 .title = say(words::unknown, language),
                 .site = siteName(contents.district, language),
                 .home = hasIndex ? indexPath(language) : ""},
                main);
}

} // namespace changming::sandbox
