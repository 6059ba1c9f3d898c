// One citizen's way through the pages: which page, how much time, which language, and the end. It owns all that the
// visit knows; destroying it forgets it. GUI thread. The window's owner (Stage) destroys it when ended() is sent.
#pragma once

#include "kiosk/app/browse_controller.h"
#include "kiosk/app/card_controller.h"
#include "kiosk/app/case_controller.h"
#include "kiosk/app/foreign_code.h"
#include "kiosk/app/form_controller.h"
#include "kiosk/app/guide_controller.h"
#include "kiosk/app/keyboard_controller.h"
#include "kiosk/app/search_controller.h"
#include "kiosk/app/submission_controller.h"
#include "kiosk/app/take_away_controller.h"
#include "kiosk/app/terminal.h"
#include "kiosk/session/visit.h"

#include "drivers/api/scanned_code.h"

#include <QObject>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

#include <vector>

namespace changming::app
{

class VisitController final : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the stage")
    Q_PROPERTY(Page page READ page NOTIFY pageChanged FINAL)
    Q_PROPERTY(QString greeting READ greeting NOTIFY greetingChanged FINAL)
    Q_PROPERTY(QString otherLanguage READ otherLanguage NOTIFY languageChanged FINAL)
    Q_PROPERTY(bool inSession READ inSession NOTIFY greetingChanged FINAL)
    Q_PROPERTY(qreal share READ share NOTIFY timeChanged FINAL)
    Q_PROPERTY(QString timeLeft READ timeLeft NOTIFY timeChanged FINAL)
    Q_PROPERTY(bool warning READ warning NOTIFY timeChanged FINAL)
    Q_PROPERTY(int secondsLeft READ secondsLeft NOTIFY timeChanged FINAL)
    Q_PROPERTY(int warnSeconds READ warnSeconds NOTIFY timeChanged FINAL)
    Q_PROPERTY(changming::app::BrowseController* browse READ browse CONSTANT FINAL)
    Q_PROPERTY(changming::app::GuideController* guide READ guide CONSTANT FINAL)
    Q_PROPERTY(changming::app::KeyboardController* keyboard READ keyboard CONSTANT FINAL)
    Q_PROPERTY(changming::app::SearchController* search READ search CONSTANT FINAL)
    Q_PROPERTY(changming::app::TakeAwayController* takeAway READ takeAway CONSTANT FINAL)
    Q_PROPERTY(changming::app::CaseController* slipCase READ slipCase CONSTANT FINAL)
    Q_PROPERTY(changming::app::ForeignCode* foreignCode READ foreignCode CONSTANT FINAL)
    Q_PROPERTY(changming::app::CardController* card READ card CONSTANT FINAL)
    Q_PROPERTY(changming::app::FormController* form READ form CONSTANT FINAL)
    Q_PROPERTY(changming::app::SubmissionController* submission READ submission CONSTANT FINAL)

public:
    enum Page {
        Home,
        Search,
        Browse,
        Departments,
        List,
        Link,
        Guide,
        TakeAway,
        SlipCase,
        Foreign,
        CardMatters, // what can be done with the card alone
        TapCard,
        Form,
        Check,
        Waiting,
        Accepted,
        Saved,
        NotTaken
    };
    Q_ENUM(Page)

    explicit VisitController(const Terminal& terminal); // what leads to an item is in visit_finding.cpp

    Page page() const { return m_page; }
    QString greeting() const; // the masked name
    QString otherLanguage() const;
    bool inSession() const { return m_visit.identity() != nullptr; }
    qreal share() const;
    QString timeLeft() const; // "2:20"
    bool warning() const { return m_visit.phase() == session::Phase::Warning && m_page != Home; }
    int secondsLeft() const;
    int warnSeconds() const;
    BrowseController* browse() { return &m_browse; }
    GuideController* guide() { return &m_guide; }
    KeyboardController* keyboard() { return &m_keyboard; }
    SearchController* search() { return &m_search; }
    TakeAwayController* takeAway() { return &m_takeAway; }
    CaseController* slipCase() { return &m_slipCase; }
    ForeignCode* foreignCode() { return &m_foreignCode; }
    CardController* card() { return &m_card; }
    FormController* form() { return &m_form; }
    SubmissionController* submission() { return &m_submission; }

    void touched(); // any touch or key, told by the window
    void caseChanged(const cases::CaseRecord& record) { m_submission.caseChanged(record); }
    void openItem(const std::string& taskCode); // *back* leads to the page of now
    void menuChanged(); // or the catalogue
    void timePassed() { m_browse.timePassed(); }
    // A card or a code works from any page outside a form. A page with a number is left by a guide's or a slip's code alone, and
    // *back* leads to it again.
    bool takesCards() const;
    bool takesCodes() const;
    void cardPlaced();
    void codeScanned(const Result<drivers::ScannedCode>& code);
    bool isLeftToAnother() const { return m_isLeftToAnother; } // another person's card ended it

    Q_INVOKABLE void openTile(int row);
    Q_INVOKABLE void openAll(); // by what happens in a life, or by department
    Q_INVOKABLE void openDepartments();
    Q_INVOKABLE void openEvent(int row);
    Q_INVOKABLE void openDepartment(int row);
    Q_INVOKABLE void openSearch();
    Q_INVOKABLE void openHit(int row); // of the search
    Q_INVOKABLE void openListItem(int row);
    Q_INVOKABLE void openTakeAway(); // of the guide that is shown
    Q_INVOKABLE void choose(int situation, int choice); // of the guide's questions
    Q_INVOKABLE void apply();
    Q_INVOKABLE void nextStep();
    Q_INVOKABLE void change(int reviewRow);
    Q_INVOKABLE void confirm();
    Q_INVOKABLE void withdraw() { m_submission.withdraw(); }
    Q_INVOKABLE void back();
    Q_INVOKABLE void home();
    Q_INVOKABLE void anotherMatter();
    Q_INVOKABLE void stay() { touched(); }
    Q_INVOKABLE void leave();
    Q_INVOKABLE void switchLanguage();

Q_SIGNALS:
    void pageChanged();
    void greetingChanged();
    void languageChanged(); // the stage retranslates the visit's engine
    void timeChanged();
    void helpAsked();
    void ended();

private:
    void show(Page page); // instead of the page of now
    void go(Page page);   // and *back* leads to the page of now
    void goBack();
    void forgetScanned();
    Page resultPage() const; // of what was confirmed in this visit
    void follow(BrowseController::Opened opened);
    void openGuide(const catalogue::Answers& answers = {});
    void showGuide(const catalogue::Answers& answers); // of the browser's item, on a page that stands or comes
    void identified(const drivers::CardRecord& card);
    void followSubmission();
    void openForm();
    session::TimeLimit limitOf(Page page) const;

    const Terminal& m_terminal;
    session::Visit m_visit;
    BrowseController m_browse;
    GuideController m_guide;
    KeyboardController m_keyboard;
    SearchController m_search;
    TakeAwayController m_takeAway;
    CaseController m_slipCase;
    ForeignCode m_foreignCode;
    CardController m_card;
    FormController m_form;
    SubmissionController m_submission;
    QTimer m_second;
    Page m_page = Home;
    // Where *back* leads; a guide with the item and the answers that it showed.
    struct Place {
        Page page;
        std::string taskCode = {};
        catalogue::Answers answers = {};
    };
    std::vector<Place> m_trail; // the last is the next; empty: home
    bool m_isApplying = false; // the card that is waited for opens the form
    bool m_isLeftToAnother = false;
    bool m_ended = false;
};

} // namespace changming::app
