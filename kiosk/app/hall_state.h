// What still works in this machine, from what is known of its parts. Pure; a table in its tests. What is missing is always
// told with what goes instead: nothing a citizen came for ends at a device that fails.
#pragma once

#include <vector>

namespace changming::app
{

struct HallFacts {
    enum class Printer { Ready, NoPaper, Broken, Silent }; // silent: nobody knows how it is

    bool reader = true;
    bool scanner = true;
    Printer printer = Printer::Ready;
    bool platform = true; // answers
    bool hasGuides = true;
    int guideDays = 0;     // since they came
    int guidesOldAfter = 30;
    bool isOpen = true; // by the hall's own hours
};

enum class Lack { Network, Paper, Printer, PrinterSilent, Reader, Scanner, GuidesOld };

// What people come for.
enum class Still { Find, TakeAwayByCode, Print, Scan, ApplyNow, ApplyLater }; // later: kept here, sent by itself

enum class OutOfService { No, Closed, NoGuides };

struct HallState {
    OutOfService outOfService = OutOfService::No; // otherwise nobody begins a visit
    std::vector<Lack> lacks;                      // what changes most for people first
    std::vector<Still> still;
};

HallState hallStateOf(const HallFacts& facts);

} // namespace changming::app
