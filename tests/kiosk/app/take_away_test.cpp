// The codes that are taken away, read from the page's picture as telephones see it: blurred, turned, noisy; by two decoders
// that have nothing in common.
#include "kiosk/app/code_provider.h"
#include "tests/kiosk/app/hall_fixture.h"

#include <QDir>
#include <QPainter>
#include <QProcess>
#include <QTemporaryDir>

#include <ZXing/ReadBarcode.h>

#include <gmock/gmock.h>

#include <random>

namespace changming::app
{

namespace
{

std::vector<std::string> byZXing(const QImage& picture)
{
    const QImage gray = picture.convertToFormat(QImage::Format_Grayscale8);
    std::vector<std::string> texts;
    const auto hints = ZXing::DecodeHints().setFormats(ZXing::BarcodeFormat::QRCode);
    for (const auto& result :
         ZXing::ReadBarcodes({gray.constBits(), gray.width(), gray.height(), ZXing::ImageFormat::Lum, static_cast<int>(gray.bytesPerLine())}, hints))
        texts.push_back(result.text());
    return texts;
}

std::string byZBar(const QImage& picture)
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("page.png"));
    picture.save(file);
    QProcess zbar;
    zbar.start(QStringLiteral("zbarimg"), {QStringLiteral("--quiet"), QStringLiteral("--raw"), QStringLiteral("--nodbus"), file});
    EXPECT_TRUE(zbar.waitForFinished(60'000)) << zbar.errorString().toStdString();
    return zbar.readAllStandardOutput().toStdString();
}

QImage blurred(const QImage& picture) // as by a lens that is not in focus: to less than half, and back
{
    return picture.scaled(picture.size() * 0.45, Qt::IgnoreAspectRatio, Qt::SmoothTransformation).scaled(picture.size(), Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
}

QImage turned(const QImage& picture, double degrees)
{
    QImage ground(picture.width() * 3 / 2, picture.height() * 3 / 2, QImage::Format_RGB32);
    ground.fill(Qt::white);
    QPainter painter(&ground);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.translate(ground.rect().center());
    painter.rotate(degrees);
    painter.drawImage(-picture.rect().center(), picture);
    return ground;
}

QImage noisy(const QImage& picture) // as by a sensor in a dark hall
{
    QImage gray = picture.scaled(picture.size() / 2, Qt::IgnoreAspectRatio, Qt::SmoothTransformation).convertToFormat(QImage::Format_Grayscale8);
    std::mt19937 random(20261124);
    std::normal_distribution<float> noise(0, 25);
    for (int y = 0; y < gray.height(); ++y)
        for (int x = 0; x < gray.width(); ++x) {
            uchar& pixel = gray.scanLine(y)[x];
            pixel = static_cast<uchar>(std::clamp(static_cast<float>(pixel) + noise(random), 0.0F, 255.0F));
        }
    return gray;
}

// The quiet zone is four modules.
double modulePixels(const QImage& code)
{
    int row = 0;
    while (row < code.height() && std::all_of(code.constScanLine(row), code.constScanLine(row) + code.width(), [](uchar pixel) { return pixel == 255; }))
        ++row;
    return row / 4.0;
}

// Codes that are to be read: not that of the slip's small drawing.
void collectCodes(QQuickItem* item, std::vector<QQuickItem*>& codes)
{
    if (!item->isVisible() || QString::fromLatin1(item->metaObject()->className()).startsWith(QStringLiteral("SlipDrawing")))
        return;
    if (QString::fromLatin1(item->metaObject()->className()).startsWith(QStringLiteral("CodePicture")))
        codes.push_back(item);
    for (QQuickItem* child : item->childItems())
        collectCodes(child, codes);
}

} // namespace

class TakeAway : public HallFixture
{
protected:
    void openPage()
    {
        VisitController& visit = beginVisit();
        openPensionItem();
        visit.choose(0, 1);
        visit.openTakeAway();
    }

    // The largest code of the page with some of the card around it.
    QImage picture()
    {
        EXPECT_TRUE(eventually([&] { return m_stage->window().isExposed(); }));
        const QImage whole = m_stage->window().grabWindow();
        std::vector<QQuickItem*> codes;
        collectCodes(page(), codes);
        const auto largest = std::ranges::max_element(codes, {}, &QQuickItem::width);
        const QRectF place = (*largest)->mapRectToScene((*largest)->boundingRect());
        return whole.copy(place.toAlignedRect());
    }

    void expectReadable(const std::string& expected)
    {
        const QImage plain = picture();
        const std::vector<std::pair<std::string, QImage>> views{
            {"plain", plain}, {"blurred", blurred(plain)}, {"turned a little", turned(plain, 11)}, {"on its head", turned(plain, 180)}, {"noisy", noisy(plain)}};
        for (const auto& [name, view] : views) {
            EXPECT_THAT(byZXing(view), testing::Contains(expected)) << name;
            EXPECT_THAT(byZBar(view), expected + "\n") << name;
        }
    }
};

TEST_F(TakeAway, TheLinkIsOfExactlyThisGuideAndSituation)
{
    openPage();
    EXPECT_EQ(m_stage->visit()->takeAway()->linkAddress().toStdString(), m_settings.platform.publicBaseUrl + "/g/PA-RS-0005?v=2026-04-01&s=working:no");
    expectReadable(m_settings.platform.publicBaseUrl + "/g/PA-RS-0005?v=2026-04-01&s=working:no");
}

TEST_F(TakeAway, TheTextIsInTheCodesThemselves)
{
    openPage();
    VisitController& visit = *m_stage->visit();
    TakeAwayController& taken = *visit.takeAway();
    for (const bool english : {false, true}) {
        if (english)
            visit.switchLanguage();
        taken.showText(true);
        ASSERT_GT(taken.codeCount(), 1);
        for (int number = 1; number <= taken.codeCount(); ++number) {
            ASSERT_EQ(taken.codeNumber(), number);
            EXPECT_LE(taken.code().toUcs4().size(), 300);
            expectReadable(taken.code().toStdString());
            taken.nextCode();
        }
    }
}

TEST_F(TakeAway, AModuleIsAMillimetre)
{
    VisitController& visit = beginVisit();
    const auto expectLarge = [&](const char* where, std::size_t least) {
        std::vector<QQuickItem*> codes;
        collectCodes(page(), codes);
        EXPECT_GE(codes.size(), least) << where;
        for (QQuickItem* code : codes) {
            const QImage image = codeImage(code->property("content").toString(), static_cast<int>(code->width()));
            EXPECT_LE(image.width(), code->width()) << where;
            EXPECT_GE(modulePixels(image), m_hall->pixelsPerMillimetre()) << where;
        }
    };
    expectLarge("home", 1);
    openPensionItem();
    visit.choose(0, 1);
    expectLarge("guide", 1);
    visit.openTakeAway();
    expectLarge("take-away", 1);
    visit.takeAway()->showText(true);
    expectLarge("take-away as text", 1);
}

TEST_F(TakeAway, WithoutANetworkTheTextComesFirst)
{
    m_platform.kind = cases::Reply::Kind::NotSent;
    m_courier->wake("nobody");
    ASSERT_TRUE(eventually([&] { return m_courier->unreachableSince().has_value(); }));
    openPage();
    EXPECT_TRUE(m_stage->visit()->takeAway()->asText());
}

TEST_F(TakeAway, AnswersNarrowWhatIsTaken)
{
    VisitController& visit = beginVisit();
    openPensionItem();
    visit.choose(0, 0);
    visit.openTakeAway();
    visit.takeAway()->showText(true);
    EXPECT_TRUE(visit.takeAway()->code().contains(QStringLiteral("权益记录")));
    visit.back();
    visit.choose(0, 1);
    visit.openTakeAway();
    EXPECT_FALSE(visit.takeAway()->code().contains(QStringLiteral("权益记录")));
    EXPECT_TRUE(visit.takeAway()->linkAddress().endsWith(QStringLiteral("s=working:no")));
}

TEST_F(TakeAway, WithoutAPrinterItSaysSoAndPointsToTheCode)
{
    openPage();
    m_stage->visit()->takeAway()->print();
    EXPECT_TRUE(m_stage->visit()->takeAway()->slipTrouble());
    EXPECT_TRUE(m_stage->visit()->takeAway()->slipText().contains(QStringLiteral("扫码带走")));
}

} // namespace changming::app
