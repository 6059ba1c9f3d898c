// One citizen fills in one form: the step that is shown, the person of a list that is being described, the field that is
// typed into or chosen for, what is wrong. Owns the answers (forms::Filling); forget() and the destructor give them up.
// One a visit; GUI thread. Steps and errors are in form_controller.cpp, typing in form_entering.cpp, persons and long lists
// in form_parts.cpp.
#pragma once

#include "kiosk/app/date_wheel.h"
#include "kiosk/app/field_model.h"
#include "kiosk/app/form_picker.h"
#include "kiosk/app/keyboard_controller.h"
#include "kiosk/app/review_model.h"
#include "kiosk/app/terminal.h"
#include "kiosk/forms/filling.h"

#include <nlohmann/json_fwd.hpp>

#include <QObject>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace changming::app
{

class FormController final : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the visit")
    Q_PROPERTY(int step READ step NOTIFY changed FINAL)
    Q_PROPERTY(int stepCount READ stepCount NOTIFY changed FINAL)
    Q_PROPERTY(int extraSteps READ extraSteps NOTIFY changed FINAL)
    Q_PROPERTY(QString stepName READ stepName NOTIFY changed FINAL)
    Q_PROPERTY(QString question READ question NOTIFY changed FINAL)
    Q_PROPERTY(int errorCount READ errorCount NOTIFY changed FINAL)
    Q_PROPERTY(QStringList firstErrors READ firstErrors NOTIFY changed FINAL)
    Q_PROPERTY(Part part READ part NOTIFY partChanged FINAL)
    Q_PROPERTY(bool inEntry READ inEntry NOTIFY partChanged FINAL)
    Q_PROPERTY(Pad pad READ pad NOTIFY openRowChanged FINAL)
    Q_PROPERTY(int openRow READ openRow NOTIFY openRowChanged FINAL)
    Q_PROPERTY(bool typesDate READ typesDate NOTIFY openRowChanged FINAL)
    Q_PROPERTY(bool typesCode READ typesCode NOTIFY openRowChanged FINAL)
    Q_PROPERTY(QString extraKey READ extraKey NOTIFY openRowChanged FINAL)
    Q_PROPERTY(changming::app::FieldModel* fields READ fields CONSTANT FINAL)
    Q_PROPERTY(changming::app::ReviewModel* review READ review CONSTANT FINAL)
    Q_PROPERTY(changming::app::FormPicker* picker READ picker CONSTANT FINAL)
    Q_PROPERTY(changming::app::DateWheel* wheel READ wheel CONSTANT FINAL)
    Q_PROPERTY(changming::app::KeyboardController* keyboard READ keyboard CONSTANT FINAL)

public:
    enum Part { Fields, Search, Division }; // of the page: fields, a long choice, the levels of a division
    Q_ENUM(Part)
    enum Pad { NoPad, DigitsPad, WheelPad, KeysPad };
    Q_ENUM(Pad)

    FormController(const FormTools& tools, QObject* parent);

    // Goes on where the same form was left; another form begins anew. Facts by their source, "idcard.name".
    void open(const std::string& formId, const std::map<std::string, std::string>& facts);
    void addFacts(const std::map<std::string, std::string>& facts); // that arrive later; nothing typed is replaced
    void forget();

    int step() const { return m_step; }
    int stepCount() const { return static_cast<int>(m_steps.size()) + m_extraSteps + 1; } // the check page is the last
    int extraSteps() const { return m_extraSteps; }
    void setExtraSteps(int steps); // pages behind the form, before the check page
    QString stepName() const;
    QString question() const; // of the step, the person or the field that a list is shown for
    int errorCount() const { return static_cast<int>(m_errors.size()); }
    QStringList firstErrors() const;
    Part part() const { return m_part; }
    bool inEntry() const { return m_entry.has_value(); }
    Pad pad() const { return m_pad; }
    int openRow() const { return m_openRow; } // the row that is typed into; -1: none
    bool typesDate() const;
    bool typesCode() const; // letters are capitals
    QString extraKey() const;
    FieldModel* fields() { return &m_fields; }
    ReviewModel* review() { return &m_review; }
    FormPicker* picker() { return &m_picker; }
    DateWheel* wheel() { return &m_wheel; }
    KeyboardController* keyboard() { return &m_keyboard; }

    bool next();     // false when something is wrong (it is shown then) or a part of the page was ended
    bool previous(); // false at the first step
    bool isAtCheck() const { return m_filling && m_step == static_cast<int>(m_steps.size()); } // behind the last step
    void openReviewRow(int row);
    int formVersion() const;
    // What is sent; nothing when an answer is wrong, and the step with it is shown.
    std::optional<nlohmann::json> answers();
    std::string answerText(const std::string& pointer) const;
    std::string contact() const; // the mobile number among the answers
    int savedFields() const;     // that nobody had to type
    std::vector<forms::MaterialNeed> materials(Language language) const; // papers that the answers ask for
    void languageHasChanged();

    Q_INVOKABLE void choose(int row, int option); // of several: on and off
    Q_INVOKABLE void openField(int row);
    Q_INVOKABLE void openError(int error);
    Q_INVOKABLE void closePad();
    Q_INVOKABLE void type(const QString& key);
    Q_INVOKABLE void erase();
    Q_INVOKABLE void typeDate();      // instead of the wheel
    Q_INVOKABLE void wheelDate();     // instead of typing
    Q_INVOKABLE void openKeys();      // in the search of a long choice
    Q_INVOKABLE void pick(int row);   // of the picker's page
    Q_INVOKABLE void goUp(int level); // of a division: chosen anew
    Q_INVOKABLE void addEntry(int row);
    Q_INVOKABLE void changeEntry(int row, int entry);
    Q_INVOKABLE void removeEntry(int row, int entry);

Q_SIGNALS:
    void changed();
    void partChanged();
    void openRowChanged();
    void refused();            // *next* found something wrong
    void fieldWanted(int row); // an error or a changed answer leads there

private:
    struct OpenEntry {
        std::string pointer; // of the list
        std::size_t index;
        bool isNew;
        std::vector<forms::Field> before;
        std::string label; // of the list
    };

    std::vector<forms::Field> shownFields(Language language) const;
    std::string stepId() const;
    Language language() const;
    const forms::Field* openedField() const { return m_fields.field(m_openRow); }
    void report(const Result<void>& done) const;
    void write(const forms::Field& field, const std::string& text);
    std::string typed(const forms::Field& field) const;
    void keysHaveTyped();
    void wheelHasTurned();
    void goTo(int step);
    void wantField(const std::string& pointer);
    void forgetMended();
    void refresh();
    void openRowWith(int row, Pad pad);
    void openPicker(Part part, const std::string& pointer);
    void fillPicker(bool anew);
    std::vector<forms::FoundOption> foundOptions() const;
    void closePicker();
    void openEntry(const std::string& pointer, std::size_t index, bool isNew);
    bool finishEntry();
    void cancelEntry();
    void leaveEntry();
    void putBack(const forms::Field& field);

    FormTools m_tools;
    std::optional<forms::Filling> m_filling;
    std::vector<forms::Step> m_steps;
    std::vector<forms::FieldError> m_errors;
    std::map<std::string, std::string> m_halfDates; // digits of dates that are not whole yet, by pointer
    std::optional<OpenEntry> m_entry;
    std::string m_pickedFor; // pointer of the field that the picker is shown for
    std::string m_above;     // Division: the code whose parts are shown
    KeyboardController m_keyboard;
    FieldModel m_fields;
    ReviewModel m_review;
    FormPicker m_picker{nullptr};
    DateWheel m_wheel{nullptr};
    Part m_part = Fields;
    Pad m_pad = NoPad;
    int m_step = 0;
    int m_extraSteps = 0;
    int m_openRow = -1;
    std::string m_openPointer; // of the open row
    bool m_isChanging = false; // from the check page: back there when nothing is wrong
};

} // namespace changming::app
