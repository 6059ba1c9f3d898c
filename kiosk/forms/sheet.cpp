#include "kiosk/forms/sheet.h"

#include "kiosk/forms/follow.h"
#include "kiosk/forms/number_text.h"
#include "kiosk/schema/pointer.h"

#include <algorithm>
#include <cstring>

namespace changming::forms
{

void wipe(std::string& text)
{
    explicit_bzero(text.data(), text.size());
    text.clear();
}

void wipe(nlohmann::json& value)
{
    if (value.is_string())
        wipe(value.get_ref<std::string&>());
    if (value.is_structured())
        for (auto& part : value)
            wipe(part);
    value = nullptr;
}

bool isBelow(std::string_view pointer, std::string_view parent)
{
    return pointer == parent || (pointer.starts_with(parent) && pointer[parent.size()] == '/');
}

Sheet::Sheet(const Definition& itsDefinition)
    : definition(itsDefinition), divisions(itsDefinition.divisions.get()), slots(itsDefinition.controls.size())
{
}

Sheet::~Sheet()
{
    for (auto& slot : slots) {
        wipe(slot.value);
        wipe(slot.text);
    }
}

void Sheet::put(std::size_t index, nlohmann::json value, Slot::Origin origin)
{
    auto& slot = slots[index];
    wipe(slot.value);
    wipe(slot.text);
    slot.origin = origin;
    const bool empty = value.is_null() || (value.is_string() && value.get_ref<const std::string&>().empty()) || (value.is_array() && value.empty());
    if (empty)
        return;
    if (control(index).isNumber()) {
        if (value.is_string()) {
            slot.text = value.get_ref<const std::string&>();
            wipe(value);
            value = numberFromText(slot.text);
        } else {
            slot.text = textOfNumber(value);
        }
    }
    slot.value = std::move(value);
}

void Sheet::follow()
{
    for (std::size_t i = 0; i < slots.size(); ++i) {
        for (const auto& entry : slots[i].entries)
            entry->follow();
        const auto& follow = control(i).follow;
        if (!follow || (slots[i].origin == Slot::Origin::Citizen && !follow->isFixed()))
            continue;
        auto value = followed(*follow, *this);
        if (value == slots[i].value) {
            wipe(value);
            continue;
        }
        put(i, std::move(value), Slot::Origin::Follow);
    }
}

const nlohmann::json* Sheet::answer(std::size_t index) const
{
    return slots[index].value.is_null() ? nullptr : &slots[index].value;
}

bool Sheet::holds(const Rule& rule) const
{
    // No circle is possible: the form was refused otherwise.
    const auto* value = answer(rule.control);
    return value != nullptr && visibleControl(rule.control) && rule.schema.accepts(*value);
}

bool Sheet::visible(const std::vector<std::size_t>& rules) const
{
    return std::all_of(rules.begin(), rules.end(), [&](std::size_t index) {
        const auto& rule = definition.rules[index];
        const bool against = (rule.effect == Rule::Effect::Show && !holds(rule)) || (rule.effect == Rule::Effect::Hide && holds(rule));
        return !against;
    });
}

bool Sheet::enabled(const std::vector<std::size_t>& rules) const
{
    return std::all_of(rules.begin(), rules.end(), [&](std::size_t index) {
        const auto& rule = definition.rules[index];
        const bool against = (rule.effect == Rule::Effect::Enable && !holds(rule)) || (rule.effect == Rule::Effect::Disable && holds(rule));
        return !against;
    });
}

// A card says what it says. What the platform or a licence did not say has to be asked.
bool Sheet::isFact(std::size_t index) const
{
    const auto& of = control(index);
    return !of.source.empty() && of.lock == Control::Lock::Locked &&
           (of.source.starts_with("idcard.") || slots[index].origin == Slot::Origin::Source);
}

bool Sheet::isLocked(std::size_t index) const
{
    const auto& follow = control(index).follow;
    return isFact(index) || (follow && follow->isFixed()) || !enabled(elementOf(index).rules);
}

bool Sheet::isFromSource(std::size_t index) const
{
    return isFact(index) || slots[index].origin == Slot::Origin::Source;
}

nlohmann::json Sheet::answers() const
{
    auto object = nlohmann::json::object();
    for (std::size_t i = 0; i < slots.size(); ++i) {
        const auto* value = answer(i);
        const auto& entries = slots[i].entries;
        if ((value == nullptr && entries.empty()) || !visibleControl(i))
            continue;
        auto* at = &object;
        for (const auto& key : schema::keysOf(control(i).pointer))
            at = &(*at)[key];
        if (value != nullptr)
            *at = *value;
        for (const auto& entry : entries)
            at->push_back(entry->answers());
    }
    return object;
}

std::size_t Sheet::savedFields() const
{
    std::size_t count = 0;
    for (std::size_t i = 0; i < slots.size(); ++i)
        count += slots[i].origin == Slot::Origin::Source && answer(i) != nullptr && visibleControl(i) ? 1 : 0;
    return count;
}

std::optional<std::size_t> Sheet::controlAtFault(std::string_view pointer) const
{
    for (std::size_t i = 0; i < slots.size(); ++i)
        if (visibleControl(i) && isBelow(pointer, control(i).pointer))
            return i;
    // A whole object of answers is missing: its first field can mend it.
    for (std::size_t i = 0; !pointer.empty() && i < slots.size(); ++i)
        if (visibleControl(i) && isBelow(control(i).pointer, pointer))
            return i;
    return std::nullopt;
}

const Division* Sheet::division(std::size_t index) const
{
    const auto* value = answer(index);
    return divisions == nullptr || value == nullptr || !value->is_string() ? nullptr : divisions->find(value->get_ref<const std::string&>());
}

std::vector<const Division*> Sheet::path(std::size_t index) const
{
    const auto* chosen = division(index);
    return chosen == nullptr ? std::vector<const Division*>() : divisions->path(chosen->code, control(index).within);
}

// Down to the level that is asked for, or as far as the country goes there.
bool Sheet::isWholeDivision(std::size_t index) const
{
    const auto* chosen = division(index);
    return chosen != nullptr && !path(index).empty() && (chosen->level >= control(index).deepest || chosen->below.empty());
}

} // namespace changming::forms
