#include "kiosk/app/browse_controller.h"

#include "kiosk/app/language.h"
#include "kiosk/base/log.h"
#include "kiosk/catalogue/catalogue.h"
#include "kiosk/forms/form.h"
#include "kiosk/menu/menu_store.h"

#include <algorithm>

namespace changming::app
{

namespace
{

void complain(const Error& error)
{
    log::error("app", "browse.failed", {{"code", log::Token{error.code}}});
}

} // namespace

BrowseController::BrowseController(const Terminal& terminal, QObject* parent)
    : QObject(parent), m_terminal(terminal), m_home(terminal.language, nullptr), m_list(terminal.language, nullptr)
{
    readMenu();
}

void BrowseController::readMenu()
{
    const auto version = m_terminal.menus.current();
    if (!version)
        return complain(version.error());
    menu::Menu menu = version->has_value() ? (*version)->menu : menu::Menu{};
    if (menu != m_menu) { // tiles that stay as they are keep the touch that is on them
        m_menu = std::move(menu);
        m_home.setTiles(m_menu.home);
    }
    Q_EMIT menuChanged();
}

int BrowseController::itemCount() const
{
    const auto count = m_terminal.catalogue.count();
    return count ? *count : 0;
}

QString BrowseController::listTitle() const
{
    return m_group ? m_terminal.language.in(m_group->title) : tr("All matters");
}

int BrowseController::moreBelow() const
{
    return std::max(0, m_listTotal - m_listOffset - listPage);
}

BrowseController::Opened BrowseController::openTile(int row)
{
    const menu::Tile* tile = m_home.tile(row);
    return tile == nullptr ? Opened::Nothing : open(tile->action);
}

BrowseController::Opened BrowseController::open(const menu::Action& action)
{
    switch (action.kind) {
    case menu::Action::Kind::Item:
        return openItem(action.target);
    case menu::Action::Kind::Group:
        if (const menu::Group* group = m_menu.group(action.target)) {
            m_group = *group;
            showListPage(0);
            return Opened::List;
        }
        return Opened::Nothing;
    case menu::Action::Kind::ListAll:
        openAll();
        return Opened::List;
    case menu::Action::Kind::Page:
        break;
    }
    return Opened::Nothing;
}

BrowseController::Opened BrowseController::openListItem(int row)
{
    const catalogue::Item* item = m_list.item(row);
    if (item == nullptr)
        return Opened::Nothing;
    m_item = *item;
    Q_EMIT itemChanged();
    return Opened::Item;
}

BrowseController::Opened BrowseController::openItem(const std::string& taskCode)
{
    auto item = m_terminal.catalogue.item(taskCode);
    if (!item || !item->has_value())
        return Opened::Nothing;
    m_item = std::move(**item);
    Q_EMIT itemChanged();
    return Opened::Item;
}

void BrowseController::openAll()
{
    m_group.reset();
    showListPage(0);
}

void BrowseController::nextPage()
{
    if (moreBelow() > 0)
        showListPage(m_listOffset + listPage);
}

void BrowseController::previousPage()
{
    showListPage(std::max(0, m_listOffset - listPage));
}

void BrowseController::showListPage(int offset)
{
    m_listOffset = offset;
    if (!m_group) {
        const auto page = m_terminal.catalogue.items({.offset = offset, .limit = listPage});
        if (!page)
            return complain(page.error());
        m_listTotal = page->total;
        m_list.setItems(page->items);
    } else {
        // A tile whose item has left the catalogue is not shown; the menu's check has told staff.
        std::vector<catalogue::Item> items;
        for (const menu::Tile& tile : m_group->tiles) {
            auto item = m_terminal.catalogue.item(tile.action.target);
            if (item && item->has_value())
                items.push_back(std::move(**item));
        }
        m_listTotal = static_cast<int>(items.size());
        const auto begin = items.begin() + std::min(offset, m_listTotal);
        m_list.setItems({begin, begin + std::min(listPage, static_cast<int>(items.end() - begin))});
    }
    Q_EMIT listChanged();
}

QString BrowseController::plainName() const
{
    return m_item ? m_terminal.language.in(m_item->plainName) : QString();
}

QString BrowseController::officialName() const
{
    return m_item ? QString::fromStdString(m_item->name) : QString();
}

QString BrowseController::badge() const
{
    return m_item ? badgeText(m_item->badge) : QString();
}

int BrowseController::badgeKind() const
{
    return m_item ? static_cast<int>(m_item->badge) : 0;
}

QString BrowseController::summary() const
{
    return m_item ? m_terminal.language.in(m_item->summary) : QString();
}

QString BrowseController::audience() const
{
    return m_item ? m_terminal.language.in(m_item->audience) : QString();
}

QString BrowseController::department() const
{
    return m_item ? m_terminal.language.in(m_item->department) : QString();
}

QString BrowseController::time() const
{
    if (!m_item)
        return {};
    return m_item->promisedDays == 0 ? tr("At once") : tr("%n working day(s)", nullptr, m_item->promisedDays);
}

QString BrowseController::fee() const
{
    return m_item ? m_terminal.language.in(m_item->fee) : QString();
}

QString BrowseController::materials() const
{
    if (!m_item || m_item->materials.empty())
        return m_item ? tr("Nothing") : QString();
    QStringList names;
    for (const catalogue::Material& material : m_item->materials)
        names << m_terminal.language.in(material.name);
    return names.join(tr(", "));
}

QString BrowseController::phone() const
{
    return m_item ? QString::fromStdString(m_item->helpPhone) : QString();
}

bool BrowseController::canApply() const
{
    return m_item && m_item->badge == catalogue::Badge::FinishHere && m_terminal.forms.contains(m_item->formId);
}

void BrowseController::languageHasChanged()
{
    m_home.languageHasChanged();
    m_list.languageHasChanged();
    Q_EMIT listChanged();
    Q_EMIT itemChanged();
}

} // namespace changming::app
