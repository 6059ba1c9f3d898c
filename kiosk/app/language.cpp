#include "kiosk/app/language.h"

#include <QCoreApplication>

namespace changming::app
{

namespace
{

constexpr const char* chineseFile = ":/i18n/kiosk_zh_CN.qm";
constexpr const char* englishFile = ":/i18n/kiosk_en.qm";

} // namespace

Result<void> ScreenLanguage::check()
{
    for (const char* file : {chineseFile, englishFile}) {
        QTranslator translator;
        if (!translator.load(QString::fromLatin1(file)))
            return Error{"translation-missing", "a translation is not in the executable", file};
    }
    return {};
}

ScreenLanguage::ScreenLanguage(Language hallLanguage) : m_hallLanguage(hallLanguage), m_current(hallLanguage)
{
    // check() has said whether they are there.
    [[maybe_unused]] const bool chinese = m_chinese.load(QString::fromLatin1(chineseFile));
    [[maybe_unused]] const bool english = m_english.load(QString::fromLatin1(englishFile));
    QCoreApplication::installTranslator(&translator(m_current));
}

ScreenLanguage::~ScreenLanguage()
{
    QCoreApplication::removeTranslator(&translator(m_current));
}

void ScreenLanguage::set(Language language)
{
    if (language == m_current)
        return;
    QCoreApplication::removeTranslator(&translator(m_current));
    m_current = language;
    QCoreApplication::installTranslator(&translator(m_current));
}

} // namespace changming::app
