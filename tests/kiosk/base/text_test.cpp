#include "kiosk/base/text.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

namespace changming {

TEST(Text, EnglishFallsBackToChinese)
{
    EXPECT_EQ((Text{"办件", "Case"}).in(Language::English), "Case");
    EXPECT_EQ((Text{"办件"}).in(Language::English), "办件");
}

TEST(Text, FromJsonNamesThePlace)
{
    EXPECT_EQ(*textFromJson({{"zh-CN", "办件"}, {"en", "Case"}}, "x"), (Text{"办件", "Case"}));
    for (const nlohmann::json& wrong : {nlohmann::json("办件"), nlohmann::json{{"en", "Case"}}, nlohmann::json{{"zh-CN", "办"}, {"fr", "x"}}})
        EXPECT_EQ(textFromJson(wrong, "menu.json#/title").error().place, "menu.json#/title");
}

TEST(Utf8, CountsCharactersAndRefusesIllFormed)
{
    EXPECT_EQ(characterCount("测a𠮷"), 3U);
    EXPECT_TRUE(isUtf8("测a𠮷"));
    for (const char* wrong : {"\xC0\x80", "\xED\xA0\x80", "\xF4\x90\x80\x80", "\x80", "\xE6\xB5"})
        EXPECT_FALSE(isUtf8(wrong));
}

} // namespace changming
