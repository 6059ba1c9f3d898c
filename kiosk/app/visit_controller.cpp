#include "kiosk/app/visit_controller.h"

#include "kiosk/app/language.h"
#include "kiosk/base/log.h"
#include "kiosk/base/masked.h"
#include "kiosk/cases/application.h"
#include "kiosk/settings/settings.h"

#include <cmath>

namespace changming::app
{

VisitController::VisitController(const Terminal& terminal)
    : m_terminal(terminal), m_visit(terminal.clock, limitOf(Home)), m_browse(terminal, nullptr), m_guide(terminal, nullptr), m_keyboard(terminal, nullptr),
      m_search(terminal, m_keyboard, nullptr), m_takeAway(terminal, nullptr), m_slipCase(terminal, nullptr), m_foreignCode(nullptr), m_card(terminal, nullptr),
      m_form(terminal, nullptr), m_submission(terminal, nullptr)
{
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
        return {times.resultIdle, times.warn};
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
    m_page = page;
    m_visit.setLimit(limitOf(page));
    Q_EMIT pageChanged();
    Q_EMIT timeChanged();
    if (page == TapCard)
        m_card.start(m_isApplying);
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

void VisitController::apply()
{
    if (!m_guide.canApply() || m_page != Guide)
        return;
    m_isApplying = true;
    if (inSession())
        openForm();
    else
        go(TapCard);
}

void VisitController::identified(const drivers::CardRecord& card)
{
    if (m_visit.identify(card) == session::Visit::Identified::Another) {
        m_isLeftToAnother = true;
        return leave();
    }
    Q_EMIT greetingChanged();
    if (m_isApplying)
        return openForm();
    m_browse.openDoable();
    show(CardMatters);
}

void VisitController::openForm()
{
    const auto& item = m_guide.item();
    if (!item)
        return;
    m_submission.reset(); // an earlier matter of this visit is closed
    std::erase_if(m_trail, [](const Place& place) { return place.page > TapCard; });
    m_form.open(item->formId, *m_visit.identity());
    if (m_page == Guide)
        go(Form);
    else
        show(Form); // the page that waited for the card is not one to go back to
}

void VisitController::nextStep()
{
    if (m_page != Form || !m_form.next())
        return;
    if (m_form.isAtCheck())
        show(Check);
}

void VisitController::change(int reviewRow)
{
    m_form.openReviewRow(reviewRow);
    show(Form);
}

void VisitController::confirm()
{
    const auto& item = m_guide.item();
    if (m_page != Check || !item)
        return;
    const auto answers = m_form.answers();
    if (!answers)
        return show(Form); // a step has become wrong meanwhile (midnight passed a date): it is shown there
    const drivers::CardRecord& card = *m_visit.identity();
    cases::Application application;
    application.taskCode = item->taskCode;
    application.formId = item->formId;
    application.formVersion = m_form.formVersion();
    application.applicant = {card.name, std::string(drivers::cardTypeToken(card.type)), card.number, m_form.mobile()};
    application.answers = *answers;
    m_submission.confirm(application, {item->plainName, item->name, MaskedText::name(card.name).str(), MaskedText::mobile(m_form.mobile()).str()});
}

VisitController::Page VisitController::resultPage() const
{
    switch (m_submission.stage()) {
    case SubmissionController::Stage::Filling:
        break;
    case SubmissionController::Stage::Waiting:
        return Waiting;
    case SubmissionController::Stage::Accepted:
        return Accepted;
    case SubmissionController::Stage::Saved:
        return Saved;
    case SubmissionController::Stage::NotTaken:
        return NotTaken;
    }
    return Home;
}

void VisitController::followSubmission()
{
    if (m_page < Check || m_submission.stage() == SubmissionController::Stage::Filling) // or the person has gone on to something else
        return;
    if (m_submission.stage() != SubmissionController::Stage::Waiting)
        m_form.forget(); // what was typed is no longer needed here
    show(resultPage());
}

void VisitController::back()
{
    switch (m_page) {
    case Form:
        if (!m_form.previous())
            goBack();
        return;
    case Check:
        m_form.previous();
        return show(Form);
    default:
        return goBack();
    }
}

void VisitController::anotherMatter()
{
    m_form.forget();
    m_submission.reset();
    m_keyboard.clear();
    home();
}

void VisitController::leave()
{
    if (m_ended)
        return;
    m_ended = true;
    m_second.stop();
    m_card.stop();
    m_slipCase.forget();
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
    m_form.languageHasChanged();
    m_submission.languageHasChanged();
    Q_EMIT languageChanged();
    Q_EMIT greetingChanged();
}

} // namespace changming::app
