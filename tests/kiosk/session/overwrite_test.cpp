#include "kiosk/session/overwrite.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

namespace changming::session
{

// A member that the record gets one day is in its JSON, and in this test.
TEST(Overwrite, LeavesNothingOfACard)
{
    drivers::CardRecord card{.type = drivers::CardType::PermanentResident2023, .name = "n"};
    nlohmann::json json = drivers::cardRecordToJson(card);
    for (const char* key : {"name", "englishName", "ethnicity", "birthDate", "address", "number", "issuer", "validFrom", "validUntil", "nationality",
                            "passNumber", "oldNumber", "samId"})
        json[key] = "x";
    json["photo"] = "eA==";
    json["warnings"] = {"validity"};
    json["sex"] = "female";
    auto full = drivers::cardRecordFromJson(json, "card");
    ASSERT_TRUE(full);
    ASSERT_EQ(drivers::cardRecordToJson(*full), json);
    overwrite(*full);
    EXPECT_EQ(drivers::cardRecordToJson(*full), (nlohmann::json{{"type", "resident"}, {"sex", "unknown"}}));
}

} // namespace changming::session
