#include "kiosk/app/icon_provider.h"

#include "kiosk/base/log.h"

#include <QFile>
#include <QPainter>
#include <QRegularExpression>
#include <QSvgRenderer>

namespace changming::app
{

QImage IconProvider::requestImage(const QString& id, QSize* size, const QSize& requestedSize)
{
    static const QRegularExpression shape(QStringLiteral("^([a-z0-9-]+)/([0-9a-fA-F]{6})$"));
    const auto match = shape.match(id);
    QFile file(QStringLiteral(":/assets/icons/") + match.captured(1) + QStringLiteral(".svg"));
    const QSize wanted = requestedSize.isEmpty() ? QSize(48, 48) : requestedSize;
    QImage image(wanted, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    if (size != nullptr)
        *size = wanted;
    if (!match.hasMatch() || !file.open(QIODevice::ReadOnly)) {
        log::error("app", "icon.missing", {{"name", log::Token{id.toStdString()}}});
        return image;
    }
    QSvgRenderer drawing(file.readAll().replace("currentColor", "#" + match.captured(2).toLatin1()));
    QPainter painter(&image);
    drawing.render(&painter);
    return image;
}

} // namespace changming::app
