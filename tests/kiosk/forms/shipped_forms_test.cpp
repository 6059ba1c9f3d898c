// Each shipped form filled in as a citizen would: what is asked when, what is sent, which papers go with it.
#include "kiosk/forms/filling.h"
#include "shipped.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

namespace changming::forms
{

namespace
{

using nlohmann::json;
using testing::Contains;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::Not;
using testing::SizeIs;

constexpr auto zh = Language::Chinese;

Filling shipped(const std::string& name)
{
    auto form = Form::load(formsFolder / name);
    EXPECT_TRUE(form) << (form ? "" : form.error().place + ": " + form.error().message);
    Filling filling(*form, today);
    filling.prefill(factsOf(*form));
    return filling;
}

void write(Filling& filling, const std::map<std::string, std::string>& answers)
{
    for (const auto& [pointer, text] : answers) {
        const auto written = filling.write(pointer, text);
        EXPECT_TRUE(written) << pointer << ": " << (written ? "" : written.error().message);
    }
}

void choose(Filling& filling, const std::vector<std::pair<std::string, std::size_t>>& answers)
{
    for (const auto& [pointer, option] : answers) {
        const auto chosen = filling.choose(pointer, option);
        EXPECT_TRUE(chosen) << pointer << ": " << (chosen ? "" : chosen.error().message);
    }
}

void search(Filling& filling, const std::string& pointer, const char* typed)
{
    const auto found = filling.choices(pointer, typed, zh);
    ASSERT_FALSE(found.empty()) << typed;
    choose(filling, {{pointer, found[0].option}});
}

std::vector<std::string> names(const std::vector<MaterialNeed>& materials)
{
    std::vector<std::string> ids;
    ids.reserve(materials.size());
    for (const auto& material : materials)
        ids.push_back(material.id);
    return ids;
}

std::vector<std::string> pointers(const Filling& filling, const std::string& step)
{
    std::vector<std::string> all;
    for (const auto& field : filling.fields(step, zh))
        all.push_back(field.pointer);
    return all;
}

std::vector<std::string> summaries(const Filling& filling)
{
    std::vector<std::string> all;
    for (const auto& error : filling.checkAll(zh))
        all.push_back(error.summary);
    return all;
}

} // namespace

TEST(FundCertificate, TheIdCardIsEnough)
{
    auto one = shipped("fund-certificate");
    EXPECT_EQ(one.savedFields(), 2U);
    EXPECT_THAT(one.materials(zh), IsEmpty());
    // Nothing is asked that card or platform know.
    EXPECT_THAT(one.form().sources(), ElementsAre("idcard.name", "idcard.idNumber"));
    choose(one, {{"/purpose", 0}, {"/language", 0}, {"/wholeTime", 0}});
    EXPECT_THAT(summaries(one), IsEmpty());
    EXPECT_EQ(one.answers(),
              json::parse(R"({"name": "测试甲", "idNumber": "990101199001010014", "purpose": "home", "language": "zh", "wholeTime": true})"));

    choose(one, {{"/purpose", 4}, {"/wholeTime", 1}});
    EXPECT_THAT(summaries(one), ElementsAre("别的用处还没填", "从哪天起还没选", "到哪天止还没选"));
    write(one, {{"/otherPurpose", "入职"}, {"/from", "2020-01-01"}, {"/until", "2026-04-17"}});
    EXPECT_EQ(one.checkAll(zh).at(0).message, "最晚 2026 年 4 月 16 日，请重选。");
    write(one, {{"/until", "2026-04-16"}});
    EXPECT_THAT(summaries(one), IsEmpty());
}

TEST(FlexibleEmployment, OneBaseFollowsTheOther)
{
    auto one = shipped("flexible-employment");
    EXPECT_EQ(one.savedFields(), 3U);
    search(one, "/job", "外卖");
    EXPECT_THAT(pointers(one, "insurance"), ElementsAre("/kinds", "/firstMonth"));
    choose(one, {{"/kinds", 0}, {"/kinds", 1}});
    EXPECT_THAT(pointers(one, "insurance"), ElementsAre("/kinds", "/pensionBase", "/healthBase", "/firstMonth"));
    write(one, {{"/since", "2025-09-01"},
                {"/livesIn", "990101101"},
                {"/pensionBase", "6821.50"},
                {"/firstMonth", "2026-05-01"},
                {"/bankCard", "6222000000000000123"}});
    EXPECT_THAT(summaries(one), IsEmpty());
    EXPECT_EQ(one.answers(),
              json::parse(R"({"name": "测试甲", "idNumber": "990101199001010014", "job": "food-rider", "since": "2025-09-01", "livesIn": "990101101",
        "kinds": ["pension", "health"], "pensionBase": 6821.5, "healthBase": 6821.5, "firstMonth": "2026-05-01", "bankCard": "6222000000000000123", "mobile": "13800000000"})"));
    write(one, {{"/healthBase", "4000"}});
    EXPECT_EQ(one.checkAll(zh).at(0).message, "最少 4500 元，请重填。");
    choose(one, {{"/kinds", 1}}); // health is taken away again
    EXPECT_FALSE(one.answers().contains("healthBase"));
    EXPECT_THAT(summaries(one), IsEmpty());
}

TEST(HygienePermit, ANumberIsCheckedAndAWellAsksForItsReport)
{
    auto one = shipped("hygiene-permit");
    ASSERT_TRUE(one.form().commitment());
    EXPECT_EQ(one.form().commitment()->pages.size(), 2U);
    search(one, "/kind", "理发");
    choose(one, {{"/facilities", 0}, {"/facilities", 1}, {"/supply", 0}});
    write(one, {{"/shopName", "平安区小张理发店"},
                {"/creditCode", "92990101MA0000002Y"},
                {"/town", "990101001"},
                {"/address", "东街 12 号"},
                {"/area", "36.5"},
                {"/opening", "2026-05-01"},
                {"/staff", "3"},
                {"/rules", "毛巾一客一换，每天煮沸消毒。"}});
    EXPECT_THAT(summaries(one), IsEmpty());
    EXPECT_EQ(one.answers()["certified"], 3);
    EXPECT_EQ(one.answers()["area"], 36.5);
    EXPECT_EQ(one.answers()["facilities"], json({"disinfection", "air"}));
    EXPECT_THAT(names(one.materials(zh)), ElementsAre("business-licence", "floor-plan", "test-report"));
    choose(one, {{"/supply", 1}});
    EXPECT_THAT(names(one.materials(zh)), ElementsAre("business-licence", "floor-plan", "test-report", "well-report"));
    write(one, {{"/creditCode", "92990101MA0000002X"}});
    EXPECT_THAT(summaries(one), ElementsAre("统一社会信用代码对不上"));
    one.prefill({{"licence.business-licence.name", "平安区小李理发店"}});
    EXPECT_EQ(one.answers()["shopName"], "平安区小张理发店") << "typed answers stay";
}

TEST(PublicHousing, AFamilyIsListedAndItsIncomeAddedUp)
{
    auto one = shipped("public-housing");
    EXPECT_EQ(one.savedFields(), 5U);
    choose(one, {{"/marital", 1}, {"/housing", 0}});
    ASSERT_TRUE(one.addEntry("/members"));
    ASSERT_TRUE(one.addEntry("/members"));
    write(one, {{"/members/0/name", "测试乙"},
                {"/members/0/idNumber", "11010519491231002X"},
                {"/members/1/name", "测试丙"},
                {"/members/1/idNumber", "440524188001010014"},
                {"/selfIncome", "3200"},
                {"/hukou", "990101100"},
                {"/address", "平安区东街 5 号"},
                {"/rent", "1500.50"},
                {"/area", "28"}});
    choose(one, {{"/members/0/relation", 0}, {"/members/0/works", 0}, {"/members/1/relation", 2}, {"/members/1/works", 1}});
    EXPECT_THAT(summaries(one), ElementsAre("家庭成员第 1 位：每月收入还没填"));
    EXPECT_EQ(one.checkAll(zh).at(0).entryPointer, "/members/0/income");
    write(one, {{"/members/0/income", "2800.50"}});
    EXPECT_THAT(summaries(one), IsEmpty());
    const auto sent = one.answers();
    EXPECT_EQ(
        sent["members"][0],
        json::parse(
            R"({"name": "测试乙", "relation": "spouse", "idNumber": "11010519491231002X", "birthDate": "1949-12-31", "sex": "female", "works": true, "income": 2800.5})"));
    EXPECT_EQ(sent["members"][1]["sex"], "male");
    EXPECT_EQ(sent["familyIncome"], 2800.5);
    EXPECT_EQ(sent["headcount"], 2);
    EXPECT_EQ(sent["sex"], "male");
    EXPECT_EQ(one.fields("family", zh)[0].entries[1].summary, "测试丙 · 父母");
    EXPECT_EQ(one.fields("home", zh)[0].shown, "演示省 演示市 平安区 城关镇");
    EXPECT_THAT(names(one.materials(zh)), ElementsAre("household-register", "marriage-certificate", "tenancy"));
    choose(one, {{"/marital", 0}, {"/housing", 1}});
    EXPECT_THAT(names(one.materials(zh)), ElementsAre("household-register"));
    EXPECT_FALSE(one.answers().contains("rent"));
}

TEST(CompanyInsuranceChange, TheAgentStatesWhatChanges)
{
    auto one = shipped("company-insurance-change");
    ASSERT_TRUE(one.form().company());
    EXPECT_EQ(one.form().company()->name, "/companyName");
    // Without the licences the company is typed; with them it is locked.
    write(one, {{"/companyName", "平安区演示有限公司"}, {"/creditCode", "91990101MA0000001Y"}, {"/legalPerson", "测试戊"}});
    EXPECT_EQ(one.answerText(one.form().company()->number), "91990101MA0000001Y");
    choose(one, {{"/post", 0}, {"/changes", 0}, {"/changes", 2}});
    EXPECT_THAT(pointers(one, "change"), ElementsAre("/changes", "/newTown", "/newAddress", "/newIndustry", "/staff", "/from"));
    search(one, "/newIndustry", "制造");
    write(one, {{"/newTown", "330106"}, {"/newAddress", "文三路 9 号"}, {"/staff", "26"}, {"/from", "2026-05-01"}});
    EXPECT_THAT(summaries(one), IsEmpty());
    EXPECT_EQ(one.answers()["changes"], json({"address", "industry"}));
    EXPECT_EQ(one.answers()["newIndustry"], "C");
    EXPECT_FALSE(one.answers().contains("newAccount"));
    EXPECT_THAT(names(one.materials(zh)), ElementsAre("business-licence", "authority"));
    choose(one, {{"/post", 2}});
    EXPECT_THAT(names(one.materials(zh)), ElementsAre("business-licence"));
    one.prefill({{"licence.business-licence.name", "平安区演示有限公司"}});
    EXPECT_EQ(one.write("/companyName", "别家").error().code, "form-field-locked");
}

TEST(ForeignerStay, IsForPermanentResidents)
{
    auto one = shipped("foreigner-stay");
    EXPECT_THAT(one.form().cards(), ElementsAre("permanent-resident-2017", "permanent-resident-2023"));
    EXPECT_EQ(one.savedFields(), 7U);
    write(one, {{"/arrival", "2026-04-10"}, {"/months", "12"}, {"/town", "990101101"}, {"/address", "南山家园 3 号楼 2 单元 501"}});
    choose(one, {{"/place", 0}});
    EXPECT_THAT(summaries(one), IsEmpty());
    EXPECT_EQ(one.answers()["months"], 12);
    EXPECT_EQ(one.answers()["idNumber"], "931586198001010028");
    choose(one, {{"/place", 1}});
    EXPECT_THAT(summaries(one), ElementsAre("房东或亲友的姓名还没填", "房东或亲友的手机还没填"));
    write(one, {{"/hostName", "测试己"}, {"/hostMobile", "13900000000"}, {"/email", "abc"}});
    EXPECT_EQ(one.checkAll(zh).at(0).message, "邮箱里要有 @，例如 abc@example.com。");
    write(one, {{"/email", "abc@example.com"}});
    EXPECT_THAT(summaries(one), IsEmpty());
    EXPECT_THAT(names(one.materials(zh)), ElementsAre("tenancy"));
    // The card of 2017 has another number.
    one.prefill({{"idcard.idNumber", "CAN110081080310"}});
    EXPECT_THAT(summaries(one), IsEmpty());
}

TEST(ForeignerStay, ACardThatLacksAFactHasNoEmptyRow)
{
    const auto form = Form::load(formsFolder / "foreigner-stay").value();
    auto facts = factsOf(form);
    facts["idcard.name"].clear(); // not everybody has a Chinese name
    facts.erase("idcard.validUntil");
    Filling one(form, today);
    one.prefill(facts);
    const auto reviewed = [&] {
        std::vector<std::string> all;
        for (const auto& row : one.review(zh))
            all.push_back(row.pointer);
        return all;
    };
    EXPECT_THAT(pointers(one, "person"), ElementsAre("/englishName", "/nationality", "/idNumber", "/birthDate", "/validUntil"))
        << "what the form cannot do without stays, and says so";
    EXPECT_THAT(reviewed(), Not(Contains("/name")));
    EXPECT_THAT(reviewed(), Contains("/validUntil"));
    one.prefill({{"idcard.name", "测试丁"}});
    EXPECT_THAT(pointers(one, "person"), Contains("/name"));
    EXPECT_THAT(reviewed(), Contains("/name"));
}

} // namespace changming::forms
