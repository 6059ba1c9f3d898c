// One question to a control socket of the emulator or the sandbox platform: a JSON object out, a JSON object back, the connection
// closed. GUI thread. The object belongs to its parent, answers exactly once by answered() and then deletes itself.
#pragma once

#include <QJsonObject>
#include <QLocalSocket>
#include <QObject>
#include <QTimer>

namespace changming::bench
{

class ControlLine : public QObject
{
    Q_OBJECT

public:
    ControlLine(const QString& socketPath, const QJsonObject& question, QObject* parent);

signals:
    // {"ok": true, …} or {"ok": false, "error": …}, also when nobody listens.
    void answered(const QJsonObject& answer);

private:
    void send();
    void receive();
    void fail();
    void finish(const QJsonObject& answer);

    QLocalSocket m_socket;
    QTimer m_deadline;
    QByteArray m_question;
    QByteArray m_received;
    bool m_finished = false;
};

} // namespace changming::bench
