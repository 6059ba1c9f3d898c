#include "kiosk/app/review_model.h"

#include "kiosk/app/field_model.h"

#include <utility>

namespace changming::app
{

void ReviewModel::setRows(std::vector<forms::ReviewRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

const forms::ReviewRow* ReviewModel::row(int row) const
{
    return row >= 0 && row < rowCount() ? &m_rows[static_cast<std::size_t>(row)] : nullptr;
}

int ReviewModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant ReviewModel::data(const QModelIndex& index, int role) const
{
    const forms::ReviewRow* shown = row(index.row());
    if (shown == nullptr)
        return {};
    switch (role) {
    case LabelRole:
        return QString::fromStdString(shown->label);
    case ValueRole:
        return QString::fromStdString(shown->shown);
    case SourceRole:
        return QString::fromStdString(shown->sourceText);
    case SourceIconRole:
        return sourceIcon(shown->source);
    case ChangeableRole:
        return shown->changeable;
    default:
        return {};
    }
}

QHash<int, QByteArray> ReviewModel::roleNames() const
{
    return {{LabelRole, "label"}, {ValueRole, "value"}, {SourceRole, "source"}, {SourceIconRole, "sourceIcon"}, {ChangeableRole, "changeable"}};
}

} // namespace changming::app
