#include "kiosk/app/signature_area.h"

#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QPen>

namespace changming::app
{

void drawStrokes(QPainter& painter, const std::vector<cases::Stroke>& strokes, qreal width, qreal penWidth)
{
    constexpr qreal grid = 1000;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(painter.pen().color(), penWidth, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    for (const cases::Stroke& stroke : strokes) {
        QPainterPath path;
        for (std::size_t i = 0; i < stroke.size(); ++i) {
            const QPointF at(stroke[i][0] * width / grid, stroke[i][1] * width / grid);
            if (i == 0)
                path.moveTo(at);
            path.lineTo(at);
        }
        painter.drawPath(path);
    }
}

SignatureArea::SignatureArea(QQuickItem* parent) : QQuickPaintedItem(parent)
{
    setAcceptedMouseButtons(Qt::LeftButton);
}

void SignatureArea::setCommitment(CommitmentController* commitment)
{
    if (commitment == m_commitment)
        return;
    m_commitment = commitment;
    connect(commitment, &CommitmentController::strokesChanged, this, [this] { update(); });
    Q_EMIT commitmentChanged();
}

void SignatureArea::paint(QPainter* painter)
{
    if (m_commitment == nullptr)
        return;
    painter->setPen(m_ink);
    drawStrokes(*painter, m_commitment->strokes(), width(), m_penWidth);
}

void SignatureArea::mousePressEvent(QMouseEvent* event)
{
    setKeepMouseGrab(true);
    if (m_commitment != nullptr)
        m_commitment->penDown(event->position().x() / width(), event->position().y() / width());
}

void SignatureArea::mouseMoveEvent(QMouseEvent* event)
{
    if (m_commitment != nullptr)
        m_commitment->penMove(event->position().x() / width(), event->position().y() / width());
}

void SignatureArea::mouseReleaseEvent(QMouseEvent*)
{
    if (m_commitment != nullptr)
        m_commitment->penUp();
}

void SignatureArea::mouseUngrabEvent()
{
    if (m_commitment != nullptr)
        m_commitment->penUp();
}

} // namespace changming::app
