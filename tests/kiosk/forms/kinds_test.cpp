// Each kind of field, to the value: what is written, what is shown, what is sent, and the sentence when it is wrong.
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

// A form with one field "a", required, as `property` and `options` say.
Form formWith(const char* property, const char* options, const json& english = json::object())
{
    Documents documents;
    documents.header = json::parse(R"({"format": 1, "id": "small", "version": 1, "taskCodes": ["A"], "title": {"zh-CN": "小", "en": "Small"}})");
    documents.schema = {{"type", "object"}, {"properties", {{"a", json::parse(property)}}}, {"required", {"a"}}};
    documents.uischema = json::parse(R"({"type": "Categorization", "elements": [{"type": "Category", "i18n": "one", "label": "一",
        "options": {"question": "问？"}, "elements": [{"type": "Control", "scope": "#/properties/a", "label": "甲"}]}]})");
    documents.uischema["elements"][0]["elements"][0]["options"] = json::parse(options);
    documents.english = {{"one.label", "One"}, {"one.question", "What?"}, {"a.label", "A"}};
    documents.english.update(english);
    documents.chinese = json::object();
    documents.divisions = json::parse(R"({"format": 1, "divisions": [
        {"code": "110000", "name": {"zh-CN": "北京市", "en": "Beijing"}, "divisions": [{"code": "110101", "name": {"zh-CN": "东城区", "en": "Dongcheng"}}]},
        {"code": "330000", "name": {"zh-CN": "浙江省", "en": "Zhejiang"}, "divisions": [
            {"code": "330100", "name": {"zh-CN": "杭州市", "en": "Hangzhou"}, "divisions": [
                {"code": "330106", "name": {"zh-CN": "西湖区", "en": "Xihu"}, "divisions": [{"code": "330106001", "name": {"zh-CN": "北山街道", "en": "Beishan"}}]}]}]},
        {"code": "710000", "name": {"zh-CN": "台湾省", "en": "Taiwan"}}]})");
    return formOf(documents);
}

Field only(const Filling& filling, Language language = zh)
{
    return filling.fields("one", language).at(0);
}

std::string wrong(const Filling& filling, Language language = zh)
{
    const auto errors = filling.checkAll(language);
    return errors.empty() ? "" : errors[0].message + "|" + errors[0].summary;
}

} // namespace

TEST(Kinds, AWholeNumber)
{
    Filling one(formWith(R"({"type": "integer", "minimum": 1, "maximum": 500})", R"({"unit": "人"})", {{"a.unit", "people"}}), today);
    const auto field = only(one, en);
    EXPECT_EQ(field.kind, Kind::Number);
    EXPECT_EQ(field.keyboard, Keyboard::Digits);
    EXPECT_EQ(field.minimum, 1);
    EXPECT_EQ(field.maximum, 500);
    EXPECT_EQ(field.decimals, 0U);
    EXPECT_EQ(field.unit, "people");
    EXPECT_EQ(wrong(one), "还没填，请填上。|甲还没填");
    ASSERT_TRUE(one.write("/a", "12"));
    EXPECT_EQ(one.answers(), json({{"a", 12}}));
    EXPECT_TRUE(one.answers()["a"].is_number_integer());
    EXPECT_EQ(only(one).text, "12");
    EXPECT_EQ(one.review(zh)[0].shown, "12 人");
    ASSERT_TRUE(one.write("/a", "0"));
    EXPECT_EQ(wrong(one), "最少 1 人，请重填。|甲太小了");
    EXPECT_EQ(wrong(one, en), "The least is 1 people. Please type it again.|A: too small");
    ASSERT_TRUE(one.write("/a", "501"));
    EXPECT_EQ(wrong(one), "最多 500 人，请重填。|甲太大了");
    ASSERT_TRUE(one.write("/a", "1.5"));
    EXPECT_EQ(wrong(one), "只填整数，不要小数点和别的字。|甲不是整数");
    ASSERT_TRUE(one.write("/a", ""));
    EXPECT_EQ(one.answers(), json::object());
    ASSERT_TRUE(one.set("/a", 7));
    EXPECT_EQ(only(one).text, "7");
}

