#include "kiosk/app/visit_controller.h"

#include "kiosk/app/language.h"
#include "kiosk/base/log.h"
#include "kiosk/base/masked.h"
#include "kiosk/forms/form.h"
#include "kiosk/session/overwrite.h"
#include "kiosk/settings/settings.h"

#include <algorithm>
#include <chrono>
#include <cmath>

namespace changming::app
{

namespace
{

constexpr std::chrono::milliseconds longestPhone = std::chrono::minutes{10}; // to take a picture and send it

} // namespace

VisitController::VisitController(const Terminal& terminal)
    : m_terminal(terminal), m_visit(terminal.clock, limitOf(Home)), m_face(nullptr), m_browse(terminal, nullptr), m_guide(terminal, nullptr), m_keyboard(terminal.pinyin, terminal.handwriting, nullptr),
      m_search(terminal, m_keyboard, nullptr), m_takeAway(terminal, nullptr), m_slipCase(terminal, nullptr), m_foreignCode(nullptr), m_card(terminal, nullptr),
      m_person(terminal, m_visit, nullptr), m_matters(terminal, m_person, nullptr), m_document(terminal, m_person, m_shelf, nullptr), m_form(terminal.formTools(), nullptr), m_materials(terminal, m_person, m_shelf, nullptr),
      m_commitment(terminal, nullptr), m_submission(terminal, nullptr), m_rating(terminal, nullptr)
{
    watchOtherCard();
    connect(&m_card, &CardController::peeked, this, &VisitController::peeked);
    connect(&m_person, &PersonController::proven, this, [this] {
        m_matters.open(); // is this matter open already?
        m_person.ask<std::map<std::string, std::string>>(
            this, [](session::PersonPort& port, const std::string& token, SteadyTime deadline, const std::stop_token& stop) { return port.facts(token, deadline, stop); },
            [this](Result<std::map<std::string, std::string>> facts) {
                if (facts)
                    m_facts = std::move(*facts);
                if (m_page == Proof)
                    proofIsDecided();
            });
    });
    connect(&m_materials, &MaterialsController::phoneWaited, this, [this] {
        m_visit.setLimit(limitOf(m_page));
        Q_EMIT timeChanged();
    });
    connect(&m_card, &CardController::identified, this, &VisitController::identified);
    connect(&m_card, &CardController::timedOut, this, &VisitController::back);
    connect(&m_submission, &SubmissionController::stageChanged, this, &VisitController::followSubmission);
    connect(&m_second, &QTimer::timeout, this, [this] {
        Q_EMIT timeChanged();
        if (m_visit.phase() == session::Phase::Over)
            leave();
    });
    m_second.start(500);
}

session::TimeLimit VisitController::limitOf(Page page) const
{
    const settings::Visit& times = m_terminal.settings.visit;
    switch (page) {
    case Home:
        return {times.attract, times.warn};
    case Accepted:
    case Saved:
    case NotTaken:
    case Rating:
    case NoSlip:
        return {times.resultIdle, times.warn};
    case Materials:
    case Supplement:
        return {m_materials.waitsForPhone() ? std::max<std::chrono::milliseconds>(times.idle, longestPhone) : times.idle, times.warn};
    default:
        return {times.idle, times.warn};
    }
}

void VisitController::show(Page page)
{
    if (page == m_page || m_ended)
        return;
    if (m_page == TapCard)
        m_card.stop();
    if (m_page == Materials || m_page == Supplement)
        m_materials.pause();
    m_page = page;
    m_visit.setLimit(limitOf(page));
    Q_EMIT pageChanged();
    Q_EMIT timeChanged();
    if (page == TapCard)
        m_card.start(m_isApplying ? m_terminal.forms.at(m_guide.item()->formId).cards() : std::vector<std::string>{});
}

QString VisitController::greeting() const
{
    const drivers::CardRecord* card = m_visit.identity();
    return card != nullptr ? tr("Hello, %1").arg(QString::fromStdString(MaskedText::name(card->name).str())) : QString();
}

QString VisitController::otherLanguage() const
{
    return m_terminal.language.current() == Language::Chinese ? QStringLiteral("English") : QStringLiteral("中文");
}

VisitController::~VisitController()
{
    for (auto& [source, fact] : m_facts)
        session::overwrite(fact);
}

qreal VisitController::share() const
{
    return static_cast<qreal>(m_visit.remaining().count()) / static_cast<qreal>(std::max<std::int64_t>(1, m_visit.limit().idle.count()));
}

int VisitController::secondsLeft() const
{
    return static_cast<int>(std::ceil(static_cast<double>(m_visit.remaining().count()) / 1000.0));
}

int VisitController::warnSeconds() const
{
    return static_cast<int>(m_visit.limit().warn.count() / 1000);
}

QString VisitController::timeLeft() const
{
    const int seconds = secondsLeft();
    return QStringLiteral("%1:%2").arg(seconds / 60).arg(seconds % 60, 2, 10, QLatin1Char('0'));
}

void VisitController::touched()
{
    m_visit.touch();
    Q_EMIT timeChanged();
}

void VisitController::back()
{
    switch (m_page) {
    case Form:
        if (!m_form.previous())
            goBack();
        return;
    case Materials:
        m_form.previous();
        return show(Form);
    case Supplement:
        m_materials.forget();
        return show(Matters);
    case Commitment:
        if (m_commitment.previous())
            return;
        if (!m_materials.isEmpty())
            return show(Materials);
        m_form.previous();
        return show(Form);
    case Check:
        if (m_commitment.isNeeded())
            return show(Commitment);
        if (!m_materials.isEmpty())
            return show(Materials);
        m_form.previous();
        return show(Form);
    case Proof:
        m_afterProof = {};
        if (m_beforeProof == Guide || m_beforeProof == TapCard)
            return goBack();
        return show(m_beforeProof);
    case Document:
        return show(Matters);
    case Matters:
        if (m_matters.isExisting())
            return goBack();
        return show(CardMatters);
    case Rating:
        return show(Accepted);
    case NoSlip:
        return show(resultPage());
    default:
        return goBack();
    }
}

void VisitController::leave()
{
    if (m_ended)
        return;
    m_ended = true;
    m_second.stop();
    m_card.stop();
    m_otherCard.stop();
    m_slipCase.forget();
    m_person.forget();
    log::info("session", "visit.ended");
    Q_EMIT ended();
}

void VisitController::switchLanguage()
{
    m_terminal.language.set(m_terminal.language.current() == Language::Chinese ? Language::English : Language::Chinese);
    m_browse.languageHasChanged();
    m_guide.languageHasChanged();
    m_search.languageHasChanged();
    m_takeAway.languageHasChanged();
    m_slipCase.languageHasChanged();
    m_foreignCode.languageHasChanged();
    m_card.languageHasChanged();
    m_person.languageHasChanged();
    m_matters.languageHasChanged();
    m_document.languageHasChanged();
    m_materials.languageHasChanged();
    m_commitment.languageHasChanged();
    m_rating.languageHasChanged();
    m_form.languageHasChanged();
    m_submission.languageHasChanged();
    Q_EMIT languageChanged();
    Q_EMIT greetingChanged();
}

} // namespace changming::app
