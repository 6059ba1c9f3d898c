#include "kiosk/app/item_model.h"

#include "kiosk/app/language.h"

#include <QCoreApplication>

#include <utility>

namespace changming::app
{

QString badgeText(catalogue::Badge badge)
{
    switch (badge) {
    case catalogue::Badge::FinishHere:
        return QCoreApplication::translate("Badge", "Finish it here now");
    case catalogue::Badge::PrepareHere:
        return QCoreApplication::translate("Badge", "Prepare it here");
    case catalogue::Badge::CounterOnly:
        break;
    }
    return QCoreApplication::translate("Badge", "At the counter only");
}

ListRow rowOf(const catalogue::Item& item)
{
    return {item.plainName, {item.name}, item.badge, {menu::Action::Kind::Item, item.taskCode}};
}

ListRow rowOf(const menu::Tile& tile)
{
    return {tile.title, tile.words, std::nullopt, tile.action};
}

void ItemModel::setRows(std::vector<ListRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
    Q_EMIT countChanged();
}

void ItemModel::languageHasChanged()
{
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

const ListRow* ItemModel::row(int index) const
{
    return index >= 0 && index < rowCount() ? &m_rows[static_cast<std::size_t>(index)] : nullptr;
}

int ItemModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant ItemModel::data(const QModelIndex& index, int role) const
{
    const ListRow* shown = row(index.row());
    if (shown == nullptr)
        return {};
    switch (role) {
    case PlainNameRole:
        return m_language.in(shown->name);
    case OfficialNameRole:
        return m_language.in(shown->second);
    case BadgeTextRole:
        return shown->badge ? badgeText(*shown->badge) : QString();
    case BadgeKindRole:
        return shown->badge ? static_cast<int>(*shown->badge) : -1;
    default:
        return {};
    }
}

QHash<int, QByteArray> ItemModel::roleNames() const
{
    return {{PlainNameRole, "plainName"}, {OfficialNameRole, "officialName"}, {BadgeTextRole, "badgeText"}, {BadgeKindRole, "badgeKind"}};
}

} // namespace changming::app
