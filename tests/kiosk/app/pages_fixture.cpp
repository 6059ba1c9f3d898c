#include "tests/kiosk/app/pages_fixture.h"

#include "tests/kiosk/app/contrast_survey.h"
#include "tests/kiosk/app/layout.h"
#include "tests/kiosk/app/page_survey.h"

#include <QDir>
#include <QImage>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QRegularExpression>

#include <array>
#include <memory>
#include <regex>

namespace changming::app
{

namespace
{

constexpr std::array<qreal, 4> textScales{1.0, 1.2, 1.4, 1.6};

// The theme of a page outside a visit, which nobody there can choose: the hall's.
void setTheme(QQuickItem* page, const Face& face)
{
    QQmlComponent reach(qmlEngine(page));
    reach.setData("import QtQml\nimport Changming.Theme\nQtObject { readonly property QtObject theme: Theme }", {});
    const std::unique_ptr<QObject> holder(reach.create());
    auto* theme = holder->property("theme").value<QObject*>();
    theme->setProperty("textScale", textScales.at(static_cast<std::size_t>(face.textSize)));
    theme->setProperty("lowVision", face.lowVision);
    theme->setProperty("low", face.format == Format::Low);
    theme->setProperty("lying", face.format == Format::Lying);
}

QStringList chineseOnly(QQuickItem* page, const QStringList& latin)
{
    QStringList complaints;
    const QStringList everywhere{QStringLiteral("English"), QStringLiteral("PA"), QStringLiteral("RS"), QStringLiteral("XX")};
    for (const QString& word : strayEnglish(page, everywhere + latin))
        complaints << QStringLiteral("English on a Chinese page: %1").arg(word);
    return complaints;
}

} // namespace

void PagesFixture::switchLanguage()
{
    if (VisitController* visit = m_stage->visit(); visit != nullptr)
        return visit->switchLanguage();
    m_language->set(m_language->current() == Language::Chinese ? Language::English : Language::Chinese);
    qmlEngine(page())->retranslate();
    m_hall->languageHasChanged();
}

void PagesFixture::take(const Face& face)
{
    VisitController* visit = m_stage->visit();
    if (m_language->current() != face.language)
        switchLanguage();
    if (m_stage->window().size() != face.panel()) {
        m_stage->window().resize(face.panel());
        ASSERT_TRUE(eventually([&] { return page()->size() == QSizeF(face.panel()); }));
    }
    if (visit == nullptr)
        return setTheme(page(), face);
    visit->face()->setLow(face.format == Format::Low);
    visit->face()->setTextSize(face.textSize);
    visit->face()->setLowVision(face.lowVision);
}

QStringList PagesFixture::complaintsOf(const std::string& name, const Face& face, const QStringList& latin)
{
    const Reach reach = face.format == Format::Low ? Reach::Low : Reach::WholePanel;
    if (!face.isMeasured()) {
        layOut(page());
        return survey(page(), m_hall->pixelsPerMillimetre(), reach);
    }
    const QImage picture = m_stage->window().grabWindow();
    EXPECT_EQ(picture.size(), face.panel());
    if (const QString folder = qEnvironmentVariable("CHANGMING_PICTURES"); !folder.isEmpty())
        picture.save(QDir(folder).filePath(QString::fromStdString(name) + QLatin1Char('-') + face.name() + QStringLiteral(".png")));
    QStringList complaints = survey(page(), m_hall->pixelsPerMillimetre(), reach) + surveyContrast(page(), picture);
    if (face.language == Language::Chinese)
        complaints += chineseOnly(page(), latin);
    return complaints;
}

void PagesFixture::look(const std::string& name, const QStringList& latin)
{
    static const QRegularExpression wanted(qEnvironmentVariable("CHANGMING_FACES"));
    ASSERT_TRUE(eventually([&] { return m_stage->window().isExposed(); }));
    const Face before{.language = m_language->current()};
    for (const Face& face : everyFace()) {
        if (!isDrawnIn(face) || !wanted.match(face.name()).hasMatch())
            continue;
        ASSERT_NO_FATAL_FAILURE(take(face));
        m_findings.looked(name, face, complaintsOf(name, face, latin));
    }
    ASSERT_NO_FATAL_FAILURE(take(before));
}

void PagesFixture::TearDown()
{
    EXPECT_EQ(m_findings.judged(), "");
    const auto* test = testing::UnitTest::GetInstance()->current_test_info();
    if (const QString folder = qEnvironmentVariable("CHANGMING_FINDINGS"); !folder.isEmpty())
        m_findings.save(folder.toStdString(), std::regex_replace(std::string(test->test_suite_name()) + "." + test->name(), std::regex("/"), "-"));
}

} // namespace changming::app
