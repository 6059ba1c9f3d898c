// How one citizen wants the screen to be: text size, contrast, low layout, read aloud, two switches. One a visit and gone
// with it, so the next one finds the hall's face. Nothing of it is kept or logged. GUI thread.
#pragma once

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace changming::app
{

class FaceController final : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the visit")
    Q_PROPERTY(int textSize READ textSize WRITE setTextSize NOTIFY textSizeChanged FINAL)
    Q_PROPERTY(qreal textScale READ textScale NOTIFY textSizeChanged FINAL)
    Q_PROPERTY(bool lowVision READ lowVision WRITE setLowVision NOTIFY lowVisionChanged FINAL)
    Q_PROPERTY(bool low READ low WRITE setLow NOTIFY lowChanged FINAL)
    Q_PROPERTY(bool reading READ reading WRITE setReading NOTIFY readingChanged FINAL)
    Q_PROPERTY(bool twoSwitches READ twoSwitches WRITE setTwoSwitches NOTIFY twoSwitchesChanged FINAL)
    Q_PROPERTY(bool changed READ changed NOTIFY faceChanged FINAL)

public:
    static constexpr int textSizes = 4;

    explicit FaceController(QObject* parent) : QObject(parent) {}

    int textSize() const { return m_textSize; }        // 0 … 3
    qreal textScale() const;                           // 1.0, 1.2, 1.4, 1.6
    bool lowVision() const { return m_lowVision; }     // yellow on black
    bool low() const { return m_low; }                 // every control within reach of who sits; an upright panel's alone
    bool reading() const { return m_reading; }         // aloud
    bool twoSwitches() const { return m_twoSwitches; } // the page is worked by two keys: next and choose
    bool changed() const;                              // from what the hall shows

    void setTextSize(int size); // out of range: the nearest
    void setLowVision(bool wanted);
    void setLow(bool wanted);
    void setReading(bool wanted);
    void setTwoSwitches(bool wanted);
    // As the hall shows it. Two switches stay: they are how somebody works the machine, not how it looks.
    Q_INVOKABLE void reset();

Q_SIGNALS:
    void textSizeChanged();
    void lowVisionChanged();
    void lowChanged();
    void readingChanged();
    void twoSwitchesChanged();
    void faceChanged(); // any of them

private:
    int m_textSize = 0;
    bool m_lowVision = false;
    bool m_low = false;
    bool m_reading = false;
    bool m_twoSwitches = false;
};

} // namespace changming::app