TEST(Kinds, ANumberWithPlacesBehindThePoint)
{
    Filling one(
        formWith(R"({"type": "number", "exclusiveMinimum": 0, "maximum": 1000, "multipleOf": 0.1})", R"({"unit": "平方米"})", {{"a.unit", "m²"}}),
        today);
    EXPECT_EQ(only(one).keyboard, Keyboard::Decimal);
    EXPECT_EQ(only(one).decimals, 1U);
    // What is typed stays as it is typed.
    for (const char* typed : {"8", "86", "86.", "86.5", "86.50"}) {
        ASSERT_TRUE(one.write("/a", typed));
        EXPECT_EQ(only(one).text, typed);
        EXPECT_EQ(only(one).shown, typed);
    }
    EXPECT_EQ(one.answers()["a"], 86.5);
    ASSERT_TRUE(one.write("/a", "86."));
    EXPECT_EQ(wrong(one), "只填数字，例如 1200 或者 86.5。|甲不是数字");
    ASSERT_TRUE(one.write("/a", "86.55"));
    EXPECT_EQ(wrong(one), "小数点后面最多 1 位，请重填。|甲小数太长");
    EXPECT_EQ(wrong(one, en), "At most 1 place behind the point, please.|A: too many places behind the point");
    ASSERT_TRUE(one.write("/a", "0"));
    EXPECT_EQ(wrong(one), "要比 0 平方米 多，请重填。|甲太小了");
}

TEST(Kinds, Money)
{
    Filling one(formWith(R"({"type": "number", "minimum": 0, "maximum": 100000, "multipleOf": 0.01})", R"({"money": true})"), today);
    EXPECT_EQ(only(one).kind, Kind::Money);
    EXPECT_EQ(only(one).unit, "元");
    EXPECT_EQ(only(one, en).unit, "yuan");
    EXPECT_EQ(only(one).decimals, 2U);
    ASSERT_TRUE(one.write("/a", "1234.5"));
    EXPECT_EQ(only(one).text, "1234.5");
    EXPECT_EQ(only(one).shown, "1,234.50");
    EXPECT_EQ(one.review(zh)[0].shown, "1,234.50 元");
    EXPECT_EQ(one.answers(), json({{"a", 1234.5}}));
    EXPECT_THAT(one.checkAll(zh), IsEmpty());
    ASSERT_TRUE(one.write("/a", "0.005"));
    EXPECT_EQ(wrong(one), "小数点后面最多 2 位，请重填。|甲小数太长");
    ASSERT_TRUE(one.write("/a", "100000.01"));
    EXPECT_EQ(wrong(one), "最多 100000 元，请重填。|甲太大了");
}

TEST(Kinds, SeveralOfSeveral)
{
    Filling one(formWith(R"({"type": "array", "minItems": 1, "maxItems": 2, "uniqueItems": true, "items": {"oneOf": [
        {"const": "x", "title": "甲子"}, {"const": "y", "title": "乙丑"}, {"const": "z", "title": "丙寅"}]}})",
                         "{}", {{"a.甲子", "X"}, {"a.乙丑", "Y"}, {"a.丙寅", "Z"}}),
                today);
    EXPECT_EQ(only(one).kind, Kind::MultiChoice);
    EXPECT_EQ(wrong(one), "请至少选一个。|甲还没选");
    ASSERT_TRUE(one.choose("/a", 2));
    ASSERT_TRUE(one.choose("/a", 0));
    EXPECT_EQ(one.answers(), json({{"a", {"x", "z"}}})); // in the order of the options
    EXPECT_EQ(only(one).shown, "甲子、丙寅");
    EXPECT_EQ(only(one, en).shown, "X, Z");
    EXPECT_TRUE(only(one).options[0].chosen);
    EXPECT_FALSE(only(one).options[1].chosen);
    ASSERT_TRUE(one.choose("/a", 1));
    EXPECT_EQ(wrong(one), "最多选 2 个，请去掉几个。|甲选多了");
    for (const std::size_t option : {0, 1, 2})
        ASSERT_TRUE(one.choose("/a", option));
    EXPECT_EQ(one.answers(), json::object());
    EXPECT_EQ(one.choose("/a", 3).error().code, "form-no-such-option");
}

TEST(Kinds, OneOfManyIsSearched)
{
    Filling one(formWith(R"({"oneOf": [{"const": "barber", "title": "理发店"}, {"const": "inn", "title": "旅店"}, {"const": "shop", "title": "书店"},
        {"const": "mall", "title": "店中店"}]})",
                         R"({"autocomplete": true})",
                         {{"a.理发店", "Barber"}, {"a.旅店", "Inn"}, {"a.书店", "Bookshop"}, {"a.店中店", "Shop in shop"}}),
                today);
    EXPECT_EQ(only(one).kind, Kind::LongChoice);
    EXPECT_THAT(only(one).options, IsEmpty());
    const auto labels = [&](const char* typed, Language language) {
        std::vector<std::string> found;
        for (const auto& option : one.choices("/a", typed, language))
            found.push_back(option.label + std::to_string(option.option));
        return found;
    };
    EXPECT_THAT(labels("", zh), ElementsAre("理发店0", "旅店1", "书店2", "店中店3"));
    EXPECT_THAT(labels("店", zh), ElementsAre("店中店3", "理发店0", "旅店1", "书店2")); // what begins with it first
    EXPECT_THAT(labels("SHOP", en), ElementsAre("Shop in shop3", "Bookshop2"));
    EXPECT_THAT(labels("inn", zh), ElementsAre("旅店1"));
    EXPECT_THAT(labels("x", zh), IsEmpty());
    EXPECT_THAT(one.choices("/z", "", zh), IsEmpty());
    ASSERT_TRUE(one.choose("/a", 1));
    EXPECT_EQ(only(one).shown, "旅店");
    EXPECT_TRUE(one.choices("/a", "旅", zh)[0].chosen);
    EXPECT_EQ(one.answers(), json({{"a", "inn"}}));
}

