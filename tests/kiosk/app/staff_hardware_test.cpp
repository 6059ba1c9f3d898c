// The devices are tried on the real service and the emulator, each a process of its own: what staff read of a card, a code, a
// slip and the platform, and what they read when something is wrong.
#include "tests/kiosk/app/staff_hardware_fixture.h"

#include <gmock/gmock.h>

namespace changming::app
{

using testing::Contains;
using testing::Not;

TEST_F(StaffHardware, ACardIsReadAndShownMasked)
{
    signIn("wang");
    staff().devices()->tryRow(reader);
    EXPECT_TRUE(staff().devices()->running());
    EXPECT_FALSE(trial(reader).isEmpty());
    bench({{"cmd", "place"}, {"card", "resident"}});
    ASSERT_TRUE(ended());
    EXPECT_TRUE(trial(reader).startsWith(QStringLiteral("读到了："))) << trial(reader).toStdString();
    EXPECT_TRUE(trial(reader).contains(QStringLiteral("***********"))) << "only the ends of the number are told";
    EXPECT_EQ(m_stage->visit(), nullptr);
    EXPECT_THAT(audited(), Contains("wang device.tested reader"));
}

TEST_F(StaffHardware, ACodeIsToldByItsLengthAlone)
{
    signIn("wang");
    staff().devices()->tryRow(scanner);
    ASSERT_TRUE(eventually([&] { return bench({{"cmd", "state"}})["scanner"]["armed"] == true; }));
    EXPECT_EQ(bench({{"cmd", "show-code"}, {"text", "https://example.gov.cn/geheim"}})["ok"], true);
    ASSERT_TRUE(ended());
    EXPECT_EQ(trial(scanner), QStringLiteral("扫到了一个码，共 29 个字符"));
    leaveStaff();
    EXPECT_TRUE(eventually([&] { return bench({{"cmd", "state"}})["scanner"]["armed"] == true; })) << "the attract page takes codes again";
}

TEST_F(StaffHardware, ATestSlipIsPrintedAndItsPaperIsCounted)
{
    signIn("wang");
    EXPECT_TRUE(words(printer).contains(QStringLiteral("不知道"))) << words(printer).toStdString();
    staff().devices()->tryRow(printer);
    ASSERT_TRUE(ended());
    EXPECT_EQ(shown(printer, 5).toInt(), StaffDevices::Good) << trial(printer).toStdString();
    EXPECT_EQ(m_journal->paperUsed({})->measured, 1);
    StaffDevices& devices = *staff().devices();
    devices.newRoll();
    devices.askRoll();
    devices.noRoll();
    devices.newRoll();
    EXPECT_THAT(audited(), Not(Contains("wang paper.changed printer"))) << "it is asked, and yes";
    devices.askRoll();
    EXPECT_TRUE(devices.rollWords().contains(QStringLiteral("整卷"))) << devices.rollWords().toStdString();
    devices.newRoll();
    devices.newRoll();
    EXPECT_THAT(audited(), Contains("wang paper.changed printer").Times(1));
    EXPECT_EQ(devices.roll(), StaffDevices::Noted);
    EXPECT_TRUE(devices.rollWords().contains(QStringLiteral("重新"))) << devices.rollWords().toStdString();
    EXPECT_TRUE(words(printer).contains(QStringLiteral("纸还够打约"))) << words(printer).toStdString();
}

TEST_F(StaffHardware, TheReportIsPrintedAndNobodyIsOnIt)
{
    signIn("li-ming");
    staff().open(StaffController::Report);
    StaffReport& report = *staff().report();
    EXPECT_TRUE(report.mayPrint());
    EXPECT_EQ(report.printWords(), QString());
    report.print();
    EXPECT_TRUE(report.printing());
    report.print(); // touched twice
    ASSERT_TRUE(eventually([&] { return !report.printing(); }));
    EXPECT_TRUE(report.printed()) << report.printWords().toStdString();
    EXPECT_EQ(m_journal->paperUsed({})->slips, 1);
    EXPECT_EQ(bench({{"cmd", "state"}})["printer"]["slips"], 1);
    EXPECT_THAT(audited(), Contains("li-ming report.sent printer").Times(1));
}

TEST_F(StaffHardware, AReportThatIsNotPrintedIsNotSaidToBe)
{
    signIn("li-ming");
    staff().open(StaffController::Report);
    bench({{"cmd", "paper"}, {"state", "out"}});
    ASSERT_TRUE(eventually([&] { return !isUsable("printer"); }));
    staff().report()->print();
    EXPECT_FALSE(staff().report()->printing() || staff().report()->printed());
    EXPECT_EQ(staff().report()->printWords(), QStringLiteral("报告没有打出来。没纸了"));
    EXPECT_EQ(m_journal->paperUsed({})->slips, 0);
    EXPECT_THAT(audited(), Not(Contains("li-ming report.sent printer"))) << "nothing was sent";
}

TEST_F(StaffHardware, APrinterWithoutPaperSaysSoAndWhatToDo)
{
    signIn("wang");
    bench({{"cmd", "paper"}, {"state", "out"}});
    ASSERT_TRUE(eventually([&] { return !isUsable("printer"); }));
    staff().devices()->tryRow(printer);
    ASSERT_TRUE(ended());
    EXPECT_EQ(trial(printer), QStringLiteral("纸条没有打出来。没纸了"));
    ASSERT_TRUE(eventually([&] { return words(printer).contains(QStringLiteral("换一卷新纸")); })) << words(printer).toStdString();
    ASSERT_TRUE(eventually([&] { return staff().devices()->sentence() == QStringLiteral("有的不能用：小票打印机没纸了"); }));
    EXPECT_EQ(staff().devices()->tone(), StaffDevices::Trouble);
}

TEST_F(StaffHardware, ThePlatformIsAsked)
{
    signIn("wang");
    staff().devices()->tryRow(platform);
    ASSERT_TRUE(ended());
    EXPECT_EQ(shown(platform, 5).toInt(), StaffDevices::Good);
    m_platform.kind = cases::Reply::Kind::NotSent;
    staff().devices()->tryRow(platform);
    ASSERT_TRUE(ended());
    EXPECT_EQ(trial(platform), QStringLiteral("没有回答"));
}

TEST_F(StaffHardware, ASentenceIsSaidAndWhoeverStandsThereJudges)
{
    signIn("wang");
    EXPECT_EQ(words(sound), QStringLiteral("正常"));
    staff().devices()->tryRow(sound);
    ASSERT_TRUE(ended());
    ASSERT_EQ(m_speaker.said.size(), 1U);
    EXPECT_EQ(m_speaker.said.front().second, Language::Chinese);
    EXPECT_EQ(shown(sound, 5).toInt(), StaffDevices::Good);
    EXPECT_TRUE(trial(sound).contains(QStringLiteral("没听到？请检查耳机"))) << trial(sound).toStdString();
    EXPECT_THAT(audited(), Contains("wang device.tested sound"));
}

TEST_F(StaffHardware, AMachineThatCannotReadAloudSaysWhyAndWhatToDo)
{
    m_speaker.works = false;
    signIn("wang");
    EXPECT_EQ(words(sound), QStringLiteral("没有装朗读程序。找技术人员：装上 espeak-ng"));
    EXPECT_EQ(shown(sound, 3).toInt(), StaffDevices::Attention);
    EXPECT_EQ(staff().devices()->sentence(), QStringLiteral("现在能用，不能朗读"));
    staff().devices()->tryRow(sound);
    ASSERT_TRUE(ended());
    EXPECT_EQ(trial(sound), QStringLiteral("没有装朗读程序"));
    EXPECT_EQ(shown(sound, 5).toInt(), StaffDevices::Trouble);
}

TEST_F(StaffHardware, AllOfThemAreTriedOneBehindTheOther)
{
    signIn("wang");
    staff().devices()->tryAll();
    ASSERT_TRUE(eventually([&] { return bench({{"cmd", "state"}})["scanner"]["armed"] == true; }));
    EXPECT_EQ(shown(platform, 5).toInt(), StaffDevices::Good);
    EXPECT_EQ(shown(printer, 5).toInt(), StaffDevices::Good);
    EXPECT_EQ(m_speaker.said.size(), 1U);
    bench({{"cmd", "show-code"}, {"text", "A017"}});
    bench({{"cmd", "place"}, {"card", "resident"}});
    ASSERT_TRUE(ended());
    EXPECT_TRUE(trial(reader).startsWith(QStringLiteral("读到了：")));
}

TEST_F(StaffHardware, WhatIsTriedIsBrokenOffWithThePage)
{
    signIn("wang");
    staff().devices()->tryRow(scanner);
    ASSERT_TRUE(eventually([&] { return bench({{"cmd", "state"}})["scanner"]["armed"] == true; }));
    staff().open(StaffController::Queue);
    EXPECT_TRUE(eventually([&] { return bench({{"cmd", "state"}})["scanner"]["armed"] == false; }));
    EXPECT_FALSE(staff().devices()->running());
}

} // namespace changming::app
