// Parts of a form's page that stand in place of its fields: a long list to choose from, and a person of a list.
#include "kiosk/app/form_controller.h"

#include "kiosk/app/form_typing.h"
#include "kiosk/catalogue/characters.h"
#include "kiosk/catalogue/match.h"

#include <algorithm>
#include <iterator>

namespace changming::app
{

void FormController::openPicker(Part part, const std::string& pointer)
{
    openRowWith(-1, NoPad);
    m_pickedFor = pointer;
    m_keyboard.setLimit(KeyboardController::maxText);
    m_keyboard.clear();
    m_above.clear();
    const forms::Field* field = m_fields.field(m_fields.rowOf(pointer));
    if (part == Division && field != nullptr)
        // A whole answer opens among its neighbours, a begun one at the level that is missing.
        for (const forms::DivisionPart& chosen : field->path)
            if (!m_filling->divisionChoices(pointer, chosen.code, language()).empty())
                m_above = chosen.code;
    m_part = part;
    fillPicker(true);
    Q_EMIT partChanged();
    Q_EMIT changed();
}

// What the citizen's own words find first; then what pinyin finds.
std::vector<forms::FoundOption> FormController::foundOptions() const
{
    const std::string typed = m_keyboard.query().toStdString();
    auto found = m_filling->choices(m_pickedFor, typed, language());
    if (typed.empty())
        return found;
    const auto letters = catalogue::folded(typed);
    std::vector<forms::FoundOption> inside;
    for (forms::FoundOption& option : m_filling->choices(m_pickedFor, "", language())) {
        if (std::ranges::any_of(found, [&](const forms::FoundOption& one) { return one.option == option.option; }))
            continue;
        if (const auto match = catalogue::match(letters, catalogue::folded(option.label), catalogue::Fit::Unbroken))
            (match->isPrefix ? found : inside).push_back(std::move(option));
    }
    std::ranges::move(inside, std::back_inserter(found));
    return found;
}

void FormController::fillPicker(bool anew)
{
    if (m_part == Fields || !m_filling)
        return;
    std::vector<forms::Option> options;
    QStringList way;
    QString level;
    if (m_part == Search) {
        for (forms::FoundOption& option : foundOptions())
            options.push_back({std::move(option.label), option.chosen});
    } else {
        for (forms::DivisionOption& option : m_filling->divisionChoices(m_pickedFor, m_above, language()))
            options.push_back({std::move(option.name), option.chosen});
        if (const forms::Field* field = m_fields.field(m_fields.rowOf(m_pickedFor))) {
            for (const forms::DivisionPart& chosen : field->path) {
                if (m_above.empty() || (!way.isEmpty() && field->path[static_cast<std::size_t>(way.size()) - 1].code == m_above))
                    break;
                way << QString::fromStdString(chosen.name);
            }
            if (way.size() < static_cast<int>(field->levels.size()))
                level = QString::fromStdString(field->levels[static_cast<std::size_t>(way.size())]);
        }
    }
    if (anew)
        m_picker.show(std::move(options), std::move(way), level);
    else
        m_picker.update(std::move(options), std::move(way), level);
}

void FormController::closePicker()
{
    if (m_part == Fields)
        return;
    m_part = Fields;
    m_keyboard.clear();
    Q_EMIT partChanged();
}

void FormController::openKeys()
{
    if (m_part == Search)
        openRowWith(-1, KeysPad);
}

void FormController::pick(int row)
{
    const int index = m_picker.indexOf(row);
    if (index < 0 || m_part == Fields)
        return;
    const std::string pointer = m_pickedFor;
    bool isWhole = true;
    if (m_part == Search) {
        const auto found = foundOptions();
        report(m_filling->choose(pointer, found[static_cast<std::size_t>(index)].option));
    } else {
        const auto parts = m_filling->divisionChoices(pointer, m_above, language());
        const forms::DivisionOption& part = parts[static_cast<std::size_t>(index)];
        isWhole = !part.hasMore;
        if (isWhole || !part.chosen) // what was chosen below it stays
            report(m_filling->write(pointer, part.code));
        if (part.hasMore)
            m_above = part.code;
    }
    if (isWhole) {
        openRowWith(-1, NoPad);
        closePicker();
        refresh();
        Q_EMIT fieldWanted(m_fields.rowOf(pointer));
        return;
    }
    refresh();
    fillPicker(true);
}

void FormController::goUp(int level)
{
    const forms::Field* field = m_fields.field(m_fields.rowOf(m_pickedFor));
    if (m_part != Division || field == nullptr || level < 0 || level >= m_picker.way().size())
        return;
    m_above = level == 0 ? std::string() : field->path[static_cast<std::size_t>(level) - 1].code;
    fillPicker(true);
}

void FormController::addEntry(int row)
{
    const forms::Field* field = m_fields.field(row);
    if (field == nullptr || field->kind != forms::Kind::People)
        return;
    const std::string pointer = field->pointer;
    const auto added = m_filling->addEntry(pointer);
    if (!added)
        return report(added.error());
    openEntry(pointer, *added, true);
}

void FormController::changeEntry(int row, int entry)
{
    const forms::Field* field = m_fields.field(row);
    if (field != nullptr && entry >= 0 && entry < static_cast<int>(field->entries.size()))
        openEntry(std::string(field->pointer), static_cast<std::size_t>(entry), false);
}

void FormController::removeEntry(int row, int entry)
{
    const forms::Field* field = m_fields.field(row);
    if (field == nullptr || entry < 0)
        return;
    report(m_filling->removeEntry(field->pointer, static_cast<std::size_t>(entry)));
    m_halfDates.clear(); // by pointers that may mean another person now
    refresh();
}

void FormController::openEntry(const std::string& pointer, std::size_t index, bool isNew)
{
    openRowWith(-1, NoPad);
    m_errors.clear();
    m_fields.clear();
    m_entry.emplace(OpenEntry{pointer, index, isNew, m_filling->entryFields(pointer, index, language()), {}});
    refresh();
    Q_EMIT partChanged();
}

bool FormController::finishEntry()
{
    m_errors = m_filling->checkEntry(m_entry->pointer, m_entry->index, language());
    if (!m_errors.empty()) {
        refresh();
        Q_EMIT refused();
        return false;
    }
    leaveEntry();
    return false; // the step is not done yet
}

void FormController::cancelEntry()
{
    openRowWith(-1, NoPad);
    for (const forms::Field& field : shownFields(language()))
        m_halfDates.erase(field.pointer);
    if (m_entry->isNew)
        report(m_filling->removeEntry(m_entry->pointer, m_entry->index));
    else
        for (const forms::Field& field : m_entry->before)
            putBack(field);
    leaveEntry();
}

void FormController::leaveEntry()
{
    const std::string pointer = m_entry->pointer;
    m_entry.reset();
    m_errors.clear();
    m_fields.clear();
    refresh();
    Q_EMIT partChanged();
    Q_EMIT fieldWanted(m_fields.rowOf(pointer));
}

// As it was when the person was opened.
void FormController::putBack(const forms::Field& field)
{
    if (field.locked || field.pointer.empty())
        return;
    const auto now = shownFields(language());
    const auto at = std::ranges::find(now, field.pointer, &forms::Field::pointer);
    if (at == now.end())
        return; // hidden again
    if (field.kind == forms::Kind::LongChoice && field.text == at->text && field.shown == at->shown)
        return;
    if (isTypedOnPad(field) || isTypedOnKeys(field) || field.kind == forms::Kind::Division) {
        if (field.text != at->text)
            report(m_filling->write(field.pointer, field.text));
        return;
    }
    if (field.kind == forms::Kind::LongChoice) {
        for (const Language spoken : {Language::Chinese, Language::English}) // it may have changed meanwhile
            for (const forms::FoundOption& option : m_filling->choices(field.pointer, "", spoken))
                if (option.label == field.shown)
                    return report(m_filling->choose(field.pointer, option.option));
        return report(m_filling->clear(field.pointer));
    }
    const bool hadNone = std::ranges::none_of(field.options, &forms::Option::chosen);
    if (hadNone && !field.options.empty())
        return report(m_filling->clear(field.pointer));
    for (std::size_t option = 0; option < field.options.size() && option < at->options.size(); ++option)
        if (field.kind == forms::Kind::MultiChoice ? field.options[option].chosen != at->options[option].chosen : field.options[option].chosen)
            report(m_filling->choose(field.pointer, option));
}

} // namespace changming::app
