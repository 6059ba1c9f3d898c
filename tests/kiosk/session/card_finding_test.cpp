#include "kiosk/session/card_finding.h"

#include <gtest/gtest.h>

#include <map>
#include <set>

namespace changming::session
{

using namespace std::chrono;

namespace
{

constexpr year_month_day today = 2026y / November / 24;

drivers::CardRecord card(const std::string& validUntil, std::vector<std::string> warnings = {})
{
    drivers::CardRecord record;
    record.name = "测试甲";
    record.validUntil = validUntil;
    record.warnings = std::move(warnings);
    return record;
}

} // namespace

TEST(CardFinding, OfARecord)
{
    EXPECT_EQ(findingOf(card("2040-01-01"), today), CardFinding::Usable);
    EXPECT_EQ(findingOf(card("2026-11-24"), today), CardFinding::Usable) << "its last day";
    EXPECT_EQ(findingOf(card("2026-11-23"), today), CardFinding::Expired);
    EXPECT_EQ(findingOf(card("2026-11-23", {"number-check-digit"}), today), CardFinding::Expired) << "the number does not matter any more";
    for (const char* warning : {"number-check-digit", "number-date", "number-area", "number-malformed"})
        EXPECT_EQ(findingOf(card("2040-01-01", {warning}), today), CardFinding::NumberDoubtful) << warning;
    EXPECT_EQ(findingOf(card("", {"validity", "birth-date", "text-unreadable"}), today), CardFinding::Usable);
}

TEST(CardFinding, OfAnError)
{
    const std::map<std::string, CardFinding> codes{{"card-read-failed", CardFinding::LiftAndPlaceAgain},
                                                   {"card-select-failed", CardFinding::LiftAndPlaceAgain},
                                                   {"card-record-empty", CardFinding::LiftAndPlaceAgain},
                                                   {"reply-checksum", CardFinding::LiftAndPlaceAgain},
                                                   {"reply-time-out", CardFinding::LiftAndPlaceAgain},
                                                   {"card-refused", CardFinding::NotReadableHere},
                                                   {"card-unknown-type", CardFinding::NotReadableHere},
                                                   {"time-out", CardFinding::NoCard},
                                                   {"cancelled", CardFinding::NoCard},
                                                   {"gone", CardFinding::ReaderAway},
                                                   {"no-answer", CardFinding::ReaderAway},
                                                   {"sam-not-authorised", CardFinding::ReaderAway},
                                                   {"device-busy", CardFinding::ReaderAway},
                                                   {"anything-new", CardFinding::ReaderAway}};
    for (const auto& [code, finding] : codes)
        EXPECT_EQ(findingOf(Error{code, ""}), finding) << code;
}

TEST(CardFinding, HasATokenEach)
{
    std::set<std::string_view> tokens;
    for (const CardFinding finding : {CardFinding::Usable, CardFinding::NumberDoubtful, CardFinding::Expired, CardFinding::LiftAndPlaceAgain,
                                      CardFinding::NotReadableHere, CardFinding::NoCard, CardFinding::ReaderAway})
        tokens.insert(token(finding));
    EXPECT_EQ(tokens.size(), 7U);
    EXPECT_FALSE(tokens.contains(""));
}

} // namespace changming::session
