#include "kiosk/app/picture_shelf.h"

namespace changming::app
{

void PictureShelf::put(const QString& name, const QImage& picture)
{
    const std::lock_guard lock(m_mutex);
    m_pictures.insert(name, picture);
}

void PictureShelf::clear()
{
    const std::lock_guard lock(m_mutex);
    m_pictures.clear();
}

QImage PictureShelf::find(const QString& name) const
{
    const std::lock_guard lock(m_mutex);
    return m_pictures.value(name);
}

QImage ShelfProvider::requestImage(const QString& id, QSize* size, const QSize& requestedSize)
{
    QImage picture = m_shelf->find(id);
    if (!picture.isNull() && !requestedSize.isEmpty())
        picture = picture.scaled(requestedSize, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    if (size != nullptr)
        *size = picture.size();
    return picture;
}

} // namespace changming::app
