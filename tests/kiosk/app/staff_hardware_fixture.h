// Staff at a machine whose devices are there: the real service and the emulator, each a process of its own.
#pragma once

#include "tests/kiosk/app/staff_fixture.h"

#include <QLocalSocket>
#include <QProcess>

#include <nlohmann/json.hpp>

#include <fstream>

namespace changming::app
{

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
    nlohmann::json bench(const nlohmann::json& word)
    {
        m_control.write(QByteArray::fromStdString(word.dump() + "\n"));
        EXPECT_TRUE(eventually([&] { return m_control.canReadLine(); }));
        return nlohmann::json::parse(m_control.readLine().toStdString(), nullptr, false);
    }
    // A role of the row of a device, by its place among the roles.
    QVariant shown(int row, int role) { return staff().devices()->rows()->data(staff().devices()->rows()->index(row), Qt::UserRole + role); }
    QString words(int row) { return shown(row, 2).toString(); }
    QString trial(int row) { return shown(row, 4).toString(); }
    bool ended()
    {
        return eventually([&] { return !staff().devices()->running(); });
    }

    static constexpr int reader = 0, scanner = 1, printer = 2, platform = 3, sound = 4;
    QProcess m_emulator, m_service;
    QLocalSocket m_control;
};

} // namespace changming::app
