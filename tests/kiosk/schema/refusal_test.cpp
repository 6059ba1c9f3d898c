// Every way a schema document is refused, with its place.
#include "kiosk/base/json.h"
#include "kiosk/schema/schema.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

namespace changming::schema
{

struct Refusal {
    const char* document;
    const char* pointer;
    const char* part; // of the English message
};

class SchemaRefusal : public testing::TestWithParam<Refusal>
{
};

TEST_P(SchemaRefusal, NamesThePlace)
{
    const auto document = parseJson(GetParam().document, "test");
    ASSERT_TRUE(document);
    const auto schema = Schema::load(*document, "menu.schema.json");
    ASSERT_FALSE(schema) << GetParam().document;
    EXPECT_EQ(schema.error().code, "schema-refused");
    EXPECT_EQ(schema.error().place, std::string("menu.schema.json#") + GetParam().pointer);
    EXPECT_NE(schema.error().message.find(GetParam().part), std::string::npos) << schema.error().message;
    EXPECT_FALSE(schema.error().zh.empty());
}

INSTANTIATE_TEST_SUITE_P(
    All, SchemaRefusal,
    testing::Values(Refusal{"3", "", "true or false"}, Refusal{R"({"propertys": {}})", "/propertys", "not a keyword"},
                    Refusal{R"({"properties": {"a/b": {"minLenght": 1}}})", "/properties/a~1b/minLenght", "not a keyword"},
                    Refusal{R"({"properties": {"a": 1}})", "/properties/a", "true or false"},
                    Refusal{R"({"properties": []})", "/properties", "object"}, Refusal{R"({"type": "text"})", "/type", "a type is"},
                    Refusal{R"({"type": []})", "/type", "not empty"}, Refusal{R"({"type": 1})", "/type", "a type is"},
                    Refusal{R"({"enum": []})", "/enum", "list"}, Refusal{R"({"enum": "a"})", "/enum", "list"},
                    Refusal{R"({"minLength": -1})", "/minLength", "whole number"}, Refusal{R"({"maxLength": 1.5})", "/maxLength", "whole number"},
                    Refusal{R"({"minItems": "1"})", "/minItems", "whole number"}, Refusal{R"({"maxItems": -3})", "/maxItems", "whole number"},
                    Refusal{R"({"minProperties": null})", "/minProperties", "whole number"},
                    Refusal{R"({"maxProperties": 0.1})", "/maxProperties", "whole number"},
                    Refusal{R"({"pattern": "("})", "/pattern", "regular expression"}, Refusal{R"({"pattern": 1})", "/pattern", "text"},
                    Refusal{R"({"patternProperties": {"(": true}})", "/patternProperties/(", "regular expression"},
                    Refusal{R"({"patternProperties": 1})", "/patternProperties", "object"}, Refusal{R"({"format": "e-mail"})", "/format", "date"},
                    Refusal{R"({"minimum": "1"})", "/minimum", "number"}, Refusal{R"({"exclusiveMaximum": true})", "/exclusiveMaximum", "number"},
                    Refusal{R"({"multipleOf": 0})", "/multipleOf", "above 0"}, Refusal{R"({"required": "a"})", "/required", "list"},
                    Refusal{R"({"required": [1]})", "/required", "list"}, Refusal{R"({"uniqueItems": 1})", "/uniqueItems", "true or false"},
                    Refusal{R"({"dependencies": []})", "/dependencies", "object"},
                    Refusal{R"({"dependencies": {"a": 1}})", "/dependencies/a", "true or false"},
                    Refusal{R"({"items": [{"x": 1}]})", "/items/0/x", "not a keyword"},
                    Refusal{R"({"additionalProperties": {"x": 1}})", "/additionalProperties/x", "not a keyword"},
                    Refusal{R"({"definitions": {"a": {"x": 1}}})", "/definitions/a/x", "not a keyword"},
                    Refusal{R"({"definitions": 1})", "/definitions", "object"}, Refusal{R"({"allOf": []})", "/allOf", "list"},
                    Refusal{R"({"anyOf": [{"oneOf": {}}]})", "/anyOf/0/oneOf", "list"}, Refusal{R"({"then": {"x": 1}})", "/then/x", "not a keyword"},
                    Refusal{R"({"title": 1})", "/title", "text"}, Refusal{R"({"$ref": 1})", "/$ref", "text"},
                    Refusal{R"({"$ref": "#/definitions/a"})", "/$ref", "leads to no schema"},
                    Refusal{R"({"items": {"$ref": "http://example.org/x"}})", "/items/$ref", "leads to no schema"},
                    Refusal{R"({"items": {"$id": "x"}})", "/items/$id", "root only"}, Refusal{R"({"$ref": "#"})", "", "lead back"},
                    Refusal{R"({"definitions": {"a": {"allOf": [{"$ref": "#/definitions/b"}]}, "b": {"not": {"$ref": "#/definitions/a"}}}})",
                            "/definitions/a", "lead back"},
                    Refusal{R"({"if": {"$ref": "#"}})", "", "lead back"}, Refusal{R"({"dependencies": {"a": {"$ref": "#"}}})", "", "lead back"}));

TEST(SchemaLoad, ACircleThatLooksDeeperIsFine)
{
    const auto schema = Schema::load(nlohmann::json::parse(R"({"properties": {"child": {"$ref": "#"}}, "additionalProperties": false})"), "test");
    ASSERT_TRUE(schema);
    EXPECT_TRUE(schema->accepts(nlohmann::json::parse(R"({"child": {"child": {}}})")));
    EXPECT_FALSE(schema->accepts(nlohmann::json::parse(R"({"child": {"child": {"x": 1}}})")));
}

TEST(SchemaLoad, ConditionsBesideAReferenceAreIgnoredButKept)
{
    const auto schema = Schema::load(
        nlohmann::json::parse(
            R"({"definitions": {"a": {"type": "string"}}, "$ref": "#/definitions/a", "if": {"minLength": 3}, "then": {"maxLength": 2}, "allOf": [false]})"),
        "test");
    ASSERT_TRUE(schema);
    EXPECT_TRUE(schema->accepts("long enough"));
    EXPECT_FALSE(schema->accepts(1));
}

TEST(SchemaLoad, NamesAFileThatIsMissing)
{
    EXPECT_EQ(Schema::loadFile("/nowhere/x.json").error().place, "/nowhere/x.json");
}

TEST(SchemaCheck, ReferencesThatMultiplyEndInAViolation)
{
    // Each definition asks the next one twice: 2^40 visits without a budget.
    nlohmann::json document{{"$ref", "#/definitions/d0"}, {"definitions", {{"d40", {{"type", "string"}}}}}};
    for (int i = 0; i < 40; ++i) {
        const nlohmann::json next{{"$ref", "#/definitions/d" + std::to_string(i + 1)}};
        document["definitions"]["d" + std::to_string(i)] = {{"allOf", {next, next}}};
    }
    const auto schema = Schema::load(document, "test");
    ASSERT_TRUE(schema);
    const auto violations = schema->check("x");
    ASSERT_FALSE(violations.empty());
    EXPECT_NE(violations.front().message.find("too many steps"), std::string::npos);
}

TEST(SchemaCheck, AChainOfReferencesDoesNotExhaustTheStack)
{
    nlohmann::json document{{"not", {{"$ref", "#/definitions/d0"}}}}; // giving up must not count as "not"
    for (int i = 0; i < 20'000; ++i)
        document["definitions"]["d" + std::to_string(i)] = {{"$ref", "#/definitions/d" + std::to_string(i + 1)}};
    document["definitions"]["d20000"] = {{"type", "string"}};
    const auto schema = Schema::load(document, "test");
    ASSERT_TRUE(schema);
    EXPECT_FALSE(schema->accepts(1));
    ASSERT_EQ(schema->check(1).size(), 1U);
}

} // namespace changming::schema
