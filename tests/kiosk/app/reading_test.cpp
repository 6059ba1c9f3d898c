// Read aloud, as the voice is told: pages, dialogs, what newly stands out, the control with the focus; nothing that is masked
// or typed, and nothing behind the end.
#include "kiosk/app/reading_words.h"

#include "tests/kiosk/app/keys_fixture.h"

#include <gmock/gmock.h>

namespace changming::app
{

using testing::HasSubstr;
using testing::Not;
using testing::StartsWith;

class ReadAloud : public KeysFixture
{
protected:
    VisitController& beginAloud()
    {
        VisitController& visit = beginVisit();
        visit.face()->setReading(true);
        see();
        return visit;
    }
    std::string last() const { return m_speaker.said.empty() ? std::string() : m_speaker.said.back().first; }
    std::string everything() const
    {
        std::string all;
        for (const auto& [text, language] : m_speaker.said)
            all += text + "\n";
        return all;
    }
    static std::string withoutSpaces(std::string text)
    {
        std::erase(text, ' ');
        return text;
    }
};

TEST_F(ReadAloud, NothingIsSaidUntilSomebodyWantsIt)
{
    VisitController& visit = beginVisit();
    visit.openAll();
    see();
    press(Qt::Key_Tab);
    EXPECT_TRUE(m_speaker.said.empty());
}

TEST_F(ReadAloud, APageIsSaidWhenItComesHeadingFirst)
{
    VisitController& visit = beginAloud();
    ASSERT_EQ(m_speaker.said.size(), 1U);
    EXPECT_THAT(last(), StartsWith("您想办什么事？"));
    EXPECT_LT(last().find("搜索"), last().find("社会保险"));
    EXPECT_LT(last().find("社会保险"), last().find("放身份证"));
    EXPECT_EQ(m_speaker.said.back().second, Language::Chinese);
    see();
    EXPECT_EQ(m_speaker.said.size(), 1U) << "once";
    openPensionItem();
    see();
    EXPECT_THAT(last(), HasSubstr("参加居民养老保险"));
    visit.openSearch();
    see();
    EXPECT_THAT(last(), Not(HasSubstr("空格"))) << "a keyboard is not read out";
}

TEST_F(ReadAloud, WhatIsDrawnOnAControlIsNotSaidAgain)
{
    beginAloud();
    const std::string page = last();
    EXPECT_NE(page.find("社会保险"), std::string::npos);
    EXPECT_EQ(page.find("社会保险"), page.rfind("社会保险")) << page;
}

TEST_F(ReadAloud, InTheLanguageOfTheScreen)
{
    VisitController& visit = beginAloud();
    visit.switchLanguage();
    see();
    EXPECT_EQ(m_speaker.said.back().second, Language::English);
    EXPECT_THAT(last(), StartsWith("What would you like to get done?"));
}

TEST_F(ReadAloud, AControlIsSaidWithItsRoleValueAndState)
{
    VisitController& visit = beginAloud();
    while (focusedName() != QStringLiteral("帮助"))
        press(Qt::Key_F9);
    EXPECT_EQ(last(), "帮助，按钮。");
    press(Qt::Key_F10);
    see();
    EXPECT_THAT(last(), StartsWith("帮助。选一件事")) << "a dialog is said when it opens";
    press(Qt::Key_F10);
    openPensionItem();
    visit.apply();
    identify();
    see(); // else the page, when it is shown, takes the place of what is said of a control
    while (focusedName() != QStringLiteral("就住户籍地"))
        press(Qt::Key_F9);
    EXPECT_EQ(last(), "就住户籍地，选项，没选中。");
    press(Qt::Key_F10);
    press(Qt::Key_F9);
    press(Qt::Key_Left);
    EXPECT_EQ(last(), "就住户籍地，选项，已选中。");
    while (focusedName() != QStringLiteral("手机号码"))
        press(Qt::Key_F9);
    EXPECT_EQ(last(), "手机号码，输入框，空的。");
}

TEST_F(ReadAloud, WhatIsTypedIsNotSaid)
{
    VisitController& visit = beginAloud();
    openPensionItem();
    visit.apply();
    identify();
    while (focusedName() != QStringLiteral("手机号码"))
        press(Qt::Key_F9);
    press(Qt::Key_F10);
    for (const char digit : std::string("13812345678"))
        visit.form()->type(QString(QLatin1Char(digit)));
    const auto before = m_speaker.said.size();
    press(Qt::Key_F10); // the key under the focus, once more
    EXPECT_EQ(m_speaker.said.size(), before) << "the key was said when it got the focus, not when it was pressed";
    press(Qt::Key_Escape);
    EXPECT_EQ(focusedName(), QStringLiteral("手机号码"));
    EXPECT_EQ(last(), "手机号码，输入框，已隐藏。");
    EXPECT_THAT(withoutSpaces(everything()), Not(HasSubstr("13812345678")));
}

// From the card to the number with every page read out: no voice ever says what stands for the person.
TEST_F(ReadAloud, NoMaskAndNoPersonalNumberIsHeardOnTheWholeWay)
{
    VisitController& visit = beginAloud();
    openPensionItem();
    see();
    visit.apply();
    see();
    readCard("440524188001010014");
    see();
    skipProof();
    see();
    fillForm("13812345678");
    ASSERT_EQ(visit.page(), VisitController::Check);
    see();
    EXPECT_THAT(last(), HasSubstr("已隐藏"));
    for (int i = 0; i < 30; ++i)
        press(Qt::Key_Tab);
    visit.confirm();
    ASSERT_TRUE(eventually([&] { return visit.page() == VisitController::Accepted; }));
    see();
    EXPECT_THAT(last(), HasSubstr("PA 0 4 1 6 2 0 8 7 6 3")) << "the case number is what one comes for";
    const std::string heard = withoutSpaces(everything());
    for (const char* needle : {"440524188001010014", "13812345678", "5678", "0014", "*"})
        EXPECT_THAT(heard, Not(HasSubstr(needle)));
}

TEST_F(ReadAloud, ASentenceThatNewlyStandsOutIsSaidByItself)
{
    VisitController& visit = beginAloud();
    openPensionItem();
    visit.openTakeAway();
    see();
    const auto before = m_speaker.said.size();
    m_hall->setPlatformReachable(false);
    see();
    ASSERT_EQ(m_speaker.said.size(), before + 1);
    EXPECT_THAT(last(), Not(HasSubstr("一码带走"))) << "not the whole page again";
}

TEST_F(ReadAloud, LeaveIsSilenceAtOnceAndTheNextVisitIsSilent)
{
    VisitController& visit = beginAloud();
    const int stopped = m_speaker.stopped;
    visit.leave();
    EXPECT_EQ(m_speaker.stopped, stopped + 1) << "before anything else happens";
    ASSERT_TRUE(eventually([&] { return m_stage->visit() == nullptr; }));
    const auto before = m_speaker.said.size();
    beginVisit();
    see();
    press(Qt::Key_Tab);
    EXPECT_EQ(m_speaker.said.size(), before);
}

TEST_F(ReadAloud, SwitchedOffItIsSilentAtOnce)
{
    VisitController& visit = beginAloud();
    const int stopped = m_speaker.stopped;
    visit.face()->setReading(false);
    EXPECT_EQ(m_speaker.stopped, stopped + 1);
    const auto before = m_speaker.said.size();
    visit.openAll();
    see();
    EXPECT_EQ(m_speaker.said.size(), before);
}

TEST_F(ReadAloud, AMachineThatCannotSaysSoAndWhomToCall)
{
    EXPECT_EQ(m_hall->readingWords(), QStringLiteral("请插上耳机。"));
    m_speaker.works = false;
    beginAloud();
    EXPECT_TRUE(m_hall->readingWords().contains(QStringLiteral("12345"))) << m_hall->readingWords().toStdString();
    m_speaker.works = true;
    press(Qt::Key_Tab);
    EXPECT_EQ(m_hall->readingWords(), QStringLiteral("请插上耳机。"));
    m_speaker.hasCard = false;
    press(Qt::Key_Tab);
    EXPECT_TRUE(m_hall->readingWords().contains(QStringLiteral("12345"))) << "said to nobody";
}

TEST_F(ReadAloud, TheHallMayLetEverybodyHear)
{
    m_settings.sound.output = settings::Sound::Output::Speakers;
    EXPECT_EQ(m_hall->readingWords(), QStringLiteral("旁边的人也听得到。"));
}

} // namespace changming::app
