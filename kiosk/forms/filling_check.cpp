// What is wrong: the schema's violations and the date limits, each laid to the field that can mend it.
#include "kiosk/forms/complaint.h"
#include "kiosk/forms/filling_state.h"
#include "kiosk/schema/format.h"
#include "kiosk/schema/pointer.h"

#include <algorithm>
#include <tuple>

namespace changming::forms
{

namespace
{

bool isBelow(std::string_view pointer, std::string_view parent)
{
    return pointer == parent || (pointer.starts_with(parent) && pointer[parent.size()] == '/');
}

// Typed but not to the end: that is not "no such day".
bool isHalfADate(std::string_view text)
{
    constexpr std::size_t whole = std::string_view("2026-05-01").size();
    return text.size() < whole;
}

bool namesMissingKey(const schema::Violation& violation)
{
    return violation.keyword == "required" || violation.keyword == "dependencies";
}

} // namespace

std::optional<std::size_t> Filling::State::controlOf(const schema::Violation& violation) const
{
    const auto pointer = namesMissingKey(violation) ? schema::append(violation.instance, violation.limit) : violation.instance;
    const auto& controls = definition().controls;
    for (std::size_t i = 0; i < controls.size(); ++i)
        if (visibleControl(i) && isBelow(pointer, controls[i].pointer))
            return i;
    // A whole object of answers is missing: its first field can mend it.
    for (std::size_t i = 0; !pointer.empty() && i < controls.size(); ++i)
        if (visibleControl(i) && isBelow(controls[i].pointer, pointer))
            return i;
    return std::nullopt;
}

void Filling::State::addDateFindings(std::vector<Finding>& findings, Language language) const
{
    for (std::size_t i = 0; i < values.size(); ++i) {
        const auto date = visibleControl(i) && control(i).kind == Kind::Date ? schema::parseDate(raw(i)) : std::nullopt;
        if (!date)
            continue;
        const auto& wanted = control(i);
        if (wanted.earliest && *date < wanted.earliest->on(today))
            findings.push_back({i, {wanted.pointer, "", "earliest", "", "", dateText(wanted.earliest->on(today), language)}});
        if (wanted.latest && *date > wanted.latest->on(today))
            findings.push_back({i, {wanted.pointer, "", "latest", "", "", dateText(wanted.latest->on(today), language)}});
    }
}

std::vector<Filling::State::Finding> Filling::State::findings(Language language) const
{
    auto object = answers();
    std::vector<Finding> findings;
    for (auto& violation : definition().schema->check(object)) {
        const auto control = controlOf(violation);
        if (control && violation.keyword == "format" && this->control(*control).kind == Kind::Date && isHalfADate(raw(*control)))
            violation.keyword = "incomplete";
        findings.push_back({control, std::move(violation)});
    }
    wipe(object);
    addDateFindings(findings, language);
    const auto rank = [](const Finding& finding) {
        const auto& violation = finding.violation;
        return std::tuple(finding.control.value_or(static_cast<std::size_t>(-1)), urgency(violation), std::string_view(violation.schema));
    };
    std::sort(findings.begin(), findings.end(), [&](const Finding& a, const Finding& b) { return rank(a) < rank(b); });
    const auto sameControl = [](const Finding& a, const Finding& b) { return a.control && a.control == b.control; };
    findings.erase(std::unique(findings.begin(), findings.end(), sameControl), findings.end());
    return findings;
}

bool Filling::State::isRequired(std::size_t index) const
{
    auto object = answers();
    const auto keys = schema::keysOf(control(index).pointer);
    auto* parent = &object;
    for (std::size_t i = 0; i + 1 < keys.size(); ++i)
        parent = &(*parent)[keys[i]];
    if (parent->is_object() && parent->contains(keys.back())) {
        wipe((*parent)[keys.back()]);
        parent->erase(keys.back());
    }
    const auto violations = definition().schema->check(object);
    wipe(object);
    return std::any_of(violations.begin(), violations.end(), [&](const auto& violation) {
        return namesMissingKey(violation) && schema::append(violation.instance, violation.limit) == control(index).pointer;
    });
}

std::vector<FieldError> Filling::checkAll(Language language) const
{
    const auto& definition = m_state->definition();
    std::vector<FieldError> errors;
    for (const auto& finding : m_state->findings(language)) {
        if (!finding.control) {
            const auto complaint = complaintAboutWhole(finding.violation, language);
            const auto visible = steps(language);
            errors.push_back({"", visible.empty() ? std::string() : visible.back().id, complaint.message, complaint.summary});
            continue;
        }
        const auto& control = m_state->control(*finding.control);
        const auto complaint = complaintAbout(control, finding.violation, definition, language);
        errors.push_back({control.pointer, definition.steps[m_state->elementOf(*finding.control).step].id, complaint.message, complaint.summary});
    }
    return errors;
}

std::vector<FieldError> Filling::checkStep(const std::string& step, Language language)
{
    const auto& definition = m_state->definition();
    for (std::size_t i = 0; i < definition.controls.size(); ++i)
        if (definition.steps[m_state->elementOf(i).step].id == step && m_state->visibleControl(i))
            m_state->checked.insert(i);
    auto errors = checkAll(language);
    std::erase_if(errors, [&](const FieldError& error) { return error.step != step || error.pointer.empty(); });
    return errors;
}

} // namespace changming::forms
