// The materials of one application, or those that an office asks for in a case: each from the person's licences, from their
// phone by a code, or later. While a code is shown the platform is asked twice a second what has come. One a visit; GUI
// thread.
#pragma once

#include "kiosk/app/picture_shelf.h"
#include "kiosk/app/row_model.h"
#include "kiosk/app/terminal.h"
#include "kiosk/base/text.h"
#include "kiosk/cases/application.h"
#include "kiosk/receipts/facts.h"
#include "kiosk/session/person_port.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

#include <memory>
#include <string>
#include <vector>

namespace changming::app
{

class PersonController;

// What is asked for, whoever asks: a form, or an office in the middle of a case.
struct AskedMaterial {
    enum class Way { Licence, Phone, Later };
    std::string id;
    Text name;
    Text hint;
    enum class Need { Required, Optional } need = Need::Required;
    std::vector<Way> ways = {};
    std::string licenceType = {}; // with Licence
    int laterDays = 0;            // working days, with Later
    int mostFiles = 1;            // from the phone
};

class MaterialsController final : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the visit")
    Q_PROPERTY(QString title READ title NOTIFY changed FINAL)
    Q_PROPERTY(QString trouble READ trouble NOTIFY changed FINAL)
    Q_PROPERTY(changming::app::RowModel* rows READ rows CONSTANT FINAL)
    Q_PROPERTY(changming::app::RowModel* ways READ ways CONSTANT FINAL)
    Q_PROPERTY(changming::app::RowModel* licences READ licences CONSTANT FINAL)
    Q_PROPERTY(changming::app::RowModel* pictures READ pictures CONSTANT FINAL)
    Q_PROPERTY(int openWay READ openWay NOTIFY changed FINAL)
    Q_PROPERTY(bool takesMore READ takesMore NOTIFY changed FINAL)
    Q_PROPERTY(bool needsProof READ needsProof NOTIFY changed FINAL)
    Q_PROPERTY(QString address READ address NOTIFY changed FINAL)
    Q_PROPERTY(QString timeLeft READ timeLeft NOTIFY timeChanged FINAL)
    Q_PROPERTY(QString summary READ summary NOTIFY changed FINAL)
    Q_PROPERTY(QString hint READ hint NOTIFY changed FINAL)

public:
    enum State { Missing, Given, Later, NotNeeded };
    Q_ENUM(State)
    enum OpenWay { NoWay, LicenceWay, PhoneWay, LaterWay };
    Q_ENUM(OpenWay)

    MaterialsController(const Terminal& terminal, PersonController& person, std::shared_ptr<PictureShelf> shelf, QObject* parent);

    // Goes on where the same list was left; what has left the list (a rule hides it) is forgotten.
    void open(const std::string& taskCode, std::vector<AskedMaterial> asked);
    void pause();  // the page is left: nothing is asked of the platform any more
    void forget();
    void languageHasChanged();
    void proofHasChanged(); // licences can be asked for now

    bool isEmpty() const { return m_asked.empty(); }
    bool isComplete() const;
    bool waitsForPhone() const { return m_poll.isActive(); }
    int givenCount() const;
    // False when something is missing; it is opened and said then.
    bool next();
    void noteUnsent(const std::string& code); // the office has not got them
    std::vector<cases::MaterialPart> parts() const;
    QString summary() const; // "ID card, household register (later)": for the check page
    std::vector<receipts::CaseSlip::Owed> owed() const; // what comes later

    QString title() const;
    QString trouble() const;
    RowModel* rows() { return &m_rows; }
    RowModel* ways() { return &m_ways; }
    RowModel* licences() { return &m_licenceRows; }
    RowModel* pictures() { return &m_pictures; }
    int openWay() const;
    bool takesMore() const; // from the phone
    bool needsProof() const;
    QString address() const { return QString::fromStdString(m_slot.address); }
    QString timeLeft() const;
    QString hint() const;

    Q_INVOKABLE void openRow(int row); // again: to change it
    Q_INVOKABLE void chooseWay(int way);
    Q_INVOKABLE void chooseLicence(int row);

Q_SIGNALS:
    void changed();
    void timeChanged();
    void proofAsked();
    void phoneWaited(); // begins or ends: the visit gives more time

private:
    struct Held { // what is there of one material
        std::string id;
        std::string way; // empty: nothing yet
        std::vector<std::string> parts;
        std::string until;
        QString words;
    };
    Held* held(const std::string& id);
    const Held* held(const std::string& id) const;
    const AskedMaterial* openAsked() const;
    void openNextMissing();
    void askLicences();
    std::vector<const session::Licence*> fitting(const AskedMaterial& asked) const;
    void openSlot();
    void poll();
    void take(const std::vector<session::UploadedFile>& files);
    void fetchPicture(const session::UploadedFile& file);
    void closeSlot();
    void stopWaiting();
    std::string laterDate(const AskedMaterial& asked) const;
    void refresh();

    const Terminal& m_terminal;
    PersonController& m_person;
    std::shared_ptr<PictureShelf> m_shelf;
    std::string m_taskCode;
    std::vector<AskedMaterial> m_asked;
    std::vector<Held> m_held;
    std::vector<session::Licence> m_licences;
    enum class Licences { NotAsked, Asking, Known, Unanswered } m_licencesState = Licences::NotAsked;
    int m_open = -1;      // row
    int m_openWay = -1;   // index of its ways
    std::string m_troubleCode;
    session::UploadSlot m_slot;
    std::vector<session::UploadedFile> m_files; // of the slot
    QElapsedTimer m_slotSince;
    QTimer m_poll;
    bool m_polling = false; // a question is under way
    unsigned m_slotNumber = 0; // an answer about an earlier one is dropped
    RowModel m_rows;
    RowModel m_ways;
    RowModel m_licenceRows;
    RowModel m_pictures;
};

} // namespace changming::app
