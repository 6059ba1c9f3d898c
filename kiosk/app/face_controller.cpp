#include "kiosk/app/face_controller.h"

#include <algorithm>
#include <array>

namespace changming::app
{

qreal FaceController::textScale() const
{
    static constexpr std::array<qreal, textSizes> scales{1.0, 1.2, 1.4, 1.6};
    return scales.at(static_cast<std::size_t>(m_textSize));
}

bool FaceController::changed() const
{
    return m_textSize != 0 || m_lowVision || m_low || m_reading;
}

void FaceController::setTextSize(int size)
{
    const int wanted = std::clamp(size, 0, textSizes - 1);
    if (wanted == m_textSize)
        return;
    m_textSize = wanted;
    Q_EMIT textSizeChanged();
    Q_EMIT faceChanged();
}

void FaceController::setLowVision(bool wanted)
{
    if (wanted == m_lowVision)
        return;
    m_lowVision = wanted;
    Q_EMIT lowVisionChanged();
    Q_EMIT faceChanged();
}

void FaceController::setLow(bool wanted)
{
    if (wanted == m_low)
        return;
    m_low = wanted;
    Q_EMIT lowChanged();
    Q_EMIT faceChanged();
}

void FaceController::setReading(bool wanted)
{
    if (wanted == m_reading)
        return;
    m_reading = wanted;
    Q_EMIT readingChanged();
    Q_EMIT faceChanged();
}

void FaceController::setTwoSwitches(bool wanted)
{
    if (wanted == m_twoSwitches)
        return;
    m_twoSwitches = wanted;
    Q_EMIT twoSwitchesChanged();
    Q_EMIT faceChanged();
}

void FaceController::reset()
{
    setTextSize(0);
    setLowVision(false);
    setLow(false);
    setReading(false);
}

} // namespace changming::app
