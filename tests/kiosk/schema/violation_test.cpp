// What a violation says: where in the value, where in the schema, which keyword, in both languages, with counts.
#include "kiosk/base/json.h"
#include "kiosk/schema/schema.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

namespace changming::schema
{

namespace
{

std::vector<Violation> check(const char* schema, const char* value)
{
    const auto loaded = Schema::load(*parseJson(schema, "schema"), "schema");
    EXPECT_TRUE(loaded) << (loaded ? "" : loaded.error().message);
    return loaded ? loaded->check(*parseJson(value, "value")) : std::vector<Violation>{};
}

} // namespace

struct Case {
    const char* schema;
    const char* value;
    Violation violation;
};

class SchemaViolation : public testing::TestWithParam<Case>
{
};

TEST_P(SchemaViolation, SaysWhatIsWrongAndWhatWouldBeRight)
{
    const auto violations = check(GetParam().schema, GetParam().value);
    ASSERT_EQ(violations.size(), 1U);
    const auto& expected = GetParam().violation;
    EXPECT_EQ(violations[0].instance, expected.instance);
    EXPECT_EQ(violations[0].schema, expected.schema);
    EXPECT_EQ(violations[0].keyword, expected.keyword);
    EXPECT_EQ(violations[0].message, expected.message);
    EXPECT_EQ(violations[0].zh, expected.zh);
    EXPECT_EQ(violations[0].limit, expected.limit);
    EXPECT_EQ(violations[0].actual, expected.actual);
}

INSTANTIATE_TEST_SUITE_P(
    All, SchemaViolation,
    testing::Values(
        Case{R"({"properties": {"a": {"items": {"minLength": 11}}}})",
             R"({"a": ["", "0123456789a"]})",
             {"/a/0", "/properties/a/items/minLength", "minLength", "it has 0 characters; at least 11 are needed", "现在 0 个字，至少要 11 个", "11",
              "0"}},
        Case{R"({"maxLength": 1})",
             R"("平安")",
             {"", "/maxLength", "maxLength", "it has 2 characters; at most 1 fit", "现在 2 个字，最多 1 个", "1", "2"}},
        Case{R"({"type": ["string", "null"]})", "1", {"", "/type", "type", "it must be a text or null", "应当是文字或null", "string"}},
        Case{R"({"required": ["a", "b"]})", R"({"a": 1})", {"", "/required", "required", "\"b\" is missing", "少了 \"b\"", "b"}},
        Case{R"({"properties": {"a": true, "b": true}, "additionalProperties": false})",
             R"({"a": 1, "c/d": 2})",
             {"/c~1d", "/additionalProperties", "additionalProperties", "the key \"c/d\" is not known here; known are: a, b",
              "这里不认识 \"c/d\"；可以写的有：a, b", "c/d"}},
        Case{R"({"enum": ["a", 1]})", "2", {"", "/enum", "enum", "it must be one of \"a\", 1", "只能是其中之一：\"a\", 1"}},
        Case{R"({"const": true})", "2", {"", "/const", "const", "it must be true", "应当是 true"}},
        Case{R"({"pattern": "^a$"})", "\"b\"", {"", "/pattern", "pattern", "it must have the form ^a$", "要符合这个样式：^a$", "^a$"}},
        Case{R"({"format": "date"})",
             "\"2026-02-30\"",
             {"", "/format", "format", "it must be a date such as 2026-05-01", "应当是日期，例如 2026-05-01", "date"}},
        Case{R"({"minimum": 3})", "2", {"", "/minimum", "minimum", "it must be at least 3", "不能小于 3", "3"}},
        Case{R"({"exclusiveMaximum": 3})", "3", {"", "/exclusiveMaximum", "exclusiveMaximum", "it must be less than 3", "要小于 3", "3"}},
        Case{R"({"multipleOf": 0.5})", "0.7", {"", "/multipleOf", "multipleOf", "it must be a multiple of 0.5", "要是 0.5 的整数倍", "0.5"}},
        Case{R"({"minItems": 2})",
             "[1]",
             {"", "/minItems", "minItems", "the list has 1 elements; at least 2 are needed", "列表有 1 项，至少要 2 项", "2", "1"}},
        Case{R"({"uniqueItems": true})",
             "[1, 2, 1.0]",
             {"", "/uniqueItems", "uniqueItems", "two elements of the list are the same", "列表里有两项一样"}},
        Case{R"({"contains": {"const": 1}})",
             "[2]",
             {"", "/contains", "contains", "the list lacks an element that must be in it", "列表里少了必须有的一项"}},
        Case{R"({"dependencies": {"a": ["b"]}})",
             R"({"a": 1})",
             {"", "/dependencies", "dependencies", "\"b\" is missing; \"a\" needs it", "少了 \"b\"：写了 \"a\" 就要有它", "b"}},
        Case{R"({"anyOf": [{"type": "string"}, {"required": ["a"], "properties": {"a": {"minimum": 5}}, "type": "object"}]})",
             R"({"a": 1})",
             {"", "/anyOf", "anyOf", "it fits none of the allowed forms; nearest: it must be a text",
              "不符合任何一种允许的写法；最接近的一种：应当是文字"}},
        Case{R"({"oneOf": [true, true]})",
             "1",
             {"", "/oneOf", "oneOf", "it fits several of the allowed forms; exactly one is right", "同时符合几种写法，只能符合一种"}},
        Case{R"({"not": {}})", "1", {"", "/not", "not", "it has a form that is not allowed here", "这种写法在这里不行"}},
        Case{R"({"propertyNames": {"maxLength": 1}})",
             R"({"ab": 1})",
             {"/ab", "/propertyNames/maxLength", "maxLength", "it has 2 characters; at most 1 fit", "现在 2 个字，最多 1 个", "1", "2"}},
        Case{R"({"items": false})", "[1]", {"/0", "/items", "false", "nothing is allowed here", "这里不能有内容"}},
        Case{R"({"if": {"const": 1}, "else": {"const": 2}})", "3", {"", "/else/const", "const", "it must be 2", "应当是 2"}},
        Case{R"({"items": {"$ref": "#/definitions/a"}, "definitions": {"a": {"const": 2}}})",
             "[3]",
             {"/0", "/definitions/a/const", "const", "it must be 2", "应当是 2"}}));

TEST(SchemaViolations, AllAreReportedUpToABound)
{
    const char* schema = R"({"items": {"type": "string"}})";
    EXPECT_EQ(check(schema, "[1, \"a\", 2]").size(), 2U);
    std::string many = "[1";
    for (std::size_t i = 0; i < Schema::maxViolations + 50; ++i)
        many += ",1";
    EXPECT_EQ(check(schema, (many + "]").c_str()).size(), Schema::maxViolations);
}

TEST(SchemaViolations, NeverRepeatTheValue)
{
    const auto violations = check(R"({"enum": ["a"], "pattern": "^x", "maxLength": 3, "const": "b", "format": "date"})", "\"990101199001010014\"");
    EXPECT_EQ(violations.size(), 5U);
    for (const auto& violation : violations)
        EXPECT_EQ((violation.message + violation.zh + violation.actual).find("990101"), std::string::npos);
}

TEST(SchemaViolations, ADocumentsFirstViolationIsItsError)
{
    const auto schema = Schema::load(*parseJson(R"({"properties": {"a": {"type": "string"}}})", "schema"), "schema");
    ASSERT_TRUE(schema);
    EXPECT_TRUE(schema->checkDocument(*parseJson(R"({"a": "b"})", "x"), "menu.json"));
    const auto refused = schema->checkDocument(*parseJson(R"({"a": 1})", "x"), "menu.json");
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error(), (Error{"document-refused", "it must be a text", "menu.json#/a", "应当是文字"}));
}

} // namespace changming::schema
