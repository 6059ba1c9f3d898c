// Shows the picture of a HomePreview, as large as its place. GUI thread.
#pragma once

#include "kiosk/app/home_preview.h"

#include <QImage>
#include <QQuickPaintedItem>
#include <QtQml/qqmlregistration.h>

namespace changming::app
{

class PreviewPicture : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(changming::app::HomePreview* preview READ preview WRITE setPreview NOTIFY previewChanged REQUIRED FINAL)

public:
    explicit PreviewPicture(QQuickItem* parent = nullptr) : QQuickPaintedItem(parent) {}

    HomePreview* preview() const { return m_preview; }
    void setPreview(HomePreview* preview);
    void paint(QPainter* painter) override;

Q_SIGNALS:
    void previewChanged();

private:
    HomePreview* m_preview = nullptr;
    QImage m_fitted; // of the size that was painted last
};

} // namespace changming::app
