// "image://codes/<percent-encoded text>": a QR code with its quiet zone, level M, drawn in whole pixels a module.
#pragma once

#include <QQuickImageProvider>

namespace changming::app
{

class CodeProvider final : public QQuickImageProvider
{
public:
    CodeProvider() : QQuickImageProvider(QQuickImageProvider::Image) {}
    QImage requestImage(const QString& id, QSize* size, const QSize& requestedSize) override;
};

// Black on white, `pixels` wide at most. Empty when the text does not fit a code.
QImage codeImage(const QString& text, int pixels);

} // namespace changming::app
