#include "kiosk/app/hall_words.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace changming::app
{

namespace
{

constexpr std::size_t mostNames = 3; // in a line

bool isOfThePrinter(Lack lack)
{
    return lack == Lack::Paper || lack == Lack::Printer || lack == Lack::PrinterSilent;
}

} // namespace

QString lackName(Lack lack)
{
    switch (lack) {
    case Lack::Network:
        return QCoreApplication::translate("Hall", "No network");
    case Lack::Paper:
        return QCoreApplication::translate("Hall", "No paper");
    case Lack::Printer:
    case Lack::PrinterSilent:
        return QCoreApplication::translate("Hall", "No prints");
    case Lack::Reader:
        return QCoreApplication::translate("Hall", "No ID cards");
    case Lack::Scanner:
        return QCoreApplication::translate("Hall", "No scans");
    case Lack::GuidesOld:
        return QCoreApplication::translate("Hall", "Old guides");
    }
    return {};
}

QString lackSentence(Lack lack)
{
    switch (lack) {
    case Lack::Network:
        return QCoreApplication::translate("Hall", "No network: kept here, sent later");
    case Lack::Paper:
        return QCoreApplication::translate("Hall", "No paper: take it by code");
    case Lack::Printer:
        return QCoreApplication::translate("Hall", "No printing: take it by code");
    case Lack::PrinterSilent:
        return QCoreApplication::translate("Hall", "Printer silent: take it by code");
    case Lack::Reader:
        return QCoreApplication::translate("Hall", "No ID cards now: guides and codes work");
    case Lack::Scanner:
        return QCoreApplication::translate("Hall", "No scans now: search works");
    case Lack::GuidesOld:
        return QCoreApplication::translate("Hall", "Guides may be out of date: ask first");
    }
    return {};
}

QString lackWords(const HallState& state)
{
    if (state.lacks.empty())
        return {};
    if (state.lacks.size() == 1)
        return lackSentence(state.lacks.front());
    QStringList names;
    for (const Lack lack : state.lacks) {
        if (names.size() == static_cast<qsizetype>(mostNames))
            break;
        QString name = lackName(lack);
        if (!names.isEmpty())
            name.front() = name.front().toLower();
        names << name;
    }
    return names.join(QCoreApplication::translate("Hall", ", ", "between what is missing"));
}

QString printerWords(const HallState& state)
{
    const auto lack = std::ranges::find_if(state.lacks, isOfThePrinter);
    if (lack == state.lacks.end())
        return {};
    return state.lacks.size() == 1 ? lackSentence(*lack) : lackName(*lack);
}

} // namespace changming::app
