#include "kiosk/catalogue/essentials.h"

namespace changming::catalogue
{

namespace
{

// Words in both languages: this text leaves the machine and goes through no translator.
class Words
{
public:
    explicit Words(Language language) : m_chinese(language == Language::Chinese), m_language(language) {}

    std::string say(const char* zh, const char* en) const { return m_chinese ? zh : en; }
    std::string in(const Text& text) const { return text.in(m_language); }
    std::string workingDays(int days) const
    {
        return m_chinese ? std::to_string(days) + " 个工作日" : std::to_string(days) + (days == 1 ? " working day" : " working days");
    }
    std::string inBrackets(const std::string& text) const { return m_chinese ? "（" + text + "）" : " (" + text + ")"; }
    std::string comma() const { return say("，", ", "); }

private:
    bool m_chinese;
    Language m_language;
};

void addLine(std::string& lines, const std::string& line)
{
    if (!lines.empty() && !line.empty())
        lines += '\n';
    lines += line;
}

std::string materialLine(const Material& material, const Words& words)
{
    std::string details;
    const auto detail = [&](const std::string& text) { details += (details.empty() || text.empty() ? "" : words.comma()) + text; };
    if (material.need == Need::Optional)
        detail(words.say("有就带", "if you have it"));
    if (material.need == Need::Later)
        detail(words.say("可以以后补", "may follow later"));
    if (material.form == Carrier::Electronic)
        detail(words.say("电子版", "electronic"));
    if (material.copies > 1)
        detail(std::to_string(material.copies) + words.say(" 份", " copies"));
    if (!material.note.zh.empty())
        detail(words.in(material.note));
    return words.in(material.name) + (details.empty() ? "" : words.inBrackets(details));
}

std::string timeLine(const Item& item, const Words& words)
{
    std::string time = item.promisedDays == 0 ? words.say("当场办好", "at once, while you wait") : words.say("承诺 ", "promised ") + words.workingDays(item.promisedDays);
    if (!item.statutoryDays)
        return time + words.comma() + words.say("没有法定时限", "no limit set by law");
    if (*item.statutoryDays > 0)
        time += words.comma() + words.say("法定 ", "by law ") + words.workingDays(*item.statutoryDays);
    return time;
}

std::string placeLine(const Place& place, const Words& words)
{
    std::string line = words.in(place.name);
    for (const std::string& part : {words.in(place.address), words.in(place.hours), place.phone})
        line += part.empty() ? "" : words.comma() + part;
    return line;
}

void addGuide(Essentials& essentials, const Guide& guide, const Words& words)
{
    essentials.visits = guide.trips == 0 ? words.say("不用跑窗口", "none") : std::to_string(guide.trips) + words.say(" 趟", guide.trips == 1 ? " visit" : " visits");
    if (guide.trips > 0 && !guide.tripsReason.zh.empty())
        essentials.visits += words.comma() + words.in(guide.tripsReason);
    for (const Place& place : guide.places)
        addLine(essentials.where, placeLine(place, words));
    for (std::size_t i = 0; i < guide.steps.size(); ++i)
        addLine(essentials.steps, std::to_string(i + 1) + ". " + words.in(guide.steps[i].text));
}

} // namespace

Essentials essentialsOf(const Item& item, const Answers& answers, Language language)
{
    const Words words(language);
    Essentials essentials;
    for (const auto& [asked, chosen] : knownAnswers(item, answers))
        for (const Situation& situation : item.guide->situations)
            for (const Choice& choice : situation.choices)
                if (situation.id == asked && choice.id == chosen)
                    addLine(essentials.situation, words.in(situation.question) + words.say("", " ") + words.in(choice.text));
    for (const Material& material : neededMaterials(item, answers))
        addLine(essentials.bring, materialLine(material, words));
    if (essentials.bring.empty())
        essentials.bring = words.say("不用带东西", "nothing");
    essentials.time = timeLine(item, words);
    essentials.cost = item.fee.zh.empty() ? words.say("不收费", "free of charge") : words.in(item.fee);
    if (item.guide)
        addGuide(essentials, *item.guide, words);
    return essentials;
}

} // namespace changming::catalogue
