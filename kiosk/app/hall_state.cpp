#include "kiosk/app/hall_state.h"

namespace changming::app
{

namespace
{

void addPrinterLack(HallFacts::Printer printer, std::vector<Lack>& lacks)
{
    switch (printer) {
    case HallFacts::Printer::Ready:
        return;
    case HallFacts::Printer::NoPaper:
        lacks.push_back(Lack::Paper);
        return;
    case HallFacts::Printer::Broken:
        lacks.push_back(Lack::Printer);
        return;
    case HallFacts::Printer::Silent:
        lacks.push_back(Lack::PrinterSilent);
        return;
    }
}

} // namespace

HallState hallStateOf(const HallFacts& facts)
{
    HallState state;
    // Without guides there is nothing to find and, since forms belong to items, nothing to apply for.
    state.outOfService = !facts.isOpen ? OutOfService::Closed : !facts.hasGuides ? OutOfService::NoGuides : OutOfService::No;
    if (!facts.platform)
        state.lacks.push_back(Lack::Network);
    addPrinterLack(facts.printer, state.lacks);
    if (!facts.reader)
        state.lacks.push_back(Lack::Reader);
    if (!facts.scanner)
        state.lacks.push_back(Lack::Scanner);
    if (facts.hasGuides && facts.guideDays > facts.guidesOldAfter)
        state.lacks.push_back(Lack::GuidesOld);

    if (state.outOfService != OutOfService::No)
        return state;
    state.still = {Still::Find, Still::TakeAwayByCode};
    if (facts.printer == HallFacts::Printer::Ready)
        state.still.push_back(Still::Print);
    if (facts.scanner)
        state.still.push_back(Still::Scan);
    if (facts.reader)
        state.still.push_back(facts.platform ? Still::ApplyNow : Still::ApplyLater);
    return state;
}

} // namespace changming::app
