// A list of persons: added, filled, checked, removed; and values that follow others, inside an entry and from them.
#include "form_folder.h"
#include "kiosk/forms/filling.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace changming::forms
{

namespace
{

using nlohmann::json;
using testing::ElementsAre;
using testing::IsEmpty;

constexpr auto zh = Language::Chinese;
constexpr auto en = Language::English;
constexpr std::chrono::year_month_day today{std::chrono::year{2026}, std::chrono::April, std::chrono::day{16}};

Documents household()
{
    Documents documents;
    documents.header = json::parse(R"({"format": 1, "id": "small", "version": 1, "taskCodes": ["A"], "title": {"zh-CN": "家", "en": "Home"}})");
    documents.schema = json::parse(R"({"type": "object", "required": ["members"], "properties": {
        "members": {"type": "array", "minItems": 1, "maxItems": 3, "uniqueItems": true, "items": {"$ref": "#/definitions/person"}},
        "income": {"type": "number", "multipleOf": 0.01, "minimum": 0},
        "count": {"type": "integer"}},
      "definitions": {"person": {"type": "object", "required": ["name"], "properties": {
        "name": {"type": "string", "minLength": 2, "maxLength": 20},
        "idNumber": {"type": "string", "format": "id-number"},
        "birthDate": {"type": "string", "format": "date"},
        "sex": {"oneOf": [{"const": "male", "title": "男"}, {"const": "female", "title": "女"}]},
        "works": {"type": "boolean"},
        "pay": {"type": "number", "multipleOf": 0.01, "minimum": 0}}}}})");
    documents.uischema = json::parse(R"({"type": "Categorization", "elements": [{"type": "Category", "i18n": "one", "label": "家人",
        "options": {"question": "家里有谁？"}, "elements": [
        {"type": "Control", "scope": "#/properties/members", "label": "家里人", "options": {"add": "添加一位", "summary": ["#/properties/name", "#/properties/sex"],
          "detail": {"type": "VerticalLayout", "elements": [
            {"type": "Control", "scope": "#/properties/name", "label": "姓名"},
            {"type": "Label", "i18n": "hint", "text": "照证件填"},
            {"type": "Control", "scope": "#/properties/idNumber", "label": "号码", "options": {"keyboard": "id-number", "shape": "id-number", "sensitive": true}},
            {"type": "Control", "scope": "#/properties/birthDate", "label": "生日", "options": {"latest": "today", "follows": {"scope": "#/properties/idNumber", "take": "birth-date"}}},
            {"type": "Control", "scope": "#/properties/sex", "label": "性别", "options": {"follows": {"scope": "#/properties/idNumber", "take": "sex"}}},
            {"type": "Control", "scope": "#/properties/works", "label": "上班吗？"},
            {"type": "Control", "scope": "#/properties/pay", "label": "工资", "options": {"money": true},
             "rule": {"effect": "SHOW", "condition": {"scope": "#/properties/works", "schema": {"const": true}}}}]}}},
        {"type": "Control", "scope": "#/properties/income", "label": "合计", "options": {"money": true, "follows": {"scope": "#/properties/members", "take": "sum", "of": "#/properties/pay"}}},
        {"type": "Control", "scope": "#/properties/count", "label": "几位", "options": {"follows": {"scope": "#/properties/members", "take": "count"}}}]}]})");
    documents.english = json::parse(
        R"({"one.label": "Family", "one.question": "Who?", "members.label": "Persons", "members.add": "Add one", "hint.text": "As on the card",
        "members.name.label": "Name", "members.idNumber.label": "Number", "members.birthDate.label": "Born", "members.sex.label": "Sex", "members.sex.男": "Male",
        "members.sex.女": "Female", "members.works.label": "At work?", "members.pay.label": "Pay", "income.label": "In all", "count.label": "How many"})");
    documents.chinese = json::object();
    return documents;
}

Filling filling()
{
    return {formOf(household()), today};
}

