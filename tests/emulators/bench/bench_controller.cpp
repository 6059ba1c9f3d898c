#include "tests/emulators/bench/bench_controller.h"

#include "tests/emulators/bench/control_line.h"
#include "tests/emulators/bench/slip_code.h"

#include <QDir>
#include <QJsonArray>

#include <utility>

namespace changming::bench
{

namespace
{

QJsonObject command(const char* name)
{
    return {{QStringLiteral("cmd"), QString::fromLatin1(name)}};
}

QJsonObject command(const char* name, const char* member, const QJsonValue& value)
{
    auto question = command(name);
    question.insert(QLatin1String(member), value);
    return question;
}

} // namespace

BenchController::BenchController(Places places, QObject* parent) : QObject(parent), m_places(std::move(places))
{
    m_watcher.addPath(m_places.slipFolder);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, &BenchController::lookForSlips);
    lookForSlips();
    readCards();
}

template <typename Done> void BenchController::ask(const QString& socket, const QJsonObject& question, Done done)
{
    auto* line = new ControlLine(socket, question, this);
    connect(line, &ControlLine::answered, this, [this, done = std::move(done)](const QJsonObject& answer) {
        const bool ok = answer.value(QStringLiteral("ok")).toBool();
        m_complaint = ok ? QString() : answer.value(QStringLiteral("error")).toString(QStringLiteral("?"));
        if (ok)
            done(answer);
        emit hardwareChanged();
    });
}

void BenchController::readCards()
{
    ask(m_places.emulatorSocket, command("state"), [this](const QJsonObject& answer) {
        QStringList names;
        const auto cards = answer.value(QStringLiteral("cards")).toArray();
        for (const auto& card : cards)
            names.append(card.toString());
        if (names.isEmpty())
            return;
        m_cards = names;
        emit cardsChanged();
    });
}

void BenchController::place(const QString& card)
{
    ask(m_places.emulatorSocket, command("place", "card", card), [this, card](const QJsonObject&) { m_placedCard = card; });
}

void BenchController::lift()
{
    ask(m_places.emulatorSocket, command("lift"), [this](const QJsonObject&) { m_placedCard.clear(); });
}

void BenchController::setPaper(const QString& state)
{
    ask(m_places.emulatorSocket, command("paper", "state", state), [this, state](const QJsonObject&) { m_paper = state; });
}

void BenchController::setCoverOpen(bool open)
{
    ask(m_places.emulatorSocket, command("cover", "open", open), [this, open](const QJsonObject&) { m_coverOpen = open; });
}

void BenchController::setReaderPlugged(bool plugged)
{
    ask(m_places.emulatorSocket, command("reader", "plugged", plugged), [this, plugged](const QJsonObject&) { m_readerPlugged = plugged; });
}

void BenchController::setPrinterPlugged(bool plugged)
{
    ask(m_places.emulatorSocket, command("printer", "plugged", plugged), [this, plugged](const QJsonObject&) { m_printerPlugged = plugged; });
}

void BenchController::setScannerPlugged(bool plugged)
{
    ask(m_places.emulatorSocket, command("scanner", "plugged", plugged), [this, plugged](const QJsonObject&) { m_scannerPlugged = plugged; });
}

void BenchController::showCode(const QString& text)
{
    ask(m_places.emulatorSocket, command("show-code", "text", text), [this, text](const QJsonObject& answer) {
        const bool isRead = answer.value(QStringLiteral("read")).toBool();
        m_shownCode = (isRead ? QStringLiteral("读到了 · read: ") : QStringLiteral("扫码器没亮 · not read: ")) + text;
    });
}

void BenchController::showSlipCode()
{
    const QString text = slipCode(m_lastSlip.toLocalFile());
    if (!text.isEmpty()) {
        showCode(text);
        return;
    }
    m_complaint = QStringLiteral("还没有带码的小票 · no slip with a code yet");
    emit hardwareChanged();
}

void BenchController::setNetworkUp(bool up)
{
    ask(m_places.platformSocket, command(up ? "online" : "offline"), [this, up](const QJsonObject&) { m_networkUp = up; });
}

void BenchController::lookForSlips()
{
    // The emulator numbers its slips and renames the picture last, so the newest name is a whole picture.
    const auto slips = QDir(m_places.slipFolder).entryInfoList({QStringLiteral("slip-*.png")}, QDir::Files, QDir::Name);
    const QUrl last = slips.isEmpty() ? QUrl() : QUrl::fromLocalFile(slips.last().absoluteFilePath());
    if (last == m_lastSlip)
        return;
    m_lastSlip = last;
    emit lastSlipChanged();
}

} // namespace changming::bench
