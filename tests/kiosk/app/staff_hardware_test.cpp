// The devices are tried on the real service and the emulator, each a process of its own: what staff read of a card, a code, a
// slip and the platform, and what they read when something is wrong.
#include "tests/kiosk/app/staff_fixture.h"

#include <QLocalSocket>
#include <QProcess>

#include <gmock/gmock.h>
#include <nlohmann/json.hpp>

#include <fstream>

namespace changming::app
{

using nlohmann::json;
using testing::Contains;

class StaffHardware : public StaffFixture
{
protected:
    StaffHardware()
    {
        std::ofstream(path("devices.json").toStdString()) << R"({"format":1,"devices":[
            {"id":"reader","driver":"idcard_sdt","transport":{"kind":"unix","path":"reader.sock"}},
            {"id":"printer","driver":"printer_escpos","transport":{"kind":"unix","path":"printer.sock"}},
            {"id":"scanner","driver":"scanner_hid","transport":{"kind":"unix","path":"scanner.sock"}}]})";
        startReady(m_emulator, "device-emulator",
                   {QStringLiteral("--socket-dir"), m_folder.path(), QStringLiteral("--control"), path("control.sock"), QStringLiteral("--slips"),
                    m_folder.path()});
        m_control.connectToServer(path("control.sock"));
        EXPECT_TRUE(m_control.waitForConnected());
        startReady(m_service, "kiosk-devices", {QStringLiteral("--config"), path("devices.json"), QStringLiteral("--socket"), path("devices.sock")});
        m_devices->start();
        EXPECT_TRUE(eventually([&] { return isUsable("reader") && isUsable("printer") && isUsable("scanner"); }));
    }
    ~StaffHardware() override
    {
        for (QProcess* process : {&m_service, &m_emulator}) {
            process->terminate();
            EXPECT_TRUE(eventually([&] { return process->state() == QProcess::NotRunning; }));
        }
    }

    QString path(const char* name) const { return m_folder.filePath(QString::fromLatin1(name)); }
    static void startReady(QProcess& process, const char* name, const QStringList& arguments)
    {
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process.start(QString::fromUtf8(CHANGMING_BIN_DIR "/") + QString::fromLatin1(name), arguments);
        QByteArray line;
        EXPECT_TRUE(eventually([&] {
            line += process.readAllStandardOutput();
            return line.contains("\"ready\":true");
        })) << name;
    }
    // The scanner is busy while the attract page takes codes.
    bool isUsable(const char* device) const { return m_devices->status(QString::fromLatin1(device)).isUsable(); }
    json bench(const json& word)
    {
        m_control.write(QByteArray::fromStdString(word.dump() + "\n"));
        EXPECT_TRUE(eventually([&] { return m_control.canReadLine(); }));
        return json::parse(m_control.readLine().toStdString(), nullptr, false);
    }
    // A role of the row of a device, by its place among the roles.
    QVariant shown(int row, int role) { return staff().devices()->rows()->data(staff().devices()->rows()->index(row), Qt::UserRole + role); }
    QString words(int row) { return shown(row, 2).toString(); }
    QString trial(int row) { return shown(row, 4).toString(); }
    bool ended()
    {
        return eventually([&] { return !staff().devices()->running(); });
    }

    static constexpr int reader = 0, scanner = 1, printer = 2, platform = 3;
    QProcess m_emulator, m_service;
    QLocalSocket m_control;
};

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
    EXPECT_EQ(trial(scanner), QStringLiteral("扫到了：一个 29 个字的码"));
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
    staff().devices()->newRoll();
    EXPECT_THAT(audited(), Contains("wang paper.changed printer"));
    EXPECT_TRUE(words(printer).contains(QStringLiteral("纸还够打约"))) << words(printer).toStdString();
}

TEST_F(StaffHardware, APrinterWithoutPaperSaysSoAndWhatToDo)
{
    signIn("wang");
    bench({{"cmd", "paper"}, {"state", "out"}});
    ASSERT_TRUE(eventually([&] { return !isUsable("printer"); }));
    staff().devices()->tryRow(printer);
    ASSERT_TRUE(ended());
    EXPECT_EQ(trial(printer), QStringLiteral("没纸了"));
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

TEST_F(StaffHardware, AllOfThemAreTriedOneBehindTheOther)
{
    signIn("wang");
    staff().devices()->tryAll();
    ASSERT_TRUE(eventually([&] { return bench({{"cmd", "state"}})["scanner"]["armed"] == true; }));
    EXPECT_EQ(shown(platform, 5).toInt(), StaffDevices::Good);
    EXPECT_EQ(shown(printer, 5).toInt(), StaffDevices::Good);
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
