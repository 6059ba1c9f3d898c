#include "kiosk/catalogue/answers.h"

#include <gtest/gtest.h>

namespace changming::catalogue
{

namespace
{

Item pension()
{
    Item item;
    item.materials = {{.name = {"身份证"}}, {.name = {"权益记录"}, .when = When{"working", "yes"}}, {.name = {"失业证"}, .when = When{"working", "no"}}};
    item.guide = Guide{};
    item.guide->situations = {{"working", {"在上班吗？"}, {{"yes", {"在"}}, {"no", {"没有"}}}}};
    return item;
}

std::vector<std::string> names(const std::vector<Material>& materials)
{
    std::vector<std::string> names;
    names.reserve(materials.size());
    for (const Material& material : materials)
        names.push_back(material.name.zh);
    return names;
}

} // namespace

TEST(Answers, WithoutOneNothingIsDropped)
{
    EXPECT_EQ(names(neededMaterials(pension(), {})), (std::vector<std::string>{"身份证", "权益记录", "失业证"}));
}

TEST(Answers, EachLeavesItsOwnMaterials)
{
    EXPECT_EQ(names(neededMaterials(pension(), {{"working", "yes"}})), (std::vector<std::string>{"身份证", "权益记录"}));
    EXPECT_EQ(names(neededMaterials(pension(), {{"working", "no"}})), (std::vector<std::string>{"身份证", "失业证"}));
}

TEST(Answers, ThoseOfAnOlderGuideAreNotKnown)
{
    EXPECT_EQ(knownAnswers(pension(), {{"working", "no"}, {"married", "yes"}}), (Answers{{"working", "no"}}));
    EXPECT_EQ(knownAnswers(pension(), {{"working", "sometimes"}}), Answers{});
    EXPECT_EQ(knownAnswers(Item{}, {{"working", "no"}}), Answers{});
}

} // namespace changming::catalogue
