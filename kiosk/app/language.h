// The language on the screen: a translator for each, exchanged at a visit's wish and put back behind it. English is the
// source language (its own file holds only the plurals); Chinese is what a hall starts with. GUI thread.
#pragma once

#include "kiosk/base/result.h"
#include "kiosk/base/text.h"

#include <QString>
#include <QTranslator>

namespace changming::app
{

class ScreenLanguage
{
public:
    // Error when a translation is not in the executable: Qt would silently show the source strings.
    static Result<void> check();

    explicit ScreenLanguage(Language hallLanguage);
    ~ScreenLanguage();
    ScreenLanguage(const ScreenLanguage&) = delete;
    ScreenLanguage& operator=(const ScreenLanguage&) = delete;

    Language current() const { return m_current; }
    void set(Language language);
    void reset() { set(m_hallLanguage); }

    QString in(const Text& text) const { return QString::fromStdString(text.in(m_current)); }

private:
    Language m_hallLanguage;
    Language m_current;
    QTranslator m_chinese;
    QTranslator m_english;

    QTranslator& translator(Language language) { return language == Language::Chinese ? m_chinese : m_english; }
};

} // namespace changming::app
