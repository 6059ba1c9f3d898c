#include "kiosk/app/row_model.h"

#include <utility>

namespace changming::app
{

RowModel::RowModel(const QList<QByteArray>& roles, QObject* parent) : QAbstractListModel(parent)
{
    for (int i = 0; i < roles.size(); ++i)
        m_roles.insert(Qt::UserRole + i, roles[i]);
}

void RowModel::setRows(std::vector<QVariantList> rows)
{
    if (rows == m_rows)
        return;
    if (rows.size() == m_rows.size()) {
        m_rows = std::move(rows);
        Q_EMIT dataChanged(index(0), index(count() - 1));
        return;
    }
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
    Q_EMIT countChanged();
}

int RowModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant RowModel::data(const QModelIndex& index, int role) const
{
    if (index.row() < 0 || index.row() >= count() || !m_roles.contains(role))
        return {};
    return m_rows[static_cast<std::size_t>(index.row())].value(role - Qt::UserRole);
}

} // namespace changming::app
