#include "kiosk/app/print_words.h"

#include "kiosk/staff/readiness.h"

namespace changming::app
{

namespace
{

// What staff print is no slip of a case.
QString endWords(SlipPrinting::State state, const std::string& reason, const std::string& templateId)
{
    const bool failed = state == SlipPrinting::State::Failed;
    const bool noPaper = failed && reason == "paper-out";
    if (templateId == "report")
        return noPaper  ? SlipPrinting::tr("No paper: no report this time")
               : failed ? SlipPrinting::tr("The report could not be printed")
                        : SlipPrinting::tr("It is not known whether the report was printed");
    if (templateId == "test")
        return noPaper  ? SlipPrinting::tr("No paper: no test slip this time")
               : failed ? SlipPrinting::tr("The test slip could not be printed")
                        : SlipPrinting::tr("It is not known whether the test slip was printed");
    return noPaper  ? SlipPrinting::tr("No paper: no slip this time")
           : failed ? SlipPrinting::tr("The slip could not be printed")
                    : SlipPrinting::tr("It is not known whether the slip was printed");
}

} // namespace

QString printWords(SlipPrinting::State state, const std::string& reason, const std::string& templateId)
{
    switch (state) {
    case SlipPrinting::State::None:
        return {};
    case SlipPrinting::State::Printing:
        return SlipPrinting::tr("Printing …");
    case SlipPrinting::State::Printed:
        return SlipPrinting::tr("Printed: take it below the screen");
    case SlipPrinting::State::Failed:
    case SlipPrinting::State::Unknown:
        break;
    }
    return endWords(state, reason, templateId);
}

QString printWords(const SlipPrinting& printing, const drivers::DeviceStatus& printer, const ScreenLanguage& language)
{
    const staff::DeviceWords words = staff::wordsOf(staff::DeviceKind::Printer, printer);
    const bool ended = printing.state() == SlipPrinting::State::Failed || printing.state() == SlipPrinting::State::Unknown;
    if (!ended || words.severity != staff::Severity::Limited)
        return printWords(printing.state(), printing.reason(), printing.templateId());
    return SlipPrinting::tr("%1. %2").arg(printWords(printing.state(), "", printing.templateId()), language.in(words.state));
}

bool needsAnotherWay(SlipPrinting::State state)
{
    return state == SlipPrinting::State::Failed || state == SlipPrinting::State::Unknown;
}

} // namespace changming::app