Field at(const Filling& of, const std::string& pointer, Language language = zh)
{
    for (const auto& field : of.fields("one", language))
        if (field.pointer == pointer)
            return field;
    for (std::size_t i = 0; i < 3; ++i)
        for (const auto& field : of.entryFields("/members", i, language))
            if (field.pointer == pointer)
                return field;
    ADD_FAILURE() << pointer;
    return {};
}

} // namespace

TEST(People, AreAddedFilledAndRemoved)
{
    auto one = filling();
    EXPECT_EQ(at(one, "/members").kind, Kind::People);
    EXPECT_EQ(at(one, "/members").addLabel, "添加一位");
    EXPECT_EQ(at(one, "/members", en).addLabel, "Add one");
    EXPECT_EQ(at(one, "/members").minEntries, 1U);
    EXPECT_EQ(at(one, "/members").maxEntries, 3U);
    EXPECT_EQ(one.checkAll(zh)[0].message, "还没添加，请至少添加 1 位。");
    EXPECT_EQ(one.checkAll(en)[0].summary, "Persons: nobody added yet");
    EXPECT_EQ(one.review(zh)[0].shown, "没填");

    ASSERT_EQ(*one.addEntry("/members"), 0U);
    EXPECT_EQ(at(one, "/members").entries[0].summary, "没填");
    std::vector<std::string> pointers;
    for (const auto& field : one.entryFields("/members", 0, zh))
        pointers.push_back(field.pointer);
    EXPECT_THAT(pointers, ElementsAre("/members/0/name", "", "/members/0/idNumber", "/members/0/birthDate", "/members/0/sex", "/members/0/works"));
    EXPECT_TRUE(at(one, "/members/0/name").required);
    EXPECT_FALSE(at(one, "/members/0/idNumber").required);
    ASSERT_TRUE(one.write("/members/0/name", "测试乙"));
    ASSERT_TRUE(one.choose("/members/0/sex", 1));
    EXPECT_EQ(at(one, "/members").entries[0].summary, "测试乙 · 女");
    EXPECT_EQ(at(one, "/members", en).entries[0].summary, "测试乙 · Female");
    ASSERT_EQ(*one.addEntry("/members"), 1U);
    ASSERT_TRUE(one.write("/members/1/name", "测试丙"));
    EXPECT_EQ(one.answers(), json::parse(R"({"members": [{"name": "测试乙", "sex": "female"}, {"name": "测试丙"}], "count": 2})"));
    EXPECT_EQ(one.review(zh)[1].label, "家里人 2");
    EXPECT_EQ(one.review(zh)[1].shown, "测试丙");
    EXPECT_EQ(one.review(zh)[1].entry, 1U);
    EXPECT_EQ(one.review(zh)[1].pointer, "/members");

    ASSERT_TRUE(one.removeEntry("/members", 0));
    EXPECT_EQ(one.answers(), json::parse(R"({"members": [{"name": "测试丙"}], "count": 1})"));
    ASSERT_TRUE(one.clear("/members/0/name"));
    EXPECT_EQ(one.answers()["members"], json::parse("[{}]"));
}

