// What stands on the chip of an identity card, as the readers of this project hand it over. A value type with its JSON
// form on the wire between device service and kiosk. Any thread; personal data: it is never logged.
//
// Tables of the record: GA/T 490; sex GB/T 2261.1; ethnic groups GB/T 3304; numbers GB 11643.
#pragma once

#include "kiosk/base/result.h"

#include <nlohmann/json_fwd.hpp>

#include <chrono>
#include <string>
#include <string_view>
#include <vector>

namespace changming::drivers
{

enum class CardType {
    Resident,              // resident identity card
    PermanentResident2017, // type flag I
    PermanentResident2023, // type flag Y
    ResidencePermit,       // type flag J: residents of Hong Kong, Macao and Taiwan
};

enum class Sex { Unknown, Male, Female, NotStated };

struct CardRecord {
    CardType type = CardType::Resident;
    std::string name;             // as printed, spaces inside kept; Chinese where the card has a Chinese name
    std::string englishName = {}; // permanent residents only
    Sex sex = Sex::Unknown;
    std::string ethnicity = {}; // "汉"; resident cards only
    std::string birthDate = {}; // "1949-12-31"; empty when the card has no date that exists
    std::string address = {};   // the newest one; empty on permanent resident cards
    std::string number = {};    // ASCII, X in upper case
    std::string issuer = {};
    std::string validFrom = {};             // "2020-01-01"
    std::string validUntil = {};            // "2040-01-01" or longTerm
    std::string nationality = {};           // three letters; permanent residents only
    std::string passNumber = {};            // residence permits only
    std::string oldNumber = {};             // the number of the 2017 card; permanent resident cards of 2023 only
    std::vector<std::string> warnings = {}; // tokens: number-check-digit number-date number-area number-malformed birth-date validity text-unreadable
    std::string photo = {};                 // undecoded WLT bytes (at most 1024), or empty
    std::string samId = {};                 // of the reader, not the card: "05.01-20101129-0001228293-0296863149"; empty when it told none

    bool operator==(const CardRecord&) const = default;
};

inline constexpr std::string_view longTerm = "long-term";

std::string_view cardTypeToken(CardType type); // "resident" "permanent-resident-2017" "permanent-resident-2023" "residence-permit"
std::string_view sexToken(Sex sex);            // "unknown" "male" "female" "not-stated"

// The last day of validity is behind `today`. A record without a readable end is not called expired (it carries a warning).
bool isExpired(const CardRecord& card, std::chrono::year_month_day today);

// {"type":"resident","name":…,"sex":"male",…,"warnings":[…],"photo":base64,"samId":…}; empty members are left out.
nlohmann::json cardRecordToJson(const CardRecord& card);
// An unknown key, type or a member of the wrong type is an error; `place` names the message.
Result<CardRecord> cardRecordFromJson(const nlohmann::json& value, const std::string& place);

} // namespace changming::drivers
