// Steps, fields and the review as the pages show them.
#include "kiosk/forms/filling_state.h"
#include "kiosk/forms/sources.h"

#include <algorithm>

namespace changming::forms
{

namespace
{

std::vector<std::string> levelNames(const Control& control, Language language)
{
    // A code of six digits with its zeros cut off is two digits a level.
    std::size_t level = 0;
    if (!control.within.empty())
        level = control.within.ends_with("0000") ? 1 : control.within.ends_with("00") ? 2 : 3;
    std::vector<std::string> levels;
    for (; level <= static_cast<std::size_t>(control.deepest); ++level)
        levels.push_back(levelName(static_cast<DivisionLevel>(level)).in(language));
    return levels;
}

std::vector<Option> optionsOf(const Control& control, const nlohmann::json* value, Language language)
{
    std::vector<Option> options;
    if (control.kind == Kind::LongChoice)
        return options;
    for (const auto& choice : control.choices) {
        const bool among = value != nullptr && value->is_array() && std::find(value->begin(), value->end(), choice.value) != value->end();
        options.push_back({choice.label.in(language), among || (value != nullptr && *value == choice.value)});
    }
    return options;
}

std::string withUnit(const std::string& text, const Control& control, Language language)
{
    return text.empty() || control.unit.zh.empty() ? text : text + " " + control.unit.in(language);
}

} // namespace

std::vector<Step> Filling::steps(Language language) const
{
    std::vector<Step> steps;
    for (const auto& step : m_state->definition().steps)
        if (m_state->sheet.visible(step.rules))
            steps.push_back({step.id, step.label.in(language), step.question.in(language)});
    return steps;
}

Field Filling::State::fieldOf(const Spot& spot, const std::vector<Finding>& findings, Language language)
{
    const auto& of = *spot.sheet;
    const auto& control = spot.control();
    Field field;
    field.kind = of.isFact(spot.index) ? Kind::Fact : control.kind;
    field.pointer = spot.pointer;
    field.label = control.label.in(language);
    field.description = control.description.in(language);
    field.options = optionsOf(control, of.answer(spot.index), language);
    field.text = of.raw(spot.index);
    field.shown = of.shown(spot.index, language);
    field.whole = of.whole(spot.index, language);
    field.locked = isLocked(spot);
    field.required = isRequired(spot.pointer);
    field.keyboard = field.locked ? Keyboard::None : control.keyboard;
    field.minLength = control.minLength;
    field.maxLength = control.maxLength;
    if (control.earliest)
        field.earliest = control.earliest->on(today);
    if (control.latest)
        field.latest = control.latest->on(today);
    field.minimum = control.minimum;
    field.maximum = control.maximum;
    field.decimals = control.decimals;
    field.unit = control.unit.in(language);
    if (control.kind == Kind::Division) {
        field.levels = levelNames(control, language);
        for (const auto* part : of.path(spot.index))
            field.path.push_back({part->code, part->name.in(language)});
    }
    if (control.kind == Kind::People) {
        field.entries = entriesOf(spot.index, findings, language);
        field.minEntries = control.minEntries;
        field.maxEntries = control.maxEntries;
        field.addLabel = control.addLabel.in(language);
    }
    field.follows = of.slots[spot.index].origin == Slot::Origin::Follow;
    if (of.isFromSource(spot.index)) {
        field.source = sourceToken(control.source);
        field.sourceText = sourceText(control.source).in(language);
    }
    for (const auto& finding : findings) {
        const bool here = spot.people ? finding.control == spot.people && finding.entry == spot.entry && finding.inner == spot.index
                                      : finding.control == spot.index;
        if (!here || !of.slots[spot.index].checked)
            continue;
        const auto complaint = complaintOf(finding, language);
        const bool inEntry = !spot.people && finding.entry; // a list says whose
        field.error = inEntry ? complaint.summary : complaint.message;
        break;
    }
    return field;
}

std::vector<Entry> Filling::State::entriesOf(std::size_t people, const std::vector<Finding>& findings, Language language)
{
    std::vector<Entry> entries;
    for (std::size_t i = 0; i < sheet.slots[people].entries.size(); ++i) {
        Entry entry{sheet.summary(people, i, language), {}};
        for (const auto& finding : findings) {
            if (finding.control != people || finding.entry != i || !entry.error.empty())
                continue;
            const auto& slots = sheet.slots[people].entries[i]->slots;
            const bool checked = finding.inner ? slots[*finding.inner].checked : sheet.slots[people].checked;
            if (checked && finding.inner)
                entry.error =
                    complaintAbout(sheet.control(people).entry->controls[*finding.inner], finding.violation, definition(), language).summary;
            else if (checked)
                entry.error = complaintAboutWhole(finding.violation, language).summary;
        }
        entries.push_back(std::move(entry));
    }
    return entries;
}

std::vector<Field> Filling::fields(const std::string& step, Language language) const
{
    auto& state = *m_state;
    const auto findings = state.findings(language);
    std::vector<Field> fields;
    for (const auto& element : state.definition().elements) {
        if (state.definition().steps[element.step].id != step || !state.sheet.visible(element.rules))
            continue;
        if (element.isControl()) {
            if (const auto spot = state.spotOf(element.control); !state.isUnsaid(spot))
                fields.push_back(state.fieldOf(spot, findings, language));
            continue;
        }
        Field words;
        words.kind = element.kind;
        words.label = element.text.in(language);
        fields.push_back(std::move(words));
    }
    return fields;
}

std::vector<ReviewRow> Filling::review(Language language) const
{
    auto& state = *m_state;
    const auto& sheet = state.sheet;
    const auto nothing = Text{"没填", "Not filled in"}.in(language);
    std::vector<ReviewRow> rows;
    for (const auto& element : state.definition().elements) {
        if (!element.isControl() || !sheet.visible(element.rules) || state.isUnsaid(state.spotOf(element.control)))
            continue;
        const auto index = element.control;
        const auto& control = sheet.control(index);
        ReviewRow row;
        row.label = (control.shortLabel.zh.empty() ? control.label : control.shortLabel).in(language);
        row.step = state.definition().steps[element.step].id;
        row.pointer = control.pointer;
        row.changeable = !sheet.isLocked(index);
        for (std::size_t i = 0; i < sheet.slots[index].entries.size(); ++i) {
            auto one = row;
            one.label += " " + std::to_string(i + 1);
            one.shown = one.whole = sheet.summary(index, i, language);
            one.entry = i;
            rows.push_back(std::move(one));
        }
        if (!sheet.slots[index].entries.empty())
            continue;
        row.shown = withUnit(sheet.shown(index, language), control, language);
        row.whole = withUnit(sheet.whole(index, language), control, language);
        if (row.whole.empty())
            row.shown = row.whole = nothing;
        if (sheet.isFromSource(index)) {
            row.source = sourceToken(control.source);
            row.sourceText = sourceText(control.source).in(language);
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace changming::forms
