// What is wrong: the schema's violations and the limits that it cannot say, each laid to the field that can mend it.
#include "kiosk/forms/filling_state.h"
#include "kiosk/schema/format.h"
#include "kiosk/schema/pointer.h"

#include <algorithm>
#include <charconv>
#include <tuple>

namespace changming::forms
{

namespace
{

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

std::string pointerOf(const schema::Violation& violation)
{
    return namesMissingKey(violation) ? schema::append(violation.instance, violation.limit) : violation.instance;
}

constexpr auto last = static_cast<std::size_t>(-1);

} // namespace

Filling::State::Finding Filling::State::findingOf(schema::Violation violation)
{
    Finding finding;
    const auto pointer = pointerOf(violation);
    finding.control = sheet.controlAtFault(pointer);
    const auto* at = &sheet;
    auto atIndex = finding.control;
    if (finding.control && sheet.control(*finding.control).kind == Kind::People && pointer.size() > sheet.control(*finding.control).pointer.size()) {
        const auto rest = pointer.substr(sheet.control(*finding.control).pointer.size() + 1);
        const auto number = rest.substr(0, rest.find('/'));
        std::size_t entry = 0;
        std::from_chars(number.data(), number.data() + number.size(), entry);
        const auto& entries = sheet.slots[*finding.control].entries;
        if (entry < entries.size()) {
            finding.entry = entry;
            at = entries[entry].get();
            atIndex = finding.inner = at->controlAtFault(rest.substr(number.size()));
        }
    }
    if (atIndex && violation.keyword == "format" && at->control(*atIndex).kind == Kind::Date && isHalfADate(at->raw(*atIndex)))
        violation.keyword = "incomplete";
    finding.violation = std::move(violation);
    return finding;
}

void Filling::State::addOwnFindings(const Sheet& of, const Finding& place, std::vector<Finding>& findings, Language language) const
{
    const auto add = [&](std::size_t index, const char* keyword, const std::string& limit) {
        auto finding = place;
        (place.entry ? finding.inner : finding.control) = index;
        finding.violation = {of.control(index).pointer, "", keyword, "", "", limit};
        findings.push_back(std::move(finding));
    };
    for (std::size_t i = 0; i < of.slots.size(); ++i) {
        if (!of.visibleControl(i))
            continue;
        const auto& wanted = of.control(i);
        if (wanted.kind == Kind::Division && of.answer(i) != nullptr && !of.isWholeDivision(i))
            add(i, "incomplete", "");
        const auto date = wanted.kind == Kind::Date ? schema::parseDate(of.raw(i)) : std::nullopt;
        if (date && wanted.earliest && *date < wanted.earliest->on(today))
            add(i, "earliest", dateText(wanted.earliest->on(today), language));
        if (date && wanted.latest && *date > wanted.latest->on(today))
            add(i, "latest", dateText(wanted.latest->on(today), language));
        for (std::size_t entry = 0; entry < of.slots[i].entries.size(); ++entry)
            addOwnFindings(*of.slots[i].entries[entry], {i, entry, {}, {}}, findings, language);
    }
}

std::vector<Filling::State::Finding> Filling::State::findings(Language language)
{
    auto object = sheet.answers();
    std::vector<Finding> findings;
    for (auto& violation : definition().schema->check(object))
        findings.push_back(findingOf(std::move(violation)));
    wipe(object);
    addOwnFindings(sheet, {}, findings, language);
    const auto place = [](const Finding& finding) {
        return std::tuple(finding.control.value_or(last), finding.entry.value_or(last), finding.inner.value_or(last));
    };
    const auto rank = [&](const Finding& finding) {
        return std::tuple(place(finding), urgency(finding.violation), std::string_view(finding.violation.schema));
    };
    std::sort(findings.begin(), findings.end(), [&](const Finding& a, const Finding& b) { return rank(a) < rank(b); });
    const auto samePlace = [&](const Finding& a, const Finding& b) { return a.control && place(a) == place(b); };
    findings.erase(std::unique(findings.begin(), findings.end(), samePlace), findings.end());
    return findings;
}

bool Filling::State::isRequired(const std::string& pointer) const
{
    auto object = sheet.answers();
    const auto keys = schema::keysOf(pointer);
    auto* parent = &object;
    for (std::size_t i = 0; i + 1 < keys.size(); ++i)
        parent = parent->is_array() ? &(*parent)[std::stoul(keys[i])] : &(*parent)[keys[i]];
    if (parent->is_object() && parent->contains(keys.back())) {
        wipe((*parent)[keys.back()]);
        parent->erase(keys.back());
    }
    const auto violations = definition().schema->check(object);
    wipe(object);
    return std::any_of(violations.begin(), violations.end(),
                       [&](const auto& violation) { return namesMissingKey(violation) && pointerOf(violation) == pointer; });
}

Complaint Filling::State::complaintOf(const Finding& finding, Language language) const
{
    if (!finding.control)
        return complaintAboutWhole(finding.violation, language);
    const auto& control = sheet.control(*finding.control);
    if (!finding.entry)
        return complaintAbout(control, finding.violation, definition(), language);
    auto complaint = finding.inner ? complaintAbout(control.entry->controls[*finding.inner], finding.violation, definition(), language)
                                   : complaintAboutWhole(finding.violation, language);
    const auto number = std::to_string(*finding.entry + 1);
    const auto& label = control.shortLabel.zh.empty() ? control.label : control.shortLabel;
    complaint.summary = Text{label.zh + "第 " + number + " 位：", label.en + ", no. " + number + ": "}.in(language) + complaint.summary;
    return complaint;
}

FieldError Filling::State::errorOf(const Finding& finding, Language language)
{
    const auto complaint = complaintOf(finding, language);
    FieldError error{"", "", complaint.message, complaint.summary};
    if (!finding.control) {
        for (const auto& step : definition().steps)
            if (sheet.visible(step.rules))
                error.step = step.id;
        return error;
    }
    error.pointer = sheet.control(*finding.control).pointer;
    error.step = definition().steps[sheet.elementOf(*finding.control).step].id;
    error.entry = finding.entry;
    if (finding.inner)
        error.entryPointer = spotOf(*finding.control, *finding.entry, *finding.inner).pointer;
    return error;
}

std::vector<FieldError> Filling::checkAll(Language language) const
{
    std::vector<FieldError> errors;
    for (const auto& finding : m_state->findings(language))
        errors.push_back(m_state->errorOf(finding, language));
    return errors;
}

std::vector<FieldError> Filling::checkStep(const std::string& step, Language language)
{
    auto& sheet = m_state->sheet;
    for (std::size_t i = 0; i < sheet.slots.size(); ++i) {
        if (sheet.definition.steps[sheet.elementOf(i).step].id != step || !sheet.visibleControl(i))
            continue;
        sheet.slots[i].checked = true;
        for (const auto& entry : sheet.slots[i].entries)
            for (auto& slot : entry->slots)
                slot.checked = true;
    }
    auto errors = checkAll(language);
    std::erase_if(errors, [&](const FieldError& error) { return error.step != step || error.pointer.empty(); });
    return errors;
}

} // namespace changming::forms
