// Pictures of this visit that QML shows by name (image://visit/<name>): what the phone sent, a result document's page. The
// provider belongs to the visit's engine, the shelf to the visit's controller; both are gone with the visit. The shelf
// is filled on the GUI thread; Qt may ask the provider on another.
#pragma once

#include <QHash>
#include <QImage>
#include <QQuickImageProvider>
#include <QString>

#include <memory>
#include <mutex>

namespace changming::app
{

class PictureShelf
{
public:
    void put(const QString& name, const QImage& picture);
    void clear();
    QImage find(const QString& name) const; // null where there is none

private:
    mutable std::mutex m_mutex;
    QHash<QString, QImage> m_pictures;
};

class ShelfProvider final : public QQuickImageProvider
{
public:
    explicit ShelfProvider(std::shared_ptr<const PictureShelf> shelf) : QQuickImageProvider(QQuickImageProvider::Image), m_shelf(std::move(shelf)) {}

    QImage requestImage(const QString& id, QSize* size, const QSize& requestedSize) override;

private:
    std::shared_ptr<const PictureShelf> m_shelf;
};

} // namespace changming::app
