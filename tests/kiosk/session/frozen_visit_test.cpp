#include "kiosk/session/frozen_visit.h"

#include <gtest/gtest.h>

namespace changming::session
{

namespace
{

const WallTime at = *fromRfc3339("2026-11-24T16:05:00+08:00");
const Consent consent{.version = 1, .at = *fromRfc3339("2026-11-24T16:04:30+08:00")};
const std::string samId = "05.01-20101129-0001228293-0296863149";

drivers::CardRecord resident()
{
    drivers::CardRecord card;
    card.name = "测试甲";
    card.birthDate = "1949-12-31";
    card.number = "11010519491231002X";
    card.validUntil = drivers::longTerm;
    card.address = "北京市朝阳区测试路1号";
    return card;
}

} // namespace

TEST(FrozenVisit, HasTheMembersOfTheContract)
{
    drivers::CardRecord card = resident();
    card.validUntil = "2040-01-01";
    EXPECT_EQ(*frozenVisit(card, samId, consent, "A017", at),
              R"({"format":1,"terminalId":"A017","openedAt":"2026-11-24T16:05:00+08:00","samId":"05.01-20101129-0001228293-0296863149",)"
              R"("consent":{"version":1,"at":"2026-11-24T16:04:30+08:00"},"card":{"type":"resident","name":"测试甲",)"
              R"("number":"11010519491231002X","birthDate":"1949-12-31","validUntil":"2040-01-01"}})");
}

TEST(FrozenVisit, LeavesOutWhatIsNotThere)
{
    drivers::CardRecord card = resident();
    card.birthDate.clear();
    EXPECT_EQ(*frozenVisit(card, "", consent, "A017", at),
              R"({"format":1,"terminalId":"A017","openedAt":"2026-11-24T16:05:00+08:00","consent":{"version":1,"at":"2026-11-24T16:04:30+08:00"},)"
              R"("card":{"type":"resident","name":"测试甲","number":"11010519491231002X"}})");
}

TEST(FrozenVisit, NamesAForeignerWithoutAChineseName)
{
    drivers::CardRecord card = resident();
    card.type = drivers::CardType::PermanentResident2017;
    card.name.clear();
    card.englishName = "ZHENGJIAN, YANGBEN";
    card.number = "CAN110081080310";
    const auto frozen = frozenVisit(card, samId, consent, "A017", at);
    ASSERT_TRUE(frozen);
    EXPECT_NE(frozen->find(R"("card":{"type":"permanent-resident-2017","name":"ZHENGJIAN, YANGBEN","number":"CAN110081080310")"), std::string::npos);
}

TEST(FrozenVisit, RefusesWhatIsNoCard)
{
    drivers::CardRecord card = resident();
    card.number.clear();
    EXPECT_EQ(frozenVisit(card, samId, consent, "A017", at).error().code, "visit-card-incomplete");
    card = resident();
    card.name = "\xFF\xFE";
    EXPECT_EQ(frozenVisit(card, samId, consent, "A017", at).error().code, "visit-not-utf8");
}

} // namespace changming::session
