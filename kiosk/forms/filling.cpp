#include "kiosk/forms/filling.h"

#include "kiosk/forms/filling_state.h"

#include <nlohmann/json.hpp>

namespace changming::forms
{

namespace
{

Error noSuchField(const std::string& pointer)
{
    return {"form-no-such-field", "the form has no field of that name", pointer, "表单里没有这一项"};
}

Error lockedField(const std::string& pointer)
{
    return {"form-field-locked", "the field cannot be changed here", pointer, "这一项在这里不能改"};
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
    for (std::size_t i = 0; i < m_state->values.size(); ++i) {
        const auto fact = facts.find(m_state->control(i).source);
        if (fact == facts.end() || m_state->control(i).source.empty() || fact->second.empty())
            continue;
        m_state->put(i, fact->second);
        m_state->prefilled[i] = true;
    }
}

Result<void> Filling::write(const std::string& pointer, std::string_view text)
{
    return m_state->answerWith(pointer, nlohmann::json(std::string(text)));
}

Result<void> Filling::choose(const std::string& pointer, std::size_t option)
{
    const auto index = m_state->definition().controlAt(pointer);
    if (!index)
        return noSuchField(pointer);
    const auto& choices = m_state->control(*index).choices;
    if (option >= choices.size())
        return Error{"form-no-such-option", "the field has no such option", pointer, "没有这个选项"};
    return m_state->answerWith(pointer, choices[option].value);
}

Result<void> Filling::set(const std::string& pointer, const nlohmann::json& value)
{
    return m_state->answerWith(pointer, value);
}

Result<void> Filling::clear(const std::string& pointer)
{
    return m_state->answerWith(pointer, nullptr);
}

// The value is moved to its place, so that no copy of it is freed unseen.
Result<void> Filling::State::answerWith(const std::string& pointer, nlohmann::json value)
{
    const auto index = definition().controlAt(pointer);
    if (!index)
        return noSuchField(pointer);
    if (locked(*index))
        return lockedField(pointer);
    put(*index, std::move(value));
    return {};
}

nlohmann::json Filling::answers() const
{
    return m_state->answers();
}

} // namespace changming::forms
