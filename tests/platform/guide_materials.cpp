#include "tests/platform/guide_sections.h"
#include "tests/platform/guide_words.h"
#include "tests/platform/page_text.h"

#include <algorithm>

namespace changming::sandbox
{

namespace
{

using catalogue::Carrier;
using catalogue::Material;
using catalogue::Need;

const Words& needWords(Need need)
{
    switch (need) {
    case Need::Optional:
        return words::optional;
    case Need::Later:
        return words::later;
    case Need::Required:
        break;
    }
    return words::required;
}

std::string tag(const std::string& text)
{
    return "<li>" + text + "</li>";
}

std::string carrierTag(Carrier form, Language language)
{
    switch (form) {
    case Carrier::Paper:
        return tag(say(words::paper, language));
    case Carrier::Electronic:
        return tag(say(words::electronic, language));
    case Carrier::Either:
        return tag(say(words::either, language));
    case Carrier::Unsaid:
        break;
    }
    return {};
}

// For whom it is, as long as that person has not answered.
std::string onlyIf(const ReadGuide& read, const Material& material)
{
    if (!material.when || !read.item.guide || !read.answers.to(material.when->situation).empty())
        return {};
    const auto& situations = read.item.guide->situations;
    const auto situation = std::ranges::find(situations, material.when->situation, &catalogue::Situation::id);
    if (situation == situations.end())
        return {};
    const auto choice = std::ranges::find(situation->choices, material.when->choice, &catalogue::Choice::id);
    if (choice == situation->choices.end())
        return {};
    return "<p class=\"second only\">" +
           say(words::onlyIf, read.language, inLanguage(situation->question, read.language) + " " + inLanguage(choice->text, read.language)) +
           "</p>\n";
}

std::string thing(const ReadGuide& read, const Material& material)
{
    std::string html = "<li>\n<h3>" + inLanguage(material.name, read.language) + "</h3>\n<ul class=\"tags\">" +
                       tag(say(needWords(material.need), read.language)) + carrierTag(material.form, read.language) +
                       tag(say(words::copies, read.language, material.copies)) + "</ul>\n";
    for (const Text& text : {material.origin, material.note})
        if (!text.zh.empty())
            html += "<p class=\"second\">" + inLanguage(text, read.language) + "</p>\n";
    return html + onlyIf(read, material) + "</li>\n";
}

} // namespace

std::string materialsSection(const ReadGuide& read)
{
    const std::vector<Material> left = materialsLeft(read.item, read.answers);
    std::string html = "<section>\n<h2>" + say(words::bring, read.language) + "</h2>\n";
    if (left.empty())
        return html + "<p>" + say(words::nothing, read.language) + "</p>\n</section>\n";
    html += "<ul class=\"things\">\n";
    for (const Material& material : left)
        html += thing(read, material);
    html += "</ul>\n";
    if (std::ranges::find(left, Carrier::Unsaid, &Material::form) != left.end())
        html += "<p class=\"second\">" + say(words::carrierUnsaid, read.language, phoneLink(read.item.helpPhone)) + "</p>\n";
    return html + "</section>\n";
}

} // namespace changming::sandbox
