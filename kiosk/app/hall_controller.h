// What is true of this machine whoever stands before it: hall, time, and what works now. One for the life of the
// process, shared by all QML engines; GUI thread. Nothing personal passes through here.
#pragma once

#include "kiosk/app/hall_state.h"
#include "kiosk/app/terminal.h"

#include <QObject>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

namespace changming::app
{

class HallController final : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by main")
    Q_PROPERTY(QString hallName READ hallName NOTIFY languageChanged FINAL)
    Q_PROPERTY(QString helpPhone READ helpPhone CONSTANT FINAL)
    Q_PROPERTY(qreal pixelsPerMillimetre READ pixelsPerMillimetre CONSTANT FINAL)
    Q_PROPERTY(QString readerPlace READ readerPlace CONSTANT FINAL)
    Q_PROPERTY(QString scannerPlace READ scannerPlace CONSTANT FINAL)
    Q_PROPERTY(QString outletPlace READ outletPlace CONSTANT FINAL)
    Q_PROPERTY(QString dateTime READ dateTime NOTIFY timeChanged FINAL)
    Q_PROPERTY(QString time READ time NOTIFY timeChanged FINAL)
    Q_PROPERTY(bool readerReady READ readerReady NOTIFY worksChanged FINAL)
    Q_PROPERTY(bool scannerReady READ scannerReady NOTIFY worksChanged FINAL)
    Q_PROPERTY(bool printerReady READ printerReady NOTIFY worksChanged FINAL)
    Q_PROPERTY(bool platformReachable READ platformReachable NOTIFY worksChanged FINAL)
    Q_PROPERTY(QString exception READ exception NOTIFY worksChanged FINAL)
    Q_PROPERTY(QString guidesAge READ guidesAge NOTIFY worksChanged FINAL)
    Q_PROPERTY(QString printerWords READ printerWords NOTIFY worksChanged FINAL)
    Q_PROPERTY(bool outOfService READ outOfService NOTIFY worksChanged FINAL)
    Q_PROPERTY(QString outOfServiceTitle READ outOfServiceTitle NOTIFY worksChanged FINAL)
    Q_PROPERTY(QString outOfServiceReason READ outOfServiceReason NOTIFY worksChanged FINAL)
    Q_PROPERTY(QString guidesAddress READ guidesAddress CONSTANT FINAL)
    Q_PROPERTY(QString readingWords READ readingWords NOTIFY readingChanged FINAL)
    Q_PROPERTY(bool cardOnReader READ cardOnReader NOTIFY cardOnReaderChanged FINAL)

public:
    HallController(const Terminal& terminal, QObject* parent = nullptr);

    QString hallName() const;
    QString helpPhone() const;
    qreal pixelsPerMillimetre() const;
    QString readerPlace() const;
    QString scannerPlace() const;
    QString outletPlace() const;
    QString dateTime() const; // "4月16日 周四 14:32"
    QString time() const;
    bool readerReady() const { return m_readerReady; }
    bool scannerReady() const { return m_scannerReady; }
    bool printerReady() const { return m_printerReady; }
    bool platformReachable() const { return m_platformReachable; }
    const HallState& state() const { return m_state; }
    QString exception() const;    // what is missing and what goes instead; empty when everything works
    QString printerWords() const; // the printer's part of it; empty while it prints
    QString guidesAge() const;    // from which day the catalogue is; said while the platform is away and when it is old, else empty
    bool outOfService() const { return m_state.outOfService != OutOfService::No; }
    QString outOfServiceTitle() const;
    QString outOfServiceReason() const;
    QString guidesAddress() const; // of the public site's guides, for phones
    bool cardOnReader() const { return m_cardOnReader; }

    QString readingWords() const; // where one hears what is read aloud, or that this machine cannot

    void setReadsAloud(bool heard); // as the last time showed
    void setPlatformReachable(bool reachable);
    void guidesHaveChanged();  // the catalogue has been imported anew
    void languageHasChanged(); // the translator has been exchanged

Q_SIGNALS:
    void languageChanged();
    void timeChanged();
    void worksChanged();
    void readingChanged();
    void cardOnReaderChanged();

private:
    void readStatuses();
    void readState(); // all of it, from what is known now
    int guideDays() const;

    const Terminal& m_terminal;
    QTimer m_minute;
    QString m_shownTime;
    HallState m_state;
    HallFacts::Printer m_printer = HallFacts::Printer::Silent;
    bool m_readerReady = false;
    bool m_scannerReady = false;
    bool m_printerReady = false;
    bool m_platformReachable = true; // until the courier knows better
    bool m_cardOnReader = false;
    bool m_readsAloud = true; // until it was tried
};

} // namespace changming::app
