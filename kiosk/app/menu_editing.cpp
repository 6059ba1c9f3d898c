// The verbs of the menu's editor: each one step of the draft, kept at once.
#include "kiosk/app/menu_editor_controller.h"

#include "kiosk/catalogue/catalogue.h"
#include "kiosk/menu/menu_edit.h"
#include "kiosk/menu/minute_text.h"

#include <algorithm>
#include <array>
#include <utility>

namespace changming::app
{

namespace
{

using menu::Hours;

constexpr Hours notAtNight{6 * 60, 22 * 60};
constexpr Hours officeHours{9 * 60, 17 * 60};

// The picture of what happens in a life when one needs this item, where tiles have it too.
std::string iconFor(const catalogue::Catalogue& catalogue, const catalogue::Item& item)
{
    const auto events = catalogue.lifeEvents();
    for (std::size_t i = 0; events && i < events->size(); ++i) {
        const catalogue::LifeEvent& event = (*events)[i].event;
        const bool isItsOwn = std::ranges::find(item.lifeEvents, event.id) != item.lifeEvents.end();
        if (isItsOwn && std::ranges::find(menu::iconNames(), event.icon) != menu::iconNames().end())
            return event.icon;
    }
    return "file-certificate";
}

int around(int minute)
{
    return ((minute % menu::minutesOfDay) + menu::minutesOfDay) % menu::minutesOfDay;
}

} // namespace

bool MenuEditorController::mayEdit()
{
    if (!m_author.mayEdit)
        say(tr("You may look at the menu, not change it."));
    return m_author.mayEdit;
}

bool MenuEditorController::edit(const std::function<Result<void>(menu::Menu&)>& verb, const std::string& run)
{
    if (!mayEdit())
        return false;
    const auto done = m_draft.edit(verb, run);
    say(done ? QString() : in(done.error()));
    if (!done)
        return false;
    keep();
    reveal();
    refresh();
    return true;
}

void MenuEditorController::moveFirst()
{
    edit([&](menu::Menu& menu) { return menu::moveTo(menu, m_chosen, 0); });
}

void MenuEditorController::moveUp()
{
    edit([&](menu::Menu& menu) { return menu::move(menu, m_chosen, menu::Direction::Up); });
}

void MenuEditorController::moveDown()
{
    edit([&](menu::Menu& menu) { return menu::move(menu, m_chosen, menu::Direction::Down); });
}

void MenuEditorController::drop(int row, int onRow)
{
    const auto index = static_cast<std::size_t>(m_offset) + static_cast<std::size_t>(row);
    if (row < 0 || index >= list().size())
        return;
    m_chosen = list()[index].id;
    const int to = std::max(0, m_offset + onRow);
    if (!edit([&](menu::Menu& menu) { return menu::moveTo(menu, m_chosen, static_cast<std::size_t>(to)); }))
        refresh(); // it is chosen, at least
}

void MenuEditorController::removeTile()
{
    edit([&](menu::Menu& menu) { return menu::remove(menu, m_chosen); });
}

void MenuEditorController::toggleHidden()
{
    edit([&](menu::Menu& menu) { return chosenHidden() ? menu::show(menu, m_chosen) : menu::hide(menu, m_chosen); });
}

void MenuEditorController::chooseIcon(int row)
{
    const std::vector<std::string>& names = menu::iconNames();
    if (row < 0 || row >= static_cast<int>(names.size()))
        return;
    if (edit([&](menu::Menu& menu) { return menu::setIcon(menu, m_chosen, names[static_cast<std::size_t>(row)]); }))
        closePanel();
}

void MenuEditorController::chooseHit(int row)
{
    const catalogue::Hit* hit = m_search.hits()->hit(row);
    if (hit == nullptr)
        return;
    const auto found = m_terminal.catalogue.item(hit->taskCode);
    if (!found || !found->has_value())
        return;
    const catalogue::Item& item = **found;
    const menu::Action action{menu::Action::Kind::Item, item.taskCode};
    if (m_panel == Retargeting) {
        if (edit([&](menu::Menu& menu) { return menu::setAction(menu, m_chosen, action); }))
            closePanel();
        return;
    }
    const auto place = menu::placeOf(m_draft.menu(), m_chosen);
    const bool behind = place && place->group == m_group; // the chosen one; else at the end
    std::string added;
    const bool done = edit([&](menu::Menu& menu) -> Result<void> {
        auto id = menu::add(menu, {.id = "", .title = item.plainName, .words = {}, .icon = iconFor(m_terminal.catalogue, item), .action = action},
                            {m_group, behind ? place->row + 1 : list().size()});
        if (!id)
            return id.error();
        added = std::move(*id);
        return {};
    });
    if (!done)
        return;
    m_chosen = added;
    reveal();
    closePanel();
    refresh();
}

MenuEditorController::HoursChoice MenuEditorController::hoursChoice() const
{
    if (!hasChosen() || !chosen()->shown)
        return Always;
    return *chosen()->shown == notAtNight ? NotAtNight : *chosen()->shown == officeHours ? OfficeHours : OwnHours;
}

QString MenuEditorController::shownFrom() const
{
    return hasChosen() && chosen()->shown ? QString::fromStdString(menu::minuteText(chosen()->shown->from)) : QString();
}

QString MenuEditorController::shownUntil() const
{
    return hasChosen() && chosen()->shown ? QString::fromStdString(menu::minuteText(chosen()->shown->until)) : QString();
}

void MenuEditorController::chooseHours(HoursChoice choice)
{
    std::optional<Hours> shown;
    if (choice == NotAtNight)
        shown = notAtNight;
    else if (choice == OfficeHours)
        shown = officeHours;
    else if (choice == OwnHours)
        shown = Hours{8 * 60, 18 * 60};
    if (edit([&](menu::Menu& menu) { return menu::setHours(menu, m_chosen, shown); }) && choice != OwnHours)
        closePanel();
}

void MenuEditorController::shiftHours(int from, int until)
{
    if (!hasChosen() || !chosen()->shown)
        return;
    const Hours shown{around(chosen()->shown->from + from), around(chosen()->shown->until + until)};
    edit([&](menu::Menu& menu) { return menu::setHours(menu, m_chosen, shown); }, "hours " + m_chosen);
}

void MenuEditorController::openGroup()
{
    if (!chosenOpensGroup() || m_draft.menu().group(chosen()->action.target) == nullptr)
        return;
    m_group = chosen()->action.target;
    m_chosen.clear();
    m_offset = 0;
    closePanel();
    refresh();
}

void MenuEditorController::closeGroup()
{
    const menu::Action opening{menu::Action::Kind::Group, m_group};
    const auto opener = std::ranges::find(m_draft.menu().home, opening, &menu::Tile::action);
    m_group.clear();
    m_offset = 0;
    m_chosen = opener == m_draft.menu().home.end() ? "" : opener->id;
    reveal();
    say({});
    refresh();
}

void MenuEditorController::makeGroup()
{
    std::string opener;
    const bool done = edit([&](menu::Menu& menu) -> Result<void> {
        auto id = menu::makeGroup(menu, m_chosen);
        if (!id)
            return id.error();
        opener = std::move(*id);
        return {};
    });
    if (!done)
        return;
    m_chosen = opener;
    closePanel();
    refresh();
}

void MenuEditorController::putInto(int row)
{
    const auto& groups = m_draft.menu().groups;
    if (row < 0 || row >= static_cast<int>(groups.size()))
        return;
    const std::string group = groups[static_cast<std::size_t>(row)].id;
    if (edit([&](menu::Menu& menu) { return menu::putIntoGroup(menu, m_chosen, group); }))
        closePanel();
}

void MenuEditorController::takeOut()
{
    if (edit([&](menu::Menu& menu) { return menu::takeOut(menu, m_chosen); }))
        closePanel();
}

void MenuEditorController::ungroup()
{
    if (edit([&](menu::Menu& menu) { return menu::ungroup(menu, m_chosen); }))
        closePanel();
}

void MenuEditorController::undo()
{
    leaveField();
    m_draft.undo();
    say({});
    keep();
    reveal();
    refresh();
}

void MenuEditorController::redo()
{
    leaveField();
    m_draft.redo();
    say({});
    keep();
    reveal();
    refresh();
}

void MenuEditorController::discard()
{
    leaveField();
    takeNewest(); // before, so that the step leads to what is live
    m_draft.discard();
    say(canUndo() ? tr("Your changes are given up; Undo brings them back.") : QString());
    keep();
    refresh();
}

} // namespace changming::app
