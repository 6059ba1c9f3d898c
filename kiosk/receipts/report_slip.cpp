#include "kiosk/receipts/report_slip.h"

#include "kiosk/receipts/date_words.h"

namespace changming::receipts
{

namespace
{

std::string joined(const std::vector<std::string>& lines)
{
    std::string all;
    for (const std::string& line : lines)
        all.append(all.empty() ? "" : "\n").append(line);
    return all;
}

} // namespace

Facts factsOf(const ReportSlip& slip, Language language)
{
    return {
        {"counts", joined(slip.counts)},
        {"day", joined(slip.day)},
        {"devices", joined(slip.devices)},
        {"findings", joined(slip.findings)},
        {"hallName", slip.hallName.in(language)},
        {"moment", momentInWords(slip.at, language)},
        {"readiness", slip.readiness},
        {"terminalLabel", slip.terminalLabel.in(language)},
    };
}

} // namespace changming::receipts
