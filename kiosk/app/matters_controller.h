// My matters: what the platform knows of this person, behind the second proof: cases with their way in plain words, and
// lists of licences and results. One a visit; GUI thread; the answers come through the person's link.
#pragma once

#include "kiosk/app/row_model.h"
#include "kiosk/app/slip_printing.h"
#include "kiosk/app/terminal.h"
#include "kiosk/session/person_port.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <string>
#include <vector>

namespace changming::app
{

class PersonController;

class MattersController final : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the visit")
    Q_PROPERTY(Tab tab READ tab NOTIFY changed FINAL)
    Q_PROPERTY(Known known READ known NOTIFY changed FINAL)
    Q_PROPERTY(int caseCount READ caseCount NOTIFY changed FINAL)
    Q_PROPERTY(int licenceCount READ licenceCount NOTIFY changed FINAL)
    Q_PROPERTY(int resultCount READ resultCount NOTIFY changed FINAL)
    Q_PROPERTY(int caseIndex READ caseIndex NOTIFY changed FINAL)
    Q_PROPERTY(QString caseTitle READ caseTitle NOTIFY changed FINAL)
    Q_PROPERTY(QString caseNumber READ caseNumber NOTIFY changed FINAL)
    Q_PROPERTY(QString standing READ standing NOTIFY changed FINAL)
    Q_PROPERTY(QString what READ what NOTIFY changed FINAL)
    Q_PROPERTY(bool canWithdraw READ canWithdraw NOTIFY changed FINAL)
    Q_PROPERTY(bool wantsSupplement READ wantsSupplement NOTIFY changed FINAL)
    Q_PROPERTY(bool hasResult READ hasResult NOTIFY changed FINAL)
    Q_PROPERTY(bool isExisting READ isExisting NOTIFY changed FINAL)
    Q_PROPERTY(bool asksWithdrawal READ asksWithdrawal NOTIFY changed FINAL)
    Q_PROPERTY(QString trouble READ trouble NOTIFY changed FINAL)
    Q_PROPERTY(changming::app::RowModel* steps READ steps CONSTANT FINAL)
    Q_PROPERTY(changming::app::RowModel* licences READ licences CONSTANT FINAL)
    Q_PROPERTY(changming::app::RowModel* results READ results CONSTANT FINAL)
    Q_PROPERTY(int licencePage READ licencePage NOTIFY changed FINAL)
    Q_PROPERTY(int licencePages READ licencePages NOTIFY changed FINAL)
    Q_PROPERTY(QString slipText READ slipText NOTIFY changed FINAL)

public:
    enum Tab { Cases, Licences, Results };
    Q_ENUM(Tab)
    enum Known { Asking, Here, Unanswered };
    Q_ENUM(Known)
    // Of a timeline's step, as TimelineStep draws it.
    enum StepState { Done, At, Ahead };
    Q_ENUM(StepState)
    // Of a licence's row.
    enum Validity { Usable, Over, Withdrawn };
    Q_ENUM(Validity)

    static constexpr int licencesAPage = 4;

    MattersController(const Terminal& terminal, PersonController& person, QObject* parent);

    void open(); // asks anew
    void languageHasChanged();
    // The person's open case of this item, if there is one; shows it, with the words that it exists already.
    bool showExisting(const std::string& taskCode);
    const session::PersonCase* shownCase() const;
    // The document behind a row of the results, or behind the case that is shown; null where there is none.
    const session::ResultDocument* result(int row) const;
    const session::ResultDocument* caseResult() const;
    void openSupplementedCase(); // its materials were sent: ask anew and show it

    Tab tab() const { return m_tab; }
    Known known() const { return m_known; }
    int caseCount() const { return static_cast<int>(m_cases.size()); }
    int licenceCount() const { return static_cast<int>(m_licences.size()); }
    int resultCount() const { return static_cast<int>(m_results.size()); }
    int caseIndex() const { return m_case; }
    QString caseTitle() const;
    QString caseNumber() const;
    QString standing() const;
    QString what() const;
    bool canWithdraw() const;
    bool wantsSupplement() const;
    bool hasResult() const;
    bool isExisting() const { return m_isExisting; }
    bool asksWithdrawal() const { return m_asksWithdrawal; }
    QString trouble() const;
    RowModel* steps() { return &m_steps; }
    RowModel* licences() { return &m_licenceRows; }
    RowModel* results() { return &m_resultRows; }
    int licencePage() const { return m_licencePage; }
    int licencePages() const;
    QString slipText() const;

    Q_INVOKABLE void showTab(int tab);
    Q_INVOKABLE void nextCase();
    Q_INVOKABLE void previousCase();
    Q_INVOKABLE void nextLicences();
    Q_INVOKABLE void previousLicences();
    Q_INVOKABLE void printProgress();
    Q_INVOKABLE void askWithdrawal(bool wanted); // is it meant?
    Q_INVOKABLE void withdraw();

Q_SIGNALS:
    void changed();
    void answered(); // cases, licences and results are here, or nobody answered

private:
    void refresh();
    void refreshCase();
    void fail(const std::string& code);

    const Terminal& m_terminal;
    PersonController& m_person;
    SlipPrinting m_slip;
    Tab m_tab = Cases;
    Known m_known = Asking;
    std::vector<session::PersonCase> m_cases;
    std::vector<session::Licence> m_licences;
    std::vector<session::ResultDocument> m_results;
    int m_case = 0;
    int m_licencePage = 0;
    bool m_isExisting = false;
    bool m_asksWithdrawal = false;
    std::string m_troubleCode;
    RowModel m_steps;
    RowModel m_licenceRows;
    RowModel m_resultRows;
};

} // namespace changming::app
