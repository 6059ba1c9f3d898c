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

namespace changming::app
{

class BrowseController final : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the visit")
    Q_PROPERTY(changming::app::TileModel* home READ home CONSTANT FINAL)
    Q_PROPERTY(int itemCount READ itemCount NOTIFY menuChanged FINAL)
    Q_PROPERTY(changming::app::TileModel* events READ events CONSTANT FINAL)
    Q_PROPERTY(changming::app::TileModel* departments READ departments CONSTANT FINAL)
    Q_PROPERTY(int moreDepartments READ moreDepartments NOTIFY departmentsChanged FINAL)
    Q_PROPERTY(bool departmentsAbove READ departmentsAbove NOTIFY departmentsChanged FINAL)
    Q_PROPERTY(QString listTitle READ listTitle NOTIFY listChanged FINAL)
    Q_PROPERTY(changming::app::ItemModel* list READ list CONSTANT FINAL)
    Q_PROPERTY(int moreBelow READ moreBelow NOTIFY listChanged FINAL)
    Q_PROPERTY(bool moreAbove READ moreAbove NOTIFY listChanged FINAL)

public:
    static constexpr int departmentPage = 7; // tiles, one below the other: their names are long
    static constexpr int listPage = 4; // result tiles that fit a page in portrait at text size 1.0

    BrowseController(const Terminal& terminal, QObject* parent);

    TileModel* home() { return &m_home; }
    TileModel* events() { return &m_events; }           // what happens in a life
    TileModel* departments() { return &m_departments; } // one page of them
    int moreDepartments() const;
    bool departmentsAbove() const { return m_departmentOffset > 0; }
    ItemModel* list() { return &m_list; }
    int itemCount() const;
    QString listTitle() const;
    int moreBelow() const;
    bool moreAbove() const { return m_listOffset > 0; }

    const std::optional<catalogue::Item>& item() const { return m_item; } // the one that was opened last

    enum class Opened { Nothing, Browse, List, Item };
    Opened openTile(int row);     // of the home page
    Opened openListItem(int row); // of the list that is shown
    Opened openItem(const std::string& taskCode);
    Opened openEvent(int row);
    Opened openDepartment(int row);

    Q_INVOKABLE void nextPage();
    Q_INVOKABLE void previousPage();
    Q_INVOKABLE void nextDepartments();
    Q_INVOKABLE void previousDepartments();

    void readMenu(); // the published menu may have changed
    void languageHasChanged();

Q_SIGNALS:
    void menuChanged();
    void listChanged();
    void departmentsChanged();

private:
    Opened open(const menu::Action& action);
    Opened openQuery(catalogue::ItemQuery query, Text title);
    void readCatalogue();
    void showDepartments(int offset);
    void showListPage(int offset);

    const Terminal& m_terminal;
    menu::Menu m_menu;
    TileModel m_home;
    ItemModel m_list;
    TileModel m_events;
    TileModel m_departments;
    std::vector<catalogue::DepartmentCount> m_allDepartments;
    int m_departmentOffset = 0;
    Text m_listTitle;
    std::optional<menu::Group> m_group; // the list is a group's, else the query's
    catalogue::ItemQuery m_query;
    int m_listOffset = 0;
    int m_listTotal = 0;
    std::optional<catalogue::Item> m_item;
};

} // namespace changming::app
