#include "kiosk/app/form_controller.h"

#include "kiosk/app/language.h"
#include "kiosk/base/clock.h"
#include "kiosk/base/log.h"

#include <algorithm>

namespace changming::app
{

namespace
{

constexpr std::size_t dateDigits = 8;

std::map<std::string, std::string> facts(const drivers::CardRecord& card)
{
    return {{"idcard.name", card.name},       {"idcard.idNumber", card.number},     {"idcard.address", card.address},
            {"idcard.ethnicity", card.ethnicity}, {"idcard.birthDate", card.birthDate}, {"idcard.sex", std::string(drivers::sexToken(card.sex))}};
}

// "202605" -> "2026 年 05 月 " while it is typed.
std::string halfDate(const std::string& digits, Language language)
{
    std::string text = digits.substr(0, 4);
    if (digits.size() > 4)
        text += (language == Language::Chinese ? " 年 " : "-") + digits.substr(4, 2);
    if (digits.size() > 6)
        text += (language == Language::Chinese ? " 月 " : "-") + digits.substr(6);
    return text;
}

} // namespace

void FormController::open(const std::string& formId, const drivers::CardRecord& card)
{
    const bool goesOn = m_filling && m_filling->form().id() == formId;
    if (!goesOn) {
        forget();
        m_filling.emplace(m_terminal.forms.at(formId), hallTime(m_terminal.clock.wall()).date);
        m_filling->prefill(facts(card));
    }
    goTo(0);
}

void FormController::forget()
{
    m_fields.clear();
    m_review.setRows({});
    m_errors.clear();
    m_halfDates.clear();
    m_filling.reset();
    m_step = 0;
    setOpenRow(-1);
}

QString FormController::stepName() const
{
    return m_step < static_cast<int>(m_steps.size()) ? QString::fromStdString(m_steps[static_cast<std::size_t>(m_step)].label) : QString();
}

QString FormController::question() const
{
    return m_step < static_cast<int>(m_steps.size()) ? QString::fromStdString(m_steps[static_cast<std::size_t>(m_step)].question) : QString();
}

QString FormController::firstError() const
{
    return m_errors.empty() ? QString() : QString::fromStdString(m_errors.front().summary);
}

void FormController::refresh()
{
    if (!m_filling)
        return;
    const Language language = m_terminal.language.current();
    m_steps = m_filling->steps(language);
    if (isAtCheck()) {
        m_review.setRows(m_filling->review(language));
    } else {
        auto fields = m_filling->fields(m_steps[static_cast<std::size_t>(m_step)].id, language);
        for (forms::Field& field : fields)
            if (const auto half = m_halfDates.find(field.pointer); half != m_halfDates.end())
                field.whole = halfDate(half->second, language);
        m_fields.setFields(std::move(fields));
    }
    Q_EMIT changed();
}

void FormController::goTo(int step)
{
    setOpenRow(-1);
    m_errors.clear();
    m_fields.clear();
    m_step = step;
    refresh();
}

bool FormController::next()
{
    if (!m_filling || isAtCheck())
        return false;
    m_errors = m_filling->checkStep(m_steps[static_cast<std::size_t>(m_step)].id, m_terminal.language.current());
    if (!m_errors.empty()) {
        setOpenRow(-1);
        refresh();
        Q_EMIT refused();
        return false;
    }
    goTo(m_step + 1);
    return true;
}

bool FormController::previous()
{
    if (m_step == 0)
        return false;
    goTo(m_step - 1);
    return true;
}

void FormController::openReviewRow(int row)
{
    const forms::ReviewRow* wanted = m_review.row(row);
    if (wanted == nullptr)
        return;
    const std::string pointer = wanted->pointer;
    const auto at = std::find_if(m_steps.begin(), m_steps.end(), [&](const forms::Step& step) { return step.id == wanted->step; });
    goTo(static_cast<int>(at - m_steps.begin()));
    openField(m_fields.rowOf(pointer));
}

int FormController::formVersion() const
{
    return m_filling ? m_filling->form().version() : 0;
}

std::optional<nlohmann::json> FormController::answers()
{
    if (!m_filling)
        return std::nullopt;
    const auto errors = m_filling->checkAll(m_terminal.language.current());
    if (errors.empty())
        return m_filling->answers();
    const auto at = std::find_if(m_steps.begin(), m_steps.end(), [&](const forms::Step& step) { return step.id == errors.front().step; });
    goTo(static_cast<int>(at - m_steps.begin()));
    next();
    return std::nullopt;
}

std::string FormController::mobile() const
{
    return m_filling ? m_filling->answers().value("mobile", std::string()) : std::string();
}

void FormController::choose(int row, int option)
{
    const forms::Field* field = m_fields.field(row);
    if (field == nullptr || option < 0)
        return;
    if (const auto chosen = m_filling->choose(field->pointer, static_cast<std::size_t>(option)); !chosen)
        log::error("app", "choice.refused", {{"code", log::Token{chosen.error().code}}});
    setOpenRow(-1);
    refresh();
}

void FormController::openField(int row)
{
    const forms::Field* field = m_fields.field(row);
    const bool typable = field != nullptr && !field->locked && (field->kind == forms::Kind::Digits || field->kind == forms::Kind::Date);
    setOpenRow(typable ? row : -1);
}

void FormController::openFirstError()
{
    if (!m_errors.empty())
        openField(m_fields.rowOf(m_errors.front().pointer));
}

void FormController::closePad()
{
    setOpenRow(-1);
}

std::string FormController::typed(const forms::Field& field) const
{
    if (field.kind != forms::Kind::Date)
        return field.text;
    if (const auto half = m_halfDates.find(field.pointer); half != m_halfDates.end())
        return half->second;
    std::string digits = field.text;
    std::erase(digits, '-');
    return digits;
}

void FormController::type(const QString& digit)
{
    const forms::Field* field = m_fields.field(m_openRow);
    if (field == nullptr || digit.size() != 1 || !digit.at(0).isDigit())
        return;
    const std::size_t room = field->kind == forms::Kind::Date ? dateDigits : field->maxLength;
    const std::string before = typed(*field);
    if (room == 0 || before.size() < room)
        write(*field, before + digit.toStdString());
}

void FormController::erase()
{
    const forms::Field* field = m_fields.field(m_openRow);
    if (field == nullptr)
        return;
    std::string digits = typed(*field);
    if (digits.empty())
        return;
    digits.pop_back();
    write(*field, digits);
}

void FormController::write(const forms::Field& field, const std::string& digits)
{
    std::string text = digits;
    if (field.kind == forms::Kind::Date) {
        m_halfDates.erase(field.pointer);
        if (digits.size() == dateDigits)
            text = digits.substr(0, 4) + "-" + digits.substr(4, 2) + "-" + digits.substr(6);
        else if (!digits.empty())
            m_halfDates[field.pointer] = digits;
    }
    if (const auto written = m_filling->write(field.pointer, text); !written)
        log::error("app", "entry.refused", {{"code", log::Token{written.error().code}}});
    refresh();
}

void FormController::setOpenRow(int row)
{
    if (row == m_openRow)
        return;
    m_openRow = row;
    Q_EMIT openRowChanged();
}

void FormController::languageHasChanged()
{
    if (!m_filling)
        return;
    if (!m_errors.empty() && !isAtCheck())
        m_errors = m_filling->checkStep(m_steps[static_cast<std::size_t>(m_step)].id, m_terminal.language.current());
    refresh();
}

} // namespace changming::app
