// Whatever is put into any shipped form: nothing crashes, and what may be sent is valid for the schema. The generator's
// seed is fixed, so a failure comes back.
#include "kiosk/base/json.h"
#include "kiosk/forms/filling.h"
#include "kiosk/schema/schema.h"
#include "shipped.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <random>

namespace changming::forms
{

namespace
{

constexpr auto zh = Language::Chinese;

class RandomCitizen
{
public:
    explicit RandomCitizen(unsigned seed) : m_random(seed) {}

    void doSomething(Filling& filling)
    {
        const auto fields = reachable(filling);
        const auto& field = fields[below(fields.size())];
        switch (below(30)) {
        case 0:
            (void)filling.choose(field.pointer, below(30));
            return;
        case 1:
            (void)filling.write(field.pointer, anyText());
            return;
        case 2:
            (void)filling.set(field.pointer, m_values[below(m_values.size())]);
            return;
        case 3:
            (void)filling.clear(field.pointer);
            return;
        case 4:
            (void)filling.write("/nothing", "x");
            return;
        case 5:
            (void)filling.removeEntry(field.pointer, below(3));
            return;
        default:
            answerRightly(filling, field);
        }
    }

    void answerRightly(Filling& filling, const Field& field)
    {
        switch (field.kind) {
        case Kind::Choice:
        case Kind::Switch:
        case Kind::MultiChoice:
            (void)filling.choose(field.pointer, below(field.options.size()));
            return;
        case Kind::LongChoice:
            (void)filling.choose(field.pointer, filling.choices(field.pointer, "", zh).at(below(2)).option);
            return;
        case Kind::Date:
            (void)filling.write(field.pointer, field.latest && *field.latest <= today ? "2026-04-0" + std::to_string(1 + below(9))
                                                                                      : "2026-05-0" + std::to_string(1 + below(9)));
            return;
        case Kind::Number:
        case Kind::Money:
            (void)filling.write(field.pointer, std::to_string(static_cast<int>(field.minimum.value_or(0)) + 1 + static_cast<int>(below(3))));
            return;
        case Kind::Division:
            chooseDivision(filling, field);
            return;
        case Kind::People:
            (void)filling.addEntry(field.pointer);
            return;
        default:
            (void)filling.write(field.pointer, rightText(field));
        }
    }

    static std::vector<Field> reachable(const Filling& filling)
    {
        std::vector<Field> all;
        for (const auto& step : filling.steps(zh))
            for (auto& field : filling.fields(step.id, zh)) {
                for (std::size_t i = 0; i < field.entries.size(); ++i)
                    for (auto& inner : filling.entryFields(field.pointer, i, zh))
                        all.push_back(std::move(inner));
                all.push_back(std::move(field));
            }
        return all;
    }

private:
    std::size_t below(std::size_t count) { return std::uniform_int_distribution<std::size_t>(0, count - 1)(m_random); }

    void chooseDivision(Filling& filling, const Field& field)
    {
        std::string code;
        for (auto options = filling.divisionChoices(field.pointer, "", zh); !options.empty();) {
            code = options[below(options.size())].code;
            options = filling.divisionChoices(field.pointer, code, zh);
        }
        (void)filling.write(field.pointer, code);
    }

    std::string rightText(const Field& field)
    {
        if (field.pointer.ends_with("idNumber"))
            return below(2) == 0 ? "11010519491231002X" : "440524188001010014";
        if (field.pointer.ends_with("creditCode"))
            return "91990101MA0000001Y";
        if (field.minLength == 11 && field.maxLength == 11)
            return "1380000000" + std::to_string(below(10));
        if (field.pointer == "/email")
            return "abc@example.com";
        std::string text;
        const auto length = std::max(field.minLength, std::size_t{3});
        for (std::size_t i = 0; i < length; ++i)
            text += field.kind == Kind::Digits ? "6" : "字";
        return text;
    }

    std::string anyText()
    {
        std::string text;
        for (std::size_t i = below(24); i > 0; --i)
            text += below(4) == 0 ? "汉" : std::string(1, static_cast<char>('0' + below(10)));
        return text;
    }

    std::mt19937 m_random;
    std::vector<nlohmann::json> m_values{
        nullptr, true, 500, 500.0, 7, "elsewhere", "330100", nlohmann::json::array(), {{"a", {{"b", 1}}}}, std::string("\xff\xfe"), "2027-01-01"};
};

// Wrong by what only the kiosk knows: today, and which divisions there are.
bool isOursAlone(const Filling& filling, const FieldError& error)
{
    const auto& pointer = error.entryPointer.empty() ? error.pointer : error.entryPointer;
    for (const auto& field : RandomCitizen::reachable(filling))
        if (field.pointer == pointer)
            return field.kind == Kind::Date || field.kind == Kind::Division;
    return false;
}

class RandomAnswers : public testing::TestWithParam<std::string>
{
};

} // namespace

TEST_P(RandomAnswers, AreValidExactlyWhenNothingIsWrong)
{
    const auto form = Form::load(formsFolder / GetParam());
    ASSERT_TRUE(form);
    const auto schema = schema::Schema::loadFile(formsFolder / GetParam() / "schema.json");
    ASSERT_TRUE(schema);
    int sendable = 0;
    int refused = 0;
    for (unsigned seed = 0; seed < 12; ++seed) {
        RandomCitizen citizen(seed);
        Filling filling(*form, today);
        filling.prefill(factsOf(*form));
        for (int step = 0; step < 100; ++step) {
            citizen.doSomething(filling);
            if (step % 2 == 1) // to check all of a long form takes its time
                continue;
            const auto answers = filling.answers();
            const auto errors = filling.checkAll(step % 4 == 0 ? Language::Chinese : Language::English);
            bool schemasToo = false;
            for (const auto& error : errors) {
                EXPECT_FALSE(error.message.empty());
                EXPECT_FALSE(error.summary.empty());
                EXPECT_FALSE(error.pointer.empty()) << "a citizen cannot mend: " << error.message;
                schemasToo = schemasToo || !isOursAlone(filling, error);
            }
            if (errors.empty()) {
                EXPECT_TRUE(schema->accepts(answers)) << answers;
                ++sendable;
            } else if (schemasToo) {
                EXPECT_FALSE(schema->accepts(answers)) << answers << errors[0].message;
                ++refused;
            }
        }
        for (const auto& one : filling.steps(Language::English))
            EXPECT_LE(filling.checkStep(one.id, zh).size(), filling.checkAll(zh).size());
        EXPECT_GE(filling.review(zh).size(), 5U);
        (void)filling.materials(zh);
        EXPECT_LE(filling.savedFields(), form->sources().size());
    }
    EXPECT_GT(sendable, 0);
    EXPECT_GT(refused, 50);
}

INSTANTIATE_TEST_SUITE_P(Shipped, RandomAnswers, testing::ValuesIn(shippedForms()), [](const auto& one) {
    std::string name = one.param;
    std::erase(name, '-');
    return name;
});

} // namespace changming::forms
