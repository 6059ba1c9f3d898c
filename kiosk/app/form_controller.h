// One citizen fills in one form: the step that is shown, the field that is typed into, what is wrong. Owns the answers
// (forms::Filling); forget() and the destructor give them up. One a visit; GUI thread.
#pragma once

#include "drivers/api/card_record.h"
#include "kiosk/app/field_model.h"
#include "kiosk/app/review_model.h"
#include "kiosk/app/terminal.h"
#include "kiosk/forms/filling.h"

#include <nlohmann/json.hpp>

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <map>
#include <optional>

namespace changming::app
{

class FormController final : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the visit")
    Q_PROPERTY(int step READ step NOTIFY changed FINAL)
    Q_PROPERTY(int stepCount READ stepCount NOTIFY changed FINAL)
    Q_PROPERTY(QString stepName READ stepName NOTIFY changed FINAL)
    Q_PROPERTY(QString question READ question NOTIFY changed FINAL)
    Q_PROPERTY(int errorCount READ errorCount NOTIFY changed FINAL)
    Q_PROPERTY(QString firstError READ firstError NOTIFY changed FINAL)
    Q_PROPERTY(int openRow READ openRow NOTIFY openRowChanged FINAL)
    Q_PROPERTY(changming::app::FieldModel* fields READ fields CONSTANT FINAL)
    Q_PROPERTY(changming::app::ReviewModel* review READ review CONSTANT FINAL)

public:
    FormController(const Terminal& terminal, QObject* parent) : QObject(parent), m_terminal(terminal) {}

    // Goes on where the same form was left; another form begins anew.
    void open(const std::string& formId, const drivers::CardRecord& card);
    void forget();

    int step() const { return m_step; }
    int stepCount() const { return static_cast<int>(m_steps.size()) + 1; } // the check page is the last
    QString stepName() const;
    QString question() const;
    int errorCount() const { return static_cast<int>(m_errors.size()); }
    QString firstError() const;
    int openRow() const { return m_openRow; } // the row that is typed into; -1: none
    FieldModel* fields() { return &m_fields; }
    ReviewModel* review() { return &m_review; }

    bool next();     // false when something is wrong; it is shown then
    bool previous(); // false at the first step
    bool isAtCheck() const { return m_step == static_cast<int>(m_steps.size()); }
    void openReviewRow(int row);
    int formVersion() const;
    // What is sent; nothing when an answer is wrong, and the step with it is shown.
    std::optional<nlohmann::json> answers();
    std::string mobile() const;
    void languageHasChanged();

    Q_INVOKABLE void choose(int row, int option);
    Q_INVOKABLE void openField(int row);
    Q_INVOKABLE void openFirstError();
    Q_INVOKABLE void closePad();
    Q_INVOKABLE void type(const QString& digit);
    Q_INVOKABLE void erase();

Q_SIGNALS:
    void changed();
    void openRowChanged();
    void refused(); // *next* found something wrong

private:
    void write(const forms::Field& field, const std::string& digits);
    std::string typed(const forms::Field& field) const;
    void goTo(int step);
    void refresh();
    void setOpenRow(int row);

    const Terminal& m_terminal;
    std::optional<forms::Filling> m_filling;
    std::vector<forms::Step> m_steps;
    std::vector<forms::FieldError> m_errors;
    std::map<std::string, std::string> m_halfDates; // digits of dates that are not whole yet, by pointer
    FieldModel m_fields;
    ReviewModel m_review;
    int m_step = 0;
    int m_openRow = -1;
};

} // namespace changming::app
