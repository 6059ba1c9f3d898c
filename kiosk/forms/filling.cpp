#include "kiosk/forms/filling.h"

#include "kiosk/forms/filling_state.h"
#include "kiosk/forms/number_text.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace changming::forms
{

namespace
{

Error noSuchOption(const std::string& pointer)
{
    return {"form-no-such-option", "the field has no such option", pointer, "没有这个选项"};
}

// A fact as the field would hold it; null where it is none of the field's values.
nlohmann::json factFor(const Control& control, const std::string& fact)
{
    if (control.isNumber())
        return numberFromText(fact);
    if (control.choices.empty())
        return fact;
    for (const auto& choice : control.choices)
        if (choice.value == fact || choice.label.zh == fact || (!choice.value.is_string() && choice.value.dump() == fact))
            return choice.value;
    return nullptr;
}

// In the order of the options, so that the same choice is the same answer.
nlohmann::json toggled(const Control& control, const nlohmann::json* chosen, std::size_t option)
{
    auto list = nlohmann::json::array();
    for (std::size_t i = 0; i < control.choices.size(); ++i) {
        const auto& value = control.choices[i].value;
        const bool was = chosen != nullptr && chosen->is_array() && std::find(chosen->begin(), chosen->end(), value) != chosen->end();
        if (was != (i == option))
            list.push_back(value);
    }
    return list;
}

} // namespace

Filling::Filling(Form form, std::chrono::year_month_day today) : m_state(std::make_unique<State>(std::move(form), today)) {}
Filling::~Filling() = default;
Filling::Filling(Filling&&) noexcept = default;
Filling& Filling::operator=(Filling&&) noexcept = default;

const Form& Filling::form() const
{
    return m_state->form;
}

void Filling::prefill(const std::map<std::string, std::string>& facts)
{
    auto& sheet = m_state->sheet;
    for (std::size_t i = 0; i < sheet.slots.size(); ++i) {
        const auto& control = sheet.control(i);
        const auto fact = facts.find(control.source);
        const bool typed = sheet.slots[i].origin == Slot::Origin::Citizen && control.lock == Control::Lock::Editable;
        if (control.source.empty() || fact == facts.end() || fact->second.empty() || typed)
            continue;
        if (auto value = factFor(control, fact->second); !value.is_null())
            sheet.put(i, std::move(value), Slot::Origin::Source);
    }
    sheet.follow();
}

Result<void> Filling::write(const std::string& pointer, std::string_view text)
{
    const auto spot = m_state->locate(pointer);
    if (spot && spot->control().kind == Kind::Division && !text.empty() &&
        (spot->sheet->divisions == nullptr || spot->sheet->divisions->path(text, spot->control().within).empty()))
        return noSuchOption(pointer);
    return m_state->answerWith(pointer, nlohmann::json(std::string(text)));
}

Result<void> Filling::choose(const std::string& pointer, std::size_t option)
{
    const auto spot = m_state->locate(pointer);
    if (!spot)
        return noSuchField(pointer);
    const auto& control = spot->control();
    if (option >= control.choices.size())
        return noSuchOption(pointer);
    if (control.kind == Kind::MultiChoice)
        return m_state->answerWith(pointer, toggled(control, spot->sheet->answer(spot->index), option));
    return m_state->answerWith(pointer, control.choices[option].value);
}

Result<void> Filling::set(const std::string& pointer, const nlohmann::json& value)
{
    return m_state->answerWith(pointer, value);
}

Result<void> Filling::clear(const std::string& pointer)
{
    return m_state->answerWith(pointer, nullptr);
}

nlohmann::json Filling::answers() const
{
    return m_state->sheet.answers();
}

std::string Filling::answerText(const std::string& pointer) const
{
    const auto spot = m_state->locate(pointer);
    const bool shown = spot && spot->sheet->visibleControl(spot->index) && (!spot->people || m_state->sheet.visibleControl(*spot->people));
    return shown ? spot->sheet->raw(spot->index) : std::string();
}

std::size_t Filling::savedFields() const
{
    return m_state->sheet.savedFields();
}

std::vector<MaterialNeed> Filling::materials(Language language) const
{
    std::vector<MaterialNeed> needs;
    for (const auto& material : m_state->definition().header.materials) {
        const bool holds = material.rule && m_state->sheet.holds(*material.rule);
        const bool hidden = material.rule && holds != (material.rule->effect == Rule::Effect::Show);
        if (!hidden)
            needs.push_back(material.in(language));
    }
    return needs;
}

} // namespace changming::forms
