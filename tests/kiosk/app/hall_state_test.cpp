#include "kiosk/app/hall_state.h"

#include <gmock/gmock.h>

#include <ostream>
#include <string>
#include <vector>

namespace changming::app
{

using testing::Contains;
using testing::ElementsAreArray;
using testing::Not;

namespace
{

using Printer = HallFacts::Printer;

struct Row {
    const char* name;
    HallFacts facts;
    OutOfService outOfService;
    std::vector<Lack> lacks;
    std::vector<Still> still;
};

std::ostream& operator<<(std::ostream& out, const Row& row)
{
    return out << row.name;
}

} // namespace

class HallStateTable : public testing::TestWithParam<Row>
{
};

TEST_P(HallStateTable, SaysWhatIsMissingAndWhatStillWorks)
{
    const HallState state = hallStateOf(GetParam().facts);
    EXPECT_EQ(state.outOfService, GetParam().outOfService);
    EXPECT_THAT(state.lacks, ElementsAreArray(GetParam().lacks));
    EXPECT_THAT(state.still, ElementsAreArray(GetParam().still));
}

INSTANTIATE_TEST_SUITE_P(
    Table, HallStateTable,
    testing::Values(
        Row{"Everything", {}, OutOfService::No, {}, {Still::Find, Still::TakeAwayByCode, Still::Print, Still::Scan, Still::ApplyNow}},
        Row{"NoNetwork", {.platform = false}, OutOfService::No, {Lack::Network}, {Still::Find, Still::TakeAwayByCode, Still::Print, Still::Scan, Still::ApplyLater}},
        Row{"NoPaper", {.printer = Printer::NoPaper}, OutOfService::No, {Lack::Paper}, {Still::Find, Still::TakeAwayByCode, Still::Scan, Still::ApplyNow}},
        Row{"PrinterBroken", {.printer = Printer::Broken}, OutOfService::No, {Lack::Printer}, {Still::Find, Still::TakeAwayByCode, Still::Scan, Still::ApplyNow}},
        Row{"PrinterUnknown", {.printer = Printer::Silent}, OutOfService::No, {Lack::PrinterSilent}, {Still::Find, Still::TakeAwayByCode, Still::Scan, Still::ApplyNow}},
        Row{"NoReader", {.reader = false}, OutOfService::No, {Lack::Reader}, {Still::Find, Still::TakeAwayByCode, Still::Print, Still::Scan}},
        Row{"NoScanner", {.scanner = false}, OutOfService::No, {Lack::Scanner}, {Still::Find, Still::TakeAwayByCode, Still::Print, Still::ApplyNow}},
        Row{"GuidesAtTheirLastDay", {.guideDays = 30}, OutOfService::No, {}, {Still::Find, Still::TakeAwayByCode, Still::Print, Still::Scan, Still::ApplyNow}},
        Row{"GuidesOld", {.guideDays = 31}, OutOfService::No, {Lack::GuidesOld}, {Still::Find, Still::TakeAwayByCode, Still::Print, Still::Scan, Still::ApplyNow}},
        Row{"NothingButGuides",
            {.reader = false, .scanner = false, .printer = Printer::Silent, .platform = false},
            OutOfService::No,
            {Lack::Network, Lack::PrinterSilent, Lack::Reader, Lack::Scanner},
            {Still::Find, Still::TakeAwayByCode}},
        Row{"NoGuides", {.hasGuides = false}, OutOfService::NoGuides, {}, {}},
        Row{"ClosedByTheHall", {.isOpen = false}, OutOfService::Closed, {}, {}},
        Row{"ClosedAndWithoutGuides", {.hasGuides = false, .isOpen = false}, OutOfService::Closed, {}, {}}),
    [](const auto& info) { return std::string(info.param.name); });

// Whatever fails, as long as the machine is in service one finds a guide and takes it along; and each lack is told.
TEST(HallState, OfAllCombinationsNoneLeavesPeopleWithNothing)
{
    int looked = 0;
    for (const bool reader : {false, true})
        for (const bool scanner : {false, true})
            for (const bool platform : {false, true})
                for (const int days : {0, 400})
                    for (const Printer printer : {Printer::Ready, Printer::NoPaper, Printer::Broken, Printer::Silent}) {
                        const HallState state = hallStateOf({.reader = reader, .scanner = scanner, .printer = printer, .platform = platform, .guideDays = days});
                        EXPECT_EQ(state.outOfService, OutOfService::No);
                        EXPECT_THAT(state.still, Contains(Still::Find));
                        EXPECT_THAT(state.still, Contains(Still::TakeAwayByCode));
                        EXPECT_EQ(state.lacks.size(), static_cast<std::size_t>(!reader + !scanner + !platform + (days > 30) + (printer != Printer::Ready)));
                        if (!platform) {
                            EXPECT_THAT(state.still, Not(Contains(Still::ApplyNow))) << "never promised without the platform";
                        }
                        ++looked;
                    }
    EXPECT_EQ(looked, 64);
}

} // namespace changming::app
