// A scanned code that is none of ours: its text, shown and nothing else. Nothing in it is opened, followed or kept. One a
// visit; GUI thread.
#pragma once

#include "drivers/api/scanned_code.h"
#include "kiosk/base/result.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <string>

namespace changming::app
{

class ForeignCode final : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the visit")
    Q_PROPERTY(QString title READ title NOTIFY changed FINAL)
    Q_PROPERTY(QString text READ text NOTIFY changed FINAL)
    Q_PROPERTY(QString trouble READ trouble NOTIFY changed FINAL)

public:
    static constexpr int mostShown = 240; // characters; a code may hold thousands

    explicit ForeignCode(QObject* parent) : QObject(parent) {}

    void show(const std::string& text);
    void refuse(const std::string& code); // of an Error: why the scanner's bytes are no text that may be shown
    void forget();

    QString title() const;
    QString text() const; // plain, cut to mostShown; empty when it was refused
    QString trouble() const;

    void languageHasChanged() { Q_EMIT changed(); }

Q_SIGNALS:
    void changed();

private:
    std::string m_text;
    std::string m_refusal;
};

} // namespace changming::app
