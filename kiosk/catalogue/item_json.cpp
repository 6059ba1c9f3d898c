#include "kiosk/catalogue/item_json.h"

#include <nlohmann/json.hpp>

#include <utility>

namespace changming::catalogue
{

namespace
{

using nlohmann::json;

Text optionalText(const json& object, const char* key)
{
    const auto found = object.find(key);
    return found == object.end() ? Text{} : plainTextFromJson(*found);
}

void putText(json& object, const char* key, const Text& text)
{
    if (!text.zh.empty())
        object[key] = textToJson(text);
}

void putWord(json& object, const char* key, const std::string& word)
{
    if (!word.empty())
        object[key] = word;
}

Material material(const json& value)
{
    Material m;
    m.name = plainTextFromJson(value.at("name"));
    m.need = needFromToken(value.at("need").get<std::string>());
    m.form = carrierFromToken(value.value("form", std::string()));
    m.copies = value.value("copies", 1);
    m.origin = optionalText(value, "origin");
    m.note = optionalText(value, "note");
    if (const auto when = value.find("when"); when != value.end())
        m.when = When{when->at("situation").get<std::string>(), when->at("choice").get<std::string>()};
    return m;
}

// Every element of the list, if it is there.
template <class Read> auto each(const json& object, const char* key, Read read)
{
    std::vector<decltype(read(object))> all;
    if (const auto list = object.find(key); list != object.end()) {
        for (const json& value : *list)
            all.push_back(read(value));
    }
    return all;
}

std::string word(const json& value)
{
    return value.get<std::string>();
}

Situation situation(const json& value)
{
    return {value.at("id").get<std::string>(), plainTextFromJson(value.at("question")), each(value, "choices", [](const json& c) {
                return Choice{c.at("id").get<std::string>(), plainTextFromJson(c.at("text"))};
            })};
}

Place place(const json& value)
{
    return {plainTextFromJson(value.at("name")), plainTextFromJson(value.at("address")), plainTextFromJson(value.at("hours")),
            value.value("phone", std::string())};
}

} // namespace

Text plainTextFromJson(const json& value)
{
    return {value.at("zh-CN").get<std::string>(), value.value("en", std::string())};
}

LifeEvent lifeEventFromJson(const json& value)
{
    return {value.at("id").get<std::string>(), plainTextFromJson(value.at("title")), value.at("icon").get<std::string>()};
}

std::vector<Material> materialsFromJson(const json& list)
{
    std::vector<Material> materials;
    for (const json& value : list)
        materials.push_back(material(value));
    return materials;
}

Guide guideFromJson(const json& value)
{
    Guide g;
    g.version = value.at("version").get<std::string>();
    g.conditions = each(value, "conditions", plainTextFromJson);
    if (const auto minutes = value.find("minutesHere"); minutes != value.end())
        g.minutesHere = minutes->get<int>();
    g.situations = each(value, "situations", situation);
    g.steps = each(value, "steps", [](const json& s) { return Step{plainTextFromJson(s.at("text")), optionalText(s, "who")}; });
    g.places = each(value, "places", place);
    g.trips = value.at("trips").get<int>();
    g.tripsReason = optionalText(value, "tripsReason");
    g.online = value.at("online").get<bool>();
    g.mail = value.at("mail").get<bool>();
    g.decidedBy = optionalText(value, "decidedBy");
    g.travels = optionalText(value, "travels");
    g.result = optionalText(value, "result");
    g.laws = each(value, "laws", [](const json& l) { return Law{plainTextFromJson(l.at("title")), l.value("article", std::string())}; });
    g.complaintPhone = value.value("complaintPhone", std::string());
    return g;
}

Item itemFromJson(const json& value)
{
    Item i;
    i.taskCode = value.at("taskCode").get<std::string>();
    i.name = value.at("name").get<std::string>();
    i.plainName = plainTextFromJson(value.at("plainName"));
    i.aliases = each(value, "aliases", word);
    i.type = value.at("type").get<std::string>();
    i.summary = optionalText(value, "summary");
    i.audience = optionalText(value, "audience");
    i.department = plainTextFromJson(value.at("department"));
    i.lifeEvents = each(value, "lifeEvents", word);
    i.badge = badgeFromToken(value.at("badge").get<std::string>());
    i.formId = value.value("formId", std::string());
    i.instant = value.value("instant", false);
    i.promisedDays = value.at("promisedDays").get<int>();
    if (const auto days = value.find("statutoryDays"); days != value.end())
        i.statutoryDays = days->get<int>();
    i.fee = optionalText(value, "fee");
    i.materials = materialsFromJson(value.at("materials"));
    i.helpPhone = value.at("helpPhone").get<std::string>();
    if (const auto guide = value.find("guide"); guide != value.end())
        i.guide = guideFromJson(*guide);
    return i;
}

json materialsToJson(const std::vector<Material>& materials)
{
    json list = json::array();
    for (const Material& m : materials) {
        json value{{"name", textToJson(m.name)}, {"need", needToken(m.need)}};
        putWord(value, "form", std::string(carrierToken(m.form)));
        if (m.copies != 1)
            value["copies"] = m.copies;
        putText(value, "origin", m.origin);
        putText(value, "note", m.note);
        if (m.when)
            value["when"] = {{"situation", m.when->situation}, {"choice", m.when->choice}};
        list.push_back(std::move(value));
    }
    return list;
}

json guideToJson(const Guide& g)
{
    json value{{"version", g.version}, {"trips", g.trips}, {"online", g.online}, {"mail", g.mail}};
    for (const char* list : {"conditions", "steps", "places", "laws"})
        value[list] = json::array();
    for (const Text& condition : g.conditions)
        value["conditions"].push_back(textToJson(condition));
    if (g.minutesHere)
        value["minutesHere"] = *g.minutesHere;
    for (const Situation& s : g.situations) {
        json choices = json::array();
        for (const Choice& choice : s.choices)
            choices.push_back({{"id", choice.id}, {"text", textToJson(choice.text)}});
        value["situations"].push_back({{"id", s.id}, {"question", textToJson(s.question)}, {"choices", std::move(choices)}});
    }
    for (const Step& step : g.steps) {
        value["steps"].push_back({{"text", textToJson(step.text)}});
        putText(value["steps"].back(), "who", step.who);
    }
    for (const Place& p : g.places) {
        value["places"].push_back({{"name", textToJson(p.name)}, {"address", textToJson(p.address)}, {"hours", textToJson(p.hours)}});
        putWord(value["places"].back(), "phone", p.phone);
    }
    for (const Law& law : g.laws) {
        value["laws"].push_back({{"title", textToJson(law.title)}});
        putWord(value["laws"].back(), "article", law.article);
    }
    putText(value, "tripsReason", g.tripsReason);
    putText(value, "decidedBy", g.decidedBy);
    putText(value, "travels", g.travels);
    putText(value, "result", g.result);
    putWord(value, "complaintPhone", g.complaintPhone);
    return value;
}

json itemToJson(const Item& i)
{
    json value{{"taskCode", i.taskCode},
               {"name", i.name},
               {"plainName", textToJson(i.plainName)},
               {"type", i.type},
               {"department", textToJson(i.department)},
               {"badge", badgeToken(i.badge)},
               {"promisedDays", i.promisedDays},
               {"materials", materialsToJson(i.materials)},
               {"helpPhone", i.helpPhone}};
    if (!i.aliases.empty())
        value["aliases"] = i.aliases;
    if (!i.lifeEvents.empty())
        value["lifeEvents"] = i.lifeEvents;
    if (i.statutoryDays)
        value["statutoryDays"] = *i.statutoryDays;
    putText(value, "summary", i.summary);
    putText(value, "audience", i.audience);
    putText(value, "fee", i.fee);
    putWord(value, "formId", i.formId);
    if (i.instant)
        value["instant"] = true;
    if (i.guide)
        value["guide"] = guideToJson(*i.guide);
    return value;
}

} // namespace changming::catalogue
