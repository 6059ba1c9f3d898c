// What holds for every form that is shipped: it loads, speaks both languages, and asks few things at once.
#include "kiosk/forms/filling.h"
#include "shipped.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <set>

namespace changming::forms
{

namespace
{

constexpr auto zh = Language::Chinese;
constexpr auto en = Language::English;

// The lead bytes of U+3000 to U+9FFF.
bool hasChinese(const std::string& text)
{
    return std::any_of(text.begin(), text.end(),
                       [](char c) { return static_cast<unsigned char>(c) >= 0xE3 && static_cast<unsigned char>(c) <= 0xE9; });
}

std::vector<Field> everyField(Filling& filling, Language language)
{
    std::vector<Field> all;
    for (const auto& step : filling.steps(language))
        for (auto& field : filling.fields(step.id, language)) {
            if (field.kind == Kind::People && field.entries.empty() && filling.addEntry(field.pointer))
                for (auto& inner : filling.entryFields(field.pointer, 0, language))
                    all.push_back(std::move(inner));
            all.push_back(std::move(field));
        }
    return all;
}

class ShippedForm : public testing::TestWithParam<std::string>
{
protected:
    Form form()
    {
        auto loaded = Form::load(formsFolder / GetParam());
        EXPECT_TRUE(loaded) << (loaded ? "" : loaded.error().place + ": " + loaded.error().message);
        return std::move(*loaded);
    }
};

} // namespace

TEST_P(ShippedForm, LoadsAndNamesItsCardsAndContact)
{
    const auto one = form();
    EXPECT_EQ(one.id(), GetParam());
    EXPECT_EQ(one.taskCodes().size(), 1U);
    EXPECT_FALSE(one.cards().empty());
    EXPECT_EQ(one.contact(), GetParam() == "fund-certificate" ? "" : "/mobile");
    EXPECT_EQ(one.company().has_value(), GetParam() == "company-insurance-change");
}

TEST_P(ShippedForm, SpeaksEnglishWithoutChinese)
{
    Filling filling(form(), today);
    for (const auto& step : filling.steps(en)) {
        EXPECT_FALSE(hasChinese(step.label + step.question)) << step.id;
        filling.checkStep(step.id, en);
    }
    for (const auto& field : everyField(filling, en)) {
        EXPECT_FALSE(hasChinese(field.label + field.description + field.error + field.unit + field.sourceText + field.addLabel)) << field.pointer;
        for (const auto& option : field.options)
            EXPECT_FALSE(hasChinese(option.label)) << field.pointer;
        for (const auto& option : filling.choices(field.pointer, "", en))
            EXPECT_FALSE(hasChinese(option.label)) << field.pointer;
        for (const auto& option : filling.divisionChoices(field.pointer, "", en))
            EXPECT_FALSE(hasChinese(option.name)) << field.pointer;
    }
    for (const auto& error : filling.checkAll(en))
        EXPECT_FALSE(hasChinese(error.message + error.summary)) << error.message;
    for (const auto& paper : filling.form().materials(en))
        EXPECT_FALSE(hasChinese(paper.name + paper.hint)) << paper.id;
    const auto& commitment = filling.form().commitment();
    for (const auto& page : commitment ? commitment->pages : std::vector<std::vector<Commitment::Line>>())
        for (const auto& line : page)
            EXPECT_FALSE(hasChinese(line.term.en + line.text.en)) << line.term.en;
}

TEST_P(ShippedForm, SaysEachErrorInASentence)
{
    Filling filling(form(), today);
    const auto errors = filling.checkAll(zh);
    EXPECT_FALSE(errors.empty());
    std::set<std::string> summaries;
    for (const auto& error : errors) {
        EXPECT_TRUE(error.message.ends_with("。")) << error.message;
        EXPECT_TRUE(summaries.insert(error.summary).second) << error.summary << " stands there twice";
    }
}

TEST_P(ShippedForm, AsksAtMostEightThingsOnAPage)
{
    Filling filling(form(), today);
    filling.prefill(factsOf(filling.form()));
    for (const auto& step : filling.steps(zh)) {
        const auto fields = filling.fields(step.id, zh);
        EXPECT_LE(std::count_if(fields.begin(), fields.end(), [](const Field& field) { return field.kind != Kind::Fact; }), 8) << step.id;
    }
}

INSTANTIATE_TEST_SUITE_P(All, ShippedForm, testing::ValuesIn(shippedForms()), [](const auto& one) {
    std::string name = one.param;
    std::erase(name, '-');
    return name;
});

TEST(ShippedForms, AskForEveryKindOfField)
{
    std::set<Kind> kinds;
    for (const auto& name : shippedForms()) {
        auto form = Form::load(formsFolder / name);
        ASSERT_TRUE(form);
        Filling filling(*form, today);
        for (const auto& field : everyField(filling, zh))
            kinds.insert(field.kind);
    }
    for (const auto kind : {Kind::Fact, Kind::Choice, Kind::Switch, Kind::MultiChoice, Kind::LongChoice, Kind::Date, Kind::Digits, Kind::Number,
                            Kind::Text, Kind::LongText, Kind::Division, Kind::People})
        EXPECT_TRUE(kinds.contains(kind)) << static_cast<int>(kind);
    EXPECT_TRUE(kinds.contains(Kind::Money));
    EXPECT_EQ(shippedForms().size(), 7U);
}

} // namespace changming::forms