TEST(Kinds, TextOverSeveralLines)
{
    Filling one(formWith(R"({"type": "string", "minLength": 5, "maxLength": 20})", R"({"multi": true})"), today);
    EXPECT_EQ(only(one).kind, Kind::LongText);
    EXPECT_EQ(only(one).keyboard, Keyboard::Chinese);
    ASSERT_TRUE(one.write("/a", "第一行\n第二"));
    EXPECT_EQ(one.answers()["a"], "第一行\n第二");
    EXPECT_THAT(one.checkAll(zh), IsEmpty());
    ASSERT_TRUE(one.write("/a", "三个字"));
    EXPECT_EQ(wrong(one), "要 5 到 20 个字，现在是 3 个字，请补上。|甲少了 2 个字");
}

TEST(Kinds, ADivisionIsChosenLevelByLevel)
{
    Filling one(formWith(R"({"type": "string", "format": "division"})", R"({"division": "street"})"), today);
    const auto codes = [&](const char* code) {
        std::vector<std::string> found;
        for (const auto& option : one.divisionChoices("/a", code, zh))
            found.push_back(option.code + option.name + (option.hasMore ? "+" : "") + (option.chosen ? "*" : ""));
        return found;
    };
    EXPECT_EQ(only(one).kind, Kind::Division);
    EXPECT_THAT(only(one).levels, ElementsAre("省", "市", "区县", "镇街"));
    EXPECT_EQ(wrong(one), "请选到镇街。|甲还没选");
    EXPECT_THAT(codes(""), ElementsAre("110000北京市+", "330000浙江省+", "710000台湾省"));
    EXPECT_THAT(codes("330000"), ElementsAre("330100杭州市+"));
    EXPECT_EQ(one.divisionChoices("/a", "110000", zh).at(0).level, "区县"); // no city between
    ASSERT_TRUE(one.write("/a", "330100"));
    EXPECT_EQ(wrong(one), "还要往下选，选到镇街。|甲还没选完");
    EXPECT_EQ(wrong(one, en), "Please go on choosing, down to the town or street.|A: not complete");
    ASSERT_EQ(only(one).path.size(), 2U);
    EXPECT_EQ(only(one, en).path[1].name, "Hangzhou");
    ASSERT_TRUE(one.write("/a", "330106001"));
    EXPECT_THAT(one.checkAll(zh), IsEmpty());
    EXPECT_EQ(only(one).shown, "浙江省 杭州市 西湖区 北山街道");
    EXPECT_THAT(codes(""), ElementsAre("110000北京市+", "330000浙江省+*", "710000台湾省"));
    EXPECT_EQ(one.answers(), json({{"a", "330106001"}}));
    // Where the list goes no further down, that is as far as one can choose.
    ASSERT_TRUE(one.write("/a", "710000"));
    EXPECT_THAT(one.checkAll(zh), IsEmpty());
    EXPECT_EQ(one.write("/a", "999999").error().code, "form-no-such-option");
    EXPECT_EQ(one.answers()["a"], "710000");
    ASSERT_TRUE(one.write("/a", ""));
    EXPECT_EQ(one.answers(), json::object());
}

TEST(Kinds, ADivisionWithinAnother)
{
    Filling one(formWith(R"({"type": "string", "format": "division"})", R"({"division": "county", "within": "330000"})"), today);
    EXPECT_THAT(only(one, en).levels, ElementsAre("City", "County"));
    EXPECT_EQ(one.divisionChoices("/a", "", zh).at(0).code, "330100");
    EXPECT_FALSE(one.divisionChoices("/a", "330100", zh).at(0).hasMore);
    EXPECT_THAT(one.divisionChoices("/a", "330106", zh), IsEmpty());
    EXPECT_THAT(one.divisionChoices("/a", "110000", zh), IsEmpty()); // outside
    EXPECT_EQ(one.write("/a", "110101").error().code, "form-no-such-option");
    ASSERT_TRUE(one.write("/a", "330106"));
    EXPECT_EQ(only(one).shown, "杭州市 西湖区");
    EXPECT_EQ(only(one).path.size(), 2U);
    EXPECT_THAT(one.checkAll(zh), IsEmpty());
}

