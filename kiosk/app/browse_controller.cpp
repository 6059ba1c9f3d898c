#include "kiosk/app/browse_controller.h"

#include "kiosk/app/language.h"
#include "kiosk/base/log.h"
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

Text counted(int items)
{
    const std::string count = std::to_string(items);
    return {.zh = count + " 个事项", .en = count + (items == 1 ? " matter" : " matters")};
}

// A tile has no room for the district's name before each of its forty departments.
Text withoutDistrict(Text department, const Text& district)
{
    if (!district.zh.empty() && department.zh.starts_with(district.zh) && department.zh.size() > district.zh.size())
        department.zh.erase(0, district.zh.size());
    if (!district.en.empty() && department.en.starts_with(district.en + " "))
        department.en.erase(0, district.en.size() + 1);
    return department;
}

} // namespace

BrowseController::BrowseController(const Terminal& terminal, QObject* parent)
    : QObject(parent), m_terminal(terminal), m_home(terminal.language, nullptr), m_list(terminal.language, nullptr), m_events(terminal.language, nullptr),
      m_departments(terminal.language, nullptr)
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
    readCatalogue();
    Q_EMIT menuChanged();
}

void BrowseController::readCatalogue()
{
    const auto events = m_terminal.catalogue.lifeEvents();
    auto departments = m_terminal.catalogue.departments();
    if (!events || !departments)
        return complain(!events ? events.error() : departments.error());
    std::vector<menu::Tile> tiles;
    tiles.reserve(events->size());
    for (const auto& [event, items] : *events)
        tiles.push_back({.id = event.id, .title = event.title, .words = counted(items), .icon = event.icon, .action = {}});
    if (tiles != m_events.tiles())
        m_events.setTiles(std::move(tiles));
    m_allDepartments = std::move(*departments);
    showDepartments(std::min(m_departmentOffset, static_cast<int>(m_allDepartments.size())));
}

int BrowseController::moreDepartments() const
{
    return std::max(0, static_cast<int>(m_allDepartments.size()) - m_departmentOffset - departmentPage);
}

void BrowseController::showDepartments(int offset)
{
    m_departmentOffset = offset;
    const auto district = m_terminal.catalogue.district();
    std::vector<menu::Tile> tiles;
    for (int i = offset; i < std::min(offset + departmentPage, static_cast<int>(m_allDepartments.size())); ++i) {
        const auto& [department, items] = m_allDepartments[static_cast<std::size_t>(i)];
        tiles.push_back({.id = department.zh, .title = withoutDistrict(department, district ? *district : Text{}), .words = counted(items), .icon = "building-bank", .action = {}});
    }
    if (tiles != m_departments.tiles())
        m_departments.setTiles(std::move(tiles));
    Q_EMIT departmentsChanged();
}

void BrowseController::nextDepartments()
{
    if (moreDepartments() > 0)
        showDepartments(m_departmentOffset + departmentPage);
}

void BrowseController::previousDepartments()
{
    showDepartments(std::max(0, m_departmentOffset - departmentPage));
}

BrowseController::Opened BrowseController::openEvent(int row)
{
    const menu::Tile* tile = m_events.tile(row);
    return tile == nullptr ? Opened::Nothing : openQuery({.lifeEvent = tile->id}, tile->title);
}

BrowseController::Opened BrowseController::openDepartment(int row)
{
    const menu::Tile* tile = m_departments.tile(row);
    return tile == nullptr ? Opened::Nothing : openQuery({.department = tile->id}, tile->title);
}

BrowseController::Opened BrowseController::openQuery(catalogue::ItemQuery query, Text title)
{
    m_group.reset();
    m_query = std::move(query);
    m_listTitle = std::move(title);
    showListPage(0);
    return Opened::List;
}

int BrowseController::itemCount() const
{
    const auto count = m_terminal.catalogue.count();
    return count ? *count : 0;
}

QString BrowseController::listTitle() const
{
    return m_terminal.language.in(m_listTitle);
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
            m_listTitle = group->title;
            showListPage(0);
            return Opened::List;
        }
        return Opened::Nothing;
    case menu::Action::Kind::ListAll:
        return Opened::Browse;
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
    return Opened::Item;
}

BrowseController::Opened BrowseController::openItem(const std::string& taskCode)
{
    auto item = m_terminal.catalogue.item(taskCode);
    if (!item || !item->has_value())
        return Opened::Nothing;
    m_item = std::move(**item);
    return Opened::Item;
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
        m_query.offset = offset;
        m_query.limit = listPage;
        const auto page = m_terminal.catalogue.items(m_query);
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

void BrowseController::languageHasChanged()
{
    m_home.languageHasChanged();
    m_list.languageHasChanged();
    m_events.languageHasChanged();
    m_departments.languageHasChanged();
    Q_EMIT listChanged();
}

} // namespace changming::app
