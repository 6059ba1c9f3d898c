// Reads aloud while a visit wants it: a page or a dialog when it comes, a sentence that newly stands out, the control that
// gets the focus. What is said next takes the place of what was said before; off, or at the end of the visit, it is silent
// at once. What was typed is said when its field gets the focus, but for its longer numbers (spokenValue of
// speech/spoken_text.h); a key says its own name when it gets it. GUI thread; window, speaker and language outlive it.
#pragma once

#include "kiosk/app/language.h"
#include "kiosk/speech/speaker.h"

#include <QObject>
#include <QPointer>
#include <QQuickItem>
#include <QQuickWindow>
#include <QString>
#include <QStringList>

#include <functional>

namespace changming::app
{

class Reading final : public QObject
{
    Q_OBJECT

public:
    // `root` is the root item of what stands on the screen; null while nothing does.
    Reading(QQuickWindow& window, std::function<QQuickItem*()> root, speech::Speaker& speaker, const ScreenLanguage& language);

    void setOn(bool on); // on: what stands there is said
    bool isOn() const { return m_isOn; }
    void look(); // when a frame has been shown

Q_SIGNALS:
    void tried(bool isHeard); // whenever something is said: is it?

private:
    // What was on the screen when something was said last.
    struct Sight {
        QPointer<QQuickItem> place; // page or dialog
        QString page = {};
        QString heading = {};
        Language language = Language::Chinese;
    };

    void sayFocus();
    void say(const QStringList& sentences);

    QQuickWindow& m_window;
    std::function<QQuickItem*()> m_root;
    speech::Speaker& m_speaker;
    const ScreenLanguage& m_language;
    bool m_isOn = false;
    Sight m_said;
    QStringList m_alerts;
};

} // namespace changming::app
