// What one person is making of the published menu: the edits, taken back and done again step by step (at most 100 are
// remembered), and what is different from what is published. Nothing of it is on any home until it is published. One thread
// at a time.
#pragma once

#include "kiosk/base/result.h"
#include "kiosk/menu/menu.h"
#include "kiosk/menu/menu_difference.h"

#include <cstddef>
#include <deque>
#include <functional>
#include <string>
#include <utility>
#include <vector>

namespace changming::menu
{

class MenuDraft
{
public:
    static constexpr std::size_t mostSteps = 100;

    // `base` is that of the version that `published` is (Version::base): what a publication is checked against.
    MenuDraft(Menu published, int base) : m_published(std::move(published)), m_menu(m_published), m_base(base) {}
    // A draft that was kept: its content may differ from the published one from the beginning.
    MenuDraft(Menu published, int base, Menu content) : m_published(std::move(published)), m_menu(std::move(content)), m_base(base) {}

    const Menu& menu() const { return m_menu; }
    const Menu& published() const { return m_published; }
    int base() const { return m_base; }

    // One step, or the draft as it was and the verb's error. Steps of the same `run`, one straight after the other, are one
    // (the letters of a name); an empty run never is. A verb that changes nothing is no step.
    Result<void> edit(const std::function<Result<void>(Menu&)>& verb, const std::string& run = {});

    bool canUndo() const { return !m_undo.empty(); }
    bool canRedo() const { return !m_redo.empty(); }
    void undo(); // without a step: nothing
    void redo();
    void discard(); // back to what is published; a step, so it can be taken back too

    bool isChanged() const { return m_menu != m_published; }
    std::vector<Change> changes() const { return difference(m_published, m_menu); }

    // Another version is published now, and the content is compared with that one from here on. What was changed stays; an
    // unchanged draft is that version then, without a step.
    void rebase(Menu published, int base);

private:
    void remember(std::deque<Menu>& steps, Menu menu);

    Menu m_published;
    Menu m_menu;
    int m_base;
    std::deque<Menu> m_undo; // the last is the step before
    std::deque<Menu> m_redo;
    std::string m_run; // of the last step
};

} // namespace changming::menu
