#include "tests/platform/home_page.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace changming::sandbox
{

namespace
{

const std::filesystem::path root = CHANGMING_SOURCE_DIR;

} // namespace

TEST(HomePage, HasEveryTileOfTheMenuAndOfItsGroups)
{
    const auto page = homePage(root / "config/menu.json", root / "assets/icons");
    ASSERT_TRUE(page) << page.error().message;
    EXPECT_THAT(*page, testing::HasSubstr("<b>社会保险</b><small>养老、医保、失业</small>"));
    EXPECT_THAT(*page, testing::HasSubstr("href=\"#insurance\""));
    EXPECT_THAT(*page, testing::HasSubstr("<section id=\"insurance\">"));
    EXPECT_THAT(*page, testing::HasSubstr("<b>参加居民养老保险</b>"));
    EXPECT_THAT(*page, testing::Not(testing::HasSubstr("<script")));
}

TEST(HomePage, NamesTheIconThatIsMissing)
{
    const auto page = homePage(root / "config/menu.json", root / "config");
    ASSERT_FALSE(page);
    EXPECT_EQ(page.error().code, "icon-missing");
    EXPECT_THAT(page.error().place, testing::EndsWith("config/umbrella.svg"));
}

} // namespace changming::sandbox
