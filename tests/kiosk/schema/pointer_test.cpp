#include "kiosk/schema/pointer.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

namespace changming::schema
{

TEST(Pointer, EscapesAsRfc6901Asks)
{
    EXPECT_EQ(append("/a", "b/c~d"), "/a/b~1c~0d");
    EXPECT_EQ(append("", std::size_t{3}), "/3");
    EXPECT_EQ(keysOf("/a/b~1c~0d//"), (std::vector<std::string>{"a", "b/c~d", "", ""}));
    EXPECT_EQ(keysOf("~01/x"), (std::vector<std::string>{}));
    EXPECT_EQ(keysOf("/~01"), (std::vector<std::string>{"~1"}));
}

TEST(Pointer, FindsAndFindsNot)
{
    const auto document = nlohmann::json::parse(R"({"a": [1, {"b/c": 2}], "": 3})");
    EXPECT_EQ(find(document, ""), &document);
    EXPECT_EQ(*find(document, "/a/1/b~1c"), 2);
    EXPECT_EQ(*find(document, "/"), 3);
    for (const char* pointer : {"a", "/b", "/a/2", "/a/-1", "/a/0x", "/a/01x", "/a/0/b", "/a/99999999999999999999999"})
        EXPECT_EQ(find(document, pointer), nullptr) << pointer;
}

} // namespace changming::schema
