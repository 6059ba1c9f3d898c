#include "tests/platform/guide_page.h"

#include "tests/platform/guide_index_page.h"
#include "tests/platform/guide_sections.h"
#include "tests/platform/guide_words.h"
#include "tests/platform/page_shell.h"
#include "tests/platform/page_text.h"

#include <array>
#include <string_view>

namespace changming::embedded
{
extern const std::string_view iconFinish, iconPrepare, iconCounter;
}

namespace changming::sandbox
{

namespace
{

using catalogue::Badge;
using catalogue::Item;

std::string banner(const std::string& html)
{
    return "<p class=\"banner\">" + html + "</p>\n";
}

std::string versionBanner(const Item& item, const std::string& asked, Language language)
{
    if (asked.empty() || (item.guide && item.guide->version == asked))
        return {};
    if (!item.guide)
        return banner(say(words::noLonger, language));
    // Versions are days: as text they sort as days.
    const std::string day = dayInWords(item.guide->version, language);
    return banner(say(asked < item.guide->version ? words::updated : words::notYet, language, day));
}

std::string droppedBanner(const ReadGuide& read)
{
    if (read.answers.dropped == 0)
        return {};
    const bool canChoose = read.item.guide && !read.item.guide->situations.empty();
    const char* const blank = read.language == Language::English ? " " : "";
    return banner(say(words::dropped, read.language, read.answers.dropped) + (canChoose ? blank + say(words::chooseAgain, read.language) : ""));
}

std::string badge(Badge kind, Language language)
{
    const auto made = [language](const char* style, std::string_view icon, const Words& text) {
        return std::string("<p class=\"badge ") + style + "\"><span aria-hidden=\"true\">" + std::string(icon) + "</span>" + say(text, language) +
               "</p>\n";
    };
    switch (kind) {
    case Badge::FinishHere:
        return made("finish", embedded::iconFinish, words::finish);
    case Badge::PrepareHere:
        return made("prepare", embedded::iconPrepare, words::prepare);
    case Badge::CounterOnly:
        break;
    }
    return made("counter", embedded::iconCounter, words::counterOnly);
}

std::string name(const Item& item, Language language)
{
    std::string html = "<h1>" + inLanguage(item.plainName, language) + "</h1>\n";
    if (item.name != item.plainName.in(language))
        html += "<p class=\"second\">" + official(item.name, language) + "</p>\n";
    if (!item.summary.zh.empty())
        html += "<p class=\"lead\">" + inLanguage(item.summary, language) + "</p>\n";
    return html;
}

std::string facts(const Item& item, Language language)
{
    const auto fact = [language](const Words& what, const std::string& value) {
        constexpr std::size_t longValue = 24;
        return std::string(characterCount(value) > longValue ? "<div class=\"wide\">" : "<div>") + "<dt>" + say(what, language) + "</dt><dd>" +
               value + "</dd></div>\n";
    };
    std::string html = "<dl class=\"facts\">\n";
    // The time at the machine is of what can be done there.
    if (item.badge == Badge::FinishHere && item.guide && item.guide->minutesHere)
        html += fact(words::here, say(words::minutes, language, *item.guide->minutesHere));
    html += fact(words::result, item.promisedDays == 0 ? say(words::atOnce, language) : say(words::workingDays, language, item.promisedDays));
    html += fact(words::cost, item.fee.zh.empty() ? say(words::free, language) : inLanguage(item.fee, language));
    return html + "</dl>\n";
}

std::string foot(const Item& item, Language language)
{
    std::string html = "<p>" + say(words::nothingPersonal, language) + "</p>\n";
    if (item.guide)
        html += "<p>" + say(words::validFrom, language, dayInWords(item.guide->version, language)) + "</p>\n";
    return html + "<p>" + say(words::code, language, "<span translate=\"no\">" + escaped(item.taskCode) + "</span>") +
           "</p>\n<a class=\"more\" href=\"" + indexPath(language) + "\">" + say(words::allGuides, language) + "</a>\n";
}

} // namespace

std::string guidePage(const Item& item, const Text& district, const codes::GuideLink& asked, Language language)
{
    const ReadGuide read{item, answersOf(item, asked), language};
    const Language other = language == Language::Chinese ? Language::English : Language::Chinese;
    std::string main = versionBanner(item, asked.version, language) + droppedBanner(read);
    main += badge(item.badge, language) + name(item, language) + facts(item, language);
    for (const auto& section :
         {conditionsSection, situationSections, materialsSection, stepsSection, timeSection, placesSection, decisionSection, lawSection, callSection})
        main += section(read);
    return page({.language = language,
                 .title = item.plainName.in(language),
                 .site = siteName(district, language),
                 .home = indexPath(language),
                 .otherLanguage = pathOf(asked, other),
                 .foot = foot(item, language)},
                main);
}

} // namespace changming::sandbox
