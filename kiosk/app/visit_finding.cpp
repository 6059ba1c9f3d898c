// The ways of a visit to what somebody looks for: tiles, lists, search, a card, a code; and the way back.
#include "kiosk/app/visit_controller.h"

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
    m_trail.push_back(m_page);
    show(page);
}

void VisitController::goBack()
{
    if (m_page == List || m_page == CardMatters)
        m_browse.closeList();
    if (m_trail.empty())
        return goHome();
    const Page page = m_trail.back();
    m_trail.pop_back();
    show(page);
}

void VisitController::goHome()
{
    m_trail.clear();
    m_browse.closeLists();
    show(Home);
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
        return go(Browse);
    case Opened::Departments:
        return go(Departments);
    case Opened::List:
        if (m_page == List) // a list out of a list: both are on the trail
            m_trail.push_back(List);
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

void VisitController::openGuide(catalogue::Answers answers)
{
    m_guide.open(*m_browse.item(), std::move(answers));
    m_takeAway.take(*m_guide.item(), m_guide.answers());
    go(Guide);
}

void VisitController::openAll()
{
    go(Browse);
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
    return m_page < TapCard;
}

bool VisitController::takesCodes() const
{
    switch (m_page) {
    case TapCard:
    case Form:
    case Check:
    case Waiting:
        return false;
    default:
        return !m_ended;
    }
}

void VisitController::cardPlaced()
{
    if (!takesCards())
        return;
    touched();
    if (m_page == Guide && m_guide.canApply())
        return apply();
    m_isApplying = false;
    if (m_page == CardMatters)
        return show(TapCard);
    go(TapCard);
}

void VisitController::codeScanned(const Result<drivers::ScannedCode>& code)
{
    if (!takesCodes())
        return;
    touched();
    if (!code) {
        m_foreignCode.refuse(code.error().code);
        return go(Foreign);
    }
    const codes::Meaning meaning = codes::meaningOf(code->text, m_terminal.settings.platform.publicBaseUrl);
    if (const auto* slip = std::get_if<codes::CaseLink>(&meaning)) {
        m_slipCase.ask(slip->token);
        return go(SlipCase);
    }
    const auto* guide = std::get_if<codes::GuideLink>(&meaning);
    if (guide != nullptr && m_browse.openItem(guide->taskCode) == BrowseController::Opened::Item) {
        catalogue::Answers answers;
        for (const codes::Choice& choice : guide->choices)
            answers.emplace(choice.situation, choice.choice);
        return openGuide(std::move(answers));
    }
    m_foreignCode.show(code->text);
    go(Foreign);
}

} // namespace changming::app
