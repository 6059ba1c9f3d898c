#include "tests/platform/file_picture.h"

#include <QBuffer>
#include <QImage>
#include <QImageReader>

#include <poppler-qt6.h>

#include <algorithm>
#include <memory>
#include <mutex>

namespace changming::sandbox
{

namespace
{

constexpr int longestSide = 1200; // of the picture on the kiosk, pixels
constexpr int mostMegabytes = 256;
constexpr std::size_t smallEnough = 200U << 10U; // served as it came

Error unreadable()
{
    return {"file-unreadable", "the file cannot be shown"};
}

Result<Picture> asJpeg(const QImage& image)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    // JPEG knows no transparency: without a ground it would become black.
    QImage opaque(image.size(), QImage::Format_RGB32);
    opaque.fill(Qt::white);
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x) {
            const QRgb point = image.pixel(x, y);
            const auto over = [alpha = qAlpha(point)](int colour) { return (colour * alpha + 255 * (255 - alpha)) / 255; };
            opaque.setPixel(x, y, qRgb(over(qRed(point)), over(qGreen(point)), over(qBlue(point))));
        }
    if (!opaque.save(&buffer, "JPEG", 80))
        return unreadable();
    return Picture{"image/jpeg", bytes.toStdString()};
}

QSize fitting(QSize size)
{
    const bool isSmall = std::max(size.width(), size.height()) <= longestSide;
    return isSmall ? size : size.scaled(longestSide, longestSide, Qt::KeepAspectRatio).expandedTo({1, 1});
}

Result<Picture> ofImage(const std::string& bytes, const std::string& mediaType)
{
    QByteArray data = QByteArray::fromRawData(bytes.data(), static_cast<qsizetype>(bytes.size()));
    QBuffer buffer(&data);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer, mediaType == "image/png" ? "png" : "jpeg");
    reader.setAutoTransform(true); // as the phone was held
    const QSize size = reader.size();
    const bool isSmall = bytes.size() <= smallEnough && size.isValid() && fitting(size) == size;
    if (size.isValid())
        reader.setScaledSize(fitting(size));
    const QImage image = reader.read();
    if (image.isNull())
        return unreadable();
    // Also what is served as it came has been read to its end, and is not turned.
    if (isSmall && reader.transformation() == QImageIOHandler::TransformationNone)
        return Picture{mediaType, bytes};
    return asJpeg(image);
}

Result<Picture> ofPdf(const std::string& bytes)
{
    static std::mutex oneAtATime; // the library's fonts are shared
    const std::lock_guard lock(oneAtATime);
    const auto document = Poppler::Document::loadFromData(QByteArray::fromRawData(bytes.data(), static_cast<qsizetype>(bytes.size())));
    if (!document || document->isLocked() || document->numPages() < 1)
        return unreadable();
    const std::unique_ptr<Poppler::Page> page = document->page(0);
    const QSizeF points = page ? page->pageSizeF() : QSizeF();
    if (points.width() < 1 || points.height() < 1)
        return unreadable();
    const double dotsPerInch = 72.0 * longestSide / std::max(points.width(), points.height());
    const QImage image = page->renderToImage(dotsPerInch, dotsPerInch);
    return image.isNull() ? Result<Picture>(unreadable()) : asJpeg(image);
}

} // namespace

std::string mediaTypeOf(std::string_view bytes)
{
    if (bytes.starts_with("\xFF\xD8\xFF"))
        return "image/jpeg";
    if (bytes.starts_with("\x89PNG\r\n\x1A\n"))
        return "image/png";
    return bytes.starts_with("%PDF-") ? "application/pdf" : "";
}

Result<Picture> pictureOf(const std::string& bytes, const std::string& mediaType)
{
    QImageReader::setAllocationLimit(mostMegabytes);
    return mediaType == "application/pdf" ? ofPdf(bytes) : ofImage(bytes, mediaType);
}

} // namespace changming::sandbox
