#include "kiosk/forms/filling_state.h"

#include "kiosk/schema/pointer.h"

#include <algorithm>
#include <cstring>

namespace changming::forms
{

void wipe(nlohmann::json& value)
{
    if (value.is_string()) {
        auto& text = value.get_ref<std::string&>();
        explicit_bzero(text.data(), text.size());
    }
    if (value.is_structured())
        for (auto& part : value)
            wipe(part);
    value = nullptr;
}

Filling::State::State(Form itsForm, std::chrono::year_month_day itsToday) : form(std::move(itsForm)), today(itsToday)
{
    values.resize(definition().controls.size());
    prefilled.resize(definition().controls.size());
}

Filling::State::~State()
{
    for (auto& value : values)
        wipe(value);
}

void Filling::State::put(std::size_t control, nlohmann::json value)
{
    wipe(values[control]);
    const bool empty = value.is_string() && value.get_ref<const std::string&>().empty();
    if (!empty)
        values[control] = std::move(value);
    prefilled[control] = false;
}

const nlohmann::json* Filling::State::answer(std::size_t control) const
{
    return values[control].is_null() ? nullptr : &values[control];
}

bool Filling::State::holds(const Rule& rule) const
{
    // No circle is possible: the form was refused otherwise.
    const auto* value = answer(rule.control);
    return value != nullptr && visibleControl(rule.control) && rule.schema.accepts(*value);
}

bool Filling::State::visible(const std::vector<std::size_t>& rules) const
{
    return std::all_of(rules.begin(), rules.end(), [&](std::size_t index) {
        const auto& rule = definition().rules[index];
        const bool against = (rule.effect == Rule::Effect::Show && !holds(rule)) || (rule.effect == Rule::Effect::Hide && holds(rule));
        return !against;
    });
}

bool Filling::State::enabled(const std::vector<std::size_t>& rules) const
{
    return std::all_of(rules.begin(), rules.end(), [&](std::size_t index) {
        const auto& rule = definition().rules[index];
        const bool against = (rule.effect == Rule::Effect::Enable && !holds(rule)) || (rule.effect == Rule::Effect::Disable && holds(rule));
        return !against;
    });
}

bool Filling::State::fromSource(std::size_t index) const
{
    return !control(index).source.empty() && (control(index).lock == Control::Lock::Locked || prefilled[index]);
}

bool Filling::State::locked(std::size_t index) const
{
    const bool fact = !control(index).source.empty() && control(index).lock == Control::Lock::Locked;
    return fact || !enabled(elementOf(index).rules);
}

nlohmann::json Filling::State::answers() const
{
    auto object = nlohmann::json::object();
    for (std::size_t i = 0; i < values.size(); ++i) {
        const auto* value = answer(i);
        if (value == nullptr || !visibleControl(i))
            continue;
        auto* at = &object;
        for (const auto& key : schema::keysOf(control(i).pointer))
            at = &(*at)[key];
        *at = *value;
    }
    return object;
}

std::string Filling::State::raw(std::size_t index) const
{
    const auto* value = answer(index);
    return value != nullptr && value->is_string() && control(index).choices.empty() ? value->get<std::string>() : std::string();
}

} // namespace changming::forms
