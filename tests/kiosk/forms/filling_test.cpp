// Rules, kinds, sources and wording on small forms.
#include "form_folder.h"
#include "kiosk/forms/filling.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace changming::forms
{

namespace
{

using nlohmann::json;
using Pointer = json::json_pointer;
using testing::ElementsAre;
using testing::IsEmpty;

constexpr auto zh = Language::Chinese;
constexpr auto en = Language::English;
constexpr std::chrono::year_month_day today{std::chrono::year{2026}, std::chrono::April, std::chrono::day{16}};

constexpr const char* control = "/elements/0/elements/0";
constexpr const char* group = "/elements/0/elements/1";
constexpr const char* choice = "/elements/0/elements/1/elements/0";
constexpr const char* date = "/elements/0/elements/1/elements/1";

json rule(const char* effect, const char* scope, const char* schema)
{
    return {{"effect", effect}, {"condition", {{"scope", scope}, {"schema", json::parse(schema)}}}};
}

std::vector<std::string> names(const Filling& of)
{
    std::vector<std::string> labels;
    for (const auto& field : of.fields("one", zh))
        labels.push_back(field.label);
    return labels;
}

Field field(const Filling& of, const std::string& pointer)
{
    for (auto& each : of.fields("one", zh))
        if (each.pointer == pointer)
            return each;
    ADD_FAILURE() << pointer;
    return {};
}

} // namespace

TEST(Filling, KindsInTheOrderOfTheDocument)
{
    Filling one(formOf(smallDocuments()), today);
    std::vector<Kind> kinds;
    for (const auto& each : one.fields("one", zh))
        kinds.push_back(each.kind);
    EXPECT_THAT(kinds, ElementsAre(Kind::Text, Kind::Heading, Kind::Switch, Kind::Date, Kind::Note, Kind::Switch));
    EXPECT_THAT(names(one), ElementsAre("甲", "一组", "乙？", "丙", "注", "丁"));
    EXPECT_EQ(field(one, "/a").keyboard, Keyboard::Chinese);
    EXPECT_EQ(field(one, "/d/e").description, "说明");
    EXPECT_EQ(field(one, "/d/e").options[0].label, "是");
    EXPECT_TRUE(field(one, "/a").required);
    EXPECT_FALSE(field(one, "/b").required);
}

TEST(Filling, NestedAnswersAreNested)
{
    Filling one(formOf(smallDocuments()), today);
    EXPECT_EQ(one.answers(), json::object());
    ASSERT_TRUE(one.choose("/d/e", 1));
    EXPECT_EQ(one.answers(), json::parse(R"({"d": {"e": false}})"));
}

TEST(Filling, AMissingObjectIsLaidToItsFirstField)
{
    auto documents = smallDocuments();
    documents.schema["required"] = {"a", "d"};
    Filling one(formOf(documents), today);
    ASSERT_TRUE(one.write("/a", "甲乙"));
    const auto errors = one.checkAll(zh);
    ASSERT_EQ(errors.size(), 1U);
    EXPECT_EQ(errors[0].pointer, "/d/e");
    EXPECT_EQ(errors[0].message, "请选一个。");
}

TEST(Filling, RefusesUnknownFieldsAndOptions)
{
    Filling one(formOf(smallDocuments()), today);
    EXPECT_EQ(one.write("/z", "x").error().code, "form-no-such-field");
    EXPECT_EQ(one.write("", "x").error().code, "form-no-such-field");
    EXPECT_EQ(one.choose("/z", 0).error().code, "form-no-such-field");
    EXPECT_EQ(one.choose("/b", 2).error().code, "form-no-such-option");
    EXPECT_EQ(one.choose("/a", 0).error().code, "form-no-such-option");
}

TEST(Filling, AnEmptyTextIsNoAnswer)
{
    Filling one(formOf(smallDocuments()), today);
    ASSERT_TRUE(one.write("/a", "甲乙"));
    EXPECT_THAT(one.checkAll(zh), IsEmpty());
    ASSERT_TRUE(one.write("/a", ""));
    EXPECT_EQ(one.checkAll(zh)[0].message, "还没填，请填上。");
}

TEST(Filling, ErrorsShowAfterTheStepWasCheckedAndFollowTheTyping)
{
    Filling one(formOf(smallDocuments()), today);
    ASSERT_TRUE(one.write("/a", "甲"));
    EXPECT_EQ(field(one, "/a").error, "");
    EXPECT_EQ(one.checkStep("one", zh).size(), 1U);
    EXPECT_EQ(field(one, "/a").error, "要 2 到 4 个字，现在是 1 个字，请补上。");
    ASSERT_TRUE(one.write("/a", "甲乙丙丁戊"));
    EXPECT_EQ(field(one, "/a").error, "要 2 到 4 个字，现在是 5 个字，请去掉 1 个字。");
    EXPECT_EQ(one.checkAll(en)[0].message, "It needs 2 to 4 characters; this has 5.");
    EXPECT_EQ(one.checkAll(en)[0].summary, "A: 1 character too many");
    ASSERT_TRUE(one.write("/a", "甲乙"));
    EXPECT_EQ(field(one, "/a").error, "");
}

TEST(Filling, HalfADateIsNotCalledWrong)
{
    Filling one(formOf(smallDocuments()), today);
    ASSERT_TRUE(one.write("/a", "甲乙"));
    ASSERT_TRUE(one.write("/c", "202605"));
    EXPECT_EQ(one.checkAll(zh)[0].message, "日期还没填完，请补上。");
    EXPECT_EQ(one.checkAll(en)[0].summary, "C: not complete");
    ASSERT_TRUE(one.write("/c", "2026-06-31"));
    EXPECT_EQ(one.checkAll(zh)[0].message, "没有这一天，请重选。");
}

TEST(Filling, HideAndShowOfAGroupTakeItsFieldsAlong)
{
    auto documents = smallDocuments();
    documents.uischema[Pointer(group)]["rule"] = rule("HIDE", "#/properties/a", R"({"const": "甲乙"})");
    documents.uischema[Pointer(date)]["rule"] = rule("SHOW", "#/properties/b", R"({"const": 2})");
    Filling one(formOf(documents), today);
    EXPECT_THAT(names(one), ElementsAre("甲", "一组", "乙？", "注", "丁"));
    ASSERT_TRUE(one.choose("/b", 1));
    EXPECT_THAT(names(one), ElementsAre("甲", "一组", "乙？", "丙", "注", "丁"));
    ASSERT_TRUE(one.write("/a", "甲乙"));
    EXPECT_THAT(names(one), ElementsAre("甲", "注", "丁"));
    EXPECT_EQ(one.answers(), json::parse(R"({"a": "甲乙"})"));
    ASSERT_TRUE(one.write("/a", "甲丙"));
    EXPECT_EQ(one.answers(), json::parse(R"({"a": "甲丙", "b": 2})"));
}

TEST(Filling, WhatHangsOnAHiddenFieldCountsAsUnanswered)
{
    auto documents = smallDocuments();
    documents.uischema[Pointer(choice)]["rule"] = rule("SHOW", "#/properties/a", R"({"const": "甲乙"})");
    documents.uischema[Pointer(date)]["rule"] = rule("SHOW", "#/properties/b", R"({"const": 1})");
    Filling one(formOf(documents), today);
    ASSERT_TRUE(one.write("/a", "甲乙"));
    ASSERT_TRUE(one.choose("/b", 0));
    EXPECT_THAT(names(one), ElementsAre("甲", "一组", "乙？", "丙", "注", "丁"));
    ASSERT_TRUE(one.write("/a", "甲丙"));
    EXPECT_THAT(names(one), ElementsAre("甲", "一组", "注", "丁"));
}

TEST(Filling, AStepCanBeHidden)
{
    auto documents = smallDocuments();
    auto second = json::parse(R"({"type": "Category", "i18n": "two", "label": "二", "options": {"question": "二？"}, "elements": []})");
    second["elements"].push_back(documents.uischema[Pointer("/elements/0/elements/3")]);
    second["rule"] = rule("SHOW", "#/properties/b", R"({"const": 2})");
    documents.uischema["elements"].push_back(second);
    documents.uischema["elements"][0]["elements"].erase(3);
    documents.english["two.label"] = "Two";
    documents.english["two.question"] = "Two?";
    Filling one(formOf(documents), today);
    EXPECT_EQ(one.steps(zh).size(), 1U);
    ASSERT_TRUE(one.choose("/d/e", 0));
    EXPECT_EQ(one.answers(), json::object());
    ASSERT_TRUE(one.choose("/b", 1));
    EXPECT_EQ(one.steps(en)[1].question, "Two?");
    EXPECT_EQ(one.answers(), json::parse(R"({"b": 2, "d": {"e": true}})"));
    EXPECT_EQ(one.fields("two", zh).size(), 1U);
}

TEST(Filling, DisableLocksAndStillSends)
{
    auto documents = smallDocuments();
    documents.uischema[Pointer(date)]["rule"] = rule("DISABLE", "#/properties/b", R"({"enum": [1]})");
    Filling one(formOf(documents), today);
    ASSERT_TRUE(one.write("/c", "2026-05-01"));
    ASSERT_TRUE(one.choose("/b", 0));
    EXPECT_TRUE(field(one, "/c").locked);
    EXPECT_EQ(one.write("/c", "2026-05-02").error().code, "form-field-locked");
    EXPECT_EQ(one.clear("/c").error().code, "form-field-locked");
    EXPECT_EQ(one.answers()["c"], "2026-05-01");
    ASSERT_TRUE(one.choose("/b", 1));
    EXPECT_TRUE(one.write("/c", "2026-05-02"));
    documents.uischema[Pointer(date)]["rule"]["effect"] = "ENABLE";
    Filling other(formOf(documents), today);
    EXPECT_TRUE(field(other, "/c").locked);
}

TEST(Filling, AnEditableFactNamesItsSourceUntilItIsChanged)
{
    auto documents = smallDocuments();
    documents.uischema[Pointer(control)]["options"] = {{"source", "idcard.name"}, {"editable", true}, {"sensitive", true}};
    Filling one(formOf(documents), today);
    EXPECT_EQ(field(one, "/a").source, "");
    one.prefill({{"idcard.name", "测试甲"}, {"", "x"}});
    const auto fact = field(one, "/a");
    EXPECT_EQ(fact.kind, Kind::Text);
    EXPECT_FALSE(fact.locked);
    EXPECT_EQ(fact.sourceText, "来自身份证");
    EXPECT_EQ(fact.shown, "测**");
    EXPECT_EQ(fact.whole, "测试甲");
    ASSERT_TRUE(one.write("/a", "测试乙"));
    EXPECT_EQ(field(one, "/a").sourceText, "");
    EXPECT_EQ(one.review(zh)[0].source, "");
}

TEST(Filling, TheFormsOwnSentencesGoBeforeOurs)
{
    auto documents = smallDocuments();
    documents.chinese = {
        {"a.error.minLength", "{label}要 {limit} 个字，只有 {actual} 个"}, {"error.required", "必答"}, {"d.e.error.required", "丁必答"}};
    for (const auto& [key, text] : std::map<std::string, std::string>{
             {"a.error.minLength", "{label} needs {limit}, has {actual}"}, {"error.required", "Must"}, {"d.e.error.required", "E must"}})
        documents.english[key] = text;
    documents.schema["required"] = {"a", "d"};
    documents.uischema["elements"][0]["elements"].erase(2);
    documents.english.erase("note.text");
    Filling one(formOf(documents), today);
    EXPECT_EQ(one.checkAll(zh)[0].message, "必答");
    EXPECT_EQ(one.checkAll(en)[1].message, "E must");
    ASSERT_TRUE(one.write("/a", "甲"));
    EXPECT_EQ(one.checkAll(zh)[0].message, "甲要 2 个字，只有 1 个");
    EXPECT_EQ(one.checkAll(en)[0].message, "A needs 2, has 1");
}

TEST(Filling, AnswersThatDoNotFitTogetherAreNeverSilent)
{
    auto documents = smallDocuments();
    documents.schema["not"] = json::parse(R"({"properties": {"b": {"const": 1}}, "required": ["b"]})");
    Filling one(formOf(documents), today);
    ASSERT_TRUE(one.write("/a", "甲乙"));
    ASSERT_TRUE(one.choose("/b", 0));
    const auto errors = one.checkAll(zh);
    ASSERT_EQ(errors.size(), 1U);
    EXPECT_EQ(errors[0].pointer, "");
    EXPECT_EQ(errors[0].step, "one");
    EXPECT_EQ(errors[0].summary, "填的内容互相对不上");
    EXPECT_THAT(one.checkStep("one", zh), IsEmpty());
    ASSERT_TRUE(one.choose("/b", 1));
    EXPECT_THAT(one.checkAll(zh), IsEmpty());
}

TEST(Filling, MovesAndOutlivesItsFormObject)
{
    std::optional<Filling> kept;
    {
        const auto form = formOf(smallDocuments());
        Filling one(form, today);
        ASSERT_TRUE(one.write("/a", "甲乙"));
        kept.emplace(std::move(one));
    }
    EXPECT_EQ(kept->answers()["a"], "甲乙");
    EXPECT_EQ(kept->form().id(), "small");
    EXPECT_EQ(kept->form().version(), 3);
}

} // namespace changming::forms
