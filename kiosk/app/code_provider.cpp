#include "kiosk/app/code_provider.h"

#include <QUrl>

#include <ZXing/BitMatrix.h>
#include <ZXing/MultiFormatWriter.h>

#include <algorithm>
#include <exception>

namespace changming::app
{

QImage codeImage(const QString& text, int pixels)
{
    try {
        constexpr int quiet = 4;
        const auto writer = ZXing::MultiFormatWriter(ZXing::BarcodeFormat::QRCode).setMargin(quiet).setEccLevel(4).setEncoding(ZXing::CharacterSet::UTF8);
        const ZXing::BitMatrix modules = writer.encode(text.toStdString(), 0, 0);
        const int scale = std::max(1, pixels / modules.width());
        QImage image(modules.width() * scale, modules.height() * scale, QImage::Format_Grayscale8);
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                image.scanLine(y)[x] = modules.get(x / scale, y / scale) ? 0 : 255;
        return image;
    } catch (const std::exception&) { // ZXing throws when the text is too long
        return {};
    }
}

QImage CodeProvider::requestImage(const QString& id, QSize* size, const QSize& requestedSize)
{
    QImage image = codeImage(QUrl::fromPercentEncoding(id.toUtf8()), std::max(requestedSize.width(), 200));
    if (size != nullptr)
        *size = image.size();
    return image;
}

} // namespace changming::app