TEST(People, AnErrorSaysWhoseItIsAndWhere)
{
    auto one = filling();
    ASSERT_TRUE(one.addEntry("/members"));
    ASSERT_TRUE(one.write("/members/0/name", "测试乙"));
    ASSERT_TRUE(one.addEntry("/members"));
    ASSERT_TRUE(one.write("/members/1/idNumber", "110105194912310021"));
    EXPECT_EQ(at(one, "/members/1/name").error, "");
    const auto errors = one.checkEntry("/members", 1, zh);
    ASSERT_EQ(errors.size(), 2U);
    EXPECT_EQ(errors[0].pointer, "/members");
    EXPECT_EQ(errors[0].entry, 1U);
    EXPECT_EQ(errors[0].entryPointer, "/members/1/name");
    EXPECT_EQ(errors[0].step, "one");
    EXPECT_EQ(errors[0].message, "还没填，请填上。");
    EXPECT_EQ(errors[0].summary, "家里人第 2 位：姓名还没填");
    EXPECT_EQ(errors[1].entryPointer, "/members/1/idNumber");
    EXPECT_EQ(one.checkAll(en)[0].summary, "Persons, no. 2: Name: not filled in yet");
    EXPECT_EQ(at(one, "/members/1/name").error, "还没填，请填上。");
    EXPECT_EQ(at(one, "/members").entries[1].error, "姓名还没填");
    EXPECT_EQ(at(one, "/members").entries[0].error, "");
    EXPECT_THAT(one.checkEntry("/members", 0, zh), IsEmpty());
    EXPECT_EQ(at(one, "/members").error, "");
    EXPECT_THAT(one.checkStep("one", zh), testing::SizeIs(2));
    EXPECT_EQ(at(one, "/members").error, "家里人第 2 位：姓名还没填");
    // The first one goes; what was the second is the first now, with its answers and its errors.
    ASSERT_TRUE(one.removeEntry("/members", 0));
    EXPECT_EQ(at(one, "/members/0/idNumber").text, "110105194912310021");
    EXPECT_EQ(at(one, "/members/0/name").error, "还没填，请填上。");
    ASSERT_TRUE(one.write("/members/0/name", "测试丙"));
    ASSERT_TRUE(one.write("/members/0/idNumber", "11010519491231002X"));
    EXPECT_THAT(one.checkAll(zh), IsEmpty());
}

TEST(People, AListHasItsLimits)
{
    auto one = filling();
    for (int i = 0; i < 3; ++i)
        ASSERT_TRUE(one.addEntry("/members"));
    EXPECT_EQ(one.addEntry("/members").error().code, "form-too-many-entries");
    EXPECT_EQ(one.addEntry("/income").error().code, "form-no-such-field");
    EXPECT_EQ(one.removeEntry("/members", 3).error().code, "form-no-such-entry");
    for (const char* pointer :
         {"/members/3/name", "/members/x/name", "/members/0/z", "/members/0", "/members/00000000000000000000001/name", "/members"})
        EXPECT_EQ(one.write(pointer, "x").error().code, "form-no-such-field") << pointer;
    EXPECT_EQ(one.set("/members", json::array()).error().code, "form-no-such-field");
    EXPECT_THAT(one.entryFields("/members", 3, zh), IsEmpty());
    EXPECT_THAT(one.checkEntry("/members", 3, zh), IsEmpty());
    for (std::size_t i = 0; i < 3; ++i)
        ASSERT_TRUE(one.write("/members/" + std::to_string(i) + "/name", "测试乙"));
    EXPECT_EQ(one.checkAll(zh)[0].message, "有两位填得一模一样，请去掉一位。");
}

TEST(People, ARuleInsideAnEntryLooksAtThatEntry)
{
    auto one = filling();
    ASSERT_TRUE(one.addEntry("/members"));
    ASSERT_TRUE(one.addEntry("/members"));
    ASSERT_TRUE(one.choose("/members/1/works", 0));
    EXPECT_EQ(one.entryFields("/members", 0, zh).size(), 6U);
    EXPECT_EQ(one.entryFields("/members", 1, zh).back().pointer, "/members/1/pay");
}

