#include "kiosk/app/staff_trial.h"

#include "kiosk/app/language.h"
#include "kiosk/app/print_words.h"
#include "kiosk/app/staff_desk.h"
#include "kiosk/base/masked.h"
#include "kiosk/base/text.h"
#include "kiosk/devices/device_client.h"
#include "kiosk/receipts/test_slip.h"
#include "kiosk/settings/settings.h"
#include "kiosk/speech/speaker.h"

#include <algorithm>
#include <chrono>
#include <utility>

namespace changming::app
{

using namespace std::chrono_literals;
using Kind = StaffTrial::Outcome::Kind;

namespace
{

constexpr auto longestWait = 30s; // for somebody to place a card or hold a code
constexpr auto longestQuestion = 8s;
constexpr auto soundLook = 200ms;

const Text trialSentence{"这是试音。听得清楚，就是好的。", "This is a sound test. If you hear it clearly, it works."};

} // namespace

StaffTrial::StaffTrial(const Terminal& terminal, std::function<void(const std::string&)> audit, QObject* parent)
    : QObject(parent), m_terminal(terminal), m_audit(std::move(audit)), m_printing(terminal, this)
{
    connect(&terminal.devices, &devices::DeviceClient::cardRead, this, &StaffTrial::cardRead);
    connect(&terminal.devices, &devices::DeviceClient::codeScanned, this, &StaffTrial::codeScanned);
    connect(&terminal.devices, &devices::DeviceClient::scannerDisarmed, this,
            [this](quint64 request, const Result<void>&) { scannerDisarmed(request); });
    connect(&m_printing, &SlipPrinting::changed, this, &StaffTrial::slipChanged);
    connect(&m_listening, &QTimer::timeout, this, &StaffTrial::soundEnded);
}

StaffTrial::~StaffTrial()
{
    breakOff(); // without a word: who listens may be half gone
}

std::string StaffTrial::idOf(Part part) const
{
    const settings::Devices& devices = m_terminal.settings.devices;
    const std::array<std::string, parts.size()> ids{devices.reader, devices.scanner, devices.printer, "platform", "sound"};
    return ids.at(part);
}

bool StaffTrial::has(Part part) const
{
    return !idOf(part).empty();
}

void StaffTrial::start(Part part)
{
    breakOff();
    if (has(part))
        begin(part);
}

// What needs nobody's hand comes first, what has to be heard behind the noise of the printer.
void StaffTrial::startAll()
{
    breakOff();
    for (const Part part : {Platform, Printer, Sound, Scanner, Reader})
        if (has(part))
            m_next.push_back(part);
    if (m_next.empty())
        return;
    const Part first = m_next.front();
    m_next.pop_front();
    begin(first);
}

void StaffTrial::stop()
{
    breakOff();
    Q_EMIT changed();
}

void StaffTrial::breakOff()
{
    m_next.clear();
    ++m_question;
    m_asking.request_stop();
    if (m_asking.joinable())
        m_asking.join();
    if (const quint64 running = std::exchange(m_request, 0); running != 0)
        m_terminal.devices.cancel(running);
    m_printing.reset(); // what is on its way goes on
    if (m_running == Sound)
        m_terminal.speaker.stop();
    m_listening.stop();
    if (const auto running = std::exchange(m_running, std::nullopt); running)
        m_outcomes.at(*running) = {};
}

void StaffTrial::begin(Part part)
{
    m_audit(idOf(part));
    m_running = part;
    const QString device = QString::fromStdString(idOf(part));
    switch (part) {
    case Reader:
        m_outcomes.at(part) = {Kind::Running, tr("Place a card on the reader …")};
        m_request = m_terminal.devices.readCard(device, longestWait);
        break;
    case Scanner:
        m_outcomes.at(part) = {Kind::Running, tr("Hold a code before the scanner …")};
        m_request = m_terminal.devices.armScanner(device, longestWait);
        break;
    case Printer:
        m_outcomes.at(part) = {Kind::Running, tr("Printing a test slip …")};
        printTestSlip();
        break;
    case Platform:
        m_outcomes.at(part) = {Kind::Running, tr("Asking the platform …")};
        askPlatform();
        break;
    case Sound:
        m_outcomes.at(part) = {Kind::Running, tr("Listen: a sentence is being said …")};
        saySentence();
        break;
    }
    Q_EMIT changed();
}

void StaffTrial::printTestSlip()
{
    m_printing.print("test", "", [this](const cases::PrintJob&) {
        const settings::Settings& settings = m_terminal.settings;
        return receipts::factsOf({settings.hall.name, settings.terminal.label, m_terminal.clock.wall()}, m_terminal.language.current());
    });
}

void StaffTrial::slipChanged()
{
    if (m_running != Printer || m_printing.isBusy())
        return;
    const auto status = staff::seenStatus(m_terminal.devices.status(QString::fromStdString(idOf(Printer))), m_terminal.devices.isConnected());
    end(m_printing.state() == SlipPrinting::State::Printed ? Kind::Works : Kind::Fails, printWords(m_printing, status, m_terminal.language));
}

void StaffTrial::askPlatform()
{
    const SteadyTime begun = m_terminal.clock.steady();
    m_asking = std::jthread([this, begun, question = m_question](const std::stop_token& stop) {
        const bool answered = m_terminal.staff.reachPlatform(begun + longestQuestion, stop);
        const auto took = std::chrono::floor<std::chrono::milliseconds>(m_terminal.clock.steady() - begun).count();
        // Dropped with this object: it joins the thread before it goes, and Qt drops what was posted to it.
        QMetaObject::invokeMethod(this, [this, question, answered, took] {
            if (question != m_question || m_running != Platform)
                return;
            end(answered ? Kind::Works : Kind::Fails, answered ? tr("It answered in %1 ms").arg(took) : tr("It does not answer"));
        });
    });
}

void StaffTrial::saySentence()
{
    const Language language = m_terminal.language.current();
    (void)m_terminal.speaker.say(trialSentence.in(language), language); // check() tells it below
    m_listening.start(soundLook);
}

// The machine does not hear itself: whether it was heard is for who stands there to say.
void StaffTrial::soundEnded()
{
    if (m_running != Sound || m_terminal.speaker.isSpeaking())
        return;
    m_listening.stop();
    if (const auto checked = m_terminal.speaker.check(); !checked)
        return end(Kind::Fails, m_terminal.language.in(staff::soundWords(checked.error().code).state));
    const bool aloud = m_terminal.settings.sound.output == settings::Sound::Output::Speakers;
    end(Kind::Works,
        aloud ? tr("Said. Not heard? See to the loudspeaker and the volume") : tr("Said. Not heard? See to the headphones and the volume"));
}

void StaffTrial::cardRead(quint64 request, const Result<drivers::CardRecord>& card)
{
    if (request == 0 || request != m_request || m_running != Reader)
        return;
    m_request = 0;
    if (!card)
        return end(Kind::Fails, card.error().code == "time-out" ? tr("No card came") : tr("The card could not be read"));
    const MaskedText name = MaskedText::name(card->name.empty() ? card->englishName : card->name);
    end(Kind::Works, tr("Read: %1 %2").arg(QString::fromStdString(name.str()), QString::fromStdString(MaskedText::idNumber(card->number).str())));
}

void StaffTrial::codeScanned(quint64 request, const Result<drivers::ScannedCode>& code)
{
    if (request == 0 || request != m_request || m_running != Scanner)
        return;
    m_terminal.devices.cancel(std::exchange(m_request, 0));
    if (code)
        return end(Kind::Works, tr("Scanned: a code of %1 characters").arg(characterCount(code->text)));
    end(Kind::Works, tr("Scanned: a code that is no text"));
}

void StaffTrial::scannerDisarmed(quint64 request)
{
    if (request == 0 || request != m_request || m_running != Scanner)
        return;
    m_request = 0;
    end(Kind::Fails, tr("No code came"));
}

void StaffTrial::end(Outcome::Kind kind, const QString& words)
{
    m_outcomes.at(*m_running) = {kind, words};
    m_running.reset();
    if (m_next.empty())
        return Q_EMIT changed();
    const Part next = m_next.front();
    m_next.pop_front();
    begin(next);
}

} // namespace changming::app
