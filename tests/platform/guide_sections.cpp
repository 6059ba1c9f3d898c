#include "tests/platform/guide_sections.h"

#include "tests/platform/guide_words.h"
#include "tests/platform/page_text.h"

#include <algorithm>

namespace changming::sandbox
{

namespace
{

std::string section(const std::string& heading, const std::string& content, const std::string& attribute = {})
{
    return "<section" + attribute + ">\n<h2>" + heading + "</h2>\n" + content + "</section>\n";
}

std::string paragraph(const std::string& html)
{
    return "<p>" + html + "</p>\n";
}

std::string second(const std::string& html)
{
    return "<p class=\"second\">" + html + "</p>\n";
}

std::string entry(const std::string& html)
{
    return "<li>" + html + "</li>\n";
}

std::string unsaid(const ReadGuide& read)
{
    return paragraph(say(words::unsaid, read.language, phoneLink(read.item.helpPhone)));
}

const catalogue::Guide& guideOf(const ReadGuide& read)
{
    static const catalogue::Guide none;
    return read.item.guide ? *read.item.guide : none;
}

std::string choiceList(const ReadGuide& read, const catalogue::Situation& situation, const std::string& answer)
{
    std::string html = "<ul class=\"choices\">\n";
    for (const catalogue::Choice& choice : situation.choices) {
        const std::string text = inLanguage(choice.text, read.language);
        if (choice.id == answer) {
            html += entry("<span class=\"choice chosen\"><span>" + text + "</span></span>");
            continue;
        }
        const std::string path = pathWith(read.item, read.answers, situation.id, choice.id, read.language);
        html += entry("<a class=\"choice\" href=\"" + escaped(path) + "\"><span>" + text + "</span></a>");
    }
    return html + "</ul>\n";
}

} // namespace

std::string conditionsSection(const ReadGuide& read)
{
    std::string lines;
    for (const Text& condition : guideOf(read).conditions)
        lines += entry(inLanguage(condition, read.language));
    if (lines.empty() && !read.item.audience.zh.empty())
        lines = entry(inLanguage(read.item.audience, read.language));
    return section(say(words::qualify, read.language), lines.empty()
                                                           ? paragraph(say(words::noConditions, read.language, phoneLink(read.item.helpPhone)))
                                                           : "<ul class=\"points\">\n" + lines + "</ul>\n");
}

std::string situationSections(const ReadGuide& read)
{
    std::string html;
    for (const catalogue::Situation& situation : guideOf(read).situations) {
        const std::string answer = read.answers.to(situation.id);
        const auto chosen = std::ranges::find(situation.choices, answer, &catalogue::Choice::id);
        const bool answered = chosen != situation.choices.end();
        std::string content;
        if (answered)
            content += paragraph(say(words::chosen, read.language, "<strong>" + inLanguage(chosen->text, read.language) + "</strong>"));
        content += choiceList(read, situation, answer);
        if (answered)
            content += "<a class=\"clear\" href=\"" + escaped(pathWith(read.item, read.answers, situation.id, {}, read.language)) + "\">" +
                       say(words::clear, read.language) + "</a>\n";
        // What was not asked to the end is nothing for paper.
        html += section(inLanguage(situation.question, read.language), content, answered ? "" : " class=\"unanswered\"");
    }
    return html;
}

std::string stepsSection(const ReadGuide& read)
{
    const std::string phone = phoneLink(read.item.helpPhone);
    const bool finish = read.item.badge == catalogue::Badge::FinishHere;
    const bool prepare = read.item.badge == catalogue::Badge::PrepareHere;
    std::string steps;
    for (const catalogue::Step& step : guideOf(read).steps)
        steps += entry(paragraph(inLanguage(step.text, read.language)) + (step.who.zh.empty() ? "" : second(inLanguage(step.who, read.language))));
    return section(say(words::how, read.language), (steps.empty() ? unsaid(read) : "<ol class=\"steps\">\n" + steps + "</ol>\n") +
                                                       "<p class=\"next\">" +
                                                       say(finish    ? words::atMachine
                                                           : prepare ? words::toCounter
                                                                     : words::counterFirst,
                                                           read.language, phone) +
                                                       "</p>\n");
}

std::string timeSection(const ReadGuide& read)
{
    const Language language = read.language;
    const catalogue::Item& item = read.item;
    std::string lines = entry(item.promisedDays == 0 ? say(words::promisedAtOnce, language) : say(words::promised, language, item.promisedDays)) +
                        entry(!item.statutoryDays        ? say(words::noLimit, language)
                              : *item.statutoryDays == 0 ? say(words::byLawAtOnce, language)
                                                         : say(words::byLaw, language, *item.statutoryDays));
    if (!item.guide)
        lines += entry(say(words::tripsUnsaid, language, phoneLink(item.helpPhone)));
    else if (item.guide->trips == 0)
        lines += entry(say(words::noTrips, language));
    else
        lines += entry(paragraph(say(words::trips, language, item.guide->trips)) +
                       (item.guide->tripsReason.zh.empty() ? "" : second(inLanguage(item.guide->tripsReason, language))));
    if (guideOf(read).online)
        lines += entry(say(words::online, language));
    if (guideOf(read).mail)
        lines += entry(say(words::mailed, language));
    return section(say(words::time, language), "<ul class=\"points\">\n" + lines + "</ul>\n");
}

std::string placesSection(const ReadGuide& read)
{
    std::string places;
    for (const catalogue::Place& place : guideOf(read).places)
        places += entry("<h3>" + inLanguage(place.name, read.language) + "</h3>\n" + paragraph(inLanguage(place.address, read.language)) +
                        second(inLanguage(place.hours, read.language)) + (place.phone.empty() ? "" : phoneLink(place.phone)));
    return section(say(words::where, read.language), places.empty() ? unsaid(read) : "<ul class=\"things\">\n" + places + "</ul>\n");
}

std::string decisionSection(const ReadGuide& read)
{
    const catalogue::Guide& guide = guideOf(read);
    const std::string department = inLanguage(read.item.department, read.language);
    std::string html = paragraph("<strong>" + department + "</strong>");
    if (!guide.decidedBy.zh.empty() && inLanguage(guide.decidedBy, read.language) != department)
        html += paragraph(inLanguage(guide.decidedBy, read.language));
    if (!guide.travels.zh.empty())
        html += "<h3 class=\"lead\">" + say(words::travels, read.language) + "</h3>\n" + paragraph(inLanguage(guide.travels, read.language));
    if (!guide.result.zh.empty())
        html += "<h3 class=\"lead\">" + say(words::get, read.language) + "</h3>\n" + paragraph(inLanguage(guide.result, read.language));
    return section(say(words::decides, read.language), html);
}

std::string lawSection(const ReadGuide& read)
{
    std::string laws;
    for (const catalogue::Law& law : guideOf(read).laws) {
        // On an English page the rendering, and the official title that it renders.
        const std::string original = law.title.zh + (law.article.empty() ? "" : " " + law.article);
        laws += read.language == Language::English && !law.title.en.empty()
                    ? entry(paragraph(escaped(law.title.en)) + second(official(original, read.language)))
                    : entry(official(original, read.language));
    }
    return section(say(words::law, read.language), laws.empty() ? unsaid(read) : "<ul class=\"points\">\n" + laws + "</ul>\n");
}

std::string callSection(const ReadGuide& read)
{
    const auto number = [&read](const std::string& phone, const Words& what) {
        return "<div><dt>" + say(what, read.language) + "</dt><dd>" + phoneLink(phone) + "</dd></div>\n";
    };
    const std::string& complaints = guideOf(read).complaintPhone;
    return section(say(words::call, read.language), "<dl class=\"calls\">\n" + number(read.item.helpPhone, words::toAsk) +
                                                        (complaints.empty() ? "" : number(complaints, words::toComplain)) + "</dl>\n");
}

} // namespace changming::sandbox
