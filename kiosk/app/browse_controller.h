// Home, groups, life events, departments and lists: what the hall's menu and the catalogue say, in the visit's language.
// One a visit; GUI thread. Reads catalogue.db and hall.db on it (well below a frame at this size).
#pragma once

#include "kiosk/app/item_model.h"
#include "kiosk/app/terminal.h"
#include "kiosk/app/tile_model.h"
#include "kiosk/catalogue/catalogue.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <optional>
#include <vector>

namespace changming::app
{

class BrowseController final : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the visit")
    Q_PROPERTY(changming::app::TileModel* home READ home CONSTANT FINAL)
    Q_PROPERTY(int moreTiles READ moreTiles NOTIFY menuChanged FINAL)
    Q_PROPERTY(bool tilesAbove READ tilesAbove NOTIFY menuChanged FINAL)
    Q_PROPERTY(int homeTotal READ homeTotal NOTIFY homeTotalChanged FINAL)
    Q_PROPERTY(int itemCount READ itemCount NOTIFY menuChanged FINAL)
    Q_PROPERTY(changming::app::TileModel* events READ events CONSTANT FINAL)
    Q_PROPERTY(changming::app::TileModel* departments READ departments CONSTANT FINAL)
    Q_PROPERTY(int moreDepartments READ moreDepartments NOTIFY departmentsChanged FINAL)
    Q_PROPERTY(bool departmentsAbove READ departmentsAbove NOTIFY departmentsChanged FINAL)
    Q_PROPERTY(QString listTitle READ listTitle NOTIFY listChanged FINAL)
    Q_PROPERTY(changming::app::ItemModel* list READ list CONSTANT FINAL)
    Q_PROPERTY(int moreBelow READ moreBelow NOTIFY listChanged FINAL)
    Q_PROPERTY(bool moreAbove READ moreAbove NOTIFY listChanged FINAL)
    Q_PROPERTY(QString linkTitle READ linkTitle NOTIFY linkChanged FINAL)
    Q_PROPERTY(QString linkAddress READ linkAddress NOTIFY linkChanged FINAL)

public:
    BrowseController(const Terminal& terminal, QObject* parent);

    TileModel* home() { return &m_home; } // one page of what is shown at this time of day
    int moreTiles() const;
    bool tilesAbove() const { return m_homeOffset > 0; }
    int homeTotal() const { return m_homeTotal; } // tiles on all pages
    TileModel* events() { return &m_events; }           // what happens in a life
    TileModel* departments() { return &m_departments; } // one page of them
    int moreDepartments() const;
    bool departmentsAbove() const { return m_departmentOffset > 0; }
    ItemModel* list() { return &m_list; }
    int itemCount() const;
    QString listTitle() const;
    int moreBelow() const;
    bool moreAbove() const { return !m_lists.empty() && m_lists.back().offset > 0; }
    QString linkTitle() const;
    QString linkAddress() const { return QString::fromStdString(m_link.action.target); }

    const std::optional<catalogue::Item>& item() const { return m_item; } // the one that was opened last
    const std::string& typed() const { return m_typed; }                  // words that a search tile brings along

    enum class Opened { Nothing, Browse, Departments, List, Item, Search, Link, Help };
    Opened openTile(int row);     // of the home page
    Opened openListItem(int row); // of the list that is shown
    Opened openItem(const std::string& taskCode);
    Opened openEvent(int row);
    Opened openDepartment(int row);
    void openDoable(); // a list of what can be finished here
    void closeList();  // back to the one that it was opened from
    void closeLists(); // back home

    // As many as the page has room for; what is on top stays on the page.
    Q_INVOKABLE void setHomeRows(int tiles);
    Q_INVOKABLE void setDepartmentRows(int tiles);
    Q_INVOKABLE void setListRows(int rows);
    Q_INVOKABLE void nextPage();
    Q_INVOKABLE void previousPage();
    Q_INVOKABLE void nextTiles();
    Q_INVOKABLE void previousTiles();
    Q_INVOKABLE void firstTiles() { showTiles(0); }
    Q_INVOKABLE void nextDepartments();
    Q_INVOKABLE void previousDepartments();

    void showMenu(const menu::Menu& menu); // one that nobody has published: what staff are making
    void readMenu(); // the published menu or the catalogue may have changed
    void timePassed() { showTiles(m_homeOffset); }
    void languageHasChanged();

Q_SIGNALS:
    void menuChanged();
    void homeTotalChanged();
    void listChanged();
    void departmentsChanged();
    void linkChanged();

private:
    // A list that is open: a group's tiles or the items of a query.
    struct List {
        Text title;
        std::optional<menu::Group> group;
        catalogue::ItemQuery query = {};
        int offset = 0;
    };

    Opened open(const menu::Tile& tile);
    Opened openList(List list);
    void readCatalogue();
    void showTiles(int offset);
    void showDepartments(int offset);
    void showListPage(int offset);
    std::vector<ListRow> groupRows(const menu::Group& group) const;
    int minuteOfDay() const;
    bool hasLeft(const menu::Action& action) const; // the catalogue

    const Terminal& m_terminal;
    menu::Menu m_menu;
    TileModel m_home;
    int m_homeRows = 8; // of a page, as the next two
    int m_departmentRows = 7;
    int m_listRows = 4;
    int m_homeOffset = 0;
    int m_homeTotal = 0; // tiles that are shown now, on all pages
    ItemModel m_list;
    std::vector<List> m_lists; // the last is shown
    int m_listTotal = 0;
    TileModel m_events;
    TileModel m_departments;
    std::vector<catalogue::DepartmentCount> m_allDepartments;
    int m_departmentOffset = 0;
    menu::Tile m_link;
    std::string m_typed;
    std::optional<catalogue::Item> m_item;
};

} // namespace changming::app
