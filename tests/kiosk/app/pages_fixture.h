// A page as it is drawn, looked at in both languages: nothing clipped, targets large enough and apart, no word of the other
// language. With CHANGMING_PICTURES=DIR the pictures are left there.
#pragma once

#include "tests/kiosk/app/hall_fixture.h"
#include "tests/kiosk/app/page_survey.h"

#include <QDir>
#include <QImage>

namespace changming::app
{

class PagesFixture : public HallFixture
{
protected:
    void look(const char* name, const QStringList& allowed = {})
    {
        ASSERT_TRUE(eventually([&] { return m_stage->window().isExposed(); }));
        const QImage picture = m_stage->window().grabWindow();
        ASSERT_EQ(picture.size(), m_stage->window().size());
        const QString folder = qEnvironmentVariable("CHANGMING_PICTURES");
        const QString language = m_language->current() == Language::Chinese ? QStringLiteral("zh") : QStringLiteral("en");
        if (!folder.isEmpty())
            picture.save(QDir(folder).filePath(QStringLiteral("%1-%2.png").arg(QString::fromLatin1(name), language)));
        EXPECT_EQ(survey(page(), m_hall->pixelsPerMillimetre()).join(QLatin1Char('\n')).toStdString(), "") << name << " " << language.toStdString();
        if (m_language->current() == Language::English)
            return;
        EXPECT_EQ(
            strayEnglish(page(), QStringList{QStringLiteral("English"), QStringLiteral("PA"), QStringLiteral("RS"), QStringLiteral("XX")} + allowed)
                .join(QLatin1Char(' '))
                .toStdString(),
            "")
            << name;
    }

    void lookInBoth(const char* name)
    {
        look(name);
        m_stage->visit()->switchLanguage();
        look(name);
        m_stage->visit()->switchLanguage();
    }
};

} // namespace changming::app
