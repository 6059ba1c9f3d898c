// Every way a form is refused, with file and JSON pointer: one change to a valid form at a time.
#include "form_folder.h"

#include <gtest/gtest.h>

namespace changming::forms
{

namespace
{

using nlohmann::json;
using Pointer = json::json_pointer;

constexpr const char* control = "/elements/0/elements/0"; // of "a"
constexpr const char* choice = "/elements/0/elements/1/elements/0";
constexpr const char* date = "/elements/0/elements/1/elements/1";

json rule(const char* effect, const char* scope, const char* schema)
{
    return {{"effect", effect}, {"condition", {{"scope", scope}, {"schema", json::parse(schema)}}}};
}

} // namespace

struct FormRefusal {
    const char* file;  // that is changed
    const char* at;    // pointer of the change
    const char* value; // JSON; "" takes it away
    const char* place; // "file#pointer" of the error
    const char* part;  // of the English message
};

class FormRefused : public testing::TestWithParam<FormRefusal>
{
};

TEST_P(FormRefused, NamesFileAndPointer)
{
    auto documents = smallDocuments();
    const auto& refusal = GetParam();
    const std::map<std::string, json*> files{{"form.json", &documents.header},
                                             {"schema.json", &documents.schema},
                                             {"uischema.json", &documents.uischema},
                                             {"i18n/en.json", &documents.english},
                                             {"i18n/zh-CN.json", &documents.chinese}};
    auto& document = *files.at(refusal.file);
    if (*refusal.value == '\0') {
        const Pointer at(refusal.at);
        document[at.parent_pointer()].erase(at.back());
    } else {
        document[Pointer(refusal.at)] = json::parse(refusal.value);
    }
    const auto loaded = loadDocuments(documents);
    ASSERT_FALSE(loaded.form);
    EXPECT_EQ(loaded.form.error().place, (loaded.folder / refusal.place).string());
    EXPECT_NE(loaded.form.error().message.find(refusal.part), std::string::npos) << loaded.form.error().message;
    EXPECT_FALSE(loaded.form.error().zh.empty());
}

INSTANTIATE_TEST_SUITE_P(
    Header, FormRefused,
    testing::Values(FormRefusal{"form.json", "", "[]", "form.json#", "object"}, FormRefusal{"form.json", "/x", "1", "form.json#/x", "not known"},
                    FormRefusal{"form.json", "/format", "2", "form.json#/format", "is 1"},
                    FormRefusal{"form.json", "/id", "", "form.json#", "missing"},
                    FormRefusal{"form.json", "/id", "\"Small\"", "form.json#/id", "lower-case"},
                    FormRefusal{"form.json", "/id", "\"-small\"", "form.json#/id", "lower-case"},
                    FormRefusal{"form.json", "/id", "\"other\"", "form.json#/id", "folder"},
                    FormRefusal{"form.json", "/version", "0", "form.json#/version", "from 1"},
                    FormRefusal{"form.json", "/version", "1.5", "form.json#/version", "from 1"},
                    FormRefusal{"form.json", "/taskCodes", "[]", "form.json#/taskCodes", "lists"},
                    FormRefusal{"form.json", "/taskCodes/0", "1", "form.json#/taskCodes/0", "64"},
                    FormRefusal{"form.json", "/taskCodes/1", "\"A\"", "form.json#/taskCodes/1", "twice"},
                    FormRefusal{"form.json", "/title", "\"x\"", "form.json#/title", "zh-CN"},
                    FormRefusal{"form.json", "/title/en", "", "form.json#/title", "en"},
                    FormRefusal{"form.json", "/cards", "[]", "form.json#/cards", "lists"},
                    FormRefusal{"form.json", "/cards", "[\"passport\"]", "form.json#/cards/0", "residence-permit"},
                    FormRefusal{"form.json", "/cards", "[\"resident\", \"resident\"]", "form.json#/cards/1", "twice"},
                    FormRefusal{"form.json", "/contact", "\"/phone\"", "form.json#/contact", "no control"},
                    FormRefusal{"form.json", "/company", R"({"name": "/a"})", "form.json#/company", "missing"},
                    FormRefusal{"form.json", "/company", R"({"name": "/a", "number": "/z"})", "form.json#/company/number", "no control"},
                    FormRefusal{"form.json", "/commitment", "\"../x.json\"", "form.json#/commitment", "commitment.json"},
                    FormRefusal{"form.json", "/materials", "{}", "form.json#/materials", "a list"},
                    FormRefusal{"form.json", "/materials", "[{\"idd\": 1}]", "form.json#/materials/0/idd", "not known"}));

INSTANTIATE_TEST_SUITE_P(
    Schema, FormRefused,
    testing::Values(
        FormRefusal{"schema.json", "", "true", "schema.json#", "type object"},
        FormRefusal{"schema.json", "/type", "\"array\"", "schema.json#", "type object"},
        FormRefusal{"schema.json", "/properties/a/minLenght", "1", "schema.json#/properties/a/minLenght", "not a keyword"},
        FormRefusal{"schema.json", "/properties/a/type", "\"object\"", "schema.json#/properties/a", "no field"},
        FormRefusal{"schema.json", "/properties/a", R"({"type": "array"})", "schema.json#/properties/a", "items"},
        FormRefusal{"schema.json", "/properties/a", R"({"type": "array", "items": {"type": "object", "properties": {"x": {"type": "string"}}}})",
                    "schema.json#/properties/a", "maxItems"},
        FormRefusal{"schema.json", "/properties/a",
                    R"({"type": "array", "items": {"oneOf": [{"const": 1, "title": "x"}, {"const": 2, "title": "y"}]}})", "schema.json#/properties/a",
                    "uniqueItems"},
        FormRefusal{"schema.json", "/properties/a/format", "\"id-nummer\"", "schema.json#/properties/a/format", "id-number"},
        FormRefusal{"schema.json", "/properties/a", R"({"enum": ["x"]})", "schema.json#/properties/a", "no field"},
        FormRefusal{"schema.json", "/properties/b/oneOf/0", R"({"const": 1})", "schema.json#/properties/b", "each choice"},
        FormRefusal{"schema.json", "/properties/b/oneOf/0", R"({"const": 1.5, "title": "x"})", "schema.json#/properties/b", "each choice"},
        FormRefusal{"schema.json", "/properties/b/oneOf/0/title", "\"二\"", "schema.json#/properties/b", "differ"},
        FormRefusal{"schema.json", "/properties/b/oneOf", R"([{"const": 1, "title": "一"}])", "schema.json#/properties/b", "two options"},
        FormRefusal{"schema.json", "/required", R"(["a", "z"])", "schema.json#/required/1", "no control"},
        FormRefusal{"schema.json", "/properties/d/required", R"(["z"])", "schema.json#/properties/d/required/0", "no control"},
        FormRefusal{"schema.json", "/properties/a/pattern", "\"^x\"", "i18n/en.json#", "a.error.pattern"}));

INSTANTIATE_TEST_SUITE_P(
    Layout, FormRefused,
    testing::Values(
        FormRefusal{"uischema.json", "/type", "\"VerticalLayout\"", "uischema.json#", "Categorization"},
        FormRefusal{"uischema.json", "/x", "1", "uischema.json#/x", "not known"},
        FormRefusal{"uischema.json", "/elements", "[]", "uischema.json#", "not empty"},
        FormRefusal{"uischema.json", "/elements/0", "1", "uischema.json#/elements/0", "object"},
        FormRefusal{"uischema.json", "/elements/0/type", "\"Group\"", "uischema.json#/elements/0/type", "Categories"},
        FormRefusal{"uischema.json", "/elements/0/i18n", "", "uischema.json#/elements/0", "missing"},
        FormRefusal{"uischema.json", "/elements/0/label", "\"\"", "uischema.json#/elements/0/label", "not empty"},
        FormRefusal{"uischema.json", "/elements/0/options", "", "uischema.json#/elements/0", "question"},
        FormRefusal{"uischema.json", "/elements/0/options/x", "1", "uischema.json#/elements/0/options/x", "not known"},
        FormRefusal{"uischema.json", "/elements/0/elements/0/type", "\"ListWithDetail\"", "uischema.json#/elements/0/elements/0/type",
                    "a step holds"},
        FormRefusal{"uischema.json", "/elements/0/elements/0/scope", "\"#/properties/z\"", "uischema.json#/elements/0/elements/0/scope",
                    "no property"},
        FormRefusal{"uischema.json", "/elements/0/elements/0/scope", "\"/properties/a\"", "uischema.json#/elements/0/elements/0/scope",
                    "no property"},
        FormRefusal{"uischema.json", "/elements/0/elements/0/scope", "\"#/definitions/day\"", "uischema.json#/elements/0/elements/0/scope",
                    "no property"},
        FormRefusal{"uischema.json", "/elements/0/elements/0/scope", "\"#/properties\"", "uischema.json#/elements/0/elements/0/scope", "no property"},
        FormRefusal{"uischema.json", "/elements/0/elements/0/scope", "\"#/properties/b\"", "uischema.json#/elements/0/elements/1/elements/0/scope",
                    "another control"},
        FormRefusal{"uischema.json", "/elements/0/elements/0/label", "", "uischema.json#/elements/0/elements/0", "missing"},
        FormRefusal{"uischema.json", "/elements/0/elements/0/suggestion", "[]", "uischema.json#/elements/0/elements/0/suggestion", "not known"},
        FormRefusal{"uischema.json", "/elements/0/elements/1/i18n", "", "uischema.json#/elements/0/elements/1", "missing"},
        FormRefusal{"uischema.json", "/elements/0/elements/2/text", "", "uischema.json#/elements/0/elements/2", "missing"},
        FormRefusal{"uischema.json", "/elements/0/elements/2/label", "\"x\"", "uischema.json#/elements/0/elements/2/label", "not known"},
        FormRefusal{
            "uischema.json", "/elements/1",
            R"({"type": "Category", "i18n": "one", "label": "x", "options": {"question": "x"}, "elements": [{"type": "Label", "i18n": "n", "text": "x"}]})",
            "uischema.json#/elements/1/i18n", "same key"}));

INSTANTIATE_TEST_SUITE_P(
    Options, FormRefused,
    testing::Values(FormRefusal{"uischema.json", "/elements/0/elements/0/options", R"({"dictionary": "x"})",
                                "uischema.json#/elements/0/elements/0/options/dictionary", "not known"},
                    FormRefusal{"uischema.json", "/elements/0/elements/0/options", "1", "uischema.json#/elements/0/elements/0/options", "object"},
                    FormRefusal{"uischema.json", "/elements/0/elements/0/options", R"({"source": "idcard.nmae"})",
                                "uischema.json#/elements/0/elements/0/options/source", "no fact"},
                    FormRefusal{"uischema.json", "/elements/0/elements/0/options", R"({"editable": true})",
                                "uischema.json#/elements/0/elements/0/options/editable", "beside a source"},
                    FormRefusal{"uischema.json", "/elements/0/elements/0/options", R"({"sensitive": 1})",
                                "uischema.json#/elements/0/elements/0/options/sensitive", "true or false"},
                    FormRefusal{"uischema.json", "/elements/0/elements/0/options", R"({"keyboard": "numeric"})",
                                "uischema.json#/elements/0/elements/0/options/keyboard", "digits"},
                    FormRefusal{"uischema.json", "/elements/0/elements/0/options", R"({"shape": "phone"})",
                                "uischema.json#/elements/0/elements/0/options/shape", "mobile"},
                    FormRefusal{"uischema.json", "/elements/0/elements/0/options", R"({"format": "radio"})",
                                "uischema.json#/elements/0/elements/0/options/format", "choice"},
                    FormRefusal{"uischema.json", "/elements/0/elements/0/options", R"({"earliest": "today"})",
                                "uischema.json#/elements/0/elements/0/options/earliest", "date"},
                    FormRefusal{"uischema.json", "/elements/0/elements/1/elements/0/options", R"({"source": "licence.fishing.name"})",
                                "uischema.json#/elements/0/elements/1/elements/0/options/source", "no fact"},
                    FormRefusal{"uischema.json", "/elements/0/elements/0/options", R"({"money": true})",
                                "uischema.json#/elements/0/elements/0/options/money", "a number"},
                    FormRefusal{"uischema.json", "/elements/0/elements/0/options", R"({"unit": "米"})",
                                "uischema.json#/elements/0/elements/0/options/unit", "a number"},
                    FormRefusal{"uischema.json", "/elements/0/elements/0/options", R"({"autocomplete": true})",
                                "uischema.json#/elements/0/elements/0/options/autocomplete", "a choice"},
                    FormRefusal{"uischema.json", "/elements/0/elements/0/options", R"({"detail": {}})",
                                "uischema.json#/elements/0/elements/0/options/detail", "list of persons"},
                    FormRefusal{"uischema.json", "/elements/0/elements/0/options", R"({"within": "110000"})",
                                "uischema.json#/elements/0/elements/0/options/within", "beside division"},
                    FormRefusal{"uischema.json", "/elements/0/elements/0/options", R"({"division": "village"})",
                                "uischema.json#/elements/0/elements/0/options/division", "province, city"},
                    FormRefusal{"uischema.json", "/elements/0/elements/0/options", R"({"division": "street"})",
                                "uischema.json#/elements/0/elements/0/options/division", "format division"},
                    FormRefusal{"uischema.json", "/elements/0/elements/0/options", R"({"multi": 1})",
                                "uischema.json#/elements/0/elements/0/options/multi", "true or false"},
                    FormRefusal{"uischema.json", "/elements/0/elements/1/elements/0/options", R"({"multi": true})",
                                "uischema.json#/elements/0/elements/1/elements/0/options/multi", "a text"},
                    FormRefusal{"uischema.json", "/elements/0/elements/0/options", R"({"follows": {"take": "age", "scope": "#/properties/b"}})",
                                "uischema.json#/elements/0/elements/0/options/follows/take", "same, birth-date"},
                    FormRefusal{"uischema.json", "/elements/0/elements/0/options", R"({"follows": {"take": "sex", "scope": "#/properties/b"}})",
                                "uischema.json#/elements/0/elements/0/options/follows/take", "cannot hold"},
                    FormRefusal{"uischema.json", "/elements/0/elements/0/options", R"({"follows": {"take": "same", "scope": "#/properties/c"}})",
                                "uischema.json#/elements/0/elements/0/options/follows/scope", "before it"},
                    FormRefusal{"uischema.json", "/elements/0/elements/0/options",
                                R"({"follows": {"take": "same", "scope": "#/properties/c", "x": 1}})",
                                "uischema.json#/elements/0/elements/0/options/follows/x", "not known"},
                    FormRefusal{"uischema.json", "/elements/0/elements/1/elements/0/options", R"({"sensitive": true})",
                                "uischema.json#/elements/0/elements/1/elements/0/options/sensitive", "text or a date"},
                    FormRefusal{"uischema.json", "/elements/0/elements/1/elements/0/options", R"({"keyboard": "digits"})",
                                "uischema.json#/elements/0/elements/1/elements/0/options/keyboard", "a text"},
                    FormRefusal{"uischema.json", "/elements/0/elements/1/elements/1/options", R"({"latest": "soon"})",
                                "uischema.json#/elements/0/elements/1/elements/1/options/latest", "today+P12M"}));

INSTANTIATE_TEST_SUITE_P(WordFiles, FormRefused,
                         testing::Values(FormRefusal{"i18n/en.json", "", "[]", "i18n/en.json#", "object"},
                                         FormRefusal{"i18n/en.json", "/a.label", "", "i18n/en.json#", "a.label"},
                                         FormRefusal{"i18n/en.json", "/b.一", "", "i18n/en.json#", "b.一"},
                                         FormRefusal{"i18n/en.json", "/one.question", "", "i18n/en.json#", "one.question"},
                                         FormRefusal{"i18n/en.json", "/note.text", "", "i18n/en.json#", "note.text"},
                                         FormRefusal{"i18n/en.json", "/d.e.description", "", "i18n/en.json#", "d.e.description"},
                                         FormRefusal{"i18n/en.json", "/a.label", "\"\"", "i18n/en.json#/a.label", "not empty"},
                                         FormRefusal{"i18n/en.json", "/a.label", "1", "i18n/en.json#/a.label", "not empty"},
                                         FormRefusal{"i18n/en.json", "/a.lable", "\"x\"", "i18n/en.json#/a.lable", "nothing"},
                                         FormRefusal{"i18n/en.json", "/a.error.maxLenght", "\"x\"", "i18n/en.json#/a.error.maxLenght", "nothing"},
                                         FormRefusal{"i18n/en.json", "/a.error.maxLength", "\"x\"", "i18n/zh-CN.json#", "a.error.maxLength"},
                                         FormRefusal{"i18n/zh-CN.json", "/error.required", "\"x\"", "i18n/en.json#", "error.required"},
                                         FormRefusal{"i18n/zh-CN.json", "/a.label", "\"x\"", "i18n/zh-CN.json#/a.label", "nothing"}));

TEST(FormRules, AreRefusedWithTheirPlace)
{
    struct Case {
        const char* element;
        json rule;
        const char* place;
        const char* part;
    };
    auto extra = rule("SHOW", "#/properties/b", R"({"const": 1})");
    extra["x"] = 1;
    auto withoutSchema = rule("SHOW", "#/properties/b", "{}");
    withoutSchema["condition"].erase("schema");
    auto composed = rule("SHOW", "#/properties/b", R"({"const": 1})");
    composed["condition"]["type"] = "AND";
    const Case cases[] = {
        {date, rule("APPEAR", "#/properties/b", R"({"const": 1})"), "/rule/effect", "SHOW"},
        {date, extra, "/rule/x", "not known"},
        {date, withoutSchema, "/rule", "a condition is"},
        {date, composed, "/rule/condition/type", "not known"},
        {date, rule("SHOW", "b", R"({"const": 1})"), "/rule/condition/scope", "looks like"},
        {date, rule("SHOW", "#/properties/z", R"({"const": 1})"), "/rule/condition/scope", "no control"},
        {date, rule("SHOW", "#/properties/b", R"({"cosnt": 1})"), "/rule/condition/schema/cosnt", "not a keyword"},
        {date, rule("SHOW", "#/properties/b", R"({"minimum": 1})"), "/rule/condition", "failWhenUndefined"},
        {date, rule("SHOW", "#/properties/c", R"({"type": "string"})"), "/rule/condition/scope", "hangs on itself"},
    };
    for (const auto& each : cases) {
        auto documents = smallDocuments();
        documents.uischema[Pointer(each.element)]["rule"] = each.rule;
        const auto loaded = loadDocuments(documents);
        ASSERT_FALSE(loaded.form) << each.rule;
        EXPECT_EQ(loaded.form.error().place, (loaded.folder / "uischema.json").string() + "#" + each.element + each.place);
        EXPECT_NE(loaded.form.error().message.find(each.part), std::string::npos) << loaded.form.error().message;
    }
}

TEST(FormRules, ACircleOfTwoIsRefused)
{
    auto documents = smallDocuments();
    documents.uischema[Pointer(date)]["rule"] = rule("SHOW", "#/properties/b", R"({"const": 1})");
    documents.uischema[Pointer(choice)]["rule"] = rule("ENABLE", "#/properties/c", R"({"type": "string"})");
    const auto loaded = loadDocuments(documents);
    ASSERT_FALSE(loaded.form);
    EXPECT_NE(loaded.form.error().message.find("hangs on itself"), std::string::npos);
}

TEST(FormRules, WhatIsAlwaysRequiredCannotBeHidden)
{
    auto documents = smallDocuments();
    documents.uischema[Pointer(control)]["rule"] = rule("HIDE", "#/properties/b", R"({"const": 1})");
    const auto loaded = loadDocuments(documents);
    ASSERT_FALSE(loaded.form);
    EXPECT_EQ(loaded.form.error().place, (loaded.folder / "schema.json").string() + "#/required/0");
}

TEST(FormLoad, NamesTheFileThatIsMissing)
{
    EXPECT_EQ(Form::load("/nowhere").error().place, "/nowhere/form.json");
}

} // namespace changming::forms
