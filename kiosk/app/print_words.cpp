#include "kiosk/app/print_words.h"

#include "kiosk/staff/readiness.h"

namespace changming::app
{

QString printWords(SlipPrinting::State state, const std::string& reason)
{
    switch (state) {
    case SlipPrinting::State::None:
        return {};
    case SlipPrinting::State::Printing:
        return SlipPrinting::tr("Printing …");
    case SlipPrinting::State::Printed:
        return SlipPrinting::tr("Printed: take it below the screen");
    case SlipPrinting::State::Failed:
        return reason == "paper-out" ? SlipPrinting::tr("No paper: no slip this time") : SlipPrinting::tr("The slip could not be printed");
    case SlipPrinting::State::Unknown:
        break;
    }
    return SlipPrinting::tr("It is not known whether the slip was printed");
}

QString printWords(const SlipPrinting& printing, const drivers::DeviceStatus& printer, const ScreenLanguage& language)
{
    const staff::DeviceWords words = staff::wordsOf(staff::DeviceKind::Printer, printer);
    const bool ended = printing.state() == SlipPrinting::State::Failed || printing.state() == SlipPrinting::State::Unknown;
    if (!ended || words.severity != staff::Severity::Limited)
        return printWords(printing.state(), printing.reason());
    return SlipPrinting::tr("%1. %2").arg(printWords(printing.state(), ""), language.in(words.state));
}

bool needsAnotherWay(SlipPrinting::State state)
{
    return state == SlipPrinting::State::Failed || state == SlipPrinting::State::Unknown;
}

} // namespace changming::app
