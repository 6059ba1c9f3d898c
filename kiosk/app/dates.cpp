#include "kiosk/app/dates.h"

#include <QDate>
#include <QLocale>

namespace changming::app
{

namespace
{

QString day(const QDate& date, Language language)
{
    if (language == Language::Chinese)
        return QStringLiteral("%1 月 %2 日").arg(date.month()).arg(date.day());
    return QLocale(QLocale::English, QLocale::UnitedKingdom).toString(date, QStringLiteral("d MMMM"));
}

} // namespace

QString spokenDate(const std::string& isoDate, Language language)
{
    const QDate date = QDate::fromString(QString::fromStdString(isoDate), Qt::ISODate);
    return date.isValid() ? day(date, language) : QString::fromStdString(isoDate);
}

QString spokenFullDate(const std::string& isoDate, Language language)
{
    const QDate date = QDate::fromString(QString::fromStdString(isoDate), Qt::ISODate);
    if (!date.isValid())
        return QString::fromStdString(isoDate);
    return language == Language::Chinese ? QStringLiteral("%1 年 %2").arg(date.year()).arg(day(date, language))
                                         : QStringLiteral("%1 %2").arg(day(date, language)).arg(date.year());
}

QString spokenMoment(WallTime time, Language language)
{
    const HallTime at = hallTime(time);
    const QDate date(static_cast<int>(at.date.year()), static_cast<int>(static_cast<unsigned>(at.date.month())),
                     static_cast<int>(static_cast<unsigned>(at.date.day())));
    return QStringLiteral("%1%2%3:%4")
        .arg(day(date, language), language == Language::Chinese ? QStringLiteral(" ") : QStringLiteral(", "))
        .arg(at.hour, 2, 10, QLatin1Char('0'))
        .arg(at.minute, 2, 10, QLatin1Char('0'));
}

} // namespace changming::app
