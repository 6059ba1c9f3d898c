#include "kiosk/forms/divisions.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cstdlib>
#include <fstream>

namespace changming::forms
{

namespace
{

Divisions shipped()
{
    auto read = Divisions::load(CHANGMING_SOURCE_DIR "/config/divisions.json");
    EXPECT_TRUE(read) << (read ? "" : read.error().place + ": " + read.error().message);
    return std::move(*read);
}

Result<Divisions> loadText(const std::string& text)
{
    auto pattern = testing::TempDir() + "divisions-XXXXXX";
    const std::filesystem::path folder = mkdtemp(pattern.data());
    std::ofstream(folder / "d.json") << text;
    auto read = Divisions::load(folder / "d.json");
    std::filesystem::remove_all(folder);
    return read;
}

std::string one(const std::string& code, const std::string& below = "")
{
    return R"({"code": ")" + code + R"(", "name": {"zh-CN": "甲", "en": "A"})" + (below.empty() ? "" : ", \"divisions\": [" + below + "]") + "}";
}

std::string file(const std::string& list)
{
    return R"({"format": 1, "divisions": [)" + list + "]}";
}

} // namespace

TEST(Divisions, TheShippedOnesAreWhole)
{
    const auto divisions = shipped();
    EXPECT_EQ(divisions.below("").size(), 35U); // 34 and the fictitious one
    EXPECT_EQ(divisions.below("110000").size(), 16U);
    EXPECT_EQ(divisions.below("320000").size(), 13U);
    EXPECT_EQ(divisions.below("330000").size(), 11U);
    EXPECT_EQ(divisions.below("330100").size(), 13U);
    EXPECT_EQ(divisions.below("990101").size(), 18U);
    ASSERT_NE(divisions.find("330106"), nullptr);
    EXPECT_EQ(divisions.find("330106")->name, (Text{"西湖区", "Xihu District"}));
    EXPECT_EQ(divisions.find("330106")->level, DivisionLevel::County);
    EXPECT_EQ(divisions.find("330100")->level, DivisionLevel::City);
    EXPECT_EQ(divisions.find("990101001")->level, DivisionLevel::Street);
    EXPECT_EQ(divisions.find("990101001")->name.zh, "东街街道");
    EXPECT_EQ(divisions.find("000000"), nullptr);
}

TEST(Divisions, APathLeadsDownFromWhereItStarts)
{
    const auto divisions = shipped();
    const auto names = [&](const char* code, const char* within) {
        std::string all;
        for (const auto* part : divisions.path(code, within))
            all += part->name.zh + "/";
        return all;
    };
    EXPECT_EQ(names("330106", ""), "浙江省/杭州市/西湖区/");
    EXPECT_EQ(names("110101", ""), "北京市/东城区/");
    EXPECT_EQ(names("330106", "330000"), "杭州市/西湖区/");
    EXPECT_EQ(names("990101100", "990101"), "城关镇/");
    EXPECT_EQ(names("330106", "990101"), "");
    EXPECT_EQ(names("990101", "990101"), "");
    EXPECT_EQ(names("123456", ""), "");
}

TEST(Divisions, AreRefusedWithTheirPlace)
{
    ASSERT_TRUE(loadText(file(one("110000", one("110101")))));
    struct Case {
        std::string text;
        const char* place;
    };
    const Case cases[] = {
        {"[]", "#"},
        {R"({"format": 2, "divisions": [)" + one("110000") + "]}", "#/format"},
        {file(""), "#/divisions"},
        {file(one("11000")), "#/divisions/0/code"},
        {file(one("11000x")), "#/divisions/0/code"},
        {file(one("110100")), "#/divisions/0/code"},
        {file(one("110000", one("120101"))), "#/divisions/0/divisions/0/code"},
        {file(one("110000", one("110101", one("110102001")))), "#/divisions/0/divisions/0/divisions/0/code"},
        {file(one("110000", one("110000"))), "#/divisions/0/divisions/0/code"},
        {file(one("110000") + "," + one("110000")), "#/divisions/1/code"},
        {file(R"({"code": "110000", "name": {"zh-CN": "甲"}})"), "#/divisions/0/name"},
        {file(R"({"code": "110000", "name": {"zh-CN": "甲", "en": "A"}, "level": 1})"), "#/divisions/0/level"},
        {file(R"({"code": "110000", "name": {"zh-CN": "甲", "en": "A"}, "divisions": []})"), "#/divisions/0/divisions"},
    };
    for (const auto& each : cases) {
        const auto read = loadText(each.text);
        ASSERT_FALSE(read) << each.text;
        EXPECT_TRUE(read.error().place.ends_with(std::string("d.json") + each.place)) << read.error().place << " instead of " << each.place;
        EXPECT_FALSE(read.error().zh.empty());
    }
}

} // namespace changming::forms
