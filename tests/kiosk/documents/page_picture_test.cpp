// A result's page as a picture: its shape, its words' ink, the red of its seal; and broken files.
#include "kiosk/documents/page_picture.h"

#include "tests/kiosk/documents/results.h"

#include <algorithm>
#include <thread>
#include <vector>

namespace changming::documents
{

namespace
{

template <class Is> int count(const QImage& picture, QRect where, Is is)
{
    int found = 0;
    for (int y = where.top(); y <= where.bottom(); ++y) {
        for (int x = where.left(); x <= where.right(); ++x)
            found += is(QColor(picture.pixel(x, y))) ? 1 : 0;
    }
    return found;
}

bool isDark(const QColor& colour)
{
    return colour.lightness() < 80;
}

bool isRed(const QColor& colour)
{
    return colour.red() > 150 && colour.green() < 120 && colour.blue() < 120;
}

} // namespace

TEST(PagePicture, showsThePageAsLargeAsItGoes)
{
    const std::string pdf = result();
    EXPECT_EQ(pageCount(pdf).value(), 1);
    const auto picture = pagePicture(pdf, 0, {900, 1200});
    ASSERT_TRUE(picture.ok()) << picture.error().message;
    EXPECT_LE(picture->width(), 900);
    EXPECT_LE(picture->height(), 1200);
    EXPECT_GE(std::max(picture->width() * 4, picture->height() * 3), 3590) << "one of its sides touches the place's";
    EXPECT_NEAR(static_cast<double>(picture->height()) / picture->width(), 842.0 / 595.0, 0.01);
    EXPECT_FALSE(picture->hasAlphaChannel());
    EXPECT_EQ(picture->pixelColor(2, 2), QColor(Qt::white));

    const int width = picture->width(), height = picture->height();
    EXPECT_GT(count(*picture, {0, height / 10, width, height / 8}, isDark), 1500) << "the title";
    EXPECT_GT(count(*picture, {width / 2, height * 7 / 10, width / 2 - width / 10, height / 4}, isRed), 1500) << "the seal";
    EXPECT_EQ(count(*picture, {width / 8, height * 7 / 10, width / 3, height / 5}, isRed), 0) << "nothing red but the seal";
    EXPECT_EQ(count(*picture, {width / 4, height * 6 / 10, width / 2, height / 20}, isDark), 0) << "nothing stands between";
}

TEST(PagePicture, whatCannotBeShownSaysWhy)
{
    const std::string pdf = result();
    EXPECT_EQ(pagePicture(pdf, 1, {100, 100}).error().code, "document-no-page");
    EXPECT_EQ(pagePicture(pdf, -1, {100, 100}).error().code, "document-no-page");
    EXPECT_EQ(pagePicture(pdf, 0, {0, 100}).error().code, "document-undrawable");
    EXPECT_EQ(pagePicture(pdf, 0, {5000, 100}).error().code, "document-undrawable");
    EXPECT_EQ(pagePicture("", 0, {100, 100}).error().code, "document-unreadable");
    EXPECT_EQ(pageCount("%PDF-1.4\nnothing of the kind\n").error().code, "document-unreadable");
    EXPECT_EQ(pageCount("%PDF-1.4\n" + std::string(maxDocumentBytes, ' ')).error().code, "document-unreadable");
}

TEST(PagePicture, brokenFilesEndInAPictureOrAnError)
{
    const std::string pdf = result();
    int errors = 0;
    for (std::size_t length = 0; length < pdf.size(); length += pdf.size() / 12) {
        const auto picture = pagePicture(std::string_view(pdf).substr(0, length), 0, {200, 300});
        errors += picture.ok() ? 0 : 1;
        EXPECT_TRUE(!picture.ok() || !picture->isNull());
    }
    EXPECT_GT(errors, 0);
    for (std::size_t at = 20; at < pdf.size(); at += pdf.size() / 25) {
        std::string other = pdf;
        other.replace(at, std::min<std::size_t>(40, pdf.size() - at), "<< /Length 999999999 >> /Kids [1 0 R] ( ");
        const auto picture = pagePicture(other, 0, {200, 300});
        EXPECT_TRUE(!picture.ok() || picture->width() <= 200);
    }
}

TEST(PagePicture, anyThreadDrawsTheSame)
{
    const std::string pdf = result();
    const QImage first = pagePicture(pdf, 0, {300, 400}).value();
    std::vector<QImage> pictures(4);
    std::vector<std::thread> threads;
    threads.reserve(pictures.size());
    for (QImage& picture : pictures)
        threads.emplace_back([&pdf, &picture] { picture = pagePicture(pdf, 0, {300, 400}).value(); });
    for (auto& thread : threads)
        thread.join();
    for (const QImage& picture : pictures)
        EXPECT_EQ(picture, first);
}

} // namespace changming::documents
