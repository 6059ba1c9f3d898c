#include "kiosk/input_method/handwriting.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace changming::input_method
{

namespace
{

using testing::Contains;
using testing::IsEmpty;
using testing::SizeIs;

constexpr int pad = 1000;

std::vector<std::string> written(const std::vector<Stroke>& strokes)
{
    auto handwriting = Handwriting::open();
    EXPECT_TRUE(handwriting) << handwriting.error().place;
    return handwriting->recognize(strokes, pad, pad, 8);
}

} // namespace

TEST(Handwriting, ten)
{
    EXPECT_EQ(written({{{150, 480}, {500, 470}, {850, 480}}, {{500, 120}, {500, 500}, {500, 900}}}).front(), "十");
}

TEST(Handwriting, person)
{
    EXPECT_THAT(written({{{500, 150}, {460, 400}, {330, 650}, {150, 860}}, {{480, 380}, {600, 600}, {860, 860}}}), Contains("人"));
}

TEST(Handwriting, mouth)
{
    EXPECT_THAT(written({{{250, 280}, {255, 500}, {270, 800}}, {{250, 280}, {500, 275}, {760, 280}, {755, 500}, {745, 790}}, {{270, 760}, {500, 760}, {745, 755}}}),
                Contains("口"));
}

TEST(Handwriting, sizeAndPlaceOnThePadDoNotMatter)
{
    EXPECT_EQ(written({{{600, 700}, {700, 698}, {800, 700}}, {{700, 600}, {700, 700}, {700, 800}}}).front(), "十");
}

TEST(Handwriting, nothingForNothing)
{
    EXPECT_THAT(written({}), IsEmpty());
    auto handwriting = Handwriting::open();
    EXPECT_THAT(handwriting->recognize({{{1, 1}}}, 0, 0, 8), IsEmpty());
    EXPECT_THAT(handwriting->recognize({{{1, 1}, {2, 2}}}, pad, pad, 0), IsEmpty());
}

TEST(Handwriting, aChildsScribbleIsBounded)
{
    Stroke endless;
    for (int i = 0; i < 100'000; ++i)
        endless.push_back({(i * 37) % 5000 - 2000, (i * 91) % 5000 - 2000});
    EXPECT_THAT(written(std::vector<Stroke>(100, endless)), SizeIs(testing::Le(8U)));
    EXPECT_THAT(written({Stroke{}, Stroke{{500, 500}}}), SizeIs(testing::Le(8U)));
}

TEST(Handwriting, aMissingModelIsSaid)
{
    const auto missing = Handwriting::open("/no/such/model");
    ASSERT_FALSE(missing);
    EXPECT_EQ(missing.error().code, "handwriting-missing");
    EXPECT_EQ(missing.error().place, "/no/such/model");
}

} // namespace changming::input_method
