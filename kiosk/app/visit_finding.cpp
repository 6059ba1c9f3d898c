// The ways of a visit to what somebody looks for: tiles, lists, search, a card, a code; and the way back.
#include "kiosk/app/visit_controller.h"

#include "kiosk/app/language.h"
#include "kiosk/cases/courier.h"
#include "kiosk/codes/links.h"
#include "kiosk/settings/settings.h"

#include <utility>
#include <variant>

namespace changming::app
{

void VisitController::go(Page page)
{
    if (page == m_page || m_ended)
        return;
    switch (m_page) {
    case SlipCase:
    case Foreign: // what was scanned is no place to come back to
        forgetScanned();
        break;
    case Guide:
    case TakeAway:
        m_trail.push_back({m_page, m_guide.item()->taskCode, m_guide.answers()});
        break;
    default:
        m_trail.push_back({m_page});
    }
    show(page);
}

void VisitController::goBack()
{
    if (m_page == List || m_page == CardMatters)
        m_browse.closeList();
    forgetScanned();
    if (m_trail.empty())
        return home();
    const Place place = std::move(m_trail.back());
    m_trail.pop_back();
    const bool isOfAGuide = place.page == Guide || place.page == TakeAway;
    if (isOfAGuide && m_guide.item()->taskCode != place.taskCode) {
        if (m_browse.openItem(place.taskCode) != BrowseController::Opened::Item) // it has left the catalogue
            return goBack();
        showGuide(place.answers);
    }
    show(place.page > TapCard ? resultPage() : place.page); // the number may have come meanwhile
}

void VisitController::forgetScanned()
{
    m_slipCase.forget();
    m_foreignCode.forget();
}

void VisitController::home()
{
    forgetScanned();
    m_trail.clear();
    m_browse.closeLists();
    show(Home);
}

void VisitController::menuChanged()
{
    m_browse.readMenu();
    m_search.refresh();
}

void VisitController::openTile(int row)
{
    follow(m_browse.openTile(row));
}

void VisitController::follow(BrowseController::Opened opened)
{
    using Opened = BrowseController::Opened;
    switch (opened) {
    case Opened::Nothing:
        return;
    case Opened::Browse:
        return openAll();
    case Opened::Departments:
        return go(Departments);
    case Opened::List:
        if (m_page == List) // a list out of a list: both are on the trail
            m_trail.push_back({List});
        return go(List);
    case Opened::Item:
        return openGuide();
    case Opened::Search:
        openSearch();
        return m_keyboard.setText(QString::fromStdString(m_browse.typed()));
    case Opened::Link:
        return go(Link);
    case Opened::Help:
        Q_EMIT helpAsked();
        return;
    }
}

void VisitController::openGuide(const catalogue::Answers& answers)
{
    go(Guide); // first: a guide that is left goes on the trail with what it showed
    showGuide(answers);
}

void VisitController::showGuide(const catalogue::Answers& answers)
{
    m_guide.open(*m_browse.item(), answers);
    m_takeAway.take(*m_guide.item(), m_guide.answers());
}

void VisitController::openAll()
{
    go(m_browse.events()->count() > 0 ? Browse : Departments); // a hall's own table knows no life events
}

void VisitController::openDepartments()
{
    go(Departments);
}

void VisitController::openEvent(int row)
{
    follow(m_browse.openEvent(row));
}

void VisitController::openDepartment(int row)
{
    follow(m_browse.openDepartment(row));
}

void VisitController::openListItem(int row)
{
    follow(m_browse.openListItem(row));
}

void VisitController::openSearch()
{
    m_keyboard.clear();
    m_keyboard.setMode(m_terminal.language.current() == Language::Chinese ? KeyboardController::Pinyin : KeyboardController::English);
    go(Search);
}

void VisitController::openHit(int row)
{
    if (const catalogue::Hit* hit = m_search.hits()->hit(row))
        openItem(hit->taskCode);
}

void VisitController::openItem(const std::string& taskCode)
{
    follow(m_browse.openItem(taskCode));
}

void VisitController::choose(int situation, int choice)
{
    m_guide.choose(situation, choice);
    m_takeAway.take(*m_guide.item(), m_guide.answers());
}

void VisitController::openTakeAway()
{
    if (!m_guide.item() || m_page != Guide)
        return;
    m_takeAway.open(m_terminal.courier.unreachableSince().has_value());
    go(TakeAway);
}

bool VisitController::takesCards() const
{
    return m_page < TapCard && !m_ended;
}

bool VisitController::takesCodes() const
{
    switch (m_page) {
    case TapCard:
    case Consent:
    case Proof:
    case Supplement:
    case Form:
    case Materials:
    case Commitment:
    case Check:
    case Waiting:
    case Rating:
        return false;
    default:
        return !m_ended;
    }
}

void VisitController::codeScanned(const Result<drivers::ScannedCode>& code)
{
    if (!takesCodes())
        return;
    const bool withNumber = m_page > TapCard;
    if (withNumber && !code)
        return; // a number is not covered by what says nothing
    touched();
    if (!code) {
        go(Foreign);
        return m_foreignCode.refuse(code.error().code);
    }
    const codes::Meaning meaning = codes::meaningOf(code->text, m_terminal.settings.platform.publicBaseUrl);
    if (const auto* slip = std::get_if<codes::CaseLink>(&meaning)) {
        go(SlipCase);
        return m_slipCase.ask(slip->token);
    }
    const auto* guide = std::get_if<codes::GuideLink>(&meaning);
    if (guide != nullptr && m_browse.openItem(guide->taskCode) == BrowseController::Opened::Item) {
        catalogue::Answers answers;
        for (const codes::Choice& choice : guide->choices)
            answers.emplace(choice.situation, choice.choice);
        openGuide(answers);
        return m_guide.noteScanned(guide->version, m_guide.answers().size() < answers.size());
    }
    if (withNumber)
        return;
    go(Foreign);
    m_foreignCode.show(code->text);
}

} // namespace changming::app
