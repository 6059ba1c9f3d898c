#include "kiosk/app/option_model.h"

#include <algorithm>
#include <utility>

namespace changming::app
{

namespace
{

// In widths of a Chinese character: what is not Chinese takes about half of it.
double lengthOf(const std::string& label)
{
    double length = 0;
    for (const QChar character : QString::fromStdString(label))
        length += character.unicode() < 0x2000 ? 0.55 : 1;
    return length;
}

constexpr double longestInThree = 6;
constexpr double longestInTwo = 16;

} // namespace

int columnsFor(const std::vector<forms::Option>& options)
{
    double longest = 0;
    for (const forms::Option& option : options)
        longest = std::max(longest, lengthOf(option.label));
    if (longest <= longestInThree)
        return 3;
    return longest <= longestInTwo ? 2 : 1;
}

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
