// Fields that are chosen, lists of persons, and the check page, through the page with real touches.
#include "tests/kiosk/app/form_page_fixture.h"

#include <nlohmann/json.hpp>

namespace changming::app
{

using FormParts = FormPageFixture;

TEST_F(FormParts, OneAndSeveralOfTheOptions)
{
    goTo(2);
    touch(QStringLiteral("Rented"));
    touch(QStringLiteral("Public housing"));
    touch(QStringLiteral("Sign language"));
    touch(QStringLiteral("Large print"));
    touch(QStringLiteral("A wheelchair"));
    touch(QStringLiteral("Large print"));
    look("choices");
    EXPECT_EQ(field("/house")->shown.empty() ? "" : std::string("chosen"), "chosen");
    std::string marks;
    for (const forms::Option& option : field("/needs")->options)
        marks += option.chosen ? 'x' : '-';
    EXPECT_EQ(marks, "-x-x");
}

TEST_F(FormParts, ALongChoiceIsSearched)
{
    goTo(2);
    touch(QStringLiteral("Nation"));
    EXPECT_EQ(pageName(), QStringLiteral("form-choice"));
    look("long-choice");
    touch(QStringLiteral("%1 more below").arg(form_().picker()->moreBelow()));
    EXPECT_TRUE(form_().picker()->moreAbove());
    touch(QStringLiteral("Search"));
    touchEach(QStringLiteral("ka"));
    look("long-choice-searched");
    touch(QStringLiteral("Kazakh"));
    EXPECT_EQ(pageName(), QStringLiteral("form-3"));
    EXPECT_EQ(field("/nation")->shown, "Kazakh");
    touch(QStringLiteral("Nation"));
    touch(QStringLiteral("Back"));
    EXPECT_EQ(field("/nation")->shown, "Kazakh") << "going back loses nothing";
}

TEST_F(FormParts, PinyinFindsInALongChoice)
{
    goTo(2);
    m_stage->visit()->switchLanguage();
    form_().openField(form_().fields()->rowOf("/nation"));
    form_().openKeys();
    for (const char letter : {'h', 's', 'k'})
        form_().keyboard()->key(QString(QLatin1Char(letter)));
    ASSERT_EQ(form_().picker()->total(), 1);
    form_().pick(0);
    EXPECT_EQ(field("/nation")->shown, "哈萨克族");
}

TEST_F(FormParts, ADivisionIsChosenLevelByLevel)
{
    goTo(2);
    touch(QStringLiteral("Where do you live?"));
    EXPECT_EQ(pageName(), QStringLiteral("form-division"));
    look("division");
    touch(QStringLiteral("Zhejiang"));
    touch(QStringLiteral("Hangzhou"));
    look("division-deeper");
    touch(QStringLiteral("Zhejiang")); // the way: this level again
    touch(QStringLiteral("Zhejiang"));
    touch(QStringLiteral("Ningbo"));
    touch(QStringLiteral("Haishu"));
    touch(QStringLiteral("Nanmen"));
    EXPECT_EQ(pageName(), QStringLiteral("form-3"));
    EXPECT_EQ(text("/street"), "330203001");
}

TEST_F(FormParts, PeopleAreAddedChangedAndRemoved)
{
    goTo(3);
    look("people-none");
    touch(QStringLiteral("Add a relative"));
    EXPECT_EQ(pageName(), QStringLiteral("form-person"));
    look("person");
    touch(QStringLiteral("Done"));
    EXPECT_EQ(pageName(), QStringLiteral("form-person"));
    EXPECT_EQ(form_().errorCount(), 2);
    look("person-errors");
    touch(form_().firstErrors().at(0));
    form_().keyboard()->setText(QStringLiteral("测试乙"));
    touch(QStringLiteral("Close keys"));
    touch(QStringLiteral("Spouse"));
    touch(QStringLiteral("Done"));
    EXPECT_EQ(pageName(), QStringLiteral("form-4"));
    ASSERT_EQ(field("/members")->entries.size(), 1U);

    touch(QStringLiteral("Add a relative"));
    touch(QStringLiteral("Cancel"));
    EXPECT_EQ(field("/members")->entries.size(), 1U) << "cancelled, nobody was added";

    touch(QStringLiteral("Change"));
    form_().openField(0);
    form_().keyboard()->setText(QStringLiteral("别人"));
    touch(QStringLiteral("Close keys"));
    touch(QStringLiteral("Child"));
    touch(QStringLiteral("Cancel"));
    EXPECT_NE(field("/members")->entries[0].summary.find("测试乙"), std::string::npos) << "cancelled, it is as it was";
    EXPECT_NE(field("/members")->entries[0].summary.find("Spouse"), std::string::npos);

    touch(QStringLiteral("Remove"));
    look("people-removing");
    touch(QStringLiteral("Keep"));
    ASSERT_EQ(field("/members")->entries.size(), 1U);
    look("people");
    touch(QStringLiteral("Remove"));
    touch(QStringLiteral("Yes, remove"));
    EXPECT_TRUE(field("/members")->entries.empty());
}

TEST_F(FormParts, CheckYourAnswers)
{
    form_().setExtraSteps(2);
    EXPECT_EQ(form_().stepCount(), 7);
    goTo(3);
    touch(QStringLiteral("Add a relative"));
    form_().openField(0);
    form_().keyboard()->setText(QStringLiteral("测试乙"));
    form_().closePad();
    touch(QStringLiteral("Spouse"));
    touch(QStringLiteral("Done"));
    ASSERT_TRUE(form_().next());
    EXPECT_TRUE(form_().isAtCheck());
    EXPECT_EQ(form_().contact(), "13800000000");
    EXPECT_EQ(form_().savedFields(), 2);
    int person = -1;
    for (int row = 0; row < form_().review()->rowCount(); ++row)
        if (form_().review()->row(row)->entry)
            person = row;
    ASSERT_GE(person, 0);
    form_().openReviewRow(person);
    EXPECT_TRUE(form_().inEntry()) << "*change* leads to that person";
    EXPECT_FALSE(form_().next());
    EXPECT_FALSE(form_().inEntry());
    EXPECT_TRUE(form_().next()) << "and behind the step back to the end";
    EXPECT_TRUE(form_().isAtCheck());
    EXPECT_TRUE(form_().answers());
}

TEST_F(FormParts, GoingBackLosesNothing)
{
    goTo(2);
    touch(QStringLiteral("Back"));
    touch(QStringLiteral("Back"));
    EXPECT_EQ(text("/employer"), "平安纺织厂");
    form_().addFacts({{"platform.maritalStatus", "离异"}});
    EXPECT_EQ(text("/employer"), "平安纺织厂");
    touch(QStringLiteral("Next"));
    EXPECT_EQ(text("/income"), "12345.6");
}

TEST_F(FormParts, TheShippedFormsBeginWithAPageThatFits)
{
    for (const auto& folder : std::filesystem::directory_iterator(std::filesystem::path(CHANGMING_SOURCE_DIR) / "config/forms")) {
        auto form = forms::Form::load(folder.path());
        ASSERT_TRUE(form) << form.error().place << ": " << form.error().message;
        const std::string id = form->id();
        m_forms.emplace(id, std::move(*form));
        form_().open(id, {{"idcard.name", "测试甲"},
                          {"idcard.idNumber", "11010519491231002X"},
                          {"idcard.address", "北京市朝阳区测试路1号"},
                          {"idcard.sex", "male"},
                          {"idcard.birthDate", "1949-12-31"},
                          {"platform.mobile", "13800000000"}});
        EXPECT_GT(form_().fields()->rowCount(), 0) << id;
        look(("shipped-" + id).c_str());
        form_().next();
        look(("shipped-" + id + "-next").c_str());
    }
}

} // namespace changming::app
