#include "kiosk/app/reading.h"

#include "kiosk/app/focus_walk.h"
#include "kiosk/app/reading_words.h"
#include "kiosk/base/log.h"

#include <algorithm>
#include <utility>

namespace changming::app
{

Reading::Reading(QQuickWindow& window, std::function<QQuickItem*()> root, speech::Speaker& speaker, const ScreenLanguage& language)
    : m_window(window), m_root(std::move(root)), m_speaker(speaker), m_language(language)
{
    connect(&window, &QQuickWindow::activeFocusItemChanged, this, &Reading::sayFocus);
}

void Reading::setOn(bool on)
{
    if (on == m_isOn)
        return;
    m_isOn = on;
    m_said = {};
    m_alerts.clear();
    if (on)
        look();
    else
        m_speaker.stop();
}

void Reading::look()
{
    QQuickItem* const root = m_isOn ? m_root() : nullptr;
    if (root == nullptr)
        return;
    auto* const page = root->property("page").value<QQuickItem*>();
    QQuickItem* const dialog = FocusWalk::dialogUnder(root);
    QQuickItem* const place = dialog != nullptr ? dialog : page != nullptr ? page : root;
    const Language language = m_language.current();
    const QString name = page == nullptr ? QString() : page->property("pageName").toString();
    const QString heading = headingOf(place);
    const QStringList alerts = alertsIn(place, language);
    const QStringList before = std::exchange(m_alerts, alerts);
    if (place != m_said.place || name != m_said.page || heading != m_said.heading || language != m_said.language) {
        m_said = {place, name, heading, language};
        return say(wordsOfPlace(place, language));
    }
    QStringList fresh = alerts;
    fresh.removeIf([&](const QString& alert) { return before.contains(alert); });
    if (!fresh.isEmpty())
        say(fresh);
}

void Reading::sayFocus()
{
    QQuickItem* const item = m_window.activeFocusItem();
    if (m_isOn && item != nullptr && item->activeFocusOnTab())
        say({wordsOfControl(item, m_language.current())});
}

void Reading::say(const QStringList& sentences)
{
    const bool chinese = m_language.current() == Language::Chinese;
    QString text;
    for (const QString& sentence : sentences) {
        text += sentence;
        if (!sentence.isEmpty() && !sentence.back().isPunct())
            text += chinese ? QStringLiteral("。") : QStringLiteral(". ");
    }
    auto said = m_speaker.say(text.toStdString(), m_language.current());
    if (said)
        said = m_speaker.check(); // without a sound card it is said to nobody
    if (!said)
        log::warning("app", "reading.silent", {{"code", log::Token{said.error().code}}});
    Q_EMIT tried(said.ok());
}

} // namespace changming::app
