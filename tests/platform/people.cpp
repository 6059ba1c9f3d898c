#include "tests/platform/people.h"

#include "kiosk/base/json.h"
#include "kiosk/base/working_days.h"
#include "kiosk/crypto/digest.h"

namespace changming::sandbox
{

namespace
{

using nlohmann::json;

// The days of one file, counted from the start.
class Calendar
{
public:
    explicit Calendar(WallTime now) : m_now(now) {}
    std::string time(int daysAgo) const { return toRfc3339(m_now - std::chrono::days(daysAgo)); }
    std::string date(int daysAhead) const { return isoDate(hallTime(m_now + std::chrono::days(daysAhead)).date); }
    // "PA", month and day of the acceptance, six digits.
    std::string caseNumber(int daysAgo, const std::string& serial) const
    {
        const std::string day = date(-daysAgo);
        return "PA" + day.substr(5, 2) + day.substr(8, 2) + serial;
    }

private:
    WallTime m_now;
};

KnownLicence licence(json value)
{
    value.erase("fields");
    return {value.at("id"), value.at("state"), std::move(value)};
}

KnownCase knownCase(const json& value, const Calendar& calendar)
{
    const int daysAgo = value.at("acceptedDaysAgo");
    KnownCase known{.number = calendar.caseNumber(daysAgo, value.at("serial")),
                    .taskCode = value.at("taskCode"),
                    .state = value.at("state"),
                    .acceptedAt = calendar.time(daysAgo),
                    .promisedBy = calendar.date(value.at("promisedInDays")),
                    .itemName = textFromJson(value.at("itemName"), "itemName").value(),
                    .office = textFromJson(value.at("office"), "office").value(),
                    .events = {},
                    .wanted = value.value("wanted", json::array()),
                    .wantedBy = value.contains("wantedInDays") ? calendar.date(value.at("wantedInDays")) : "",
                    .resultId = value.value("resultId", "")};
    for (const json& event : value.at("events"))
        known.events.push_back({calendar.time(event.at("daysAgo")), event.at("kind")});
    return known;
}

KnownResult knownResult(const json& entry, const json& person, const Calendar& calendar)
{
    const int daysAgo = entry.at("issuedDaysAgo");
    KnownResult known{entry.at("id"), entry.at("seal"), person.at("name"), {}, {}};
    known.listed = {{"id", entry.at("id")},
                    {"title", entry.at("title")},
                    {"number", entry.at("number")},
                    {"issuer", entry.at("issuer")},
                    {"issuedOn", calendar.date(-daysAgo)}};
    if (entry.contains("validForDays"))
        known.listed["validUntil"] = calendar.date(entry.at("validForDays").get<int>() - daysAgo);
    for (const json& other : person.value("cases", json::array()))
        if (other.at("serial") == entry.value("ofCase", ""))
            known.listed["caseNumber"] = calendar.caseNumber(other.at("acceptedDaysAgo"), other.at("serial"));
    for (const json& line : entry.at("lines"))
        known.lines.emplace_back(line.at(0), line.at(1));
    return known;
}

KnownPerson knownPerson(const json& value, const Calendar& calendar)
{
    KnownPerson known;
    known.mobile = value.value("mobile", "");
    const json facts = value.value("facts", json::object());
    for (const auto& fact : facts.items())
        known.facts.emplace("platform." + fact.key(), fact.value().get<std::string>());
    if (!known.mobile.empty())
        known.facts.emplace("platform.mobile", known.mobile);
    for (const json& entry : value.value("licences", json::array())) {
        known.licences.push_back(licence(entry));
        if (known.licences.back().state != "valid")
            continue;
        const json fields = entry.value("fields", json::object());
        for (const auto& field : fields.items())
            known.facts.emplace("licence." + entry.at("type").get<std::string>() + "." + field.key(), field.value().get<std::string>());
    }
    for (const json& entry : value.value("results", json::array()))
        known.results.push_back(knownResult(entry, value, calendar));
    for (const json& entry : value.value("cases", json::array()))
        known.cases.push_back(knownCase(entry, calendar));
    return known;
}

} // namespace

std::string personKey(const std::string& lookupKey, const std::string& idType, const std::string& idNumber)
{
    return crypto::hmacSha256(lookupKey, idType + ':' + idNumber);
}

Result<People> People::read(const std::filesystem::path& file, const std::string& lookupKey, WallTime now)
{
    const auto json = readJsonFile(file);
    if (!json)
        return json.error();
    People people;
    const Calendar calendar(now);
    try {
        for (const auto& entry : json->at("people"))
            people.m_people.emplace(personKey(lookupKey, entry.at("idType"), entry.at("idNumber")), knownPerson(entry, calendar));
    } catch (const nlohmann::json::exception& wrong) {
        return Error{"people-malformed", wrong.what(), file.string()};
    }
    return people;
}

const KnownPerson& People::find(const std::string& person) const
{
    static const KnownPerson nobody;
    const auto found = m_people.find(person);
    return found == m_people.end() ? nobody : found->second;
}

} // namespace changming::sandbox
