// Whatever is put into the shipped form: nothing crashes, and what may be sent is valid for the schema. The generator's
// seed is fixed, so a failure comes back.
#include "kiosk/base/json.h"
#include "kiosk/forms/date_limit.h"
#include "kiosk/forms/filling.h"
#include "kiosk/schema/schema.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <random>

namespace changming::forms
{

namespace
{

constexpr const char* folder = CHANGMING_SOURCE_DIR "/config/forms/resident-pension";
constexpr std::chrono::year_month_day today{std::chrono::year{2026}, std::chrono::April, std::chrono::day{16}};

class RandomCitizen
{
public:
    explicit RandomCitizen(unsigned seed) : m_random(seed) {}

    void doSomething(Filling& filling)
    {
        const auto& pointer = m_pointers[below(m_pointers.size())];
        switch (below(24)) {
        case 0:
            (void)filling.choose(pointer, below(7));
            return;
        case 1:
            (void)filling.write(pointer, anyText());
            return;
        case 2:
            (void)filling.set(pointer, m_values[below(m_values.size())]);
            return;
        case 3:
            (void)filling.clear(pointer);
            return;
        default:
            answerRightly(filling, pointer);
        }
    }

private:
    std::size_t below(std::size_t count) { return std::uniform_int_distribution<std::size_t>(0, count - 1)(m_random); }

    std::string anyText()
    {
        std::string text;
        for (std::size_t i = below(24); i > 0; --i)
            text += below(4) == 0 ? "汉" : std::string(1, static_cast<char>('0' + below(10)));
        return text;
    }

    void answerRightly(Filling& filling, const std::string& pointer)
    {
        if (pointer == "/mobile")
            (void)filling.write(pointer, "1380000000" + std::to_string(below(10)));
        else if (pointer == "/startDate")
            (void)filling.write(pointer, "2026-05-0" + std::to_string(1 + below(9)));
        else if (pointer == "/bankCard")
            (void)filling.write(pointer, "622200000000000000" + std::to_string(below(10)));
        else
            (void)filling.choose(pointer, below(2));
    }

    std::mt19937 m_random;
    std::vector<std::string> m_pointers{"/livesAt", "/town",     "/mobile",           "/yearlyAmount", "/startDate",
                                        "/payout",  "/bankCard", "/severeDisability", "/name",         "/nothing"};
    std::vector<nlohmann::json> m_values{
        nullptr, true, 500, 500.0, 7, "elsewhere", "bank-card", nlohmann::json::array(), {{"a", {{"b", 1}}}}, std::string("\xff\xfe"), "2027-01-01"};
};

} // namespace

TEST(RandomAnswers, AreValidExactlyWhenNothingIsWrong)
{
    const auto form = Form::load(folder);
    ASSERT_TRUE(form);
    const auto schema = schema::Schema::loadFile(std::string(folder) + "/schema.json");
    ASSERT_TRUE(schema);
    int sendable = 0;
    int refused = 0;
    for (unsigned seed = 0; seed < 40; ++seed) {
        RandomCitizen citizen(seed);
        Filling filling(*form, today);
        filling.prefill({{"idcard.name", "测试甲"}, {"idcard.idNumber", "990101199001010014"}});
        for (int step = 0; step < 40; ++step) {
            citizen.doSomething(filling);
            const auto answers = filling.answers();
            const auto errors = filling.checkAll(step % 2 == 0 ? Language::Chinese : Language::English);
            bool dateWrong = false;
            for (const auto& error : errors) {
                EXPECT_FALSE(error.message.empty());
                EXPECT_FALSE(error.summary.empty());
                EXPECT_FALSE(error.pointer.empty()) << "a citizen cannot mend: " << error.message;
                dateWrong = dateWrong || error.pointer == "/startDate";
            }
            if (errors.empty()) {
                EXPECT_TRUE(schema->accepts(answers)) << answers;
                ++sendable;
            } else if (!dateWrong || errors.size() > 1) {
                EXPECT_FALSE(schema->accepts(answers));
                ++refused;
            }
            for (const auto& one : filling.steps(Language::English)) {
                (void)filling.fields(one.id, Language::Chinese);
                const auto wrong = filling.checkStep(one.id, Language::Chinese);
                EXPECT_LE(wrong.size(), errors.size());
            }
            EXPECT_GE(filling.review(Language::Chinese).size(), 9U);
        }
    }
    EXPECT_GT(sendable, 50);
    EXPECT_GT(refused, 50);
}

} // namespace changming::forms
