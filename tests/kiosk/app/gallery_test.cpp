// The gallery holds every part that there is; with CHANGMING_PICTURES=DIR its picture is left there.
#include "tests/kiosk/app/hall_fixture.h"
#include "tests/kiosk/app/page_survey.h"

#include "kiosk/app/gallery.h"

#include <QDir>
#include <QImage>
#include <QTest>

#include <filesystem>
#include <set>

namespace changming::app
{

namespace
{

void collectTypes(const QQuickItem* item, std::set<std::string>& types)
{
    for (const QMetaObject* type = item->metaObject(); type != nullptr; type = type->superClass())
        types.insert(std::string(type->className()).substr(0, std::string_view(type->className()).find("_QML")));
    for (const QQuickItem* child : item->childItems())
        collectTypes(child, types);
}

} // namespace

class GalleryShow : public HallFixture
{
protected:
    GalleryShow() : m_gallery(m_terminal->formTools(), *m_language, 1.6) {} // all of it in one picture

    QQuickItem* root()
    {
        const auto children = m_gallery.window().contentItem()->childItems();
        return children.isEmpty() ? nullptr : children.first();
    }

    Gallery m_gallery;
};

TEST_F(GalleryShow, HoldsEveryPart)
{
    ASSERT_TRUE(m_gallery.open());
    std::set<std::string> shown;
    collectTypes(root(), shown);
    std::string missing;
    for (const char* folder : {"controls", "forms"})
        for (const auto& file : std::filesystem::directory_iterator(std::filesystem::path(CHANGMING_SOURCE_DIR) / "qml" / folder))
            if (file.path().extension() == ".qml" && !shown.contains(file.path().stem().string()))
                missing += file.path().filename().string() + " ";
    EXPECT_EQ(missing, "") << "show it in qml/gallery";
}

TEST_F(GalleryShow, IsDrawnInBothThemesAndLanguages)
{
    m_gallery.window().resize(4300, 2400);
    ASSERT_TRUE(m_gallery.open());
    m_gallery.window().show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&m_gallery.window()));
    const QImage first = m_gallery.window().grabWindow();
    if (const QString folder = qEnvironmentVariable("CHANGMING_PICTURES"); !folder.isEmpty())
        first.scaledToWidth(first.width() / 2, Qt::SmoothTransformation).save(QDir(folder).filePath(QStringLiteral("gallery.png")));
    const auto touch = [&](const QString& name) {
        for (const Control& control : controlsOf(root()))
            if (control.name == name)
                return QTest::mouseClick(&m_gallery.window(), Qt::LeftButton, {}, control.place.center().toPoint());
        FAIL() << name.toStdString();
    };
    touch(QStringLiteral("English"));
    EXPECT_EQ(m_language->current(), Language::English);
    const QImage english = m_gallery.window().grabWindow();
    EXPECT_NE(english, first);
    touch(QStringLiteral("Yellow on black"));
    const QImage yellow = m_gallery.window().grabWindow();
    EXPECT_EQ(yellow.pixelColor(4, 2390), QColor(Qt::black));
}

TEST_F(GalleryShow, NamesTheFormThatItLacks)
{
    m_forms.clear();
    const auto opened = m_gallery.open();
    ASSERT_FALSE(opened);
    EXPECT_EQ(opened.error().code, "form-missing");
}

} // namespace changming::app
