#include "kiosk/app/form_picker.h"

#include <algorithm>
#include <utility>

namespace changming::app
{

void FormPicker::show(std::vector<forms::Option> options, QStringList way, const QString& level)
{
    m_first = 0;
    update(std::move(options), std::move(way), level);
    // The page with what was chosen before.
    const auto chosen = std::ranges::find_if(m_all, [](const forms::Option& option) { return option.chosen; });
    if (chosen != m_all.end())
        turnTo(static_cast<int>(chosen - m_all.begin()) / m_pageSize * m_pageSize);
}

void FormPicker::update(std::vector<forms::Option> options, QStringList way, const QString& level)
{
    m_all = std::move(options);
    m_way = std::move(way);
    m_level = level;
    m_columns = columnsFor(m_all);
    turnTo(m_first);
    Q_EMIT changed();
}

int FormPicker::moreBelow() const
{
    return std::max(0, total() - m_first - m_pageSize);
}

int FormPicker::indexOf(int row) const
{
    const int index = m_first + row;
    return row >= 0 && row < m_page.rowCount() && index < total() ? index : -1;
}

void FormPicker::setPageSize(int options)
{
    if (options == m_pageSize || options < 1)
        return;
    m_pageSize = options;
    turnTo(m_first / m_pageSize * m_pageSize); // what was on top stays on the page
}

void FormPicker::nextPage()
{
    if (moreBelow() > 0)
        turnTo(m_first + m_pageSize);
}

void FormPicker::previousPage()
{
    turnTo(m_first - m_pageSize);
}

void FormPicker::turnTo(int first)
{
    m_first = first >= total() ? 0 : std::max(0, first);
    const auto begin = m_all.begin() + m_first;
    m_page.setOptions({begin, begin + std::min(m_pageSize, total() - m_first)});
    Q_EMIT turned();
}

} // namespace changming::app
