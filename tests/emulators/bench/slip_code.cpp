#include "tests/emulators/bench/slip_code.h"

#include <QImage>

#include <ZXing/ReadBarcode.h>

#include <exception>

namespace changming::bench
{

QString slipCode(const QString& pictureFile)
{
    const QImage image = QImage(pictureFile).convertToFormat(QImage::Format_Grayscale8);
    if (image.isNull())
        return {};
    try {
        const auto hints = ZXing::DecodeHints().setFormats(ZXing::BarcodeFormat::QRCode).setTryHarder(true);
        const ZXing::ImageView view(image.constBits(), image.width(), image.height(), ZXing::ImageFormat::Lum,
                                    static_cast<int>(image.bytesPerLine()));
        return QString::fromStdString(ZXing::ReadBarcode(view, hints).text());
    } catch (const std::exception&) {
        return {};
    }
}

} // namespace changming::bench
