#include "drivers/api/card_record.h"

#include "drivers/api/device_status.h"

#include <gmock/gmock.h>
#include <nlohmann/json.hpp>

namespace changming::drivers
{

namespace
{

using namespace std::chrono;

CardRecord specimen()
{
    CardRecord card;
    card.name = "测试甲";
    card.sex = Sex::Male;
    card.ethnicity = "汉";
    card.birthDate = "1949-12-31";
    card.address = "北京市朝阳区测试路1号";
    card.number = "11010519491231002X";
    card.issuer = "测试公安局";
    card.validFrom = "2020-01-01";
    card.validUntil = longTerm;
    return card;
}

TEST(CardRecord, comesBackFromItsJson)
{
    CardRecord card = specimen();
    card.type = CardType::PermanentResident2023;
    card.englishName = "ZHENGJIAN, YANGBEN";
    card.nationality = "PAK";
    card.oldNumber = "PAK310080010103";
    card.passNumber = "H00000000";
    card.warnings = {"number-check-digit", "validity"};
    card.photo = std::string("WLf\0\x7E\0\xFF", 7);
    card.samId = "05.01-20101129-0001228293-0296863149";
    const auto back = cardRecordFromJson(cardRecordToJson(card), "card");
    ASSERT_TRUE(back) << back.error().place;
    EXPECT_EQ(*back, card);
}

TEST(CardRecord, refusesWhatIsNotOne)
{
    const nlohmann::json good = cardRecordToJson(specimen());
    const auto placeOf = [&](const char* key, nlohmann::json value) {
        auto wrong = good;
        wrong[key] = std::move(value);
        const auto card = cardRecordFromJson(wrong, "card");
        return card ? std::string("accepted") : card.error().place;
    };
    EXPECT_EQ(placeOf("nick", "x"), "card/nick");
    EXPECT_EQ(placeOf("type", "passport"), "card/type");
    EXPECT_EQ(placeOf("sex", 1), "card/sex");
    EXPECT_EQ(placeOf("name", 7), "card/name");
    EXPECT_EQ(placeOf("name", std::string(513, 'x')), "card/name");
    EXPECT_EQ(placeOf("photo", "no base64!"), "card/photo");
    EXPECT_EQ(placeOf("warnings", "all"), "card/warnings");
    EXPECT_EQ(placeOf("samId", std::string(64, '5')), "accepted");
    EXPECT_EQ(placeOf("samId", std::string(65, '5')), "card/samId");
    EXPECT_EQ(placeOf("samId", "05 01"), "card/samId");
    EXPECT_EQ(placeOf("samId", "编号"), "card/samId");
    EXPECT_EQ(placeOf("samId", 5), "card/samId");
    EXPECT_FALSE(cardRecordFromJson(nlohmann::json::array(), "card"));
    EXPECT_FALSE(cardRecordFromJson({{"name", "x"}}, "card"));
}

TEST(CardRecord, isExpiredBehindItsLastDay)
{
    CardRecord card = specimen();
    EXPECT_FALSE(isExpired(card, 2999y / December / 31));
    card.validUntil = "2040-01-01";
    EXPECT_FALSE(isExpired(card, 2040y / January / 1));
    EXPECT_TRUE(isExpired(card, 2040y / January / 2));
    card.validUntil.clear();
    EXPECT_FALSE(isExpired(card, 2040y / January / 2));
}

TEST(DeviceStatus, comesBackFromItsJson)
{
    const DeviceStatus status{DeviceStatus::State::Faulted, "paper-out"};
    EXPECT_EQ(deviceStatusToJson(status).dump(), R"({"reason":"paper-out","state":"faulted"})");
    EXPECT_EQ(*deviceStatusFromJson(deviceStatusToJson(status), "p"), status);
    EXPECT_FALSE(deviceStatusFromJson({{"state", "tired"}, {"reason", ""}}, "p"));
    EXPECT_FALSE(deviceStatusFromJson({{"state", "ready"}}, "p"));
    EXPECT_FALSE(deviceStatusFromJson({{"state", "ready"}, {"reason", ""}, {"x", 1}}, "p"));
}

} // namespace

} // namespace changming::drivers
