// Staff at the machine through the controllers, on the real rooms: who gets in, what they may, when it ends, what is kept of it.
#include "tests/kiosk/app/staff_fixture.h"

#include "kiosk/store/database.h"

#include <QTest>

#include <gmock/gmock.h>

#include <chrono>
#include <functional>

namespace changming::app
{

using namespace std::chrono_literals;
using testing::Contains;
using testing::Not;

class StaffWay : public StaffFixture
{
};

TEST_F(StaffWay, FiveTouchesOnTheMarkOpenTheirPages)
{
    touchMark(4);
    QCoreApplication::processEvents();
    EXPECT_EQ(m_stage->staff(), nullptr);
    EXPECT_NE(m_stage->visit(), nullptr) << "the first touch of the attract page opens the home page";
    touchMark(1);
    ASSERT_TRUE(eventually([&] { return m_stage->staff() != nullptr && m_stage->visit() == nullptr; }));
    EXPECT_EQ(page()->property("staff").value<StaffController*>(), m_stage->staff());
    EXPECT_EQ(staff().page(), StaffController::SignIn);
    EXPECT_EQ(staff().session(), nullptr);
}

TEST_F(StaffWay, NotFromAPageOfAVisitNorWithAPerson)
{
    beginVisit().openSearch();
    touchMark(5);
    QCoreApplication::processEvents();
    EXPECT_EQ(m_stage->staff(), nullptr);
    m_stage->visit()->cardPlaced();
    readCard();
    m_stage->visit()->home();
    ASSERT_TRUE(m_stage->visit()->inSession());
    touchMark(5);
    QCoreApplication::processEvents();
    EXPECT_EQ(m_stage->staff(), nullptr);
}

TEST_F(StaffWay, NamesAreMaskedAndThePinOpensTheDevicesPage)
{
    openSignIn();
    StaffSignIn& door = *staff().signIn();
    ASSERT_EQ(door.people()->count(), 2);
    EXPECT_EQ(door.people()->data(door.people()->index(0), Qt::UserRole).toString(), QStringLiteral("李*"));
    EXPECT_FALSE(door.canType());
    door.choose(0);
    EXPECT_EQ(door.name(), QStringLiteral("李*"));
    typePin("99999");
    EXPECT_FALSE(door.trouble().isEmpty()) << "too short is no try";
    door.backToNames();
    EXPECT_EQ(door.typed(), 0);
    door.choose(0);
    typePin("999990");
    EXPECT_EQ(staff().session(), nullptr);
    EXPECT_FALSE(door.trouble().isEmpty());
    typePin(hallPin);
    ASSERT_NE(staff().session(), nullptr);
    EXPECT_EQ(staff().page(), StaffController::Devices);
    EXPECT_EQ(staff().name(), QStringLiteral("李*"));
    EXPECT_EQ(door.typed(), 0);
    EXPECT_EQ(audited(), (std::vector<std::string>{"kioskctl@0 staff.added li-ming", "kioskctl@0 staff.added wang", "li-ming staff.wrong-pin",
                                                   "li-ming staff.signed-in"}));
}

TEST_F(StaffWay, AWrongPinSaysHowLongToWaitAndThenWhoUnlocks)
{
    openSignIn();
    StaffSignIn& door = *staff().signIn();
    door.choose(0);
    for (int n = 0; n < 5; ++n)
        typePin("999990");
    EXPECT_TRUE(door.trouble().contains(QStringLiteral("30"))) << door.trouble().toStdString();
    EXPECT_FALSE(door.canType());
    typePin(hallPin);
    EXPECT_EQ(staff().session(), nullptr);
    door.backToNames();
    door.choose(0);
    EXPECT_FALSE(door.canType()) << "going back does not shorten it";
    for (int n = 5; n < 15; ++n) {
        m_clock.advance(1h);
        staff().touched();
        door.choose(0);
        typePin("999990");
    }
    EXPECT_FALSE(door.canType());
    m_clock.advance(100h);
    staff().touched();
    door.choose(0);
    EXPECT_FALSE(door.canType());
    EXPECT_THAT(audited(), Contains("li-ming staff.locked"));
    ASSERT_TRUE(m_desk->book.unlock("li-ming", "kioskctl@0"));
    door.choose(0);
    typePin(hallPin);
    EXPECT_NE(staff().session(), nullptr);
}

TEST_F(StaffWay, EachMayWhatTheRoleMay)
{
    signIn("li-ming");
    EXPECT_TRUE(staff().mayMenu() && staff().mayQueue() && staff().mayReport() && staff().mayChangePaper());
    EXPECT_FALSE(staff().mayTest());
    EXPECT_FALSE(staff().report()->mayAudit());
    EXPECT_EQ(staff().report()->audit()->count(), 0);
    staff().devices()->tryAll();
    EXPECT_FALSE(staff().devices()->running());
    staff().open(StaffController::Menu);
    EXPECT_EQ(staff().page(), StaffController::Menu);
    leaveStaff();
    signIn("wang");
    EXPECT_FALSE(staff().mayMenu());
    staff().open(StaffController::Menu);
    EXPECT_EQ(staff().page(), StaffController::Devices);
    EXPECT_TRUE(staff().report()->mayAudit());
    EXPECT_GT(staff().report()->audit()->count(), 0);
    EXPECT_THAT(audited(), Not(Contains(testing::HasSubstr("device.tested"))));
}

TEST_F(StaffWay, EndsFiveMinutesBehindTheLastTouch)
{
    signIn("li-ming");
    m_clock.advance(4min + 30s);
    EXPECT_EQ(staff().timeLeft(), QStringLiteral("0:30"));
    staff().touched();
    EXPECT_EQ(staff().timeLeft(), QString());
    m_clock.advance(5min);
    EXPECT_FALSE(staff().mayMenu());
    ASSERT_TRUE(eventually([&] { return m_stage->staff() == nullptr; }));
    EXPECT_EQ(audited().back(), "li-ming staff.signed-out");
    EXPECT_EQ(page()->property("staff").value<StaffController*>(), nullptr) << "the attract page stands there";
}

TEST_F(StaffWay, EndsWhenThePersonIsRemovedOrGetsAnotherPinOrRole)
{
    const std::vector<std::function<Result<void>()>> changes{
        [this] { return m_desk->book.setPin("li-ming", "204817", "kioskctl@0"); },
        [this] { return m_desk->book.remove("li-ming", "kioskctl@0"); },
    };
    for (const auto& change : changes) {
        openSignIn();
        staff().signIn()->choose(0);
        typePin(&change == &changes.front() ? hallPin : "204817");
        ASSERT_NE(staff().session(), nullptr);
        ASSERT_TRUE(m_desk->book.unlock("li-ming", "kioskctl@0"));
        bool looked = false;
        const auto once = QObject::connect(&staff(), &StaffController::timeChanged, [&looked] { looked = true; });
        ASSERT_TRUE(eventually([&] { return looked; })) << "a record that is as it was ends nothing";
        QObject::disconnect(once);
        ASSERT_TRUE(change());
        ASSERT_TRUE(eventually([&] { return m_stage->staff() == nullptr; }));
        EXPECT_EQ(audited().back(), "li-ming staff.signed-out");
    }
}

TEST_F(StaffWay, TheRoleCountsThatThePersonHasNow)
{
    openSignIn(); // reads the list
    ASSERT_TRUE(m_desk->book.remove("li-ming", "kioskctl@0"));
    ASSERT_TRUE(m_desk->book.add({"li-ming", "李明", "technician"}, hallPin, "kioskctl@0"));
    staff().signIn()->choose(0);
    typePin(hallPin);
    ASSERT_NE(staff().session(), nullptr);
    EXPECT_EQ(staff().session()->role().id, "technician");
}

TEST_F(StaffWay, EscapeEndsTypingAndClosesAPanelAndDoesNothingElse)
{
    const auto escape = [this] {
        QCoreApplication::processEvents();
        QTest::keyClick(&m_stage->window(), Qt::Key_Escape);
        QCoreApplication::processEvents();
        ASSERT_NE(m_stage->staff(), nullptr) << "nobody is signed out by it";
    };
    openSignIn();
    staff().signIn()->choose(0);
    staff().signIn()->type(QStringLiteral("1"));
    escape();
    EXPECT_FALSE(staff().signIn()->chosen());
    EXPECT_EQ(staff().signIn()->typed(), 0);
    escape();
    staff().signIn()->choose(0);
    typePin(hallPin);
    ASSERT_EQ(staff().page(), StaffController::Devices);
    escape();
    EXPECT_THAT(audited(), Not(Contains(testing::HasSubstr("paper.changed"))));

    staff().open(StaffController::Menu);
    MenuEditorController& editor = *staff().menuEditor();
    editor.choose(0);
    editor.toggleHidden();
    ASSERT_EQ(editor.changeCount(), 1);
    editor.openField(MenuEditorController::ChineseName);
    escape();
    EXPECT_EQ(editor.field(), MenuEditorController::NoField);
    editor.openPanel(MenuEditorController::Adding); // its keys are open
    escape();
    EXPECT_EQ(editor.panel(), MenuEditorController::Adding);
    escape();
    EXPECT_EQ(editor.panel(), MenuEditorController::NoPanel);
    escape();
    EXPECT_EQ(editor.changeCount(), 1) << "changes are given up by a hand alone";
}

TEST_F(StaffWay, ASignInThatCannotBeNotedIsNobodysFaultAndMayBeTriedAgain)
{
    auto database =
        store::Database::open({.file = std::filesystem::path(m_folder.path().toStdString()) / "hall.db", .migrations = {}, .part = "test"}).value();
    openSignIn();
    StaffSignIn& door = *staff().signIn();
    door.choose(0);
    ASSERT_TRUE(database.script("ALTER TABLE audit_entry RENAME TO audit_away"));
    typePin(hallPin);
    EXPECT_EQ(staff().session(), nullptr);
    EXPECT_TRUE(door.trouble().contains(QStringLiteral("请稍等再试"))) << door.trouble().toStdString();
    ASSERT_TRUE(database.script("ALTER TABLE audit_away RENAME TO audit_entry"));
    EXPECT_TRUE(door.canType());
    typePin(hallPin);
    EXPECT_NE(staff().session(), nullptr);
}

TEST_F(StaffWay, AnAccountWithoutARoleHereIsToldSo)
{
    ASSERT_TRUE(m_desk->book.add({"chen", "陈晨", "gone-role"}, hallPin, "kioskctl@0"));
    openSignIn();
    staff().signIn()->choose(0);
    EXPECT_FALSE(staff().signIn()->canType());
    EXPECT_TRUE(staff().signIn()->trouble().contains(QStringLiteral("还没有对应的角色"))) << staff().signIn()->trouble().toStdString();
}

TEST_F(StaffWay, ThePrintedReportHasTheHeadOfTheAuditLog)
{
    signIn("li-ming");
    const auto verdict = m_desk->audit.verify();
    const std::string line = staff().report()->slip().counts.back();
    EXPECT_NE(line.find(std::to_string(verdict->entries) + " 条"), std::string::npos) << line;
    EXPECT_NE(line.find(verdict->head.substr(verdict->head.size() - 8)), std::string::npos) << line;
}

TEST_F(StaffWay, WhoDoesNotSignInIsGoneInAMinute)
{
    openSignIn();
    m_clock.advance(1min);
    ASSERT_TRUE(eventually([&] { return m_stage->staff() == nullptr; }));
    EXPECT_EQ(audited().size(), 2U);
}

TEST_F(StaffWay, LeavingLeadsToTheAttractPageInTheHallsLanguage)
{
    signIn("li-ming");
    staff().switchLanguage();
    EXPECT_EQ(m_language->current(), Language::English);
    leaveStaff();
    EXPECT_EQ(m_language->current(), Language::Chinese);
    EXPECT_EQ(m_stage->visit(), nullptr);
    beginVisit();
    EXPECT_NE(m_stage->visit(), nullptr);
}

TEST_F(StaffWay, ACardThatIsPlacedMeanwhileBeginsNoVisit)
{
    signIn("wang");
    const QString reader = QString::fromStdString(m_settings.devices.reader);
    Q_EMIT m_devices->statusChanged(reader, {drivers::DeviceStatus::State::Ready});
    Q_EMIT m_devices->cardPresence(reader, false);
    Q_EMIT m_devices->cardPresence(reader, true);
    QCoreApplication::processEvents();
    EXPECT_EQ(m_stage->visit(), nullptr);
}

TEST_F(StaffWay, TheQueueIsToldByCountsAndWhatIsStuckInRed)
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
    signIn("li-ming");
    EXPECT_EQ(staff().devices()->stuck(), 1);
    RowModel& rows = *staff().queue()->rows();
    ASSERT_EQ(rows.count(), 1);
    EXPECT_EQ(rows.data(rows.index(0), Qt::UserRole), QVariant(1));
    EXPECT_EQ(rows.data(rows.index(0), Qt::UserRole + 2), QVariant(true));
    EXPECT_FALSE(staff().queue()->stuck().isEmpty());
}

