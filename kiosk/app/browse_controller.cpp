#include "kiosk/app/browse_controller.h"

#include "kiosk/app/language.h"
#include "kiosk/base/clock.h"
#include "kiosk/base/log.h"
#include "kiosk/menu/menu_store.h"

#include <algorithm>
#include <utility>

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
    m_menu = version->has_value() ? (*version)->menu : menu::Menu{};
    showTiles(m_homeOffset);
    readCatalogue();
    if (!m_lists.empty())
        showListPage(m_lists.back().offset);
}

void BrowseController::setHomeRows(int tiles)
{
    if (tiles == m_homeRows || tiles < 1)
        return;
    m_homeRows = tiles;
    showTiles(m_homeOffset / tiles * tiles);
}

void BrowseController::setDepartmentRows(int tiles)
{
    if (tiles == m_departmentRows || tiles < 1)
        return;
    m_departmentRows = tiles;
    showDepartments(m_departmentOffset / tiles * tiles);
}

void BrowseController::setListRows(int rows)
{
    if (rows == m_listRows || rows < 1)
        return;
    m_listRows = rows;
    if (!m_lists.empty())
        showListPage(m_lists.back().offset / rows * rows);
}

void BrowseController::showMenu(const menu::Menu& menu)
{
    m_menu = menu;
    showTiles(m_homeOffset);
}

int BrowseController::minuteOfDay() const
{
    const HallTime now = hallTime(m_terminal.clock.wall());
    return now.hour * 60 + now.minute;
}

// While the catalogue cannot be read, nothing has.
bool BrowseController::hasLeft(const menu::Action& action) const
{
    if (action.kind == menu::Action::Kind::Item) {
        const auto item = m_terminal.catalogue.item(action.target);
        return item && !item->has_value();
    }
    if (action.kind == menu::Action::Kind::Department) {
        const auto items = m_terminal.catalogue.items({.department = action.target, .limit = 1});
        return items && items->total == 0;
    }
    return false;
}

int BrowseController::moreTiles() const
{
    return std::max(0, m_homeTotal - m_homeOffset - m_homeRows);
}

void BrowseController::showTiles(int offset)
{
    const int minute = minuteOfDay();
    std::vector<menu::Tile> shown;
    // A tile that would open nothing is not shown; the menu's check has told staff.
    std::ranges::copy_if(m_menu.home, std::back_inserter(shown),
                         [&](const menu::Tile& tile) { return tile.isShownAt(minute) && !hasLeft(tile.action); });
    const int total = static_cast<int>(shown.size());
    const bool isOther = total != m_homeTotal;
    m_homeTotal = total;
    m_homeOffset = offset < m_homeTotal ? offset : 0;
    const auto begin = shown.begin() + m_homeOffset;
    std::vector<menu::Tile> page(begin, begin + std::min<std::ptrdiff_t>(m_homeRows, shown.end() - begin));
    if (page != m_home.tiles()) // tiles that stay as they are keep the touch that is on them
        m_home.setTiles(std::move(page));
    if (isOther)
        Q_EMIT homeTotalChanged();
    Q_EMIT menuChanged();
}

void BrowseController::nextTiles()
{
    if (moreTiles() > 0)
        showTiles(m_homeOffset + m_homeRows);
}

void BrowseController::previousTiles()
{
    showTiles(std::max(0, m_homeOffset - m_homeRows));
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
    showDepartments(m_departmentOffset < static_cast<int>(m_allDepartments.size()) ? m_departmentOffset : 0);
}

int BrowseController::moreDepartments() const
{
    return std::max(0, static_cast<int>(m_allDepartments.size()) - m_departmentOffset - m_departmentRows);
}

