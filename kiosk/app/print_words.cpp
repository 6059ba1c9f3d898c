#include "kiosk/app/print_words.h"

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

bool needsAnotherWay(SlipPrinting::State state)
{
    return state == SlipPrinting::State::Failed || state == SlipPrinting::State::Unknown;
}

} // namespace changming::app
