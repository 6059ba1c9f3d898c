#include "kiosk/app/form_controller.h"

#include "kiosk/app/form_typing.h"
#include "kiosk/app/language.h"
#include "kiosk/base/clock.h"
#include "kiosk/base/log.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace changming::app
{

namespace
{

constexpr std::size_t errorsInWords = 3;

} // namespace

FormController::FormController(const FormTools& tools, QObject* parent) : QObject(parent), m_tools(tools), m_keyboard(tools.pinyin, tools.handwriting, nullptr)
{
    connect(&m_keyboard, &KeyboardController::typed, this, &FormController::keysHaveTyped);
    connect(&m_wheel, &DateWheel::turned, this, &FormController::wheelHasTurned);
}

void FormController::open(const std::string& formId, const std::map<std::string, std::string>& facts)
{
    const bool goesOn = m_filling && m_filling->form().id() == formId;
    if (!goesOn) {
        forget();
        m_filling.emplace(m_tools.forms.at(formId), hallTime(m_tools.clock.wall()).date);
    }
    m_filling->prefill(facts);
    goTo(0);
}

void FormController::addFacts(const std::map<std::string, std::string>& facts)
{
    if (!m_filling)
        return;
    m_filling->prefill(facts);
    refresh();
}

void FormController::forget()
{
    openRowWith(-1, NoPad);
    closePicker();
    m_fields.clear();
    m_review.setRows({});
    m_picker.clear();
    m_keyboard.clear();
    m_errors.clear();
    m_halfDates.clear();
    m_entry.reset();
    m_filling.reset();
    m_steps.clear();
    m_step = 0;
    m_extraSteps = 0;
    m_isChanging = false;
    Q_EMIT partChanged();
}

void FormController::setExtraSteps(int steps)
{
    if (steps == m_extraSteps)
        return;
    m_extraSteps = steps;
    Q_EMIT changed();
}

Language FormController::language() const
{
    return m_tools.language.current();
}

std::string FormController::stepId() const
{
    return m_step < static_cast<int>(m_steps.size()) ? m_steps[static_cast<std::size_t>(m_step)].id : std::string();
}

QString FormController::stepName() const
{
    return m_step < static_cast<int>(m_steps.size()) ? QString::fromStdString(m_steps[static_cast<std::size_t>(m_step)].label) : QString();
}

QString FormController::question() const
{
    if (const forms::Field* field = m_part == Fields ? nullptr : m_fields.field(m_fields.rowOf(m_pickedFor)))
        return QString::fromStdString(field->label);
    if (m_entry)
        return tr("%1, no. %2").arg(QString::fromStdString(m_entry->label), QString::number(m_entry->index + 1));
    return m_step < static_cast<int>(m_steps.size()) ? QString::fromStdString(m_steps[static_cast<std::size_t>(m_step)].question) : QString();
}

QStringList FormController::firstErrors() const
{
    QStringList words;
    for (const forms::FieldError& error : m_errors)
        if (words.size() < static_cast<int>(errorsInWords))
            words << QString::fromStdString(error.summary);
    return words;
}

std::vector<forms::Field> FormController::shownFields(Language language) const
{
    return m_entry ? m_filling->entryFields(m_entry->pointer, m_entry->index, language) : m_filling->fields(stepId(), language);
}

void FormController::refresh()
{
    if (!m_filling)
        return;
    m_steps = m_filling->steps(language());
    if (m_entry)
        for (forms::Field& field : m_filling->fields(stepId(), language()))
            if (field.pointer == m_entry->pointer)
                m_entry->label = std::move(field.label);
    if (isAtCheck()) {
        m_review.setRows(m_filling->review(language()));
    } else {
        auto fields = shownFields(language());
        for (forms::Field& field : fields)
            if (const auto half = m_halfDates.find(field.pointer); half != m_halfDates.end())
                field.whole = halfDate(half->second, language());
        m_fields.setFields(std::move(fields));
        if (m_openRow >= 0 && m_fields.rowOf(m_openPointer) != m_openRow) { // a rule showed or hid rows above it
            m_openRow = m_fields.rowOf(m_openPointer);
            m_pad = m_openRow < 0 ? NoPad : m_pad;
            Q_EMIT openRowChanged();
        }
        forgetMended();
    }
    Q_EMIT changed();
}

// What was told and is right now is told no more.
void FormController::forgetMended()
{
    std::erase_if(m_errors, [&](const forms::FieldError& error) {
        const bool inside = m_entry && !error.entryPointer.empty();
        const forms::Field* field = m_fields.field(m_fields.rowOf(inside ? error.entryPointer : error.pointer));
        if (field == nullptr)
            return !error.pointer.empty(); // hidden by a rule
        if (!inside && error.entry && *error.entry < field->entries.size())
            return field->entries[*error.entry].error.empty();
        return field->error.empty() && (!error.entry || inside);
    });
}

void FormController::goTo(int step)
{
    openRowWith(-1, NoPad);
    closePicker();
    m_entry.reset();
    m_errors.clear();
    m_fields.clear();
    m_step = step;
    refresh();
    Q_EMIT partChanged();
}

bool FormController::next()
{
    if (!m_filling || isAtCheck())
        return false;
    openRowWith(-1, NoPad);
    if (m_part != Fields) {
        closePicker();
        refresh();
        return false;
    }
    if (m_entry)
        return finishEntry();
    m_errors = m_filling->checkStep(stepId(), language());
    if (!m_errors.empty()) {
        refresh();
        Q_EMIT refused();
        return false;
    }
    const bool toTheEnd = m_isChanging && m_filling->checkAll(language()).empty();
    goTo(toTheEnd ? static_cast<int>(m_steps.size()) : m_step + 1);
    m_isChanging = m_isChanging && !isAtCheck();
    return true;
}

bool FormController::previous()
{
    if (m_part != Fields) {
        openRowWith(-1, NoPad);
        closePicker();
        refresh();
        return true;
    }
    if (m_entry) {
        cancelEntry();
        return true;
    }
    if (m_step == 0)
        return false;
    goTo(m_step - 1);
    return true;
}

void FormController::openReviewRow(int row)
{
    const forms::ReviewRow* found = m_review.row(row);
    if (found == nullptr)
        return;
    const forms::ReviewRow wanted = *found;
    const auto at = std::find_if(m_steps.begin(), m_steps.end(), [&](const forms::Step& step) { return step.id == wanted.step; });
    goTo(static_cast<int>(at - m_steps.begin()));
    m_isChanging = true;
    if (wanted.entry)
        openEntry(wanted.pointer, *wanted.entry, false);
    else
        wantField(wanted.pointer);
}

int FormController::formVersion() const
{
    return m_filling ? m_filling->form().version() : 0;
}

std::optional<nlohmann::json> FormController::answers()
{
    if (!m_filling)
        return std::nullopt;
    const auto errors = m_filling->checkAll(language());
    if (errors.empty())
        return m_filling->answers();
    const auto at = std::find_if(m_steps.begin(), m_steps.end(), [&](const forms::Step& step) { return step.id == errors.front().step; });
    goTo(static_cast<int>(at - m_steps.begin()));
    next();
    return std::nullopt;
}

std::string FormController::answerText(const std::string& pointer) const
{
    return m_filling ? m_filling->answerText(pointer) : std::string();
}

std::string FormController::contact() const
{
    return m_filling ? m_filling->answerText(m_filling->form().contact()) : std::string();
}

int FormController::savedFields() const
{
    return m_filling ? static_cast<int>(m_filling->savedFields()) : 0;
}

std::vector<forms::MaterialNeed> FormController::materials(Language language) const
{
    return m_filling ? m_filling->materials(language) : std::vector<forms::MaterialNeed>();
}

void FormController::openError(int error)
{
    if (error < 0 || error >= errorCount())
        return;
    const forms::FieldError wanted = m_errors[static_cast<std::size_t>(error)];
    if (!m_entry && wanted.entry) {
        openEntry(wanted.pointer, *wanted.entry, false);
        m_errors = m_filling->checkEntry(wanted.pointer, *wanted.entry, language());
        refresh();
    }
    wantField(m_entry && !wanted.entryPointer.empty() ? wanted.entryPointer : wanted.pointer);
}

// Leads the eye there, and opens what is typed.
void FormController::wantField(const std::string& pointer)
{
    const int row = m_fields.rowOf(pointer);
    const forms::Field* field = m_fields.field(row);
    if (field == nullptr)
        return;
    if (!field->locked && (isTypedOnPad(*field) || isTypedOnKeys(*field)))
        openField(row);
    Q_EMIT fieldWanted(row);
}

void FormController::report(const Result<void>& done) const
{
    if (!done)
        log::error("app", "answer.refused", {{"code", log::Token{done.error().code}}});
}

void FormController::languageHasChanged()
{
    if (!m_filling)
        return;
    if (!m_errors.empty() && !isAtCheck())
        m_errors = m_entry ? m_filling->checkEntry(m_entry->pointer, m_entry->index, language()) : m_filling->checkStep(stepId(), language());
    refresh();
    fillPicker(false);
}

} // namespace changming::app
