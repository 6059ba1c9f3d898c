#include "tests/platform/guide_answers.h"

#include "kiosk/catalogue/answers.h"

#include <algorithm>
#include <iterator>

namespace changming::sandbox
{

std::string Answers::to(const std::string& situation) const
{
    const auto answer = std::ranges::find(given, situation, &codes::Choice::situation);
    return answer == given.end() ? std::string{} : answer->choice;
}

Answers answersOf(const catalogue::Item& item, const codes::GuideLink& link)
{
    Answers answers;
    if (item.guide) {
        for (const catalogue::Situation& situation : item.guide->situations) {
            const auto asked = std::ranges::find(link.choices, situation.id, &codes::Choice::situation);
            if (asked != link.choices.end() && std::ranges::find(situation.choices, asked->choice, &catalogue::Choice::id) != situation.choices.end())
                answers.given.push_back(*asked);
        }
    }
    answers.dropped = static_cast<int>(link.choices.size() - answers.given.size());
    return answers;
}

std::vector<catalogue::Material> materialsLeft(const catalogue::Item& item, const Answers& answers)
{
    catalogue::Answers given;
    for (const codes::Choice& choice : answers.given)
        given.emplace(choice.situation, choice.choice);
    return catalogue::neededMaterials(item, given);
}

std::string pathOf(const catalogue::Item& item, const Answers& answers, Language language)
{
    return pathOf({item.taskCode, item.guide ? item.guide->version : std::string{}, answers.given}, language);
}

std::string pathWith(const catalogue::Item& item, const Answers& answers, const std::string& situation, const std::string& choice, Language language)
{
    // In the order of the questions: one address a page.
    codes::GuideLink link{.taskCode = item.taskCode, .choices = answers.given};
    std::erase_if(link.choices, [&situation](const codes::Choice& given) { return given.situation == situation; });
    if (!choice.empty())
        link.choices.push_back({situation, choice});
    return pathOf(item, answersOf(item, link), language);
}

std::string pathOf(const codes::GuideLink& link, Language language)
{
    const std::string path = codes::guideLink({}, link);
    return path.empty() || language == Language::Chinese ? path : "/en" + path;
}

} // namespace changming::sandbox
