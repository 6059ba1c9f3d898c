#include "kiosk/app/option_model.h"

#include <utility>

namespace changming::app
{

void OptionModel::setOptions(std::vector<forms::Option> options)
{
    if (options.size() == m_options.size()) {
        m_options = std::move(options);
        if (!m_options.empty())
            Q_EMIT dataChanged(index(0), index(rowCount() - 1));
        return;
    }
    beginResetModel();
    m_options = std::move(options);
    endResetModel();
}

int OptionModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_options.size());
}

QVariant OptionModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const forms::Option& option = m_options[static_cast<std::size_t>(index.row())];
    if (role == TextRole)
        return QString::fromStdString(option.label);
    return role == ChosenRole ? QVariant(option.chosen) : QVariant();
}

QHash<int, QByteArray> OptionModel::roleNames() const
{
    return {{TextRole, "text"}, {ChosenRole, "chosen"}};
}

} // namespace changming::app
