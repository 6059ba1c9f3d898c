#include "kiosk/menu/menu_draft.h"

#include <utility>

namespace changming::menu
{

Result<void> MenuDraft::edit(const std::function<Result<void>(Menu&)>& verb, const std::string& run)
{
    Menu changed = m_menu;
    if (auto done = verb(changed); !done)
        return done;
    if (changed == m_menu)
        return {};
    const bool goesOn = !run.empty() && run == m_run && m_redo.empty() && !m_undo.empty();
    if (!goesOn)
        remember(m_undo, std::move(m_menu));
    m_menu = std::move(changed);
    m_redo.clear();
    m_run = run;
    return {};
}

void MenuDraft::undo()
{
    if (m_undo.empty())
        return;
    remember(m_redo, std::exchange(m_menu, std::move(m_undo.back())));
    m_undo.pop_back();
    m_run.clear();
}

void MenuDraft::redo()
{
    if (m_redo.empty())
        return;
    remember(m_undo, std::exchange(m_menu, std::move(m_redo.back())));
    m_redo.pop_back();
    m_run.clear();
}

void MenuDraft::discard()
{
    if (!isChanged())
        return;
    remember(m_undo, std::exchange(m_menu, m_published));
    m_redo.clear();
    m_run.clear();
}

void MenuDraft::rebase(Menu published, int base)
{
    if (!isChanged())
        m_menu = published;
    m_published = std::move(published);
    m_base = base;
    m_run.clear();
}

void MenuDraft::remember(std::deque<Menu>& steps, Menu menu)
{
    steps.push_back(std::move(menu));
    if (steps.size() > mostSteps)
        steps.pop_front();
}

} // namespace changming::menu
