// What the menu's editor does to the home page of the machine: publishing a draft, bringing back an earlier version, and what
// happens when somebody else has published meanwhile.
#include "kiosk/app/menu_editor_controller.h"

#include "kiosk/app/staff_desk.h"
#include "kiosk/base/clock.h"
#include "kiosk/base/log.h"
#include "kiosk/base/masked.h"
#include "kiosk/menu/menu_text.h"

#include <utility>

namespace changming::app
{

menu::Publication MenuEditorController::publication(const std::string& note) const
{
    return {.author = m_author.id, .authorName = MaskedText::name(m_author.name).str(), .note = note, .base = m_draft.base()};
}

void MenuEditorController::askToPublish()
{
    if (!m_author.mayPublish)
        return say(tr("You may not publish; your draft is kept. Ask a technician to publish it."));
    if (!m_draft.isChanged())
        return say(tr("Nothing is changed, so there is nothing to publish."));
    openPanel(Publishing);
}

void MenuEditorController::publish()
{
    if (!m_author.mayPublish || !m_draft.isChanged())
        return;
    closeField();
    const auto number =
        m_terminal.menus.publish(menu::menuFileText(m_draft.menu()), publication(m_note.toStdString()), targetKnown(), m_terminal.clock.wall());
    if (!number) {
        const bool moved = number.error().code == "menu-version-moved";
        if (moved)
            openPanel(Moved);
        return say(in(number.error()));
    }
    const bool isWritten = isWrittenDown(staff::AuditAction::MenuPublished, *number);
    log::info("app", "menu.published", {{"version", *number}});
    m_draft.rebase(m_draft.menu(), *number);
    keep();
    m_note.clear();
    m_chosen.clear(); // the versions stand there now
    showVersions();
    closePanel();
    refresh();
    tellPublished(*number, isWritten, tr("Version %1 is on the home page now.").arg(*number));
}

bool MenuEditorController::isWrittenDown(staff::AuditAction action, int version)
{
    const auto entry = m_terminal.staff.audit.append(m_author.id, action, std::to_string(version));
    if (!entry)
        log::error("app", "audit.not-written", {{"code", log::Token{entry.error().code}}});
    return entry.ok();
}

void MenuEditorController::tellPublished(int version, bool isWritten, const QString& news)
{
    if (!isWritten)
        return say(tr("Version %1 is on the home page now, but who did it could not be written down. Please tell a technician.").arg(version));
    m_news = news;
    Q_EMIT changed();
}

void MenuEditorController::rollBack(int row)
{
    if (row < 0 || row >= static_cast<int>(m_facts.size()))
        return;
    if (!m_author.mayPublish)
        return say(tr("You may not publish, so you cannot go back to an earlier version."));
    if (m_draft.isChanged())
        return say(tr("First publish your changes or give them up."));
    const int restores = m_facts[static_cast<std::size_t>(row)].number;
    const auto number = m_terminal.menus.rollBack(restores, publication({}), m_terminal.clock.wall());
    if (!number) {
        menuChanged(); // somebody may have published; what they did is seen then
        return say(in(number.error()));
    }
    const bool isWritten = isWrittenDown(staff::AuditAction::MenuRolledBack, restores);
    log::info("app", "menu.rolled-back", {{"version", *number}, {"restores", restores}});
    if (const auto current = m_terminal.menus.current(); current && current->has_value())
        m_draft = menu::MenuDraft((*current)->menu, (*current)->base);
    keep();
    showVersions();
    closePanel();
    refresh();
    tellPublished(*number, isWritten, tr("Version %1 is on the home page now; it is what version %2 was.").arg(*number).arg(restores));
}

void MenuEditorController::compareWithNewest()
{
    takeNewest();
    keep();
    showVersions();
    refresh();
    m_draft.isChanged() ? openPanel(Publishing) : closePanel();
}

} // namespace changming::app
