// Who of the staff stands here: a name from the list, then a PIN on the pad. A wrong PIN says how long to wait. What was typed
// is overwritten as soon as it was tried. One a staff scene; GUI thread (trying a PIN holds it for a quarter of a second).
#pragma once

#include "kiosk/app/row_model.h"
#include "kiosk/app/terminal.h"
#include "kiosk/staff/staff_session.h"

#include <QObject>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

#include <chrono>
#include <string>
#include <vector>

namespace changming::app
{

class StaffSignIn final : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the staff controller")
    Q_PROPERTY(changming::app::RowModel* people READ people CONSTANT FINAL)
    Q_PROPERTY(bool chosen READ chosen NOTIFY changed FINAL)
    Q_PROPERTY(QString name READ name NOTIFY changed FINAL)
    Q_PROPERTY(int typed READ typed NOTIFY changed FINAL)
    Q_PROPERTY(QString trouble READ trouble NOTIFY changed FINAL)
    Q_PROPERTY(bool canType READ canType NOTIFY changed FINAL)
    Q_PROPERTY(bool moreAbove READ moreAbove NOTIFY changed FINAL)
    Q_PROPERTY(bool moreBelow READ moreBelow NOTIFY changed FINAL)

public:
    StaffSignIn(const Terminal& terminal, QObject* parent);
    ~StaffSignIn() override;

    RowModel* people() { return &m_people; } // of the page that is shown
    bool chosen() const { return m_chosen >= 0; }
    QString name() const; // masked
    int typed() const { return static_cast<int>(m_pin.size()); }
    QString trouble() const; // what went wrong and how long to wait; empty while all is well
    bool canType() const { return chosen() && m_trouble != Trouble::Locked && m_trouble != Trouble::NotKnown && m_wait.count() == 0; }
    bool moreAbove() const { return m_first > 0; }
    bool moreBelow() const;

    void languageHasChanged();

    Q_INVOKABLE void turn(int pages); // of the list
    Q_INVOKABLE void choose(int row);
    Q_INVOKABLE void backToNames();
    Q_INVOKABLE void type(const QString& digit);
    Q_INVOKABLE void erase();
    Q_INVOKABLE void done();

Q_SIGNALS:
    void changed();
    void signedIn(const changming::staff::Person& person, const changming::staff::Role& role);

private:
    enum class Trouble { None, Short, Wrong, Waits, Locked, NotKnown, NotKept };
    void showPeople();
    void take(const staff::PinAnswer& answer);
    void say(Trouble trouble, std::chrono::seconds wait = std::chrono::seconds{0});
    void forgetPin();

    const Terminal& m_terminal;
    RowModel m_people;
    std::vector<staff::Person> m_all;
    int m_first = 0;   // of the page of the list
    int m_chosen = -1; // in m_all
    std::string m_pin;
    Trouble m_trouble = Trouble::None;
    std::chrono::seconds m_wait{0};
    QTimer m_second;
};

} // namespace changming::app
