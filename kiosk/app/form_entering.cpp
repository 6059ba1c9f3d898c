// What is typed, turned or ticked in the fields of the page.
#include "kiosk/app/form_controller.h"
#include "kiosk/app/form_typing.h"

#include "kiosk/base/clock.h"

#include <algorithm>

namespace changming::app
{

namespace
{

constexpr int mostOfALine = 60; // characters, where the schema sets no limit
constexpr int mostOfAParagraph = 500;

int roomOf(const forms::Field& field)
{
    if (field.maxLength > 0)
        return static_cast<int>(std::min<std::size_t>(field.maxLength, 1000));
    return field.kind == forms::Kind::LongText ? mostOfAParagraph : mostOfALine;
}

} // namespace

bool FormController::typesDate() const
{
    const forms::Field* field = openedField();
    return field != nullptr && field->kind == forms::Kind::Date;
}

bool FormController::typesCode() const
{
    const forms::Field* field = openedField();
    return field != nullptr && isCode(*field);
}

QString FormController::extraKey() const
{
    const forms::Field* field = openedField();
    return field != nullptr ? QString::fromStdString(extraKeyOf(*field)) : QString();
}

void FormController::choose(int row, int option)
{
    const forms::Field* field = m_fields.field(row);
    if (field == nullptr || option < 0)
        return;
    report(m_filling->choose(field->pointer, static_cast<std::size_t>(option)));
    openRowWith(-1, NoPad);
    refresh();
}

void FormController::openField(int row)
{
    const forms::Field* wanted = m_fields.field(row);
    if (wanted == nullptr || wanted->locked || row != m_openRow) {
        const std::string pointer = wanted != nullptr && !wanted->locked ? wanted->pointer : std::string();
        openRowWith(-1, NoPad); // what the keyboard still held is written, and may show or hide rows
        row = pointer.empty() ? -1 : m_fields.rowOf(pointer);
    }
    const forms::Field* field = m_fields.field(row);
    if (field == nullptr)
        return;
    if (field->kind == forms::Kind::Date) {
        openRowWith(row, WheelPad);
        m_wheel.open(dayOf(field->text), hallTime(m_tools.clock.wall()).date, field->earliest, field->latest);
        if (m_halfDates.contains(field->pointer)) // begun by typing, it goes on so
            typeDate();
        return;
    }
    if (isTypedOnPad(*field))
        return openRowWith(row, DigitsPad);
    if (isTypedOnKeys(*field)) {
        openRowWith(row, KeysPad);
        m_keyboard.setLimit(roomOf(*field));
        m_keyboard.setText(QString::fromStdString(field->text));
        m_keyboard.setMode(field->keyboard == forms::Keyboard::Latin || language() == Language::English ? KeyboardController::English
                                                                                                        : KeyboardController::Pinyin);
        return;
    }
    if (field->kind == forms::Kind::LongChoice)
        return openPicker(Search, field->pointer);
    if (field->kind == forms::Kind::Division)
        return openPicker(Division, field->pointer);
}

void FormController::closePad()
{
    // A date that lies on the wheel when one is done with it is the answer.
    const forms::Field* field = openedField();
    if (m_pad == WheelPad && field != nullptr && field->text.empty())
        wheelHasTurned();
    openRowWith(-1, NoPad);
}

void FormController::openRowWith(int row, Pad pad)
{
    if (row == m_openRow && pad == m_pad)
        return;
    if (m_pad == KeysPad)
        m_keyboard.finish(); // what was not made Chinese stays as letters
    const forms::Field* field = m_fields.field(row);
    m_openPointer = field != nullptr ? field->pointer : std::string();
    m_openRow = row;
    m_pad = pad;
    Q_EMIT openRowChanged();
}

void FormController::typeDate()
{
    if (typesDate())
        openRowWith(m_openRow, DigitsPad);
}

void FormController::wheelDate()
{
    const forms::Field* field = openedField();
    if (field == nullptr || !typesDate())
        return;
    m_wheel.open(dayOf(field->text), hallTime(m_tools.clock.wall()).date, field->earliest, field->latest);
    openRowWith(m_openRow, WheelPad);
}

std::string FormController::typed(const forms::Field& field) const
{
    if (field.kind != forms::Kind::Date)
        return field.text;
    if (const auto half = m_halfDates.find(field.pointer); half != m_halfDates.end())
        return half->second;
    return digitsOfDate(field.text);
}

void FormController::type(const QString& key)
{
    const forms::Field* field = openedField();
    if (field == nullptr || key.size() != 1)
        return;
    typeDate(); // a digit of a real keyboard: the wheel gives way
    if (m_pad != DigitsPad)
        return;
    const std::string before = typed(*field);
    const std::string after = withKey(*field, before, key.front().toLatin1());
    if (after != before)
        write(*field, after);
}

void FormController::erase()
{
    const forms::Field* field = openedField();
    if (field == nullptr || m_pad != DigitsPad)
        return;
    std::string text = typed(*field);
    if (text.empty())
        return;
    text.pop_back();
    write(*field, text);
}

void FormController::write(const forms::Field& field, const std::string& text)
{
    const std::string pointer = field.pointer;
    if (field.kind == forms::Kind::Date) {
        const auto whole = isoOfDigits(text);
        m_halfDates.erase(pointer);
        if (!whole && !text.empty())
            m_halfDates[pointer] = text;
        report(m_filling->write(pointer, whole.value_or(text)));
    } else {
        report(m_filling->write(pointer, text));
    }
    refresh();
}

void FormController::keysHaveTyped()
{
    if (m_part == Search)
        return fillPicker(true);
    const forms::Field* field = openedField();
    if (field == nullptr || m_pad != KeysPad)
        return;
    const std::string text = (isCode(*field) ? m_keyboard.text().toUpper() : m_keyboard.text()).toStdString();
    if (text != field->text)
        write(*field, text);
}

void FormController::wheelHasTurned()
{
    if (const forms::Field* field = openedField(); field != nullptr && m_pad == WheelPad)
        write(*field, digitsOfDate(isoOf(m_wheel.value())));
}

} // namespace changming::app