void BrowseController::showDepartments(int offset)
{
    m_departmentOffset = offset;
    const auto district = m_terminal.catalogue.district();
    std::vector<menu::Tile> tiles;
    for (int i = offset; i < std::min(offset + m_departmentRows, static_cast<int>(m_allDepartments.size())); ++i) {
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
        showDepartments(m_departmentOffset + m_departmentRows);
}

void BrowseController::previousDepartments()
{
    showDepartments(std::max(0, m_departmentOffset - m_departmentRows));
}

BrowseController::Opened BrowseController::openEvent(int row)
{
    const menu::Tile* tile = m_events.tile(row);
    return tile == nullptr ? Opened::Nothing : openList({tile->title, std::nullopt, {.lifeEvent = tile->id}});
}

BrowseController::Opened BrowseController::openDepartment(int row)
{
    const menu::Tile* tile = m_departments.tile(row);
    return tile == nullptr ? Opened::Nothing : openList({tile->title, std::nullopt, {.department = tile->id}});
}

BrowseController::Opened BrowseController::openList(List list)
{
    m_lists.push_back(std::move(list));
    showListPage(0);
    return Opened::List;
}

void BrowseController::openDoable()
{
    (void)openList({{}, std::nullopt, {.badge = catalogue::Badge::FinishHere}});
}

void BrowseController::closeList()
{
    if (!m_lists.empty())
        m_lists.pop_back();
    if (!m_lists.empty())
        showListPage(m_lists.back().offset);
}

void BrowseController::closeLists()
{
    m_lists.clear();
    showTiles(0);
}

int BrowseController::itemCount() const
{
    const auto count = m_terminal.catalogue.count();
    return count ? *count : 0;
}

QString BrowseController::listTitle() const
{
    return m_lists.empty() ? QString() : m_terminal.language.in(m_lists.back().title);
}

QString BrowseController::linkTitle() const
{
    return m_terminal.language.in(m_link.title);
}

int BrowseController::moreBelow() const
{
    return m_lists.empty() ? 0 : std::max(0, m_listTotal - m_lists.back().offset - m_listRows);
}

BrowseController::Opened BrowseController::openTile(int row)
{
    const menu::Tile* tile = m_home.tile(row);
    return tile == nullptr ? Opened::Nothing : open(menu::Tile(*tile)); // a copy: what it opens may exchange the tiles
}

BrowseController::Opened BrowseController::openListItem(int row)
{
    const ListRow* shown = m_list.row(row);
    if (shown == nullptr)
        return Opened::Nothing;
    menu::Tile tile;
    tile.title = shown->name;
    tile.words = shown->second;
    tile.action = shown->action;
    return open(tile);
}

BrowseController::Opened BrowseController::open(const menu::Tile& tile)
{
    using Kind = menu::Action::Kind;
    const std::string& target = tile.action.target;
    switch (tile.action.kind) {
    case Kind::Item:
        return openItem(target);
    case Kind::Department:
        return openList({tile.title, std::nullopt, {.department = target}});
    case Kind::Group:
        if (const menu::Group* group = m_menu.group(target))
            return openList({group->title, *group});
        return Opened::Nothing;
    case Kind::Page:
        return target == "help" ? Opened::Help : target == "departments" ? Opened::Departments : Opened::Browse;
    case Kind::Search:
        m_typed = target;
        return Opened::Search;
    case Kind::Link:
        m_link = tile;
        Q_EMIT linkChanged();
        return Opened::Link;
    case Kind::ListAll:
        break;
    }
    return Opened::Browse;
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
        showListPage(m_lists.back().offset + m_listRows);
}

void BrowseController::previousPage()
{
    if (!m_lists.empty())
        showListPage(std::max(0, m_lists.back().offset - m_listRows));
}

std::vector<ListRow> BrowseController::groupRows(const menu::Group& group) const
{
    std::vector<ListRow> rows;
    for (const menu::Tile& tile : group.tiles) {
        if (!tile.isShownAt(minuteOfDay()))
            continue;
        if (tile.action.kind != menu::Action::Kind::Item) {
            rows.push_back(rowOf(tile));
            continue;
        }
        // A tile whose item has left the catalogue is not shown; the menu's check has told staff.
        const auto item = m_terminal.catalogue.item(tile.action.target);
        if (item && item->has_value())
            rows.push_back(rowOf(**item));
    }
    return rows;
}

void BrowseController::showListPage(int offset)
{
    List& list = m_lists.back();
    list.offset = offset;
    std::vector<ListRow> rows;
    if (list.group) {
        rows = groupRows(*list.group);
        m_listTotal = static_cast<int>(rows.size());
        const auto begin = rows.begin() + std::min(offset, m_listTotal);
        rows = {begin, begin + std::min<std::ptrdiff_t>(m_listRows, rows.end() - begin)};
    } else {
        list.query.offset = offset;
        list.query.limit = m_listRows;
        const auto page = m_terminal.catalogue.items(list.query);
        if (!page)
            complain(page.error()); // the page then says that nothing is here
        m_listTotal = page ? page->total : 0;
        if (page)
            std::ranges::transform(page->items, std::back_inserter(rows), [](const catalogue::Item& item) { return rowOf(item); });
    }
    m_list.setRows(std::move(rows));
    Q_EMIT listChanged();
}

void BrowseController::languageHasChanged()
{
    m_home.languageHasChanged();
    m_list.languageHasChanged();
    m_events.languageHasChanged();
    m_departments.languageHasChanged();
    Q_EMIT listChanged();
    Q_EMIT linkChanged();
}

} // namespace changming::app
