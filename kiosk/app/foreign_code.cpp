#include "kiosk/app/foreign_code.h"

namespace changming::app
{

void ForeignCode::show(const std::string& text)
{
    m_text = text;
    m_refusal.clear();
    Q_EMIT changed();
}

void ForeignCode::refuse(const std::string& code)
{
    m_text.clear();
    m_refusal = code;
    Q_EMIT changed();
}

void ForeignCode::forget()
{
    show({});
}

QString ForeignCode::title() const
{
    return m_refusal.empty() ? tr("This code is not one of this hall's") : tr("This code could not be read");
}

QString ForeignCode::text() const
{
    QString whole = QString::fromStdString(m_text);
    const QList<uint> characters = whole.toUcs4(); // never half of a character
    if (characters.size() <= mostShown)
        return whole;
    return QString::fromUcs4(reinterpret_cast<const char32_t*>(characters.constData()), mostShown) + QLatin1Char(' ') +
           tr("… (%n characters in all)", nullptr, static_cast<int>(characters.size()));
}

QString ForeignCode::trouble() const
{
    if (m_refusal.empty())
        return {};
    if (m_refusal == "code-too-long")
        return tr("There is more in it than this machine reads.");
    if (m_refusal == "code-control-characters")
        return tr("There are line breaks or invisible characters in it, so it is not shown.");
    if (m_refusal == "code-incomplete" || m_refusal == "scanned-code-malformed")
        return tr("It was not read to its end. Hold it still and scan it again.");
    return tr("There is no text in it that could be shown.");
}

} // namespace changming::app
