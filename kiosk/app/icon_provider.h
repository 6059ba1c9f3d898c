// "image://icons/<name>/<rrggbb>": a drawing of assets/icons in one colour. The SVGs draw in currentColor, which Qt's
// renderer takes for black; the colour is put in before it draws. GUI thread or the image loader's; keeps nothing.
#pragma once

#include <QQuickImageProvider>

namespace changming::app
{

class IconProvider final : public QQuickImageProvider
{
public:
    IconProvider() : QQuickImageProvider(QQuickImageProvider::Image) {}
    QImage requestImage(const QString& id, QSize* size, const QSize& requestedSize) override;
};

} // namespace changming::app
