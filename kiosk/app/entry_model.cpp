#include "kiosk/app/entry_model.h"

#include <utility>

namespace changming::app
{

void EntryModel::setEntries(std::vector<forms::Entry> entries)
{
    if (entries.size() == m_entries.size()) {
        m_entries = std::move(entries);
        if (!m_entries.empty())
            Q_EMIT dataChanged(index(0), index(rowCount() - 1));
        return;
    }
    beginResetModel();
    m_entries = std::move(entries);
    endResetModel();
}

int EntryModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

QVariant EntryModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const forms::Entry& entry = m_entries[static_cast<std::size_t>(index.row())];
    if (role == SummaryRole)
        return QString::fromStdString(entry.summary);
    return role == ErrorRole ? QVariant(QString::fromStdString(entry.error)) : QVariant();
}

QHash<int, QByteArray> EntryModel::roleNames() const
{
    return {{SummaryRole, "summary"}, {ErrorRole, "error"}};
}

} // namespace changming::app
