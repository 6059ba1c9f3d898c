// The keyboard on the screen: keys, candidates, the hand-writing pad, and the text that they make. One a visit; what was
// typed goes with it. GUI thread.
#pragma once

#include "kiosk/input_method/composer.h"
#include "kiosk/input_method/handwriting.h"

#include <QObject>
#include <QPointF>
#include <QStringList>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

#include <memory>
#include <vector>

namespace changming::input_method
{
class Pinyin;
}

namespace changming::app
{

class KeyboardController final : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the visit")
    Q_PROPERTY(Mode mode READ mode NOTIFY modeChanged FINAL)
    Q_PROPERTY(QString text READ text NOTIFY typed FINAL)
    Q_PROPERTY(QString composing READ composing NOTIFY typed FINAL)
    Q_PROPERTY(QStringList candidates READ candidates NOTIFY typed FINAL)
    Q_PROPERTY(bool moreCandidates READ moreCandidates NOTIFY typed FINAL)
    Q_PROPERTY(QVariantList ink READ ink NOTIFY inkChanged FINAL)

public:
    enum Mode { Pinyin, English, Digits, Handwriting };
    Q_ENUM(Mode)

    static constexpr int candidatePage = 5;
    static constexpr int maxText = 60; // characters of what is searched for

    // Both outlive it.
    KeyboardController(const input_method::Pinyin& pinyin, const input_method::Handwriting& handwriting, QObject* parent);

    Mode mode() const { return m_mode; }
    QString text() const { return m_text; } // finished
    QString composing() const;              // pinyin that is not Chinese yet, syllables apart
    QString query() const;                  // the text with the bare letters behind it: a search understands both
    QStringList candidates() const;         // one page
    bool moreCandidates() const;
    QVariantList ink() const; // strokes on the pad, each a list of points in parts of the pad's width

    Q_INVOKABLE void setMode(changming::app::KeyboardController::Mode mode);
    Q_INVOKABLE void key(const QString& key); // one character
    Q_INVOKABLE void space();                 // takes the first candidate; without one, a space
    Q_INVOKABLE void erase();
    Q_INVOKABLE void clear();
    void setText(const QString& text);                      // as if it had been typed and finished
    void setLimit(int characters) { m_limit = characters; } // maxText, until a field says something else
    void finish();                                          // letters that were not made Chinese stay letters
    Q_INVOKABLE void choose(int index);                     // of the page that is shown
    Q_INVOKABLE void nextCandidates();                      // from the last page to the first again
    Q_INVOKABLE void penDown(qreal x, qreal y);             // in parts of the pad's width
    Q_INVOKABLE void penMove(qreal x, qreal y);
    Q_INVOKABLE void penUp();

Q_SIGNALS:
    void modeChanged();
    void typed();
    void inkChanged();

private:
    std::vector<std::string> candidateList(int first, int count) const;
    void append(const QString& text);
    void forgetInk();

    const input_method::Handwriting& m_handwriting;
    std::unique_ptr<input_method::Composer> m_composer;
    Mode m_mode = Pinyin;
    QString m_text;
    int m_firstCandidate = 0;
    int m_limit = maxText;
    std::vector<input_method::Stroke> m_strokes;
    bool m_isWriting = false;           // the pen that is down is heard
    std::vector<std::string> m_written; // what the strokes may be
};

} // namespace changming::app
