// kiosk --gallery: every part of the screen in every state, for who works on them. Needs the forms and the dictionaries of the
// keyboard; no database, no platform and no device. GUI thread.
#pragma once

#include "kiosk/app/date_wheel.h"
#include "kiosk/app/form_controller.h"
#include "kiosk/app/keyboard_controller.h"
#include "kiosk/app/terminal.h"
#include "kiosk/base/result.h"

#include <QObject>
#include <QQmlEngine>
#include <QQuickItem>
#include <QQuickWindow>

#include <memory>

namespace changming::app
{

class Gallery final : public QObject
{
    Q_OBJECT

public:
    // Whose fields are shown: its first step has a fact, a long choice, a date and a division.
    static constexpr const char* specimenForm = "flexible-employment";

    // The language is exchanged by a touch; what the tools name outlives the gallery.
    Gallery(const FormTools& tools, ScreenLanguage& language, qreal pixelsPerMillimetre);
    ~Gallery() override;

    // Errors: form-missing (specimenForm is not there), page-broken.
    Result<void> open();
    QQuickWindow& window() { return m_window; }

private Q_SLOTS:
    void switchLanguage();

private:
    void openParts();
    QString otherLanguage() const;

    FormTools m_tools;
    ScreenLanguage& m_language;
    qreal m_pixelsPerMillimetre;
    FormController m_fields;
    FormController m_choice;
    FormController m_division;
    KeyboardController m_keyboard;
    KeyboardController m_writing;
    DateWheel m_wheel;
    QQuickWindow m_window;
    std::unique_ptr<QQmlEngine> m_engine;
    std::unique_ptr<QQuickItem> m_root;
};

} // namespace changming::app
