// Steps, fields and the review as the pages show them.
#include "kiosk/forms/complaint.h"
#include "kiosk/forms/filling_state.h"
#include "kiosk/forms/sources.h"
#include "kiosk/schema/format.h"

#include <algorithm>

namespace changming::forms
{

namespace
{

std::optional<std::size_t> chosenOption(const Control& control, const nlohmann::json* value)
{
    for (std::size_t i = 0; value != nullptr && i < control.choices.size(); ++i)
        if (control.choices[i].value == *value)
            return i;
    return std::nullopt;
}

} // namespace

std::string Filling::State::whole(std::size_t index, Language language) const
{
    const auto& of = control(index);
    if (const auto chosen = chosenOption(of, answer(index)))
        return of.choices[*chosen].label.in(language);
    const auto text = raw(index);
    if (const auto date = of.kind == Kind::Date ? schema::parseDate(text) : std::nullopt)
        return dateText(*date, language);
    return grouped(of.shape, text);
}

std::string Filling::State::shown(std::size_t index, Language language) const
{
    if (control(index).privacy == Control::Privacy::Open)
        return whole(index, language);
    return masked(control(index).shape, raw(index));
}

std::vector<Step> Filling::steps(Language language) const
{
    std::vector<Step> steps;
    for (const auto& step : m_state->definition().steps)
        if (m_state->visible(step.rules))
            steps.push_back({step.id, step.label.in(language), step.question.in(language)});
    return steps;
}

std::vector<Field> Filling::fields(const std::string& step, Language language) const
{
    const auto& state = *m_state;
    const auto findings = state.findings(language);
    std::vector<Field> fields;
    for (const auto& element : state.definition().elements) {
        if (state.definition().steps[element.step].id != step || !state.visible(element.rules))
            continue;
        Field field;
        field.kind = element.kind;
        if (!element.isControl()) {
            field.label = element.text.in(language);
            fields.push_back(std::move(field));
            continue;
        }
        const auto index = element.control;
        const auto& control = state.control(index);
        field.pointer = control.pointer;
        field.label = control.label.in(language);
        field.description = control.description.in(language);
        const auto chosen = chosenOption(control, state.answer(index));
        for (std::size_t i = 0; i < control.choices.size(); ++i)
            field.options.push_back({control.choices[i].label.in(language), chosen == i});
        field.text = state.raw(index);
        field.shown = state.shown(index, language);
        field.whole = state.whole(index, language);
        field.locked = state.locked(index);
        field.required = state.isRequired(index);
        field.minLength = control.minLength;
        field.maxLength = control.maxLength;
        if (control.earliest)
            field.earliest = control.earliest->on(state.today);
        if (control.latest)
            field.latest = control.latest->on(state.today);
        if (state.fromSource(index)) {
            field.source = sourceToken(control.source);
            field.sourceText = sourceText(control.source).in(language);
        }
        if (!control.source.empty() && control.lock == Control::Lock::Locked)
            field.kind = Kind::Fact;
        field.keyboard = field.locked ? Keyboard::None : control.keyboard;
        const auto finding = std::find_if(findings.begin(), findings.end(), [&](const auto& one) { return one.control == index; });
        if (finding != findings.end() && state.checked.contains(index))
            field.error = complaintAbout(control, finding->violation, state.definition(), language).message;
        fields.push_back(std::move(field));
    }
    return fields;
}

std::vector<ReviewRow> Filling::review(Language language) const
{
    const auto& state = *m_state;
    std::vector<ReviewRow> rows;
    for (const auto& element : state.definition().elements) {
        if (!element.isControl() || !state.visible(element.rules))
            continue;
        const auto& control = state.control(element.control);
        ReviewRow row;
        row.label = (control.shortLabel.zh.empty() ? control.label : control.shortLabel).in(language);
        row.shown = state.shown(element.control, language);
        row.whole = state.whole(element.control, language);
        if (row.whole.empty())
            row.shown = row.whole = Text{"没填", "Not filled in"}.in(language);
        if (state.fromSource(element.control)) {
            row.source = sourceToken(control.source);
            row.sourceText = sourceText(control.source).in(language);
        }
        row.step = state.definition().steps[element.step].id;
        row.pointer = control.pointer;
        row.changeable = !state.locked(element.control);
        rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace changming::forms
