#include "kiosk/catalogue/answers.h"

#include <algorithm>
#include <iterator>

namespace changming::catalogue
{

std::vector<Material> neededMaterials(const Item& item, const Answers& answers)
{
    std::vector<Material> needed;
    std::ranges::copy_if(item.materials, std::back_inserter(needed), [&](const Material& material) {
        if (!material.when)
            return true;
        const auto answer = answers.find(material.when->situation);
        return answer == answers.end() || answer->second == material.when->choice;
    });
    return needed;
}

Answers knownAnswers(const Item& item, const Answers& answers)
{
    Answers known;
    if (!item.guide)
        return known;
    for (const Situation& situation : item.guide->situations) {
        const auto answer = answers.find(situation.id);
        if (answer != answers.end() && std::ranges::any_of(situation.choices, [&](const Choice& choice) { return choice.id == answer->second; }))
            known.insert(*answer);
    }
    return known;
}

} // namespace changming::catalogue
