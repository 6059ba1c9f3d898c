#include "kiosk/schema/pattern.h"

#include <gtest/gtest.h>

namespace changming::schema
{

namespace
{

bool matches(std::string_view pattern, std::string_view text)
{
    const auto compiled = Pattern::compile(pattern, "test");
    EXPECT_TRUE(compiled) << pattern << ": " << (compiled ? "" : compiled.error().message);
    return compiled && compiled->matches(text);
}

} // namespace

TEST(Pattern, SearchesAndAnchors)
{
    EXPECT_TRUE(matches("b", "abc"));
    EXPECT_FALSE(matches("^b$", "abc"));
    EXPECT_TRUE(matches("^1[3-9][0-9]{9}$", "13800000000"));
}

TEST(Pattern, TheEndIsTheVeryEnd)
{
    EXPECT_FALSE(matches("^[0-9]{11}$", "13800000000\n"));
    EXPECT_TRUE(matches("[$]", "a$b"));
    EXPECT_TRUE(matches("\\$", "a$b"));
}

TEST(Pattern, CharactersAreCodePoints)
{
    EXPECT_TRUE(matches("^.{2}$", "测试"));
    EXPECT_TRUE(matches("^.$", "𠮷"));
    EXPECT_TRUE(matches("^[\\u4e00-\\u9fff]+$", "平安"));
    EXPECT_TRUE(matches("^\\u{20bb7}$", "𠮷"));
    EXPECT_TRUE(matches("^\\p{Script=Han}+$", "平安"));
    EXPECT_FALSE(matches("^\\d$", "١"));
    EXPECT_FALSE(matches("^\\w$", "é"));
}

TEST(Pattern, ClassesAsEcmaHasThem)
{
    EXPECT_FALSE(matches("[]", "a"));
    EXPECT_TRUE(matches("^[^]$", "\n"));
    EXPECT_TRUE(matches("^[[:alpha:]$", ":"));
    EXPECT_TRUE(matches("^\\v$", "\x0b"));
}

TEST(Pattern, RefusesWhatOnlyPcreHas)
{
    for (const char* pattern :
         {"a++", "a*+", "a?+", "a{2}+", "(?i)a", "(?>a)", "(*FAIL)", "\\Aa", "a\\z", "\\Qa\\E", "\\u12", "a\\", "(?P<n>a)", "(?#c)"})
        EXPECT_FALSE(Pattern::compile(pattern, "test")) << pattern;
}

TEST(Pattern, RefusesWhatIsWrongAndNamesThePlace)
{
    for (const char* pattern : {"(", "[a", "a{2,1}", "*a", "\\p{Nonsense}"}) {
        const auto compiled = Pattern::compile(pattern, "form.json#/x");
        ASSERT_FALSE(compiled) << pattern;
        EXPECT_EQ(compiled.error().code, "pattern-refused");
        EXPECT_EQ(compiled.error().place, "form.json#/x");
        EXPECT_FALSE(compiled.error().zh.empty());
    }
    EXPECT_FALSE(Pattern::compile(std::string(3000, 'a'), "test"));
}

TEST(Pattern, GivesUpOnASearchWithoutEnd)
{
    EXPECT_FALSE(matches("^(a+)+$", std::string(60, 'a') + "b"));
}

} // namespace changming::schema
