// Every page as it is drawn: nothing clipped, targets large enough and apart, no word of the other language.
// With CHANGMING_PICTURES=DIR the pictures are left there.
#include "tests/kiosk/app/hall_fixture.h"
#include "tests/kiosk/app/page_survey.h"

#include <QDir>
#include <QImage>

namespace changming::app
{

class Pages : public HallFixture
{
protected:
    void look(const char* name)
    {
        ASSERT_TRUE(eventually([&] { return m_stage->window().isExposed(); }));
        const QImage picture = m_stage->window().grabWindow();
        ASSERT_EQ(picture.size(), QSize(1080, 1920));
        const QString folder = qEnvironmentVariable("CHANGMING_PICTURES");
        const QString language = m_language->current() == Language::Chinese ? QStringLiteral("zh") : QStringLiteral("en");
        if (!folder.isEmpty())
            picture.save(QDir(folder).filePath(QStringLiteral("%1-%2.png").arg(QString::fromLatin1(name), language)));
        EXPECT_EQ(survey(page(), m_hall->pixelsPerMillimetre()).join(QLatin1Char('\n')).toStdString(), "") << name << " " << language.toStdString();
        if (m_language->current() == Language::English)
            return;
        EXPECT_EQ(strayEnglish(page(), {QStringLiteral("English"), QStringLiteral("PA")}).join(QLatin1Char(' ')).toStdString(), "") << name;
    }

    void lookInBoth(const char* name)
    {
        look(name);
        m_stage->visit()->switchLanguage();
        look(name);
        m_stage->visit()->switchLanguage();
    }
};

TEST_F(Pages, AttractAndHome)
{
    look("attract");
    beginVisit();
    lookInBoth("home");
    m_stage->visit()->openAll();
    lookInBoth("items");
}

TEST_F(Pages, ItemAndCard)
{
    beginVisit();
    openPensionItem();
    lookInBoth("item");
    m_stage->visit()->apply();
    lookInBoth("tap-card");
}

TEST_F(Pages, EveryItemOfTheCatalogueFitsItsPage)
{
    VisitController& visit = beginVisit();
    visit.openAll();
    for (int seen = 0; seen < visit.browse()->itemCount();) {
        for (int row = 0; row < visit.browse()->list()->rowCount(); ++row, ++seen) {
            visit.openListItem(row);
            lookInBoth("an-item");
            visit.back();
        }
        visit.browse()->nextPage();
    }
}

TEST_F(Pages, FormAndCheck)
{
    beginVisit();
    openPensionItem();
    m_stage->visit()->apply();
    identify();
    lookInBoth("form-1");
    FormController& form = *m_stage->visit()->form();
    form.choose(form.fields()->rowOf("/livesAt"), 1);
    lookInBoth("form-1-elsewhere");
    form.choose(form.fields()->rowOf("/livesAt"), 0);
    form.openField(form.fields()->rowOf("/mobile"));
    form.type(QStringLiteral("1"));
    lookInBoth("form-1-typing");
    m_stage->visit()->nextStep();
    lookInBoth("form-1-errors");
    form.openFirstError();
    form.erase();
    form.closePad();
    fillForm();
    ASSERT_EQ(m_stage->visit()->page(), VisitController::Check);
    lookInBoth("check-answers");
    m_stage->visit()->back();
    lookInBoth("form-3");
    m_stage->visit()->back();
    lookInBoth("form-2");
    m_clock.advance(std::chrono::seconds{140});
    Q_EMIT m_stage->visit()->timeChanged();
    lookInBoth("idle-warning");
}

TEST_F(Pages, Accepted)
{
    beginVisit();
    openPensionItem();
    m_stage->visit()->apply();
    identify();
    fillForm();
    m_stage->visit()->confirm();
    lookInBoth("waiting");
    ASSERT_TRUE(eventually([&] { return m_stage->visit()->page() == VisitController::Accepted; }));
    lookInBoth("accepted");
}

TEST_F(Pages, SavedAndTakenBack)
{
    m_platform.kind = cases::Reply::Kind::NotSent;
    beginVisit();
    openPensionItem();
    m_stage->visit()->apply();
    identify();
    fillForm();
    m_stage->visit()->confirm();
    ASSERT_TRUE(eventually([&] { return m_stage->visit()->page() == VisitController::Saved; }));
    lookInBoth("saved");
    m_stage->visit()->withdraw();
    lookInBoth("not-taken");
}

} // namespace changming::app