TEST_F(StaffWay, WhatIsAcceptedIsCountedForTheDayAndInAll)
{
    beginVisit();
    openPensionItem();
    m_stage->visit()->apply();
    identify();
    fillForm();
    m_stage->visit()->confirm();
    ASSERT_TRUE(eventually([&] { return m_stage->visit()->page() == VisitController::Accepted; }));
    m_stage->visit()->leave();
    ASSERT_TRUE(eventually([&] { return m_stage->visit() == nullptr; }));
    signIn("li-ming");
    EXPECT_EQ(staff().devices()->acceptedToday(), 1);
    const auto shown = [this] {
        RowModel& rows = *staff().queue()->rows();
        std::vector<std::string> lines;
        lines.reserve(static_cast<std::size_t>(rows.count()));
        for (int row = 0; row < rows.count(); ++row)
            lines.push_back(std::to_string(rows.data(rows.index(row), Qt::UserRole).toInt()) + " " +
                            rows.data(rows.index(row), Qt::UserRole + 1).toString().toStdString());
        return lines;
    };
    EXPECT_EQ(shown(), (std::vector<std::string>{"1 今天受理的", "1 已受理，累计"}));
    leaveStaff();
    m_clock.advance(10h); // midnight, and a bit
    signIn("li-ming");
    EXPECT_EQ(staff().devices()->acceptedToday(), 0);
    EXPECT_EQ(staff().devices()->accepted(), 1);
    EXPECT_EQ(shown(), (std::vector<std::string>{"1 已受理，累计"}));
}

TEST_F(StaffWay, AnAuditLogThatWasTouchedIsSaidOnTheReport)
{
    signIn("wang");
    EXPECT_FALSE(staff().report()->auditBroken());
    auto database =
        store::Database::open({.file = std::filesystem::path(m_folder.path().toStdString()) / "hall.db", .migrations = {}, .part = "test"}).value();
    ASSERT_TRUE(database.script("DROP TRIGGER audit_entry_stays; UPDATE audit_entry SET who = 'li-ming' WHERE number = 2"));
    staff().report()->refresh();
    EXPECT_TRUE(staff().report()->auditBroken());
    EXPECT_TRUE(staff().report()->auditWords().contains(QLatin1Char('2')));
}

} // namespace changming::app
