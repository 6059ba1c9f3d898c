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

void ItemModel::setItems(std::vector<catalogue::Item> items)
{
    beginResetModel();
    m_items = std::move(items);
    endResetModel();
}

void ItemModel::languageHasChanged()
{
    if (!m_items.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

const catalogue::Item* ItemModel::item(int row) const
{
    return row >= 0 && row < rowCount() ? &m_items[static_cast<std::size_t>(row)] : nullptr;
}

int ItemModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_items.size());
}

QVariant ItemModel::data(const QModelIndex& index, int role) const
{
    const catalogue::Item* shown = item(index.row());
    if (shown == nullptr)
        return {};
    switch (role) {
    case PlainNameRole:
        return m_language.in(shown->plainName);
    case OfficialNameRole:
        return QString::fromStdString(shown->name);
    case BadgeTextRole:
        return badgeText(shown->badge);
    case BadgeKindRole:
        return static_cast<int>(shown->badge);
    default:
        return {};
    }
}

QHash<int, QByteArray> ItemModel::roleNames() const
{
    return {{PlainNameRole, "plainName"}, {OfficialNameRole, "officialName"}, {BadgeTextRole, "badgeText"}, {BadgeKindRole, "badgeKind"}};
}

} // namespace changming::app
