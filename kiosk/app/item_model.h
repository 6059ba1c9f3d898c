// A page of a list: items with their badges, and what else a group's tiles may open; as many as fit, the rest behind "more".
// Lives in a visit's engine; GUI thread.
#pragma once

#include "kiosk/catalogue/item.h"
#include "kiosk/menu/menu.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

#include <optional>
#include <vector>

namespace changming::app
{

class ScreenLanguage;

// "Finish it here now", "Prepare here", "At the counter only".
QString badgeText(catalogue::Badge badge);

struct ListRow {
    Text name;
    Text second; // below it: the official name or a tile's words; may be empty
    std::optional<catalogue::Badge> badge; // of an item
    menu::Action action;
};

ListRow rowOf(const catalogue::Item& item);
ListRow rowOf(const menu::Tile& tile);

class ItemModel final : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by its controller")
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)

public:
    enum Role { PlainNameRole = Qt::UserRole + 1, OfficialNameRole, BadgeTextRole, BadgeKindRole }; // kind -1: no badge

    ItemModel(const ScreenLanguage& language, QObject* parent) : QAbstractListModel(parent), m_language(language) {}

    void setRows(std::vector<ListRow> rows);
    void languageHasChanged();
    const ListRow* row(int index) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
    int count() const { return static_cast<int>(m_rows.size()); }

Q_SIGNALS:
    void countChanged();

private:
    const ScreenLanguage& m_language;
    std::vector<ListRow> m_rows;
};

} // namespace changming::app
