// The staff's pages as they are drawn, upright and lying, in both languages.
#include "tests/kiosk/app/staff_fixture.h"

#include <chrono>

namespace changming::app
{

using namespace std::chrono_literals;

class StaffPages : public StaffFixture
{
protected:
    void seeStaff(const char* name)
    {
        const QStringList words{QStringLiteral("li"),    QStringLiteral("ming"),    QStringLiteral("wang"), QStringLiteral("kioskctl"),
                                QStringLiteral("kiosk"), QStringLiteral("devices"), QStringLiteral("json"), QStringLiteral("scanner"),
                                QStringLiteral("printer")};
        look(std::string("staff-") + name, words);
    }
    void reachNotTaken()
    {
        m_platform.kind = cases::Reply::Kind::Refused;
        beginVisit();
        openPensionItem();
        m_stage->visit()->apply();
        identify();
        fillForm();
        m_stage->visit()->confirm();
        ASSERT_TRUE(eventually([&] { return m_stage->visit()->page() == VisitController::NotTaken; }));
        m_stage->visit()->leave();
        ASSERT_TRUE(eventually([&] { return m_stage->visit() == nullptr; }));
    }
};

TEST_F(StaffPages, SignIn)
{
    openSignIn();
    seeStaff("names");
    staff().signIn()->choose(0);
    seeStaff("pin");
    for (int n = 0; n < 5; ++n)
        typePin("999990");
    seeStaff("pin-wait");
}

TEST_F(StaffPages, NobodyIsKnown)
{
    for (const char* id : {"li-ming", "wang"})
        ASSERT_TRUE(m_desk->book.remove(id, "kioskctl@0"));
    openSignIn();
    seeStaff("nobody");
}

TEST_F(StaffPages, DevicesWithADayBehindThem)
{
    const WallTime now = m_clock.wall();
    m_clock.setWall(now - 24h);
    ASSERT_TRUE(m_desk->record.note(staff::Works::All, ""));
    m_clock.setWall(now - 6h);
    ASSERT_TRUE(m_desk->record.note(staff::Works::Limited, "platform-unreachable"));
    m_clock.setWall(now - 6h + 16min);
    ASSERT_TRUE(m_desk->record.note(staff::Works::All, ""));
    m_clock.setWall(now);
    signIn("wang");
    seeStaff("devices");
    EXPECT_EQ(staff().devices()->dayTrouble(), QStringLiteral("08:00 连不上平台，16 分钟。"));
    staff().devices()->tryRow(0);
    seeStaff("devices-trying");
}

TEST_F(StaffPages, QueueAndReport)
{
    reachNotTaken();
    signIn("li-ming");
    seeStaff("devices-hall");
    staff().devices()->askRoll();
    seeStaff("devices-roll");
    staff().devices()->newRoll();
    seeStaff("devices-roll-noted");
    staff().open(StaffController::Queue);
    seeStaff("queue");
    leaveStaff();
    signIn("wang");
    staff().open(StaffController::Report);
    seeStaff("report");
    staff().report()->print(); // there is no printer
    EXPECT_EQ(staff().report()->printWords(), QStringLiteral("报告没有打出来。设备服务没有运行"));
    seeStaff("report-not-printed");
}

} // namespace changming::app
