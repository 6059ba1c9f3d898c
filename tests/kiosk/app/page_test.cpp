// Every page as it is drawn, in every face.
#include "tests/kiosk/app/pages_fixture.h"

#include "kiosk/base/json.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <functional>

namespace changming::app
{

class Pages : public PagesFixture
{
};

TEST_F(Pages, AttractAndHome)
{
    look("attract");
    beginVisit();
    lookInBoth("home");
    m_stage->visit()->openAll();
    lookInBoth("browse");
    m_stage->visit()->openEvent(0);
    lookInBoth("items");
    m_stage->visit()->back();
    EXPECT_EQ(m_stage->visit()->page(), VisitController::Browse);
    m_stage->visit()->openDepartments();
    lookInBoth("departments");
    m_stage->visit()->browse()->nextDepartments();
    lookInBoth("departments-2");
    m_stage->visit()->openDepartment(0);
    lookInBoth("items-of-a-department");
    m_stage->visit()->back();
    EXPECT_EQ(m_stage->visit()->page(), VisitController::Departments);
}

TEST_F(Pages, WhatTheBarOpens)
{
    beginVisit();
    QMetaObject::invokeMethod(page(), "openAccess");
    lookInBoth("accessibility");
    QMetaObject::invokeMethod(page(), "openHelp");
    lookInBoth("help");
}

TEST_F(Pages, ItemAndCard)
{
    beginVisit();
    openPensionItem();
    lookInBoth("guide");
    for (int section = 0; section < m_stage->visit()->guide()->sections().size(); ++section) {
        m_stage->visit()->guide()->toggle(section);
        lookInBoth("guide-section-" + std::to_string(section));
    }
    m_stage->visit()->choose(0, 1);
    lookInBoth("guide-answered");
    m_stage->visit()->openTakeAway();
    lookInBoth("take-away");
    m_stage->visit()->takeAway()->showText(true);
    lookInBoth("take-away-text");
    m_stage->visit()->takeAway()->nextCode();
    m_stage->visit()->takeAway()->print(); // there is no printer
    lookInBoth("take-away-text-2");
    m_stage->visit()->back();
    m_stage->visit()->apply();
    lookInBoth("consent");
    m_stage->visit()->consent();
    lookInBoth("tap-card");
}

TEST_F(Pages, Search)
{
    VisitController& visit = beginVisit();
    visit.openSearch();
    lookInBoth("search");
    for (const char key : {'y', 'l', 'b', 'x'})
        visit.keyboard()->key(QString(QLatin1Char(key)));
    lookInBoth("search-initials");
    visit.keyboard()->setText(QStringLiteral("宇宙飞船"));
    EXPECT_TRUE(visit.search()->nearest());
    lookInBoth("search-nearest");
    visit.keyboard()->setText(QStringLiteral("龘龘"));
    lookInBoth("search-nothing");
    visit.keyboard()->clear();
    visit.keyboard()->setMode(KeyboardController::Digits);
    lookInBoth("search-digits");
    visit.keyboard()->setMode(KeyboardController::Handwriting);
    lookInBoth("search-write");
    visit.keyboard()->penDown(0.2, 0.5);
    visit.keyboard()->penMove(0.8, 0.5);
    visit.keyboard()->penUp();
    visit.keyboard()->penDown(0.5, 0.2);
    visit.keyboard()->penMove(0.5, 0.8);
    visit.keyboard()->penUp();
    EXPECT_TRUE(visit.keyboard()->candidates().contains(QStringLiteral("十")));
    lookInBoth("search-written");
}

// What a hall's own table may bring: names of sixty characters, and nothing else.
TEST_F(Pages, LongNamesAndMissingValues)
{
    catalogue::Contents contents;
    contents.district = {"平安区", "Ping'an District"};
    contents.lifeEvents = {{"retire", {"退休、养老", "Retirement"}, "old"}};
    for (int i = 0; i < 6; ++i) {
        catalogue::Item item;
        item.taskCode = "PA-XX-000" + std::to_string(i);
        item.name = "城乡居民基本养老保险待遇领取人员资格认证以及丧葬补助金抚恤金和个人账户余额一次性支付申领业务的办理登记、变更以及注销事项";
        item.plainName = {item.name, "Registration, change and cancellation of residents' pensions"};
        item.department = {"平安区人力资源和社会保障局社会保险事业管理中心城乡居民养老保险科",
                           "Human Resources and Social Security Bureau, Pensions"};
        item.lifeEvents = {"retire"};
        item.helpPhone = "12345";
        contents.items.push_back(item);
    }
    contents.items[1].plainName = {"短名字", "Short"};
    ASSERT_EQ(QString::fromStdString(contents.items[0].name).size(), 60);
    ASSERT_TRUE(m_catalogue->replace(contents, "test", m_clock.wall()));
    VisitController& visit = beginVisit();
    visit.openAll();
    visit.openEvent(0);
    lookInBoth("long-list");
    visit.openDepartments();
    lookInBoth("long-departments");
    visit.openSearch();
    for (const char key : {'y', 'l', 'b', 'x'})
        visit.keyboard()->key(QString(QLatin1Char(key)));
    lookInBoth("long-search");
    visit.openItem("PA-XX-0000");
    lookInBoth("long-guide");
    for (int section = 0; section < visit.guide()->sections().size(); ++section) {
        visit.guide()->toggle(section);
        lookInBoth("long-guide-section-" + std::to_string(section));
        for (const QVariant& line : visit.guide()->sections().at(section).toMap().value(QStringLiteral("lines")).toList())
            EXPECT_FALSE(line.toMap().value(QStringLiteral("head")).toString().isEmpty()) << section;
    }
    visit.openTakeAway();
    lookInBoth("long-take-away");
    visit.takeAway()->showText(true);
    lookInBoth("long-take-away-text");
}

// The guides of the catalogue, and the three longest names. They differ from `guide`, which is drawn in every face, in words
// only: of the sizes the smallest and the largest count, and one theme. In four parts, for they are many.
class GuidePages : public Pages, public testing::WithParamInterface<std::size_t>
{
protected:
    bool isDrawnIn(const Face& face) const override { return face.isMeasured() && !face.lowVision; }
};

constexpr std::size_t guideParts = 4;

TEST_P(GuidePages, EveryGuideFits)
{
    VisitController& visit = beginVisit();
    const auto all = m_catalogue->items({.limit = 500});
    ASSERT_TRUE(all);
    std::vector<catalogue::Item> shown = all->items;
    std::ranges::sort(shown, std::greater(), [](const catalogue::Item& item) { return std::pair(item.plainName.zh.size(), item.taskCode); });
    int seen = 0;
    std::erase_if(shown, [&](const catalogue::Item& item) { return seen++ >= 3 && !item.guide; });
    ASSERT_GT(shown.size(), 20U);
    for (std::size_t i = GetParam(); i < shown.size(); i += guideParts) {
        visit.openItem(shown[i].taskCode);
        look("a-guide");
        visit.back();
    }
}

INSTANTIATE_TEST_SUITE_P(Part, GuidePages, testing::Range(std::size_t{0}, guideParts));

TEST_F(Pages, ASlipsCase)
{
    VisitController& visit = beginVisit();
    const auto scan = [&] {
        visit.codeScanned(drivers::readCode(m_settings.platform.publicBaseUrl + "/c/0123456789abcdef0123456789abcdef", drivers::Symbology::QrCode));
        ASSERT_TRUE(eventually([&] { return !visit.slipCase()->asking(); }));
    };
    for (const auto state : {cases::CaseState::Accepted, cases::CaseState::Supplement, cases::CaseState::Completed, cases::CaseState::Refused}) {
        m_slips.reply = {cases::SlipReply::Kind::Known, {state, "2026-04-16T14:43:00+08:00", "2026-04-28"}};
        scan();
        lookInBoth("slip-case-" + std::string(cases::token(state)));
    }
    m_slips.reply = {cases::SlipReply::Kind::Unknown};
    scan();
    lookInBoth("slip-case-unknown");
    m_slips.reply = {cases::SlipReply::Kind::Unanswered};
    scan();
    lookInBoth("slip-case-unanswered");
}

TEST_F(Pages, ForeignCodes)
{
    VisitController& visit = beginVisit();
    visit.codeScanned(drivers::readCode("https://pay.example.com/?to=somebody&amount=100", drivers::Symbology::QrCode));
    EXPECT_EQ(visit.page(), VisitController::Foreign);
    look("foreign-code-address", {QStringLiteral("https"), QStringLiteral("pay"), QStringLiteral("example"), QStringLiteral("com"),
                                  QStringLiteral("to"), QStringLiteral("somebody"), QStringLiteral("amount")});
    std::string lengthy;
    for (int i = 0; i < 1000; ++i)
        lengthy += "长";
    visit.codeScanned(drivers::readCode(lengthy, drivers::Symbology::QrCode));
    lookInBoth("foreign-code-long");
    visit.codeScanned(drivers::readCode("\u202E.cn", drivers::Symbology::QrCode));
    lookInBoth("foreign-code-refused");
}

TEST_F(Pages, CardAloneAndALink)
{
    VisitController& visit = beginVisit();
    visit.cardPlaced();
    EXPECT_EQ(visit.page(), VisitController::Consent);
    identify();
    EXPECT_EQ(visit.page(), VisitController::CardMatters);
    lookInBoth("card-matters");
    auto document = readJsonFile(std::filesystem::path(CHANGMING_SOURCE_DIR) / "config/menu.json").value();
    document["home"][7]["action"] = {{"link", "https://zwfw.example.gov.cn/g"}};
    document["groups"].erase(7);
    ASSERT_TRUE(m_menus->publish(document.dump(), "test", "", {}, m_clock.wall()));
    visit.back();
    visit.menuChanged();
    visit.openTile(7);
    EXPECT_EQ(visit.page(), VisitController::Link);
    look("link", {QStringLiteral("https"), QStringLiteral("zwfw"), QStringLiteral("example"), QStringLiteral("gov"), QStringLiteral("cn")});
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
    form.openError(0);
    form.erase();
    form.closePad();
    fillForm();
    ASSERT_EQ(m_stage->visit()->page(), VisitController::Check);
    lookInBoth("check-answers");
    m_stage->visit()->back();
    lookInBoth("commitment-signed");
    m_stage->visit()->commitment()->signByCard(true);
    m_stage->visit()->nextStep();
    lookInBoth("commitment-by-card");
    m_stage->visit()->back();
    lookInBoth("commitment");
    m_stage->visit()->back();
    lookInBoth("materials-given");
    m_stage->visit()->materials()->openRow(0);
    m_stage->visit()->nextStep();
    lookInBoth("materials-missing");
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
    m_platform.hold();
    m_stage->visit()->confirm();
    lookInBoth("waiting");
    m_platform.answer();
    ASSERT_TRUE(eventually([&] { return m_stage->visit()->page() == VisitController::Accepted; }));
    lookInBoth("accepted");
    m_stage->visit()->rate();
    lookInBoth("rating");
    m_stage->visit()->rating()->chooseLevel(3);
    m_stage->visit()->rating()->chooseReason(1);
    lookInBoth("rating-reasons");
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
