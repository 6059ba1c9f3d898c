// Home, groups, lists and the page of one item: what the hall's menu and the catalogue say, in the visit's language.
// One a visit; GUI thread. Reads catalogue.db and hall.db on it (well below a frame at this size).
#pragma once

#include "kiosk/app/item_model.h"
#include "kiosk/app/terminal.h"
#include "kiosk/app/tile_model.h"

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
    Q_PROPERTY(QString listTitle READ listTitle NOTIFY listChanged FINAL)
    Q_PROPERTY(changming::app::ItemModel* list READ list CONSTANT FINAL)
    Q_PROPERTY(int moreBelow READ moreBelow NOTIFY listChanged FINAL)
    Q_PROPERTY(bool moreAbove READ moreAbove NOTIFY listChanged FINAL)
    Q_PROPERTY(QString plainName READ plainName NOTIFY itemChanged FINAL)
    Q_PROPERTY(QString officialName READ officialName NOTIFY itemChanged FINAL)
    Q_PROPERTY(QString badge READ badge NOTIFY itemChanged FINAL)
    Q_PROPERTY(int badgeKind READ badgeKind NOTIFY itemChanged FINAL)
    Q_PROPERTY(QString summary READ summary NOTIFY itemChanged FINAL)
    Q_PROPERTY(QString audience READ audience NOTIFY itemChanged FINAL)
    Q_PROPERTY(QString department READ department NOTIFY itemChanged FINAL)
    Q_PROPERTY(QString time READ time NOTIFY itemChanged FINAL)
    Q_PROPERTY(QString fee READ fee NOTIFY itemChanged FINAL)
    Q_PROPERTY(QString materials READ materials NOTIFY itemChanged FINAL)
    Q_PROPERTY(QString phone READ phone NOTIFY itemChanged FINAL)
    Q_PROPERTY(bool canApply READ canApply NOTIFY itemChanged FINAL)

public:
    static constexpr int listPage = 4; // result tiles that fit a page in portrait at text size 1.0

    BrowseController(const Terminal& terminal, QObject* parent);

    TileModel* home() { return &m_home; }
    ItemModel* list() { return &m_list; }
    int itemCount() const;
    QString listTitle() const;
    int moreBelow() const;
    bool moreAbove() const { return m_listOffset > 0; }

    QString plainName() const;
    QString officialName() const;
    QString badge() const;
    int badgeKind() const;
    QString summary() const;
    QString audience() const;
    QString department() const;
    QString time() const;
    QString fee() const;
    QString materials() const;
    QString phone() const;
    bool canApply() const;
    const std::optional<catalogue::Item>& item() const { return m_item; }

    enum class Opened { Nothing, List, Item };
    Opened openTile(int row);     // of the home page
    Opened openListItem(int row); // of the list that is shown
    void openAll();

    Q_INVOKABLE void nextPage();
    Q_INVOKABLE void previousPage();

    void readMenu(); // the published menu may have changed
    void languageHasChanged();

Q_SIGNALS:
    void menuChanged();
    void listChanged();
    void itemChanged();

private:
    Opened open(const menu::Action& action);
    Opened openItem(const std::string& taskCode);
    void showListPage(int offset);

    const Terminal& m_terminal;
    menu::Menu m_menu;
    TileModel m_home;
    ItemModel m_list;
    std::optional<menu::Group> m_group; // none: all items
    int m_listOffset = 0;
    int m_listTotal = 0;
    std::optional<catalogue::Item> m_item;
};

} // namespace changming::app
