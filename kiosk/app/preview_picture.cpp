#include "kiosk/app/preview_picture.h"

#include <QPainter>

namespace changming::app
{

void PreviewPicture::setPreview(HomePreview* preview)
{
    if (preview == m_preview)
        return;
    m_preview = preview;
    connect(preview, &HomePreview::pictureChanged, this, [this] {
        m_fitted = {};
        update();
    });
    Q_EMIT previewChanged();
}

void PreviewPicture::paint(QPainter* painter)
{
    if (m_preview == nullptr || m_preview->picture().isNull())
        return;
    const QSize place(static_cast<int>(width()), static_cast<int>(height()));
    const QSize wanted = m_preview->picture().size().scaled(place, Qt::KeepAspectRatio);
    if (m_fitted.size() != wanted)
        m_fitted = m_preview->picture().scaled(wanted, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    painter->drawImage(QPointF((place.width() - wanted.width()) / 2.0, 0), m_fitted);
}

} // namespace changming::app
