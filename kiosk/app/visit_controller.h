// One citizen's way through the pages: which page, how much time, which language, and the end. It owns all that the
// visit knows; destroying it forgets it. GUI thread. The window's owner (Stage) destroys it when ended() is sent.
#pragma once

#include "kiosk/app/browse_controller.h"
#include "kiosk/app/card_controller.h"
#include "kiosk/app/case_controller.h"
#include "kiosk/app/commitment_controller.h"
#include "kiosk/app/document_controller.h"
#include "kiosk/app/face_controller.h"
#include "kiosk/app/foreign_code.h"
#include "kiosk/app/form_controller.h"
#include "kiosk/app/guide_controller.h"
#include "kiosk/app/keyboard_controller.h"
#include "kiosk/app/materials_controller.h"
#include "kiosk/app/matters_controller.h"
#include "kiosk/app/person_controller.h"
#include "kiosk/app/picture_shelf.h"
#include "kiosk/app/rating_controller.h"
#include "kiosk/app/search_controller.h"
#include "kiosk/app/submission_controller.h"
#include "kiosk/app/take_away_controller.h"
#include "kiosk/app/terminal.h"
#include "kiosk/session/visit.h"

#include "drivers/api/scanned_code.h"

#include <QObject>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

#include <functional>
#include <map>
#include <memory>
#include <string>
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
    Q_PROPERTY(changming::app::FaceController* face READ face CONSTANT FINAL)
    Q_PROPERTY(changming::app::BrowseController* browse READ browse CONSTANT FINAL)
    Q_PROPERTY(changming::app::GuideController* guide READ guide CONSTANT FINAL)
    Q_PROPERTY(changming::app::KeyboardController* keyboard READ keyboard CONSTANT FINAL)
    Q_PROPERTY(changming::app::SearchController* search READ search CONSTANT FINAL)
    Q_PROPERTY(changming::app::TakeAwayController* takeAway READ takeAway CONSTANT FINAL)
    Q_PROPERTY(changming::app::CaseController* slipCase READ slipCase CONSTANT FINAL)
    Q_PROPERTY(changming::app::ForeignCode* foreignCode READ foreignCode CONSTANT FINAL)
    Q_PROPERTY(changming::app::CardController* card READ card CONSTANT FINAL)
    Q_PROPERTY(changming::app::FormController* form READ form CONSTANT FINAL)
    Q_PROPERTY(changming::app::PersonController* person READ person CONSTANT FINAL)
    Q_PROPERTY(changming::app::MattersController* matters READ matters CONSTANT FINAL)
    Q_PROPERTY(changming::app::DocumentController* document READ document CONSTANT FINAL)
    Q_PROPERTY(changming::app::MaterialsController* materials READ materials CONSTANT FINAL)
    Q_PROPERTY(changming::app::CommitmentController* commitment READ commitment CONSTANT FINAL)
    Q_PROPERTY(changming::app::RatingController* rating READ rating CONSTANT FINAL)
    Q_PROPERTY(changming::app::SubmissionController* submission READ submission CONSTANT FINAL)
    Q_PROPERTY(int stepCount READ stepCount NOTIFY pageChanged FINAL)
    Q_PROPERTY(int stepNumber READ stepNumber NOTIFY pageChanged FINAL)
    Q_PROPERTY(int otherCardSeconds READ otherCardSeconds NOTIFY otherCardChanged FINAL)

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
        Matters,     // what the platform knows of the person
        Document,    // a result of theirs
        TapCard,
        Consent, // to reading the card
        Proof,   // the second one: a code to the phone
        Supplement,
        Form,
        Materials,
        Commitment,
        Check,
        Waiting,
        Accepted,
        Saved,
        NotTaken,
        Rating,
        NoSlip // the code in its place
    };
    Q_ENUM(Page)

    // What leads to an item is in visit_finding.cpp; the card, the second proof and what is behind them in visit_person.cpp;
    // from *apply* to the rating in visit_applying.cpp.
    explicit VisitController(const Terminal& terminal);
    ~VisitController() override;

    Page page() const { return m_page; }
    QString greeting() const; // the masked name
    QString otherLanguage() const;
    bool inSession() const { return m_visit.identity() != nullptr; }
    qreal share() const;
    QString timeLeft() const; // "2:20"
    bool warning() const { return m_visit.phase() == session::Phase::Warning && m_page != Home; }
    int secondsLeft() const;
    int warnSeconds() const;
    FaceController* face() { return &m_face; }
    BrowseController* browse() { return &m_browse; }
    GuideController* guide() { return &m_guide; }
    KeyboardController* keyboard() { return &m_keyboard; }
    SearchController* search() { return &m_search; }
    TakeAwayController* takeAway() { return &m_takeAway; }
    CaseController* slipCase() { return &m_slipCase; }
    ForeignCode* foreignCode() { return &m_foreignCode; }
    CardController* card() { return &m_card; }
    FormController* form() { return &m_form; }
    PersonController* person() { return &m_person; }
    MattersController* matters() { return &m_matters; }
    DocumentController* document() { return &m_document; }
    MaterialsController* materials() { return &m_materials; }
    CommitmentController* commitment() { return &m_commitment; }
    RatingController* rating() { return &m_rating; }
    SubmissionController* submission() { return &m_submission; }
    int stepCount() const;
    int stepNumber() const; // of the page that is shown, from 0
    int otherCardSeconds() const { return m_otherCardSeconds; } // another person's card lies there: so long till the end; 0: none
    std::shared_ptr<const PictureShelf> shelf() const { return m_shelf; }

    void touched(); // any touch or key, told by the window
    void caseChanged(const cases::CaseRecord& record) { m_submission.caseChanged(record); }
    void openItem(const std::string& taskCode); // *back* leads to the page of now
    void menuChanged(); // or the catalogue
    void timePassed() { m_browse.timePassed(); }
    void standStill() { m_second.stop(); } // nobody stands here: a visit that is only looked at does not end by itself
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
    Q_INVOKABLE void consent();
    Q_INVOKABLE void openMatters(); // of the person whose card was read
    Q_INVOKABLE void openResult(int row);
    Q_INVOKABLE void openCaseResult();
    Q_INVOKABLE void openSupplement();
    Q_INVOKABLE void proveForLicences();
    Q_INVOKABLE void goOnWithoutProof();
    Q_INVOKABLE void endForOtherCard();
    Q_INVOKABLE void nextStep();
    Q_INVOKABLE void change(int reviewRow);
    Q_INVOKABLE void changeMaterials();
    Q_INVOKABLE void changeCommitment();
    Q_INVOKABLE void confirm();
    Q_INVOKABLE void withdraw() { m_submission.withdraw(); }
    Q_INVOKABLE void back();
    Q_INVOKABLE void home();
    Q_INVOKABLE void anotherMatter();
    Q_INVOKABLE void takeSlipByCode();
    Q_INVOKABLE void rate(); // behind the slip
    Q_INVOKABLE void finishRating();
    Q_INVOKABLE void stay() { touched(); }
    Q_INVOKABLE void leave();
    Q_INVOKABLE void switchLanguage();

