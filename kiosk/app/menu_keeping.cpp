// The draft of the menu's editor in hall.db, and what it is compared with: another hand may write either meanwhile.
#include "kiosk/app/menu_editor_controller.h"

#include "kiosk/base/clock.h"
#include "kiosk/base/log.h"

#include <utility>

namespace changming::app
{

void MenuEditorController::beginWith(const menu::Version& version)
{
    m_draft = menu::MenuDraft(version.menu, version.base);
    const auto kept = m_drafts ? m_drafts->draft(m_author.id) : Result<std::optional<menu::KeptDraft>>(std::optional<menu::KeptDraft>());
    if (!kept || !kept->has_value())
        return;
    m_kept = **kept;
    // Compared with the version that it was made from; that another one is published now is said before it is.
    const auto base = m_terminal.menus.version((*kept)->base);
    m_draft = base ? menu::MenuDraft(base->menu, base->number, (*kept)->menu) : menu::MenuDraft(version.menu, version.base, (*kept)->menu);
}

void MenuEditorController::takeNewest()
{
    const auto current = m_terminal.menus.current();
    if (current && current->has_value() && (*current)->base != m_draft.base())
        m_draft.rebase((*current)->menu, (*current)->base);
}

void MenuEditorController::keep()
{
    if (!m_draft.isChanged()) // given up or taken back: what is shown now is what is live now
        takeNewest();
    auto kept = writeDraft();
    if (!kept && kept.error().code == "draft-moved")
        return takeOtherDraft();
    if (!kept) {
        log::error("app", "draft.not-kept", {{"code", log::Token{kept.error().code}}});
        say(in(kept.error()));
    }
}

Result<void> MenuEditorController::writeDraft()
{
    if (!m_drafts)
        return m_drafts.error();
    std::optional<menu::KeptDraft> now;
    if (m_draft.isChanged())
        now = menu::KeptDraft{m_draft.base(), m_draft.menu(), toRfc3339(m_terminal.clock.wall())};
    auto written = m_drafts->replace(m_author.id, m_kept, now);
    if (written)
        m_kept = std::move(now);
    return written;
}

// kioskctl has put in another draft of this author, or published the one that stood there. The other one is taken as a step,
// so that nothing is lost: Undo brings back what was here.
void MenuEditorController::takeOtherDraft()
{
    const auto there = m_drafts->draft(m_author.id);
    if (!there)
        return say(in(there.error()));
    m_kept = *there;
    if (!m_kept) {
        if (auto kept = writeDraft(); !kept)
            say(in(kept.error()));
        return;
    }
    leaveField();
    if (const auto base = m_terminal.menus.version(m_kept->base))
        m_draft.rebase(base->menu, base->base);
    (void)m_draft.edit([&](menu::Menu& menu) -> Result<void> {
        menu = m_kept->menu;
        return {};
    });
    say(tr("Another draft of yours was put in meanwhile and is shown now. Undo brings back what was here."));
}

} // namespace changming::app
