#include "kiosk/app/reading_words.h"

#include "kiosk/speech/spoken_text.h"

#include <QAccessible>
#include <QCoreApplication>

#include <algorithm>
#include <functional>

namespace changming::app
{

namespace
{

QString say(const char* text)
{
    return QCoreApplication::translate("Reading", text);
}

QString nameOf(QAccessibleInterface& interface, Language language)
{
    return QString::fromStdString(speech::spokenText(interface.text(QAccessible::Name).toStdString(), language));
}

bool isControl(QAccessible::Role role)
{
    return role == QAccessible::Button || role == QAccessible::RadioButton || role == QAccessible::CheckBox || role == QAccessible::Link || role == QAccessible::PageTab ||
           role == QAccessible::EditableText;
}

// Qt hands out an interface for what is ignored, too: the words drawn on a button would be said after its name.
bool isIgnored(const QQuickItem* item)
{
    const auto& parts = item->children();
    return std::ranges::any_of(parts, [](const QObject* part) { return part->inherits("QQuickAccessibleAttached") && part->property("ignored").toBool(); });
}

// What is drawn, in the order of the tree, and is not ignored by assistive technology. `visit` answers whether it goes on inside.
void walk(QQuickItem* item, const std::function<bool(QAccessibleInterface&)>& visit)
{
    if (item == nullptr || !item->isVisible() || item->opacity() == 0)
        return;
    QAccessibleInterface* const interface = QAccessible::queryAccessibleInterface(item);
    if (interface != nullptr && interface->isValid() && !isIgnored(item) && !visit(*interface))
        return;
    const auto children = item->childItems();
    for (QQuickItem* child : children)
        walk(child, visit);
}

QString stateOf(const QAccessibleInterface& interface)
{
    const QAccessible::State state = interface.state();
    if (!state.checkable)
        return {};
    switch (interface.role()) {
    case QAccessible::RadioButton:
        return state.checked ? say(QT_TRANSLATE_NOOP("Reading", "chosen")) : say(QT_TRANSLATE_NOOP("Reading", "not chosen"));
    case QAccessible::CheckBox:
        return state.checked ? say(QT_TRANSLATE_NOOP("Reading", "ticked")) : say(QT_TRANSLATE_NOOP("Reading", "not ticked"));
    default:
        return state.checked ? say(QT_TRANSLATE_NOOP("Reading", "open")) : say(QT_TRANSLATE_NOOP("Reading", "closed"));
    }
}

QString roleOf(QAccessible::Role role)
{
    switch (role) {
    case QAccessible::Button:
        return say(QT_TRANSLATE_NOOP("Reading", "button"));
    case QAccessible::RadioButton:
        return say(QT_TRANSLATE_NOOP("Reading", "choice"));
    case QAccessible::CheckBox:
        return say(QT_TRANSLATE_NOOP("Reading", "tick box"));
    case QAccessible::Link:
        return say(QT_TRANSLATE_NOOP("Reading", "link"));
    case QAccessible::PageTab:
        return say(QT_TRANSLATE_NOOP("Reading", "tab"));
    case QAccessible::EditableText:
        return say(QT_TRANSLATE_NOOP("Reading", "field"));
    default:
        return {};
    }
}

// What stands in a field, or what a control says about itself.
QString detailOf(QAccessibleInterface& interface, Language language)
{
    const std::string detail = interface.text(QAccessible::Description).toStdString();
    if (interface.role() != QAccessible::EditableText)
        return QString::fromStdString(speech::spokenText(detail, language));
    return detail.empty() ? say(QT_TRANSLATE_NOOP("Reading", "empty")) : QString::fromStdString(speech::spokenValue(detail, language));
}

bool isKey(const QQuickItem* control)
{
    for (QQuickItem* above = control->parentItem(); above != nullptr; above = above->parentItem())
        if (const QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(above); interface != nullptr && interface->role() == QAccessible::Grouping)
            return true;
    return false;
}

QString joined(QStringList parts, Language language)
{
    parts.removeAll(QString());
    return parts.join(language == Language::Chinese ? QStringLiteral("，") : QStringLiteral(", "));
}

} // namespace

QStringList wordsOfPlace(QQuickItem* place, Language language)
{
    QStringList words;
    walk(place, [&](QAccessibleInterface& interface) {
        const QAccessible::Role role = interface.role();
        if (role == QAccessible::Grouping)
            return false;
        if (role == QAccessible::Pane || role == QAccessible::Dialog || role == QAccessible::Client || role == QAccessible::NoRole)
            return true;
        QStringList parts{nameOf(interface, language)};
        if (isControl(role))
            parts << detailOf(interface, language) << stateOf(interface);
        if (const QString one = joined(parts, language); !one.isEmpty())
            words << one;
        return true;
    });
    return words;
}

QString headingOf(QQuickItem* place)
{
    QString heading;
    walk(place, [&](QAccessibleInterface& interface) {
        if (heading.isEmpty() && interface.role() == QAccessible::Heading)
            heading = interface.text(QAccessible::Name);
        return heading.isEmpty();
    });
    return heading;
}

QStringList alertsIn(QQuickItem* place, Language language)
{
    QStringList alerts;
    walk(place, [&](QAccessibleInterface& interface) {
        if (interface.role() == QAccessible::AlertMessage)
            alerts << nameOf(interface, language);
        return true;
    });
    alerts.removeAll(QString());
    return alerts;
}

QString wordsOfControl(QQuickItem* control, Language language)
{
    QAccessibleInterface* const interface = QAccessible::queryAccessibleInterface(control);
    if (interface == nullptr)
        return {};
    const QString name = nameOf(*interface, language);
    return isKey(control) ? name : joined({name, roleOf(interface->role()), detailOf(*interface, language), stateOf(*interface)}, language);
}

} // namespace changming::app
