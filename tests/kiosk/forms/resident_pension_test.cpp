// The shipped form of the demo, wholly: it loads, says everything in both languages, and every rule and sentence works.
#include "kiosk/forms/filling.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <algorithm>

namespace changming::forms
{

namespace
{

using testing::ElementsAre;
using testing::IsEmpty;

constexpr auto zh = Language::Chinese;
constexpr auto en = Language::English;

Form shipped()
{
    auto form = Form::load(CHANGMING_SOURCE_DIR "/config/forms/resident-pension");
    EXPECT_TRUE(form) << (form ? "" : form.error().place + ": " + form.error().message);
    return std::move(*form);
}

Filling filling()
{
    using namespace std::chrono;
    Filling made(shipped(), year{2026} / April / 16);
    made.prefill(
        {{"idcard.name", "测试甲"}, {"idcard.idNumber", "990101199001010014"}, {"idcard.address", "平安区测试路 1 号"}, {"idcard.nation", "汉"}});
    return made;
}

Field field(const Filling& of, const std::string& step, const std::string& pointer, Language language = zh)
{
    for (auto& one : of.fields(step, language))
        if (one.pointer == pointer)
            return one;
    ADD_FAILURE() << pointer << " is not visible in " << step;
    return {};
}

std::vector<std::string> pointers(const Filling& of, const std::string& step)
{
    std::vector<std::string> names;
    for (const auto& one : of.fields(step, zh))
        names.push_back(one.pointer);
    return names;
}

void answerAll(Filling& of)
{
    ASSERT_TRUE(of.choose("/livesAt", 0));
    ASSERT_TRUE(of.write("/mobile", "13800000000"));
    ASSERT_TRUE(of.choose("/yearlyAmount", 1));
    ASSERT_TRUE(of.write("/startDate", "2026-05-01"));
    ASSERT_TRUE(of.choose("/payout", 0));
    ASSERT_TRUE(of.choose("/severeDisability", 1));
}

} // namespace

TEST(ResidentPension, Loads)
{
    const auto form = shipped();
    EXPECT_EQ(form.id(), "resident-pension");
    EXPECT_EQ(form.version(), 1);
    EXPECT_THAT(form.taskCodes(), ElementsAre("PA-RS-0005"));
    EXPECT_EQ(form.title(), (Text{"参加居民养老保险", "Join the residents' pension"}));
    EXPECT_THAT(form.sources(), ElementsAre("idcard.name", "idcard.idNumber", "idcard.address", "platform.mobile"));
    EXPECT_THAT(form.cards(), ElementsAre("resident"));
    EXPECT_EQ(form.contact(), "/mobile");
    EXPECT_FALSE(form.company());
}

TEST(ResidentPension, AnswersOfAWholeFilling)
{
    auto one = filling();
    EXPECT_THAT(one.checkAll(zh), testing::SizeIs(6));
    answerAll(one);
    EXPECT_THAT(one.checkAll(zh), IsEmpty());
    EXPECT_EQ(one.answers(), nlohmann::json::parse(R"({"name": "测试甲", "idNumber": "990101199001010014", "registeredAddress": "平安区测试路 1 号",
        "livesAt": "registered", "mobile": "13800000000", "yearlyAmount": 500, "startDate": "2026-05-01", "payout": "social-card", "severeDisability": false})"));
}

TEST(ResidentPension, TheFirstPageAsItsMockUpShowsIt)
{
    auto one = filling();
    ASSERT_TRUE(one.choose("/livesAt", 0));
    ASSERT_TRUE(one.write("/mobile", "1380000000"));
    EXPECT_EQ(field(one, "contact", "/mobile").error, "");
    const auto errors = one.checkStep("contact", zh);
    ASSERT_EQ(errors.size(), 1U);
    EXPECT_EQ(errors[0].pointer, "/mobile");
    EXPECT_EQ(errors[0].step, "contact");
    EXPECT_EQ(errors[0].message, "要 11 位，现在是 10 位，请补上。");
    EXPECT_EQ(errors[0].summary, "手机号码少了 1 位");
    const auto english = one.checkStep("contact", en);
    EXPECT_EQ(english[0].message, "It needs 11 digits; this has 10.");
    EXPECT_EQ(english[0].summary, "Mobile number: 1 digit short");

    const auto mobile = field(one, "contact", "/mobile");
    EXPECT_EQ(mobile.kind, Kind::Digits);
    EXPECT_EQ(mobile.keyboard, Keyboard::Digits);
    EXPECT_EQ(mobile.text, "1380000000");
    EXPECT_EQ(mobile.whole, "138 0000 000");
    EXPECT_EQ(mobile.maxLength, 11U);
    EXPECT_EQ(mobile.error, errors[0].message);
    EXPECT_TRUE(mobile.required);

    const auto idNumber = field(one, "contact", "/idNumber");
    EXPECT_EQ(idNumber.kind, Kind::Fact);
    EXPECT_TRUE(idNumber.locked);
    EXPECT_EQ(idNumber.shown, "990 *** **** **** 0014");
    EXPECT_EQ(idNumber.whole, "990 101 1990 0101 0014");
    EXPECT_EQ(idNumber.source, "idcard");
    EXPECT_EQ(idNumber.sourceText, "来自身份证");
    EXPECT_EQ(field(one, "contact", "/name", en).sourceText, "From your ID card");

    const auto livesAt = field(one, "contact", "/livesAt");
    EXPECT_EQ(livesAt.kind, Kind::Switch);
    EXPECT_EQ(livesAt.label, "现在住在哪里？");
    ASSERT_EQ(livesAt.options.size(), 2U);
    EXPECT_EQ(livesAt.options[0].label, "就住户籍地");
    EXPECT_TRUE(livesAt.options[0].chosen);
    EXPECT_FALSE(livesAt.options[1].chosen);
}

TEST(ResidentPension, StepsAreThreeQuestions)
{
    const auto one = filling();
    const auto steps = one.steps(zh);
    ASSERT_EQ(steps.size(), 3U);
    EXPECT_EQ(steps[0].id, "contact");
    EXPECT_EQ(steps[0].label, "联系方式");
    EXPECT_EQ(steps[0].question, "怎么联系到您？");
    EXPECT_EQ(one.steps(en)[1].question, "How much will you pay a year?");
    EXPECT_THAT(one.fields("nowhere", zh), IsEmpty());
}

TEST(ResidentPension, AnotherTownIsAskedOnlyForWhoLivesElsewhere)
{
    auto one = filling();
    EXPECT_THAT(pointers(one, "contact"), ElementsAre("/name", "/idNumber", "/registeredAddress", "/livesAt", "/mobile"));
    answerAll(one);
    ASSERT_TRUE(one.choose("/livesAt", 1));
    EXPECT_THAT(pointers(one, "contact"), ElementsAre("/name", "/idNumber", "/registeredAddress", "/livesAt", "/town", "/mobile"));
    EXPECT_TRUE(field(one, "contact", "/town").required);
    EXPECT_EQ(field(one, "contact", "/town").kind, Kind::Choice);
    auto errors = one.checkAll(zh);
    ASSERT_EQ(errors.size(), 1U);
    EXPECT_EQ(errors[0].message, "请选一个。");
    EXPECT_EQ(errors[0].summary, "镇街还没选");
    EXPECT_EQ(one.checkAll(en)[0].summary, "Town: not chosen yet");
    ASSERT_TRUE(one.choose("/town", 4));
    EXPECT_THAT(one.checkAll(zh), IsEmpty());
    EXPECT_EQ(one.answers()["town"], "beihu");

    // A changed mind hides the answer and keeps it.
    ASSERT_TRUE(one.choose("/livesAt", 0));
    EXPECT_FALSE(one.answers().contains("town"));
    EXPECT_THAT(one.checkAll(zh), IsEmpty());
    ASSERT_TRUE(one.choose("/livesAt", 1));
    EXPECT_EQ(one.answers()["town"], "beihu");
}

TEST(ResidentPension, ABankCardIsAskedOnlyForWhoWantsOne)
{
    auto one = filling();
    answerAll(one);
    EXPECT_THAT(pointers(one, "payout-way"), ElementsAre("/payout", "/severeDisability"));
    ASSERT_TRUE(one.choose("/payout", 1));
    EXPECT_THAT(pointers(one, "payout-way"), ElementsAre("/payout", "/bankCard", "/severeDisability"));
    EXPECT_EQ(one.checkAll(zh)[0].message, "还没填，要 16 到 19 位。");
    EXPECT_EQ(one.checkAll(en)[0].message, "Not filled in yet. It needs 16 to 19 digits.");
    ASSERT_TRUE(one.write("/bankCard", "622200000000"));
    EXPECT_EQ(one.checkAll(zh)[0].message, "要 16 到 19 位，现在是 12 位，请补上。");
    EXPECT_EQ(one.checkAll(zh)[0].summary, "银行卡号少了 4 位");
    EXPECT_EQ(one.checkAll(en)[0].summary, "Bank card number: 4 digits short");
    ASSERT_TRUE(one.write("/bankCard", "62220000000000000000"));
    EXPECT_EQ(one.checkAll(zh)[0].message, "要 16 到 19 位，现在是 20 位，请去掉 1 位。");
    ASSERT_TRUE(one.write("/bankCard", "622200000000000A"));
    EXPECT_EQ(one.checkAll(zh)[0].message, "卡号只有数字，请重新填。");
    ASSERT_TRUE(one.write("/bankCard", "6222000000000000123"));
    EXPECT_THAT(one.checkAll(zh), IsEmpty());
    EXPECT_EQ(field(one, "payout-way", "/bankCard").shown, "6222 0000 0000 0000 123");
    ASSERT_TRUE(one.choose("/payout", 0));
    EXPECT_FALSE(one.answers().contains("bankCard"));
}

TEST(ResidentPension, AMobileNumberHasItsOwnSentence)
{
    auto one = filling();
    answerAll(one);
    ASSERT_TRUE(one.write("/mobile", "12800000000"));
    EXPECT_EQ(one.checkAll(zh)[0].message, "手机号码以 13 到 19 开头，请看看前两位。");
    EXPECT_EQ(one.checkAll(zh)[0].summary, "手机号码不对");
    EXPECT_EQ(one.checkAll(en)[0].message, "A mobile number starts with 13 to 19. Please check the first two digits.");
    // Two wrongs, one sentence: the length first.
    ASSERT_TRUE(one.write("/mobile", "128"));
    ASSERT_EQ(one.checkAll(zh).size(), 1U);
    EXPECT_EQ(one.checkAll(zh)[0].message, "要 11 位，现在是 3 位，请补上。");
}

TEST(ResidentPension, TheDayIsFromTodayToAYearAhead)
{
    using namespace std::chrono;
    auto one = filling();
    answerAll(one);
    const auto day = field(one, "level", "/startDate");
    EXPECT_EQ(day.kind, Kind::Date);
    EXPECT_EQ(day.earliest, year{2026} / April / 16);
    EXPECT_EQ(day.latest, year{2027} / April / 16);
    EXPECT_EQ(day.shown, "2026 年 5 月 1 日");
    EXPECT_EQ(field(one, "level", "/startDate", en).shown, "1 May 2026");
    for (const char* good : {"2026-04-16", "2027-04-16"}) {
        ASSERT_TRUE(one.write("/startDate", good));
        EXPECT_THAT(one.checkAll(zh), IsEmpty()) << good;
    }
    ASSERT_TRUE(one.write("/startDate", "2026-04-15"));
    EXPECT_EQ(one.checkAll(zh)[0].message, "最早 2026 年 4 月 16 日，请重选。");
    EXPECT_EQ(one.checkAll(zh)[0].summary, "从哪天起太早了");
    EXPECT_EQ(one.checkAll(en)[0].message, "The earliest day is 16 April 2026. Please choose again.");
    ASSERT_TRUE(one.write("/startDate", "2027-04-17"));
    EXPECT_EQ(one.checkAll(zh)[0].message, "最晚 2027 年 4 月 16 日，请重选。");
    ASSERT_TRUE(one.write("/startDate", "2026-02-30"));
    EXPECT_EQ(one.checkAll(zh)[0].message, "没有这一天，请重选。");
    ASSERT_TRUE(one.clear("/startDate"));
    EXPECT_EQ(one.checkAll(zh)[0].message, "请选一个日期。");
}

TEST(ResidentPension, WhatTheCardDidNotSay)
{
    using namespace std::chrono;
    Filling one(shipped(), year{2026} / April / 16);
    one.prefill({{"idcard.name", "测试甲"}});
    answerAll(one);
    const auto errors = one.checkAll(zh);
    ASSERT_EQ(errors.size(), 1U); // an address may be missing
    EXPECT_EQ(errors[0].pointer, "/idNumber");
    EXPECT_EQ(errors[0].message, "身份证上没有读到这一项，请到窗口办。");
    EXPECT_EQ(one.checkAll(en)[0].message, "It could not be read from your ID card. Please go to a counter.");
    one.prefill({{"idcard.idNumber", "G12345678"}});
    EXPECT_EQ(one.checkAll(zh)[0].message, "这一项来自身份证，和要求对不上，这里改不了，请到窗口办。");
}

TEST(ResidentPension, ThePapersAndTheCommitmentOfTheMockUps)
{
    using Way = MaterialNeed::Way;
    auto one = filling();
    answerAll(one);
    auto papers = one.materials(zh);
    ASSERT_EQ(papers.size(), 1U);
    EXPECT_EQ(papers[0].name, "户口簿，本人那一页");
    EXPECT_THAT(papers[0].from, ElementsAre(Way::Licence, Way::Phone, Way::Later));
    EXPECT_EQ(papers[0].laterDays, 8);
    EXPECT_EQ(papers[0].files, 1);
    EXPECT_TRUE(papers[0].required);
    ASSERT_TRUE(one.choose("/severeDisability", 0));
    papers = one.materials(en);
    ASSERT_EQ(papers.size(), 2U);
    EXPECT_EQ(papers[1].name, "Severe-disability certificate");
    EXPECT_EQ(papers[1].licence, "disability-certificate");
    EXPECT_EQ(one.form().materials(zh).size(), 2U);

    const auto& commitment = one.form().commitment();
    ASSERT_TRUE(commitment);
    EXPECT_EQ(commitment->version, 3);
    ASSERT_EQ(commitment->pages.size(), 2U);
    EXPECT_EQ(commitment->pages[1][1].term.zh + commitment->pages[1][1].text.zh, "您知道没有同时参加职工养老保险。");
}

TEST(ResidentPension, AMobileThatThePlatformKnowsMayBeChanged)
{
    auto one = filling();
    EXPECT_EQ(one.savedFields(), 3U);
    one.prefill({{"platform.mobile", "13800000000"}});
    EXPECT_EQ(one.savedFields(), 4U);
    EXPECT_EQ(field(one, "contact", "/mobile").sourceText, "来自政务平台");
    EXPECT_FALSE(field(one, "contact", "/mobile").locked);
    ASSERT_TRUE(one.write("/mobile", "13900000000"));
    EXPECT_EQ(one.savedFields(), 3U);
    EXPECT_EQ(field(one, "contact", "/mobile").source, "");
    one.prefill({{"platform.mobile", "13800000000"}});
    EXPECT_EQ(one.answerText("/mobile"), "13900000000");
}

TEST(ResidentPension, ReviewShowsEveryAnswerWithItsWayBack)
{
    auto one = filling();
    answerAll(one);
    std::vector<std::string> lines;
    for (const auto& row : one.review(zh))
        lines.push_back(row.label + "|" + row.shown + "|" + row.sourceText + "|" + row.step + "|" + (row.changeable ? "修改" : ""));
    EXPECT_THAT(lines, ElementsAre("姓名|测试甲|来自身份证|contact|", "身份证|990 *** **** **** 0014|来自身份证|contact|",
                                   "户籍地|平安区测试路 1 号|来自身份证|contact|", "现住地|就住户籍地||contact|修改",
                                   "手机|138 0000 0000||contact|修改", "缴费档次|每年 500 元||level|修改", "从哪天起|2026 年 5 月 1 日||level|修改",
                                   "领钱的卡|社保卡||payout-way|修改", "重度残疾证|不是||payout-way|修改"));
    EXPECT_EQ(one.review(en)[5].shown, "500 yuan a year");
    EXPECT_EQ(one.review(en)[8].shown, "No");
    ASSERT_TRUE(one.clear("/mobile"));
    EXPECT_EQ(one.review(zh)[4].shown, "没填");
}

TEST(ResidentPension, OnePageHoldsFewQuestions)
{
    auto one = filling();
    answerAll(one);
    ASSERT_TRUE(one.choose("/livesAt", 1));
    ASSERT_TRUE(one.choose("/payout", 1));
    for (const auto& step : one.steps(zh)) {
        int questions = 0;
        for (const auto& each : one.fields(step.id, zh)) {
            questions += each.kind == Kind::Fact ? 0 : 1;
            EXPECT_NE(each.kind, Kind::Text) << each.pointer << ": nobody types Chinese";
        }
        EXPECT_LE(questions, 4) << step.id;
    }
}

TEST(ResidentPension, NoEnglishTextHoldsChinese)
{
    // The lead bytes of U+3000 to U+9FFF.
    const auto chinese = [](const std::string& text) {
        return std::any_of(text.begin(), text.end(),
                           [](char c) { return static_cast<unsigned char>(c) >= 0xE3 && static_cast<unsigned char>(c) <= 0xE9; });
    };
    Filling one(shipped(), std::chrono::year_month_day{std::chrono::year{2026}, std::chrono::April, std::chrono::day{16}});
    ASSERT_TRUE(one.choose("/livesAt", 1));
    ASSERT_TRUE(one.choose("/payout", 1));
    for (const auto& step : one.steps(en)) {
        EXPECT_FALSE(chinese(step.label + step.question));
        one.checkStep(step.id, en);
        for (const auto& each : one.fields(step.id, en)) {
            EXPECT_FALSE(chinese(each.label + each.description + each.error + each.shown + each.sourceText)) << each.pointer;
            for (const auto& option : each.options)
                EXPECT_FALSE(chinese(option.label)) << each.pointer;
        }
    }
    for (const auto& error : one.checkAll(en))
        EXPECT_FALSE(chinese(error.message + error.summary)) << error.message;
}

} // namespace changming::forms
