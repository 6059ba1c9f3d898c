#include "kiosk/base/json.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <string>

namespace changming {

TEST(ParseJson, TakesWhatIsWellFormed)
{
    const auto value = parseJson(R"({"a": [1, "二"]})", "test");
    ASSERT_TRUE(value);
    EXPECT_EQ((*value)["a"][1], "二");
}

TEST(ParseJson, RefusesDuplicateKeysByName)
{
    const auto value = parseJson(R"({"a": 1, "b": {"c": 1, "c": 2}})", "menu.json");
    ASSERT_FALSE(value);
    EXPECT_EQ(value.error().place, "menu.json");
    EXPECT_NE(value.error().message.find("\"c\""), std::string::npos);
}

TEST(ParseJson, TheSameKeyInTwoObjectsIsNoDuplicate)
{
    EXPECT_TRUE(parseJson(R"([{"a": 1}, {"a": {"a": 2}}])", "test"));
}

TEST(ParseJson, RefusesDepthWhileParsing)
{
    EXPECT_TRUE(parseJson(std::string(64, '[') + std::string(64, ']'), "test"));
    EXPECT_FALSE(parseJson(std::string(65, '[') + std::string(65, ']'), "test"));
    EXPECT_FALSE(parseJson(std::string(200'000, '['), "test"));
}

TEST(ParseJson, RefusesSizeBadUtf8TrailersAndComments)
{
    EXPECT_EQ(parseJson("[1,2]", "test", {.maxBytes = 4}).error().code, "json-too-large");
    for (const char* text : {"", "{", "[1] 2", "\"\xC3\x28\"", "// note\n1", "nan"})
        EXPECT_EQ(parseJson(text, "test").error().code, "json-refused") << text;
    EXPECT_TRUE(parseJson("// note\n1", "test", {.comments = JsonLimits::Comments::Allowed}));
}

TEST(ParseJson, SaysTheLineThatDoesNotFit)
{
    const auto value = parseJson("{\n  \"a\": 1,\n  \"b\" 2\n}\n", "menu.json");
    ASSERT_FALSE(value);
    EXPECT_NE(value.error().message.find("line 3 "), std::string::npos) << value.error().message;
    EXPECT_NE(value.error().zh.find("第 3 行"), std::string::npos) << value.error().zh;
}

TEST(ReadJsonFile, NamesTheFileThatIsMissing)
{
    EXPECT_EQ(readJsonFile("/nowhere/menu.json").error().place, "/nowhere/menu.json");
}

} // namespace changming
