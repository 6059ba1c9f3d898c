// Where a finger signs: tells the strokes to the commitment and draws what it holds. An item of a visit's page; GUI thread.
#pragma once

#include "kiosk/app/commitment_controller.h"
#include "kiosk/cases/application.h"

#include <QColor>
#include <QQuickPaintedItem>
#include <QtQml/qqmlregistration.h>

#include <vector>

class QPainter;

namespace changming::app
{

// Strokes in thousandths of `width` pixels, with the painter's colour and round pens.
void drawStrokes(QPainter& painter, const std::vector<cases::Stroke>& strokes, qreal width, qreal penWidth);

class SignatureArea : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(changming::app::CommitmentController* commitment READ commitment WRITE setCommitment NOTIFY commitmentChanged REQUIRED FINAL)
    Q_PROPERTY(QColor ink MEMBER m_ink NOTIFY inkChanged FINAL)
    Q_PROPERTY(qreal penWidth MEMBER m_penWidth NOTIFY penWidthChanged FINAL)

public:
    explicit SignatureArea(QQuickItem* parent = nullptr);

    CommitmentController* commitment() const { return m_commitment; }
    void setCommitment(CommitmentController* commitment);
    void paint(QPainter* painter) override;

Q_SIGNALS:
    void commitmentChanged();
    void inkChanged();
    void penWidthChanged();

protected:
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseUngrabEvent() override;

private:
    CommitmentController* m_commitment = nullptr;
    QColor m_ink = Qt::black;
    qreal m_penWidth = 4;
};

} // namespace changming::app
