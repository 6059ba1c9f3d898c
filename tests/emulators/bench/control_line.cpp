#include "tests/emulators/bench/control_line.h"

#include <QJsonDocument>

#include <chrono>

namespace changming::bench
{

ControlLine::ControlLine(const QString& socketPath, const QJsonObject& question, QObject* parent)
    : QObject(parent), m_question(QJsonDocument(question).toJson(QJsonDocument::Compact) + '\n')
{
    connect(&m_socket, &QLocalSocket::connected, this, &ControlLine::send);
    connect(&m_socket, &QLocalSocket::readyRead, this, &ControlLine::receive);
    // Queued: a refused connection reports from inside connectToServer(), before anyone listens to answered().
    connect(&m_socket, &QLocalSocket::errorOccurred, this, &ControlLine::fail, Qt::QueuedConnection);
    connect(&m_deadline, &QTimer::timeout, this, &ControlLine::fail);
    m_deadline.start(std::chrono::seconds{5});
    m_socket.connectToServer(socketPath);
}

void ControlLine::send()
{
    m_socket.write(m_question);
}

void ControlLine::receive()
{
    m_received += m_socket.readAll();
    const auto end = m_received.indexOf('\n');
    if (end >= 0)
        finish(QJsonDocument::fromJson(m_received.left(end)).object());
}

void ControlLine::fail()
{
    finish({{QStringLiteral("ok"), false}, {QStringLiteral("error"), m_socket.errorString()}});
}

void ControlLine::finish(const QJsonObject& answer)
{
    if (m_finished)
        return;
    m_finished = true;
    emit answered(answer);
    deleteLater();
}

} // namespace changming::bench