Q_SIGNALS:
    void pageChanged();
    void greetingChanged();
    void languageChanged(); // the stage retranslates the visit's engine
    void timeChanged();
    void otherCardChanged();
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
    void askForCard(); // consent first, once
    void identified(const drivers::CardRecord& card);
    void peeked(const drivers::CardRecord& card);
    void watchOtherCard();
    void cardTaken();
    void askForProof(std::function<void()> then);
    void proofIsDecided();
    void showMatters();
    void openDocument(const session::ResultDocument* document);
    void sendSupplement();
    void followSubmission();
    void beginApplication();
    void openForm();
    void showBehindForm(); // materials, commitment or check: whichever is next
    bool isApplyingPage() const;
    std::vector<AskedMaterial> askedMaterials() const;
    void forgetApplication();
    session::TimeLimit limitOf(Page page) const;

    const Terminal& m_terminal;
    session::Visit m_visit;
    FaceController m_face;
    BrowseController m_browse;
    GuideController m_guide;
    KeyboardController m_keyboard;
    SearchController m_search;
    TakeAwayController m_takeAway;
    CaseController m_slipCase;
    ForeignCode m_foreignCode;
    CardController m_card;
    std::shared_ptr<PictureShelf> m_shelf = std::make_shared<PictureShelf>();
    PersonController m_person;
    MattersController m_matters;
    DocumentController m_document;
    FormController m_form;
    MaterialsController m_materials;
    CommitmentController m_commitment;
    SubmissionController m_submission;
    RatingController m_rating;
    QTimer m_second;
    QTimer m_otherCard;
    Page m_page = Home;
    // Where *back* leads; a guide with the item and the answers that it showed.
    struct Place {
        Page page;
        std::string taskCode = {};
        catalogue::Answers answers = {};
    };
    std::vector<Place> m_trail; // the last is the next; empty: home
    bool m_isApplying = false;    // the card that is waited for opens the form
    bool m_proofWasAsked = false; // for an application; once a visit
    std::function<void()> m_afterProof;
    Page m_beforeProof = Home;
    std::map<std::string, std::string> m_facts; // what the platform told for forms
    std::string m_supplemented;                 // number of the case whose materials are being handed in
    int m_otherCardSeconds = 0;
    bool m_isLeftToAnother = false;
    bool m_ended = false;
};

} // namespace changming::app
