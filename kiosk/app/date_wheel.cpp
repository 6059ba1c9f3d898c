#include "kiosk/app/date_wheel.h"

#include <algorithm>

namespace changming::app
{

namespace
{

using std::chrono::year_month_day;

year_month_day withLastDay(year_month_day date)
{
    return date.ok() ? date : year_month_day(date.year() / date.month() / std::chrono::last);
}

QString numberIn(DateWheel::Column column, year_month_day date)
{
    switch (column) {
    case DateWheel::Year:
        return QString::number(static_cast<int>(date.year()));
    case DateWheel::Month:
        return QString::number(static_cast<unsigned>(date.month()));
    case DateWheel::Day:
        break;
    }
    return QString::number(static_cast<unsigned>(date.day()));
}

} // namespace

void DateWheel::open(std::optional<year_month_day> value, year_month_day today, std::optional<year_month_day> earliest,
                     std::optional<year_month_day> latest)
{
    m_earliest = earliest.value_or(std::chrono::year{1900} / 1 / 1);
    m_latest = latest.value_or(withLastDay((today.year() + std::chrono::years{100}) / today.month() / today.day()));
    m_value = limited(value.value_or(today));
    Q_EMIT changed();
}

year_month_day DateWheel::limited(year_month_day date) const
{
    return std::max(m_earliest, std::min(date, m_latest));
}

std::optional<year_month_day> DateWheel::neighbour(Column column, int step) const
{
    switch (column) {
    case Year: {
        const auto year = m_value.year() + std::chrono::years{step};
        const auto date = limited(withLastDay(year / m_value.month() / m_value.day()));
        return date.year() == year ? std::optional(date) : std::nullopt;
    }
    case Month: {
        const int month = static_cast<int>(static_cast<unsigned>(m_value.month())) + step;
        if (month < 1 || month > 12)
            return std::nullopt;
        const auto wanted = m_value.year() / std::chrono::month{static_cast<unsigned>(month)};
        const auto date = limited(withLastDay(wanted / m_value.day()));
        return date.year() / date.month() == wanted ? std::optional(date) : std::nullopt;
    }
    case Day:
        break;
    }
    const int day = static_cast<int>(static_cast<unsigned>(m_value.day())) + step;
    const auto date = m_value.year() / m_value.month() / std::chrono::day{static_cast<unsigned>(std::max(day, 0))};
    return date.ok() && date >= m_earliest && date <= m_latest ? std::optional(date) : std::nullopt;
}

QStringList DateWheel::around(Column column) const
{
    const auto before = neighbour(column, -1);
    const auto after = neighbour(column, 1);
    return {before ? numberIn(column, *before) : QString(), numberIn(column, m_value), after ? numberIn(column, *after) : QString()};
}

void DateWheel::turn(Column column, int steps)
{
    const int step = steps < 0 ? -1 : 1;
    for (int left = std::min(std::abs(steps), 100); left > 0; --left) {
        const auto next = neighbour(column, step);
        if (!next)
            break;
        m_value = *next;
    }
    Q_EMIT changed();
    Q_EMIT turned();
}

} // namespace changming::app