TEST(Kinds, NumbersWithACheckDigit)
{
    Filling id(formWith(R"({"type": "string", "minLength": 18, "maxLength": 18, "format": "id-number"})",
                        R"({"keyboard": "id-number", "shape": "id-number", "sensitive": true})"),
               today);
    ASSERT_TRUE(id.write("/a", "11010519491231002X"));
    EXPECT_EQ(only(id).shown, "110 *** **** **** 002X");
    EXPECT_THAT(id.checkAll(zh), IsEmpty());
    ASSERT_TRUE(id.write("/a", "110105194912310021"));
    EXPECT_EQ(wrong(id), "这个号码对不上，可能填错了一位，请对着证件再看一遍。|甲对不上");
    EXPECT_EQ(wrong(id, en), "This number cannot be right; a digit may be wrong. Please check it against the card.|A: a digit may be wrong");
    ASSERT_TRUE(id.write("/a", "1101051949"));
    EXPECT_EQ(wrong(id), "要 18 位，现在是 10 位，请补上。|甲少了 8 位");

    Filling company(formWith(R"({"type": "string", "minLength": 18, "maxLength": 18, "format": "credit-code"})", R"({"keyboard": "latin"})"), today);
    ASSERT_TRUE(company.write("/a", "91990101MA0000001Y"));
    EXPECT_THAT(company.checkAll(zh), IsEmpty());
    ASSERT_TRUE(company.write("/a", "91990101MA0000001X"));
    EXPECT_EQ(wrong(company), "这个代码对不上，请对着营业执照再看一遍，一共 18 位。|甲对不上");

    Filling mobile(
        formWith(R"({"type": "string", "minLength": 11, "maxLength": 11, "format": "mobile"})", R"({"keyboard": "digits", "shape": "mobile"})"),
        today);
    ASSERT_TRUE(mobile.write("/a", "12800000000"));
    EXPECT_EQ(wrong(mobile), "手机号码是 11 位，以 13 到 19 开头，请再看一遍。|甲不对");
}

TEST(Kinds, FactsFillWhatTheyFit)
{
    const char* sex = R"({"oneOf": [{"const": "male", "title": "男"}, {"const": "female", "title": "女"}]})";
    const json words{{"a.男", "male"}, {"a.女", "female"}};
    Filling card(formWith(sex, R"({"source": "idcard.sex"})", words), today);
    EXPECT_EQ(wrong(card), "身份证上没有读到这一项，请到窗口办。|甲没有读到");
    card.prefill({{"idcard.sex", "unknown"}});
    EXPECT_EQ(card.answers(), json::object());
    card.prefill({{"idcard.sex", "female"}});
    EXPECT_EQ(only(card).kind, Kind::Fact);
    EXPECT_EQ(only(card).shown, "女");
    EXPECT_EQ(card.savedFields(), 1U);
    EXPECT_EQ(card.choose("/a", 0).error().code, "form-field-locked");

    // What the platform does not know is asked; what it knows is locked.
    Filling platform(formWith(R"({"type": "string", "maxLength": 20})", R"({"source": "platform.employer"})"), today);
    EXPECT_EQ(only(platform).kind, Kind::Text);
    EXPECT_EQ(wrong(platform), "还没填，请填上。|甲还没填");
    ASSERT_TRUE(platform.write("/a", "我的单位"));
    EXPECT_EQ(platform.savedFields(), 0U);
    platform.prefill({{"platform.employer", "演示公司"}});
    EXPECT_EQ(only(platform).kind, Kind::Fact);
    EXPECT_EQ(only(platform).shown, "演示公司");
    EXPECT_EQ(only(platform, en).sourceText, "From the government platform");

    Filling licence(formWith(R"({"type": "integer"})", R"({"source": "licence.disability-certificate.level", "editable": true})"), today);
    licence.prefill({{"licence.disability-certificate.level", "2"}});
    EXPECT_EQ(licence.answers(), json({{"a", 2}}));
    EXPECT_EQ(only(licence).source, "licence");
    EXPECT_EQ(only(licence).sourceText, "来自残疾人证");
    ASSERT_TRUE(licence.write("/a", "3"));
    EXPECT_EQ(only(licence).source, "");
    EXPECT_EQ(licence.savedFields(), 0U);
}

} // namespace changming::forms
