#include "kiosk/forms/filling_state.h"

#include "kiosk/schema/pointer.h"

#include <charconv>

namespace changming::forms
{

Error noSuchField(const std::string& pointer)
{
    return {"form-no-such-field", "the form has no field of that name", pointer, "表单里没有这一项"};
}

Filling::State::State(Form itsForm, std::chrono::year_month_day itsToday) : form(std::move(itsForm)), today(itsToday), sheet(form.definition()) {}

Filling::State::Spot Filling::State::spotOf(std::size_t control)
{
    return {&sheet, control, sheet.control(control).pointer, {}, 0};
}

Filling::State::Spot Filling::State::spotOf(std::size_t people, std::size_t entry, std::size_t innerControl)
{
    auto* of = sheet.slots[people].entries[entry].get();
    return {of, innerControl, schema::append(sheet.control(people).pointer, entry) + of->control(innerControl).pointer, people, entry};
}

std::optional<Filling::State::Spot> Filling::State::locate(const std::string& pointer)
{
    if (const auto control = definition().controlAt(pointer))
        return spotOf(*control);
    for (std::size_t i = 0; i < sheet.slots.size(); ++i) {
        const auto& people = sheet.control(i);
        if (!people.entry || !isBelow(pointer, people.pointer))
            continue;
        const auto rest = std::string_view(pointer).substr(people.pointer.size() + 1);
        const auto number = rest.substr(0, rest.find('/'));
        std::size_t entry = 0;
        const auto [stop, error] = std::from_chars(number.data(), number.data() + number.size(), entry);
        if (error != std::errc{} || stop != number.data() + number.size() || std::to_string(entry) != number ||
            entry >= sheet.slots[i].entries.size())
            return std::nullopt;
        const auto inner = people.entry->controlAt(rest.substr(number.size()));
        return inner ? std::optional(spotOf(i, entry, *inner)) : std::nullopt;
    }
    return std::nullopt;
}

bool Filling::State::isLocked(const Spot& spot) const
{
    return spot.sheet->isLocked(spot.index) || (spot.people && sheet.isLocked(*spot.people));
}

bool Filling::State::isUnsaid(const Spot& spot) const
{
    return spot.sheet->isFact(spot.index) && spot.sheet->answer(spot.index) == nullptr && !isRequired(spot.pointer);
}

Result<Filling::State::Spot> Filling::State::changeable(const std::string& pointer)
{
    auto spot = locate(pointer);
    if (!spot)
        return noSuchField(pointer);
    if (isLocked(*spot))
        return Error{"form-field-locked", "the field cannot be changed here", pointer, "这一项在这里不能改"};
    return std::move(*spot);
}

Result<std::size_t> Filling::State::peopleAt(const std::string& pointer) const
{
    const auto control = definition().controlAt(pointer);
    if (!control || sheet.control(*control).kind != Kind::People)
        return noSuchField(pointer);
    return *control;
}

// The value is moved to its place, so that no copy of it is freed unseen.
Result<void> Filling::State::answerWith(const std::string& pointer, nlohmann::json value)
{
    auto spot = changeable(pointer);
    if (!spot || spot->control().kind == Kind::People) {
        wipe(value);
        return spot ? noSuchField(pointer) : spot.error();
    }
    const auto origin = value.is_null() ? Slot::Origin::Nobody : Slot::Origin::Citizen;
    spot->sheet->put(spot->index, std::move(value), origin);
    sheet.follow();
    return {};
}

} // namespace changming::forms
