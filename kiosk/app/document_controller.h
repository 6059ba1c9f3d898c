// One result document of the person who stands here: fetched, its seal checked, its page drawn, printed as a slip. One a
// visit; GUI thread; fetching, checking and drawing happen on the person's link.
#pragma once

#include "kiosk/app/picture_shelf.h"
#include "kiosk/app/slip_printing.h"
#include "kiosk/app/terminal.h"
#include "kiosk/session/person_port.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <memory>

namespace changming::app
{

class PersonController;

class DocumentController final : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the visit")
    Q_PROPERTY(QString title READ title NOTIFY changed FINAL)
    Q_PROPERTY(State state READ state NOTIFY changed FINAL)
    Q_PROPERTY(QString verdict READ verdict NOTIFY changed FINAL)
    Q_PROPERTY(QString signer READ signer NOTIFY changed FINAL)
    Q_PROPERTY(QString picture READ picture NOTIFY changed FINAL)
    Q_PROPERTY(QString slipText READ slipText NOTIFY changed FINAL)

public:
    enum State { Loading, Valid, Expired, Revoked, Altered, Unreadable };
    Q_ENUM(State)

    DocumentController(const Terminal& terminal, PersonController& person, std::shared_ptr<PictureShelf> shelf, QObject* parent);

    void open(const session::ResultDocument& document); // an answer about an earlier one is dropped
    void languageHasChanged() { Q_EMIT changed(); }

    QString title() const;
    State state() const { return m_state; }
    QString verdict() const; // on the seal
    QString signer() const { return m_signer; }
    QString picture() const; // address of the page; empty where it must not be shown, or cannot
    QString slipText() const;

    Q_INVOKABLE void print(); // a genuine one

Q_SIGNALS:
    void changed();

private:
    const Terminal& m_terminal;
    PersonController& m_person;
    std::shared_ptr<PictureShelf> m_shelf;
    SlipPrinting m_slip;
    session::ResultDocument m_document;
    State m_state = Loading;
    QString m_signer;
};

} // namespace changming::app
