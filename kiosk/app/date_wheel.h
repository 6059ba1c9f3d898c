// A date that is chosen by turning year, month and day, inside the limits of its field: each column shows the value of
// now and its two neighbours; a neighbour outside the limits is empty. GUI thread.
#pragma once

#include <QObject>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

#include <chrono>
#include <optional>

namespace changming::app
{

class DateWheel final : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the form")
    Q_PROPERTY(QStringList years READ years NOTIFY changed FINAL)
    Q_PROPERTY(QStringList months READ months NOTIFY changed FINAL)
    Q_PROPERTY(QStringList days READ days NOTIFY changed FINAL)

public:
    enum Column { Year, Month, Day };
    Q_ENUM(Column)

    explicit DateWheel(QObject* parent) : QObject(parent) {}

    // Starts at `value`, else at the day inside the limits that is nearest to `today`.
    void open(std::optional<std::chrono::year_month_day> value, std::chrono::year_month_day today,
              std::optional<std::chrono::year_month_day> earliest, std::optional<std::chrono::year_month_day> latest);

    QStringList years() const { return around(Year); } // before, now, after
    QStringList months() const { return around(Month); }
    QStringList days() const { return around(Day); }
    std::chrono::year_month_day value() const { return m_value; }

    // So many steps on or back, as far as the limits go. A day that the new month lacks becomes its last one.
    Q_INVOKABLE void turn(changming::app::DateWheel::Column column, int steps);

Q_SIGNALS:
    void changed();
    void turned(); // by the citizen

private:
    QStringList around(Column column) const;
    std::optional<std::chrono::year_month_day> neighbour(Column column, int step) const;
    std::chrono::year_month_day limited(std::chrono::year_month_day date) const;

    std::chrono::year_month_day m_value{};
    std::chrono::year_month_day m_earliest{};
    std::chrono::year_month_day m_latest{};
};

} // namespace changming::app
