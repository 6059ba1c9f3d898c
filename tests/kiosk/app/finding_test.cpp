// Ways to what somebody looks for: codes, a card, tiles that are not items, and the way back.
#include "tests/kiosk/app/hall_fixture.h"
#include "tests/kiosk/app/page_survey.h"

#include "kiosk/base/json.h"

#include <nlohmann/json.hpp>

#include <QSignalSpy>
#include <QTest>

#include <algorithm>

namespace changming::app
{

class Finding : public HallFixture
{
protected:
    static Result<drivers::ScannedCode> code(const std::string& text) { return drivers::readCode(text, drivers::Symbology::QrCode); }
    std::string slip() const { return m_settings.platform.publicBaseUrl + "/c/0123456789abcdef0123456789abcdef"; }
    void publish(const std::function<void(nlohmann::json&)>& change)
    {
        auto document = readJsonFile(std::filesystem::path(CHANGMING_SOURCE_DIR) / "config/menu.json").value();
        change(document);
        const auto published = m_menus->publish(document.dump(), "test", "", {}, m_clock.wall());
        ASSERT_TRUE(published) << published.error().place << published.error().message;
    }
};

TEST_F(Finding, TheButtonInTheSearchBoxClearsIt)
{
    VisitController& visit = beginVisit();
    visit.openSearch();
    visit.keyboard()->setText(QStringLiteral("养老"));
    ASSERT_TRUE(eventually([&] { return m_stage->window().isExposed() && hasControl(page(), QStringLiteral("清空")); }));
    m_stage->window().grabWindow();
    const auto controls = controlsOf(page());
    const auto clear = std::ranges::find(controls, QStringLiteral("清空"), &Control::name);
    ASSERT_NE(clear, controls.end());
    QTest::mouseClick(&m_stage->window(), Qt::LeftButton, {}, clear->place.center().toPoint());
    EXPECT_TRUE(visit.keyboard()->text().isEmpty());
}

TEST_F(Finding, TheNextVisitFindsNothingOfWhatWasTyped)
{
    VisitController& visit = beginVisit();
    visit.openSearch();
    visit.keyboard()->setText(QStringLiteral("离婚"));
    visit.keyboard()->key(QStringLiteral("f"));
    visit.leave();
    ASSERT_TRUE(eventually([&] { return m_stage->visit() == nullptr; }));
    VisitController& next = beginVisit();
    next.openSearch();
    EXPECT_TRUE(next.keyboard()->text().isEmpty());
    EXPECT_TRUE(next.keyboard()->composing().isEmpty());
    EXPECT_TRUE(next.keyboard()->candidates().isEmpty());
    EXPECT_EQ(next.search()->total(), 0);
}

TEST_F(Finding, AGuidesCodeOpensItWithItsAnswers)
{
    m_stage->arrivals().codeSeen(code(m_settings.platform.publicBaseUrl + "/g/PA-RS-0005?v=2026-04-01&s=working:no"));
    ASSERT_NE(m_stage->visit(), nullptr) << "a code begins a visit";
    VisitController& visit = *m_stage->visit();
    EXPECT_EQ(visit.page(), VisitController::Guide);
    EXPECT_EQ(visit.guide()->answers(), (catalogue::Answers{{"working", "no"}}));
    visit.back();
    EXPECT_EQ(visit.page(), VisitController::Home);
}

TEST_F(Finding, AGuideThatIsNotHereIsForeign)
{
    m_stage->arrivals().codeSeen(code(m_settings.platform.publicBaseUrl + "/g/PA-XX-9999"));
    EXPECT_EQ(m_stage->visit()->page(), VisitController::Foreign);
}

TEST_F(Finding, ASlipsCodeTellsWhereItsCaseStands)
{
    m_slips.reply = {cases::SlipReply::Kind::Known, {cases::CaseState::Accepted, "2026-04-16T14:43:00+08:00", "2026-04-28"}};
    VisitController& visit = beginVisit();
    visit.openAll();
    visit.codeScanned(code(slip()));
    EXPECT_EQ(visit.page(), VisitController::SlipCase);
    ASSERT_TRUE(eventually([&] { return !visit.slipCase()->asking(); }));
    EXPECT_EQ(visit.slipCase()->title(), QStringLiteral("已经受理"));
    EXPECT_EQ(visit.slipCase()->promisedBy(), QStringLiteral("4 月 28 日"));
    visit.back();
    EXPECT_EQ(visit.page(), VisitController::Browse);
    EXPECT_TRUE(visit.slipCase()->acceptedAt().isEmpty()) << "left, it is forgotten";
}

TEST_F(Finding, AForeignCodeDoesNothing)
{
    VisitController& visit = beginVisit();
    visit.codeScanned(code("weixin://pay?x=<b>1</b>"));
    EXPECT_EQ(visit.page(), VisitController::Foreign);
    EXPECT_EQ(visit.foreignCode()->text(), QStringLiteral("weixin://pay?x=<b>1</b>"));
    visit.codeScanned(Error{"code-control-characters", "x"});
    EXPECT_TRUE(visit.foreignCode()->text().isEmpty());
    EXPECT_FALSE(visit.foreignCode()->trouble().isEmpty());
}

TEST_F(Finding, ALongCodeIsCutBetweenCharacters)
{
    std::string text;
    for (int i = 0; i < 300; ++i)
        text += "𠮷";
    VisitController& visit = beginVisit();
    visit.codeScanned(code(text));
    EXPECT_TRUE(visit.foreignCode()->text().endsWith(QStringLiteral("……（一共 300 个字）"))) << visit.foreignCode()->text().toStdString();
    EXPECT_FALSE(visit.foreignCode()->text().contains(QChar::ReplacementCharacter));
}

TEST_F(Finding, InAFormNoCodeAndNoCardIsTaken)
{
    VisitController& visit = beginVisit();
    openPensionItem();
    visit.apply();
    identify();
    ASSERT_EQ(visit.page(), VisitController::Form);
    EXPECT_FALSE(visit.takesCodes());
    m_stage->arrivals().codeSeen(code(slip()));
    Q_EMIT m_stage->arrivals().cardPlaced();
    EXPECT_EQ(visit.page(), VisitController::Form);
}

TEST_F(Finding, ACardBeginsAVisitAndShowsWhatItIsGoodFor)
{
    Q_EMIT m_stage->arrivals().cardPlaced();
    ASSERT_NE(m_stage->visit(), nullptr);
    VisitController& visit = *m_stage->visit();
    EXPECT_EQ(visit.page(), VisitController::Consent);
    visit.consent();
    EXPECT_EQ(visit.page(), VisitController::TapCard);
    identify();
    EXPECT_EQ(visit.page(), VisitController::CardMatters);
    ASSERT_GT(visit.browse()->list()->rowCount(), 0);
    for (int row = 0; row < visit.browse()->list()->rowCount(); ++row)
        EXPECT_EQ(visit.browse()->list()->row(row)->badge, catalogue::Badge::FinishHere);
    visit.openListItem(0);
    visit.apply();
    skipProof();
    EXPECT_EQ(visit.page(), VisitController::Form) << "the card was read already";
    visit.back();
    EXPECT_EQ(visit.page(), VisitController::Guide);
    visit.back();
    EXPECT_EQ(visit.page(), VisitController::CardMatters);
    visit.back();
    EXPECT_EQ(visit.page(), VisitController::Home);
}

TEST_F(Finding, ACardOnAGuideThatCanBeDoneHereAppliesForIt)
{
    VisitController& visit = beginVisit();
    openPensionItem();
    visit.cardPlaced();
    EXPECT_EQ(visit.page(), VisitController::Consent);
    identify();
    EXPECT_EQ(visit.page(), VisitController::Form);
}

TEST_F(Finding, AnotherPersonsCardOnAGuideIsReadAndEndsTheVisit)
{
    VisitController& visit = beginVisit();
    visit.cardPlaced();
    identify();
    ASSERT_EQ(visit.page(), VisitController::CardMatters);
    visit.openListItem(0);
    ASSERT_EQ(visit.page(), VisitController::Guide);
    visit.cardPlaced();
    EXPECT_EQ(visit.page(), VisitController::TapCard) << "whose card it is must be read";
    identify("440524188001010014");
    EXPECT_TRUE(visit.isLeftToAnother());
    EXPECT_TRUE(eventually([&] { return m_stage->visit() == nullptr; }));
}

TEST_F(Finding, AnotherMatterCanBeConfirmedBehindACodeOnThePageWithTheNumber)
{
    VisitController& visit = beginVisit();
    openPensionItem();
    visit.apply();
    identify();
    fillForm();
    visit.confirm();
    ASSERT_TRUE(eventually([&] { return visit.page() == VisitController::Accepted; }));
    visit.codeScanned(code("something that means nothing here"));
    visit.codeScanned(Error{"code-incomplete", "x"});
    EXPECT_EQ(visit.page(), VisitController::Accepted) << "the number stays";
    visit.codeScanned(code(m_settings.platform.publicBaseUrl + "/g/PA-RS-0005"));
    ASSERT_EQ(visit.page(), VisitController::Guide);
    visit.back();
    EXPECT_EQ(visit.page(), VisitController::Accepted);
    EXPECT_FALSE(visit.submission()->caseNumber().isEmpty());
    visit.codeScanned(code(m_settings.platform.publicBaseUrl + "/g/PA-RS-0005"));
    visit.apply();
    fillForm();
    visit.confirm();
    EXPECT_EQ(visit.page(), VisitController::Waiting) << "a second application can be confirmed";
}

TEST_F(Finding, ANumberThatComesLaterDoesNotTurnThePageOfAnotherMatter)
{
    m_platform.kind = cases::Reply::Kind::NotSent;
    VisitController& visit = beginVisit();
    openPensionItem();
    visit.apply();
    identify();
    fillForm();
    visit.confirm();
    ASSERT_TRUE(eventually([&] { return visit.page() == VisitController::Saved; }));
    visit.codeScanned(code(m_settings.platform.publicBaseUrl + "/g/PA-GA-0001"));
    m_platform.kind = cases::Reply::Kind::Accepted;
    m_courier->wake(m_outbox->pending()->front().key);
    ASSERT_TRUE(eventually([&] { return !visit.submission()->caseNumber().isEmpty(); }));
    EXPECT_EQ(visit.page(), VisitController::Guide);
    visit.back();
    EXPECT_EQ(visit.page(), VisitController::Accepted) << "and is there when one comes back";
}

TEST_F(Finding, ACodeThatLiesUnderTheScannerIsTakenOnce)
{
    m_stage->arrivals().codeSeen(code("a slip of something"));
    VisitController& visit = *m_stage->visit();
    ASSERT_EQ(visit.page(), VisitController::Foreign);
    visit.back();
    for (int i = 0; i < 20; ++i) {
        m_clock.advance(std::chrono::seconds{2});
        m_stage->arrivals().codeSeen(code("a slip of something"));
    }
    EXPECT_EQ(visit.page(), VisitController::Home);
    EXPECT_LT(visit.share(), 0.5) << "nor does it count as a touch";
    m_clock.advance(std::chrono::seconds{4});
    m_stage->arrivals().codeSeen(code("a slip of something"));
    EXPECT_EQ(visit.page(), VisitController::Foreign) << "taken away and shown again";
}

TEST_F(Finding, WhatWasScannedIsNoPlaceToComeBackTo)
{
    VisitController& visit = beginVisit();
    visit.openAll();
    visit.codeScanned(code(slip()));
    visit.codeScanned(code("foreign"));
    visit.codeScanned(code(slip()));
    ASSERT_TRUE(eventually([&] { return !visit.slipCase()->asking(); }));
    visit.back();
    EXPECT_EQ(visit.page(), VisitController::Browse);
}

TEST_F(Finding, BackLeadsToTheGuideThatWasLeft)
{
    VisitController& visit = beginVisit();
    visit.openItem("PA-GA-0001");
    visit.openTakeAway();
    visit.codeScanned(code(m_settings.platform.publicBaseUrl + "/g/PA-RS-0005?s=working:no"));
    ASSERT_EQ(visit.guide()->item()->taskCode, "PA-RS-0005");
    visit.back();
    EXPECT_EQ(visit.page(), VisitController::TakeAway);
    EXPECT_EQ(visit.takeAway()->number(), QStringLiteral("PA-GA-0001"));
    visit.back();
    EXPECT_EQ(visit.page(), VisitController::Guide);
    EXPECT_EQ(visit.guide()->item()->taskCode, "PA-GA-0001");
}

TEST_F(Finding, ABrokenReadIsNotCalledForeign)
{
    VisitController& visit = beginVisit();
    visit.codeScanned(Error{"code-incomplete", "x"});
    EXPECT_EQ(visit.foreignCode()->title(), QStringLiteral("这个码没有读成"));
}

TEST_F(Finding, EveryKindOfTileOpensWhatItSays)
{
    publish([](nlohmann::json& menu) {
        menu["home"][0]["action"] = {{"department", "平安区民政局"}};
        menu["home"][1]["action"] = {{"search", "公积金"}};
        menu["home"][2]["action"] = {{"link", "https://zwfw.example.gov.cn/g"}};
        menu["home"][3]["action"] = {{"page", "help"}};
        menu["home"][4]["action"] = {{"page", "departments"}};
        menu["home"][5]["action"] = {{"listAll", true}};
        menu["groups"].erase(0);
        menu["groups"].erase(0);
        menu["groups"].erase(0);
        menu["groups"].erase(0);
        menu["groups"].erase(0);
        menu["groups"].erase(0);
        menu["groups"][0]["tiles"].push_back({{"id", "civil"}, {"title", {{"zh-CN", "民政局"}, {"en", "Civil affairs"}}}, {"icon", "users"}, {"action", {{"department", "平安区民政局"}}}});
    });
    VisitController& visit = beginVisit();
    visit.openTile(0);
    EXPECT_EQ(visit.page(), VisitController::List);
    EXPECT_GT(visit.browse()->list()->rowCount(), 0);
    visit.back();
    visit.openTile(1);
    EXPECT_EQ(visit.page(), VisitController::Search);
    EXPECT_EQ(visit.keyboard()->text(), QStringLiteral("公积金"));
    EXPECT_GT(visit.search()->total(), 0);
    visit.back();
    visit.openTile(2);
    EXPECT_EQ(visit.page(), VisitController::Link);
    EXPECT_EQ(visit.browse()->linkAddress(), QStringLiteral("https://zwfw.example.gov.cn/g"));
    visit.back();
    QSignalSpy help(&visit, &VisitController::helpAsked);
    visit.openTile(3);
    EXPECT_EQ(help.count(), 1);
    visit.openTile(4);
    EXPECT_EQ(visit.page(), VisitController::Departments);
    visit.back();
    visit.openTile(5);
    EXPECT_EQ(visit.page(), VisitController::Browse);
    visit.back();
    visit.browse()->setHomeRows(8); // however large the page is
    visit.openTile(6);              // a group with items and a department
    const QString group = visit.browse()->listTitle();
    visit.browse()->setListRows(4); // however large the page is
    int row = 0;
    while (visit.browse()->list()->row(row) != nullptr && visit.browse()->list()->row(row)->badge)
        ++row;
    ASSERT_NE(visit.browse()->list()->row(row), nullptr);
    visit.openListItem(row);
    EXPECT_EQ(visit.browse()->listTitle(), QStringLiteral("民政局"));
    visit.back();
    EXPECT_EQ(visit.page(), VisitController::List);
    EXPECT_EQ(visit.browse()->listTitle(), group);
    visit.back();
    EXPECT_EQ(visit.page(), VisitController::Home);
}

TEST_F(Finding, TilesComeAndGoWithTheTimeOfDay)
{
    publish([](nlohmann::json& menu) { menu["home"][0]["shown"] = {{"from", "22:00"}, {"until", "06:00"}}; });
    VisitController& visit = beginVisit(); // at 14:00
    const auto tiles = [&] { return visit.browse()->home()->count() + visit.browse()->moreTiles(); };
    EXPECT_EQ(tiles(), 7);
    m_clock.advance(std::chrono::hours{8});
    visit.timePassed();
    EXPECT_EQ(tiles(), 8);
    m_clock.advance(std::chrono::hours{8});
    visit.timePassed();
    EXPECT_EQ(tiles(), 7);
}

TEST_F(Finding, MoreTilesThanAPageAreBehindAButton)
{
    publish([](nlohmann::json& menu) {
        for (int i = 0; i < 3; ++i)
            menu["home"].push_back({{"id", "more-" + std::to_string(i)}, {"title", {{"zh-CN", "更多"}, {"en", "More"}}}, {"icon", "search"}, {"action", {{"search", ""}}}});
    });
    VisitController& visit = beginVisit();
    visit.browse()->setHomeRows(8); // however large the page is
    EXPECT_EQ(visit.browse()->home()->count(), 8);
    EXPECT_EQ(visit.browse()->moreTiles(), 3);
    visit.browse()->nextTiles();
    EXPECT_EQ(visit.browse()->home()->count(), 3);
    EXPECT_TRUE(visit.browse()->tilesAbove());
    visit.openTile(0);
    visit.back();
    visit.browse()->setHomeRows(8);
    visit.browse()->previousTiles();
    EXPECT_EQ(visit.browse()->home()->count(), 8);
}

} // namespace changming::app
