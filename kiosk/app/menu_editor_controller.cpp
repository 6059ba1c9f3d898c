#include "kiosk/app/menu_editor_controller.h"

#include "kiosk/app/dates.h"
#include "kiosk/app/icon_words.h"
#include "kiosk/app/language.h"
#include "kiosk/app/tile_room.h"
#include "kiosk/catalogue/catalogue.h"
#include "kiosk/menu/menu_edit.h"
#include "kiosk/menu/menu_words.h"
#include "kiosk/menu/minute_text.h"
#include "kiosk/settings/settings.h"

#include <algorithm>
#include <utility>

namespace changming::app
{

namespace
{

constexpr int versionsListed = 50;

} // namespace

MenuEditorController::MenuEditorController(const Terminal& terminal, HallController& hall, MenuAuthor author)
    : m_terminal(terminal), m_author(std::move(author)), m_drafts(menu::DraftStore::open(terminal.menus.file())), m_draft({}, 0),
      m_keyboard(terminal.pinyin, terminal.handwriting, nullptr), m_searchKeyboard(terminal.pinyin, terminal.handwriting, nullptr),
      m_search(terminal, m_searchKeyboard, nullptr), m_preview(terminal, hall, nullptr),
      m_tiles({"name", "icon", "mark", "warned", "chosen", "faint"}, nullptr), m_icons({"icon", "words", "chosen"}, nullptr),
      m_groups({"name"}, nullptr), m_changeRows({"words"}, nullptr), m_obstacles({"words"}, nullptr),
      m_versions({"name", "facts", "note", "inUse"}, nullptr)
{
    connect(&m_keyboard, &KeyboardController::typed, this, &MenuEditorController::typed);
    if (const auto current = terminal.menus.current(); current && current->has_value())
        beginWith(**current);
    showVersions();
    refresh();
}

const std::vector<menu::Tile>& MenuEditorController::list() const
{
    const auto* tiles = menu::listOf(m_draft.menu(), m_group);
    return tiles != nullptr ? *tiles : m_draft.menu().home;
}

QString MenuEditorController::in(const Error& error) const
{
    const bool chinese = m_terminal.language.current() == Language::Chinese && !error.zh.empty();
    return QString::fromStdString(chinese ? error.zh : error.message);
}

QString MenuEditorController::groupName() const
{
    const menu::Group* group = m_draft.menu().group(m_group);
    return group == nullptr ? QString() : m_terminal.language.in(group->title);
}

int MenuEditorController::moreBelow() const
{
    return std::max(0, static_cast<int>(list().size()) - m_offset - m_pageSize);
}

QString MenuEditorController::chineseName() const
{
    return hasChosen() ? QString::fromStdString(chosen()->title.zh) : QString();
}

QString MenuEditorController::englishName() const
{
    return hasChosen() ? QString::fromStdString(chosen()->title.en) : QString();
}

QString MenuEditorController::chineseWords() const
{
    return hasChosen() ? QString::fromStdString(chosen()->words.zh) : QString();
}

QString MenuEditorController::englishWords() const
{
    return hasChosen() ? QString::fromStdString(chosen()->words.en) : QString();
}

QString MenuEditorController::opens() const
{
    if (!hasChosen())
        return {};
    const menu::Action& action = chosen()->action;
    if (action.kind == menu::Action::Kind::Item) {
        const auto item = m_terminal.catalogue.item(action.target);
        if (item && item->has_value())
            return m_terminal.language.in((*item)->plainName);
    }
    return m_terminal.language.in(menu::actionWords(m_draft.menu(), action));
}

QString MenuEditorController::hours() const
{
    return hasChosen() ? m_terminal.language.in(menu::hoursWords(chosen()->shown)) : QString();
}

QString MenuEditorController::warning() const
{
    QStringList sentences;
    for (const menu::Warning& warning : m_warnings) {
        if (warning.tile == m_chosen) // without a chosen tile: what concerns them all
            sentences << m_terminal.language.in(warning.words);
    }
    return sentences.join(QLatin1Char('\n'));
}

void MenuEditorController::setPageSize(int rows)
{
    if (rows == m_pageSize || rows < 1)
        return;
    m_pageSize = rows;
    m_offset = m_offset / rows * rows;
    reveal();
    showTiles();
}

void MenuEditorController::nextTiles()
{
    if (moreBelow() > 0)
        m_offset += m_pageSize;
    showTiles();
}

void MenuEditorController::previousTiles()
{
    m_offset = std::max(0, m_offset - m_pageSize);
    showTiles();
}

void MenuEditorController::choose(int row)
{
    const auto index = static_cast<std::size_t>(m_offset) + static_cast<std::size_t>(row);
    if (row < 0 || index >= list().size())
        return;
    closeField();
    const std::string id = list()[index].id;
    m_chosen = id == m_chosen ? "" : id;
    say({});
    refresh();
}

void MenuEditorController::openPanel(Panel panel)
{
    closeField();
    m_panel = panel;
    m_trouble.clear();
    m_searchKeyboard.clear();
    showPanelRows();
    Q_EMIT panelChanged();
    Q_EMIT changed();
}

void MenuEditorController::closePanel()
{
    openPanel(NoPanel);
}

void MenuEditorController::say(const QString& trouble)
{
    m_trouble = trouble;
    m_news.clear();
    Q_EMIT changed();
}

void MenuEditorController::reveal()
{
    const auto place = menu::placeOf(m_draft.menu(), m_chosen);
    if (!place || place->group != m_group)
        return;
    const int row = static_cast<int>(place->row);
    if (row < m_offset || row >= m_offset + m_pageSize)
        m_offset = row / m_pageSize * m_pageSize;
}

void MenuEditorController::refresh()
{
    if (!m_group.empty() && m_draft.menu().group(m_group) == nullptr)
        m_group.clear(); // taken back, or dissolved
    m_changes = m_draft.changes();
    m_warnings = menu::warnings(m_draft.menu(), surroundings());
    showTiles();
    showPanelRows();
    m_preview.showMenu(m_draft.menu());
    Q_EMIT changed();
}

void MenuEditorController::showTiles()
{
    const std::vector<menu::Tile>& all = list();
    if (m_offset >= static_cast<int>(all.size()))
        m_offset = 0;
    const std::size_t end = std::min(all.size(), static_cast<std::size_t>(m_offset + m_pageSize));
    std::vector<QVariantList> rows;
    for (auto i = static_cast<std::size_t>(m_offset); i < end; ++i) {
        const menu::Tile& tile = all[i];
        const auto warning = std::ranges::find(m_warnings, tile.id, &menu::Warning::tile);
        const auto change = std::ranges::find(m_changes, tile.id, &menu::Change::tile);
        const bool warned = warning != m_warnings.end();
        const QString mark = warned                      ? m_terminal.language.in(warning->mark)
                             : change != m_changes.end() ? m_terminal.language.in(menu::mark(change->kind))
                                                         : QString();
        rows.push_back({m_terminal.language.in(tile.title), QString::fromStdString(tile.icon), mark, warned, tile.id == m_chosen, tile.hidden});
    }
    m_tiles.setRows(std::move(rows));
    Q_EMIT listed();
}

void MenuEditorController::showPanelRows()
{
    const auto words = [this](const Text& text) { return QVariantList{m_terminal.language.in(text)}; };
    std::vector<QVariantList> changes;
    std::vector<QVariantList> obstacles;
    std::vector<QVariantList> icons;
    std::vector<QVariantList> groups;
    changes.reserve(m_changes.size());
    for (const menu::Change& change : m_changes)
        changes.push_back(words(change.words));
    for (const menu::Warning& warning : m_warnings) { // hours of one tile are no sign at the page that they empty
        if (warning.code == "menu-empty-at-times")
            changes.push_back(words(warning.words));
    }
    for (const menu::Warning& warning : m_warnings) {
        if (!warning.stops)
            continue;
        const menu::Tile* tile = m_draft.menu().tile(warning.tile);
        const QString name = tile != nullptr ? m_terminal.language.in(tile->title) + QStringLiteral("　") : QString();
        obstacles.push_back({name + m_terminal.language.in(warning.words)});
    }
    if (m_panel == Icons) {
        for (const std::string& icon : menu::iconNames())
            icons.push_back({QString::fromStdString(icon), iconWords(icon), hasChosen() && chosen()->icon == icon});
    }
    for (const menu::Group& group : m_draft.menu().groups)
        groups.push_back(words(group.title));
    m_changeRows.setRows(std::move(changes));
    m_obstacles.setRows(std::move(obstacles));
    m_icons.setRows(std::move(icons));
    m_groups.setRows(std::move(groups));
}

void MenuEditorController::showVersions()
{
    if (auto facts = m_terminal.menus.versions(versionsListed))
        m_facts = std::move(*facts);
    const auto current = m_terminal.menus.current(); // not always the newest: this release may be unable to read that one
    const int shown = current && current->has_value() ? (*current)->number : 0;
    std::vector<QVariantList> rows;
    for (const menu::VersionFacts& facts : m_facts) {
        const QString author =
            facts.author == "seed" ? tr("shipped") : QString::fromStdString(facts.authorName.empty() ? facts.author : facts.authorName);
        const auto moment = fromRfc3339(facts.publishedAt);
        const QString when = moment ? spokenMoment(*moment, m_terminal.language.current()) : QString::fromStdString(facts.publishedAt);
        const QString note = facts.restores > 0 ? tr("Brings back version %1").arg(facts.restores) : QString::fromStdString(facts.note);
        //: %1 a day and time, %2 who
        rows.push_back({tr("Version %1").arg(facts.number), tr("%1, %2").arg(when, author), note, facts.number == shown});
    }
    m_versions.setRows(std::move(rows));
}

menu::TargetKnown MenuEditorController::targetKnown() const
{
    return [this](const menu::Action& action) {
        if (action.kind == menu::Action::Kind::Department) {
            const auto items = m_terminal.catalogue.items({.department = action.target, .limit = 1});
            return items && items->total > 0;
        }
        const auto item = m_terminal.catalogue.item(action.target);
        return item && item->has_value();
    };
}

menu::Surroundings MenuEditorController::surroundings() const
{
    return {.known = targetKnown(),
            .possibleHere =
                [this](const std::string& taskCode) {
                    const auto item = m_terminal.catalogue.item(taskCode);
                    return item && item->has_value() && (*item)->badge != catalogue::Badge::CounterOnly;
                },
            .titleFits = [this](const std::string& title, Language) { return titleFitsATile(title, m_terminal.settings.panel); }};
}

void MenuEditorController::menuChanged()
{
    showVersions();
    if (!m_draft.isChanged())
        takeNewest();
    refresh(); // a draft stays; who publishes it is told
}

void MenuEditorController::languageHasChanged()
{
    m_trouble.clear(); // said in the language of before
    m_news.clear();
    showVersions();
    m_search.languageHasChanged();
    m_preview.languageHasChanged();
    refresh();
}

} // namespace changming::app
