#include "kiosk/catalogue/lint.h"

#include "kiosk/catalogue/items_file.h"
#include "tests/kiosk/catalogue/search_fixture.h"

#include <gmock/gmock.h>

using namespace changming;
using namespace changming::catalogue;

namespace
{

std::vector<std::string> codes(const Contents& contents)
{
    std::vector<std::string> all;
    for (const Error& finding : lint(contents, "f"))
        all.push_back(finding.code);
    return all;
}

Contents of(Item item)
{
    item.department.en = "Office";
    Contents contents;
    contents.items.push_back(std::move(item));
    return contents;
}

Guide soundGuide()
{
    Guide guide;
    guide.version = "2026-04-01";
    guide.conditions = {{"满 16 岁", "16 or over"}};
    guide.steps = {{{"填表", "Fill in"}, {}}};
    guide.online = true;
    return guide;
}

} // namespace

TEST(Lint, ASoundItemHasNoFindings)
{
    Item item = test::itemNamed("a", "登记");
    item.guide = soundGuide();
    EXPECT_THAT(codes(of(item)), testing::IsEmpty());
}

TEST(Lint, FindsContradictionsInAGuide)
{
    Item item = test::itemNamed("a", "登记");
    item.guide = soundGuide();
    item.guide->trips = 1;
    EXPECT_THAT(codes(of(item)), testing::ElementsAre("lint-online-but-trips"));
    item.guide->trips = 0;
    item.guide->online = false;
    EXPECT_THAT(codes(of(item)), testing::ElementsAre("lint-no-way-home"));
    item.guide->mail = true;
    EXPECT_THAT(codes(of(item)), testing::IsEmpty());
    item.guide->steps.clear();
    EXPECT_THAT(codes(of(item)), testing::ElementsAre("lint-guide-without-steps"));
}

TEST(Lint, FindsPoorNamesAndEmptyEvents)
{
    Contents contents = of(test::itemNamed("a", "登记", "", {"登记"}));
    EXPECT_THAT(codes(contents), testing::ElementsAre("lint-needless-alias"));
    contents.items[0].aliases.clear();
    contents.items.push_back(contents.items[0]);
    EXPECT_THAT(codes(contents), testing::ElementsAre("lint-same-name"));
    EXPECT_THAT(lint(contents, "f").front().place, "f#/items/1/plainName");
    contents.items.pop_back();
    contents.lifeEvents.push_back({"newborn", {"生孩子", "A child is born"}, "heart"});
    EXPECT_THAT(codes(contents), testing::ElementsAre("lint-empty-event"));
    contents.items[0].lifeEvents = {"newborn"};
    contents.items[0].plainName.en.clear();
    EXPECT_THAT(codes(contents), testing::ElementsAre("lint-no-english"));
}
