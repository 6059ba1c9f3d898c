// What fails is a page or a sentence that says what still works; and nobody begins a visit where nothing does.
#include "kiosk/app/hall_words.h"

#include "tests/kiosk/app/page_survey.h"
#include "tests/kiosk/app/pages_fixture.h"

#include <QAccessible>
#include <QRegularExpression>

#include <algorithm>

namespace changming::app
{

class DesignedStates : public HallFixture
{
protected:
    DesignedStates()
    {
        EXPECT_TRUE(eventually([&] { return m_stage->window().isExposed(); }));
    }

    QString pageName() const { return QAccessible::queryAccessibleInterface(page())->text(QAccessible::Description); }
    void begin() { QMetaObject::invokeMethod(m_stage.get(), "beginVisit"); }
    // As the courier's and the service's news comes, a second later.
    void lookAgain() { m_hall->guidesHaveChanged(); }
    void reachCheck()
    {
        beginVisit();
        openPensionItem();
        m_stage->visit()->apply();
        identify();
        fillForm();
    }
    bool says(const QString& words) const
    {
        return std::ranges::any_of(controlsOf(page()), [&](const Control& control) { return control.name.contains(words); });
    }
};

TEST_F(DesignedStates, EachLackHasASentenceWithWhatGoesInsteadAndNoCode)
{
    static const QRegularExpression code(QStringLiteral("[0-9]{2,}|[a-z]+-[a-z]+"));
    for (const Language language : {Language::Chinese, Language::English}) {
        m_language->set(language);
        for (const Lack lack : {Lack::Network, Lack::Paper, Lack::Printer, Lack::PrinterSilent, Lack::Reader, Lack::Scanner, Lack::GuidesOld}) {
            HallState state;
            state.lacks = {lack};
            EXPECT_EQ(lackWords(state), lackSentence(lack));
            EXPECT_FALSE(lackName(lack).isEmpty());
            EXPECT_GT(lackSentence(lack).size(), lackName(lack).size()) << lackSentence(lack).toStdString();
            EXPECT_FALSE(lackSentence(lack).contains(code)) << lackSentence(lack).toStdString();
        }
    }
}

TEST_F(DesignedStates, SeveralLacksAreNamedInALine)
{
    HallState state;
    EXPECT_EQ(lackWords(state), QString());
    state.lacks = {Lack::Network, Lack::Paper, Lack::Reader, Lack::Scanner};
    EXPECT_EQ(lackWords(state), QStringLiteral("没有网络、没纸、读不了身份证"));
    EXPECT_EQ(printerWords(state), QStringLiteral("没纸"));
    m_language->set(Language::English);
    EXPECT_EQ(lackWords(state), QStringLiteral("No network, no paper, no ID cards"));
    state.lacks = {Lack::Reader};
    EXPECT_EQ(printerWords(state), QString());
}

TEST_F(DesignedStates, WithoutAnyDeviceAndNetworkThePageSaysSo)
{
    m_hall->setPlatformReachable(false);
    beginVisit();
    EXPECT_TRUE(says(QStringLiteral("没有网络")));
    EXPECT_TRUE(says(QStringLiteral("不能打印")));
    EXPECT_EQ(m_hall->exception(), QStringLiteral("没有网络、不能打印、读不了身份证"));
}

TEST_F(DesignedStates, ByItsOwnHoursTheHallClosesAndOpensAgain)
{
    m_settings.openHours = settings::OpenHours{7 * 60, 22 * 60, {"夜里维护，急事请到一楼值班室。", "Closed for maintenance; in a hurry, go to the night desk."}};
    lookAgain();
    EXPECT_EQ(pageName(), QStringLiteral("attract")) << "14:00";
    m_clock.advance(std::chrono::hours{9});
    lookAgain();
    EXPECT_EQ(pageName(), QStringLiteral("out-of-service"));
    EXPECT_TRUE(says(QStringLiteral("现在不开，07:00 再开")));
    EXPECT_TRUE(says(QStringLiteral("急事请到一楼值班室")));
    EXPECT_TRUE(says(QStringLiteral("12345"))) << "whom to call";
    begin();
    EXPECT_EQ(m_stage->visit(), nullptr) << "nothing begins";
    m_clock.advance(std::chrono::hours{8});
    lookAgain();
    EXPECT_EQ(pageName(), QStringLiteral("attract"));
    begin();
    EXPECT_NE(m_stage->visit(), nullptr);
}

TEST_F(DesignedStates, WhoIsInTheMiddleOfItWhenTheHallClosesGetsDone)
{
    m_settings.openHours = settings::OpenHours{7 * 60, 22 * 60, {"夜里维护。"}};
    beginVisit();
    openPensionItem();
    m_clock.advance(std::chrono::hours{9});
    m_stage->visit()->touched();
    lookAgain();
    ASSERT_NE(m_stage->visit(), nullptr);
    EXPECT_EQ(m_stage->visit()->page(), VisitController::Guide);
    EXPECT_NE(pageName(), QStringLiteral("out-of-service"));
    m_stage->visit()->leave();
    ASSERT_TRUE(eventually([&] { return m_stage->visit() == nullptr; }));
    EXPECT_EQ(pageName(), QStringLiteral("out-of-service"));
}

TEST_F(DesignedStates, WithoutGuidesThereIsWhomToCall)
{
    ASSERT_TRUE(m_catalogue->replace({.district = {"平安区", "Ping'an District"}, .lifeEvents = {}, .items = {}}, "test", m_clock.wall()));
    lookAgain();
    EXPECT_EQ(pageName(), QStringLiteral("out-of-service"));
    EXPECT_TRUE(says(QStringLiteral("暂时不能办事")));
    m_language->set(Language::English);
    m_hall->languageHasChanged();
    EXPECT_EQ(m_hall->outOfServiceTitle(), QStringLiteral("Not in service just now"));
    m_language->reset();
}

TEST_F(DesignedStates, OldGuidesAreCalledSoThoughTheNetworkIsThere)
{
    m_clock.advance(std::chrono::hours{24 * 31});
    lookAgain();
    EXPECT_EQ(std::ranges::count(m_hall->state().lacks, Lack::GuidesOld), 1);
    EXPECT_EQ(m_hall->guidesAge(), QStringLiteral("指南是 4 月 16 日的"));
}

TEST_F(DesignedStates, WithoutASlipTheCodeStandsInItsPlace)
{
    reachCheck();
    VisitController& visit = *m_stage->visit();
    visit.takeSlipByCode();
    EXPECT_EQ(visit.page(), VisitController::Check) << "not before there is something to take";
    visit.confirm();
    ASSERT_TRUE(eventually([&] { return visit.page() == VisitController::Accepted && visit.submission()->isSlipless(); }));
    visit.takeSlipByCode();
    ASSERT_EQ(visit.page(), VisitController::NoSlip);
    EXPECT_TRUE(says(visit.submission()->caseNumber()));
    visit.back();
    EXPECT_EQ(visit.page(), VisitController::Accepted);
}

TEST_F(DesignedStates, KeptWithoutASlipIsNotCalledAccepted)
{
    m_platform.kind = cases::Reply::Kind::NotSent;
    reachCheck();
    VisitController& visit = *m_stage->visit();
    visit.confirm();
    ASSERT_TRUE(eventually([&] { return visit.page() == VisitController::Saved && visit.submission()->isSlipless(); }));
    visit.takeSlipByCode();
    ASSERT_EQ(visit.page(), VisitController::NoSlip);
    EXPECT_TRUE(says(visit.submission()->provisionalNumber()));
    EXPECT_FALSE(says(QStringLiteral("已经受理"))) << "accepted is said with a number, never before";
    visit.back();
    EXPECT_EQ(visit.page(), VisitController::Saved);
}

// The pages that say it, in every face.
class StatePages : public PagesFixture
{
};

TEST_F(StatePages, OutOfService)
{
    m_settings.openHours = settings::OpenHours{7 * 60, 22 * 60, {"夜里维护，急事请到一楼值班室。", "Closed for maintenance; in a hurry, go to the night desk."}};
    m_clock.advance(std::chrono::hours{9});
    m_hall->guidesHaveChanged();
    look("out-of-service-closed");
    m_settings.openHours.reset();
    ASSERT_TRUE(m_catalogue->replace({.district = {"平安区", "Ping'an District"}, .lifeEvents = {}, .items = {}}, "test", m_clock.wall()));
    m_hall->guidesHaveChanged();
    look("out-of-service-no-guides");
}

TEST_F(StatePages, NothingButGuides)
{
    m_hall->setPlatformReachable(false);
    beginVisit();
    look("home-nothing-works");
}

TEST_F(StatePages, NoSlip)
{
    beginVisit();
    openPensionItem();
    m_stage->visit()->apply();
    identify();
    fillForm();
    VisitController& visit = *m_stage->visit();
    visit.confirm();
    ASSERT_TRUE(eventually([&] { return visit.page() == VisitController::Accepted && visit.submission()->isSlipless(); }));
    look("accepted-no-slip");
    visit.takeSlipByCode();
    look("no-slip");
}

TEST_F(StatePages, NoSlipOfWhatIsKept)
{
    m_platform.kind = cases::Reply::Kind::NotSent;
    beginVisit();
    openPensionItem();
    m_stage->visit()->apply();
    identify();
    fillForm();
    VisitController& visit = *m_stage->visit();
    visit.confirm();
    ASSERT_TRUE(eventually([&] { return visit.page() == VisitController::Saved && visit.submission()->isSlipless(); }));
    visit.takeSlipByCode();
    look("no-slip-saved");
}

} // namespace changming::app
