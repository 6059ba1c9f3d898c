// Answers as people read them.
#include "kiosk/forms/number_text.h"
#include "kiosk/forms/sheet.h"
#include "kiosk/schema/format.h"

#include <algorithm>

namespace changming::forms
{

namespace
{

std::string chosenLabels(const Control& control, const nlohmann::json& value, Language language)
{
    std::string labels;
    for (const auto& choice : control.choices) {
        const bool chosen =
            control.kind == Kind::MultiChoice ? std::find(value.begin(), value.end(), choice.value) != value.end() : choice.value == value;
        if (chosen)
            labels += (labels.empty() ? "" : Text{"、", ", "}.in(language)) + choice.label.in(language);
    }
    return labels;
}

} // namespace

std::string Sheet::raw(std::size_t index) const
{
    const auto& of = control(index);
    if (of.isNumber())
        return slots[index].text;
    const auto* value = answer(index);
    return value != nullptr && value->is_string() && of.choices.empty() ? value->get<std::string>() : std::string();
}

std::string Sheet::whole(std::size_t index, Language language) const
{
    const auto& of = control(index);
    const auto* value = answer(index);
    if (value != nullptr && !of.choices.empty())
        return chosenLabels(of, *value, language);
    if (value != nullptr && of.kind == Kind::Money && value->is_number())
        return moneyText(*value);
    const auto text = raw(index);
    if (const auto date = of.kind == Kind::Date ? schema::parseDate(text) : std::nullopt)
        return dateText(*date, language);
    if (of.kind == Kind::Division) {
        std::string names;
        for (const auto* part : path(index))
            names += (names.empty() ? "" : " ") + part->name.in(language);
        return names;
    }
    return grouped(of.shape, text);
}

std::string Sheet::shown(std::size_t index, Language language) const
{
    if (control(index).privacy == Control::Privacy::Open)
        return whole(index, language);
    return masked(control(index).shape, raw(index));
}

std::string Sheet::summary(std::size_t people, std::size_t entry, Language language) const
{
    const auto& sheet = *slots[people].entries[entry];
    std::string text;
    for (const auto index : control(people).summary) {
        const auto part = sheet.visibleControl(index) ? sheet.shown(index, language) : std::string();
        if (!part.empty())
            text += (text.empty() ? "" : " · ") + part;
    }
    return text.empty() ? Text{"没填", "Not filled in"}.in(language) : text;
}

} // namespace changming::forms
