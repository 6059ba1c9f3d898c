#include "kiosk/staff/paper_forecast.h"

#include <gtest/gtest.h>

namespace changming::staff
{

using Kind = PaperForecast::Kind;

TEST(PaperForecast, IsUnknownUnlessEverythingIsKnown)
{
    EXPECT_EQ(forecastPaper({}), PaperForecast{});
    EXPECT_EQ(forecastPaper({.usedMillimetres = 1000, .meanSlipMillimetres = 200}).kind, Kind::Unknown);
    EXPECT_EQ(forecastPaper({.rollMillimetres = 80'000, .meanSlipMillimetres = 200}).kind, Kind::Unknown);
    EXPECT_EQ(forecastPaper({.rollMillimetres = 80'000, .usedMillimetres = 1000}).kind, Kind::Unknown);
    EXPECT_EQ(forecastPaper({.rollMillimetres = 80'000, .usedMillimetres = 0, .meanSlipMillimetres = 0}).kind, Kind::Unknown);
}

TEST(PaperForecast, CountsTheSlipsThatAreLeft)
{
    EXPECT_EQ(forecastPaper({.rollMillimetres = 80'000, .usedMillimetres = 20'000, .meanSlipMillimetres = 200}), (PaperForecast{Kind::Enough, 300}));
    EXPECT_EQ(forecastPaper({.rollMillimetres = 80'000, .usedMillimetres = 72'000, .meanSlipMillimetres = 200}), (PaperForecast{Kind::Soon, 40}));
    EXPECT_EQ(forecastPaper({.rollMillimetres = 80'000, .usedMillimetres = 90'000, .meanSlipMillimetres = 200}), (PaperForecast{Kind::Soon, 0}));
}

TEST(PaperForecast, TakesItsFactsFromTheJournal)
{
    const PaperFacts facts =
        paperFacts(80, "", {.slips = 12, .measured = 10, .millimetres = 2000}, cases::PaperUse{.slips = 110, .measured = 100, .millimetres = 18'000});
    EXPECT_EQ(facts.rollMillimetres, 80'000);
    EXPECT_EQ(facts.meanSlipMillimetres, 200);
    EXPECT_EQ(facts.usedMillimetres, 20'000);
    EXPECT_FALSE(facts.isNearEnd || facts.isOut);
    EXPECT_EQ(forecastPaper(facts), (PaperForecast{Kind::Enough, 300}));
    EXPECT_EQ(paperFacts(0, "", {}, {}).rollMillimetres, std::nullopt);
    EXPECT_EQ(paperFacts(80, "", {}, cases::PaperUse{}).usedMillimetres, std::nullopt);
    EXPECT_TRUE(paperFacts(80, "paper-near-end", {}, {}).isNearEnd);
    EXPECT_TRUE(paperFacts(80, "paper-out", {}, {}).isOut);
}

TEST(PaperForecast, BelievesTheSensorFirst)
{
    const PaperFacts full{.rollMillimetres = 80'000, .usedMillimetres = 0, .meanSlipMillimetres = 200, .isNearEnd = true};
    EXPECT_EQ(forecastPaper(full), (PaperForecast{Kind::Soon, std::nullopt}));
    EXPECT_EQ(forecastPaper({.isNearEnd = true}), (PaperForecast{Kind::Soon, std::nullopt}));
    EXPECT_EQ(forecastPaper({.rollMillimetres = 80'000, .usedMillimetres = 72'000, .meanSlipMillimetres = 200, .isNearEnd = true}),
              (PaperForecast{Kind::Soon, 40}));
    EXPECT_EQ(forecastPaper({.isNearEnd = true, .isOut = true}), (PaperForecast{Kind::Out, 0}));
}

} // namespace changming::staff
