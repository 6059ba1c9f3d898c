// Lists of persons, and the searches in long lists of options.
#include "kiosk/forms/filling_state.h"

#include <algorithm>

namespace changming::forms
{

namespace
{

Error noSuchEntry(const std::string& pointer)
{
    return {"form-no-such-entry", "the list is not that long", pointer, "名单里没有这一位"};
}

std::string lowered(std::string_view text)
{
    std::string lower(text);
    std::transform(lower.begin(), lower.end(), lower.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return lower;
}

} // namespace

Result<std::size_t> Filling::addEntry(const std::string& pointer)
{
    const auto people = m_state->peopleAt(pointer);
    const auto spot = people ? m_state->changeable(pointer) : Result<State::Spot>(people.error());
    if (!spot)
        return spot.error();
    auto& entries = m_state->sheet.slots[*people].entries;
    const auto& control = m_state->sheet.control(*people);
    if (entries.size() >= control.maxEntries)
        return Error{"form-too-many-entries", "the list is full", pointer, "名单满了"};
    entries.push_back(std::make_unique<Sheet>(*control.entry));
    entries.back()->divisions = m_state->sheet.divisions;
    m_state->sheet.follow();
    return entries.size() - 1;
}

Result<void> Filling::removeEntry(const std::string& pointer, std::size_t entry)
{
    const auto people = m_state->peopleAt(pointer);
    const auto spot = people ? m_state->changeable(pointer) : Result<State::Spot>(people.error());
    if (!spot)
        return spot.error();
    auto& entries = m_state->sheet.slots[*people].entries;
    if (entry >= entries.size())
        return noSuchEntry(pointer);
    entries.erase(entries.begin() + static_cast<std::ptrdiff_t>(entry));
    m_state->sheet.follow();
    return {};
}

std::vector<Field> Filling::entryFields(const std::string& pointer, std::size_t entry, Language language) const
{
    auto& state = *m_state;
    std::vector<Field> fields;
    const auto people = state.peopleAt(pointer);
    if (!people || entry >= state.sheet.slots[*people].entries.size())
        return fields;
    const auto findings = state.findings(language);
    auto& sheet = *state.sheet.slots[*people].entries[entry];
    for (const auto& element : sheet.definition.elements) {
        if (!sheet.visible(element.rules))
            continue;
        if (element.isControl()) {
            fields.push_back(state.fieldOf(state.spotOf(*people, entry, element.control), findings, language));
            continue;
        }
        Field words;
        words.kind = element.kind;
        words.label = element.text.in(language);
        fields.push_back(std::move(words));
    }
    return fields;
}

std::vector<FieldError> Filling::checkEntry(const std::string& pointer, std::size_t entry, Language language)
{
    const auto people = m_state->peopleAt(pointer);
    if (!people || entry >= m_state->sheet.slots[*people].entries.size())
        return {};
    for (auto& slot : m_state->sheet.slots[*people].entries[entry]->slots)
        slot.checked = true;
    auto errors = checkAll(language);
    std::erase_if(errors, [&](const FieldError& error) { return error.pointer != pointer || error.entry != entry; });
    return errors;
}

std::vector<FoundOption> Filling::choices(const std::string& pointer, std::string_view typed, Language language) const
{
    const auto spot = m_state->locate(pointer);
    std::vector<FoundOption> begins;
    std::vector<FoundOption> holds;
    if (!spot)
        return begins;
    const auto wanted = lowered(typed);
    const auto* chosen = spot->sheet->answer(spot->index);
    const auto& options = spot->control().choices;
    for (std::size_t i = 0; i < options.size(); ++i) {
        const auto chinese = lowered(options[i].label.zh).find(wanted);
        const auto english = lowered(options[i].label.en).find(wanted);
        const FoundOption found{i, options[i].label.in(language), chosen != nullptr && *chosen == options[i].value};
        if (chinese == 0 || english == 0)
            begins.push_back(found);
        else if (chinese != std::string::npos || english != std::string::npos)
            holds.push_back(found);
    }
    begins.insert(begins.end(), holds.begin(), holds.end());
    return begins;
}

std::vector<DivisionOption> Filling::divisionChoices(const std::string& pointer, const std::string& code, Language language) const
{
    const auto spot = m_state->locate(pointer);
    std::vector<DivisionOption> options;
    const auto* divisions = spot ? spot->sheet->divisions : nullptr;
    if (divisions == nullptr || spot->control().kind != Kind::Division)
        return options;
    const auto& control = spot->control();
    const auto* above = divisions->find(code);
    const bool outside = !code.empty() && code != control.within && divisions->path(code, control.within).empty();
    if (outside || (above != nullptr && above->level >= control.deepest))
        return options;
    const auto path = spot->sheet->path(spot->index);
    for (const auto& below : divisions->below(code.empty() ? control.within : code)) {
        const auto* division = divisions->find(below);
        const bool chosen = std::find(path.begin(), path.end(), division) != path.end();
        options.push_back({below, division->name.in(language), chosen, division->level < control.deepest && !division->below.empty(),
                           levelName(division->level).in(language)});
    }
    return options;
}

} // namespace changming::forms