TEST(People, WhatFollowsFollowsUntilItIsChanged)
{
    auto one = filling();
    ASSERT_TRUE(one.addEntry("/members"));
    ASSERT_TRUE(one.write("/members/0/idNumber", "11010519491231002"));
    EXPECT_EQ(at(one, "/members/0/birthDate").text, "");
    ASSERT_TRUE(one.write("/members/0/idNumber", "11010519491231002X"));
    EXPECT_EQ(at(one, "/members/0/birthDate").text, "1949-12-31");
    EXPECT_TRUE(at(one, "/members/0/birthDate").follows);
    EXPECT_EQ(at(one, "/members/0/sex").shown, "女");
    ASSERT_TRUE(one.write("/members/0/idNumber", "440524188001010014"));
    EXPECT_EQ(at(one, "/members/0/birthDate").text, "1880-01-01");
    EXPECT_EQ(at(one, "/members/0/sex").shown, "男");
    ASSERT_TRUE(one.write("/members/0/birthDate", "1949-12-30"));
    EXPECT_FALSE(at(one, "/members/0/birthDate").follows);
    ASSERT_TRUE(one.write("/members/0/idNumber", "11010519491231002X"));
    EXPECT_EQ(at(one, "/members/0/birthDate").text, "1949-12-30");
    ASSERT_TRUE(one.clear("/members/0/birthDate"));
    EXPECT_EQ(at(one, "/members/0/birthDate").text, "1949-12-31");
}

TEST(People, TheirMoneyIsAddedUp)
{
    auto one = filling();
    EXPECT_FALSE(one.answers().contains("income"));
    for (std::size_t i = 0; i < 2; ++i) {
        ASSERT_TRUE(one.addEntry("/members"));
        ASSERT_TRUE(one.choose("/members/" + std::to_string(i) + "/works", 0));
        ASSERT_TRUE(one.write("/members/" + std::to_string(i) + "/pay", i == 0 ? "0.1" : "0.2"));
    }
    EXPECT_EQ(one.answers()["income"], 0.3);
    EXPECT_EQ(at(one, "/income").shown, "0.30");
    EXPECT_TRUE(at(one, "/income").locked);
    EXPECT_EQ(one.write("/income", "9").error().code, "form-field-locked");
    ASSERT_TRUE(one.choose("/members/0/works", 1)); // hidden pay is no pay
    EXPECT_EQ(one.answers()["income"], 0.2);
    ASSERT_TRUE(one.removeEntry("/members", 1));
    EXPECT_FALSE(one.answers().contains("income"));
    EXPECT_EQ(one.answers()["count"], 1);
}

TEST(People, AreRefusedWithTheirPlace)
{
    struct Case {
        const char* at;
        const char* value; // "": taken away
        const char* place;
    };
    const std::string list = "/elements/0/elements/0/options";
    const Case cases[] = {
        {"/detail", "1", "/detail"},
        {"/detail", "", "/detail"},
        {"/add", "", ""},
        {"/summary", "[]", "/summary"},
        {"/summary", "[\"#/properties/z\"]", "/summary/0"},
        {"/detail/elements/0/scope", "\"#/properties/z\"", "/detail/elements/0/scope"},
        {"/detail/elements/0/options", R"({"x": 1})", "/detail/elements/0/options/x"},
        {"/detail/elements/6/rule/condition/scope", "\"#/properties/income\"", "/detail/elements/6/rule/condition/scope"},
        {"/detail/elements/3/options/follows/scope", "\"#/properties/sex\"", "/detail/elements/3/options/follows/scope"},
        {"/detail/elements/0/type", "\"Table\"", "/detail/elements/0/type"},
    };
    for (const auto& each : cases) {
        auto documents = household();
        const json::json_pointer pointer(list + each.at);
        if (*each.value == '\0')
            documents.uischema[pointer.parent_pointer()].erase(pointer.back());
        else
            documents.uischema[pointer] = json::parse(each.value);
        const auto loaded = loadDocuments(documents);
        ASSERT_FALSE(loaded.form) << each.at;
        EXPECT_EQ(loaded.form.error().place, (loaded.folder / "uischema.json").string() + "#" + list + each.place) << loaded.form.error().message;
    }
    auto documents = household();
    documents.schema["definitions"]["person"]["required"] = {"name", "pay"};
    EXPECT_NE(loadDocuments(documents).form.error().message.find("a rule can hide it"), std::string::npos);
    documents = household();
    documents.english.erase("members.name.label");
    EXPECT_NE(loadDocuments(documents).form.error().message.find("members.name.label"), std::string::npos);
}

} // namespace changming::forms
