// One citizen's answers to one form, in memory only. Used on one thread (the GUI's); a value that was replaced and all
// values at the end are overwritten before they are freed.
//
// A field that a rule hides keeps its value here (going back loses nothing), but is neither checked nor sent. A rule looks
// at visible fields only: what hangs on a hidden field counts as unanswered.
#pragma once

#include "kiosk/base/result.h"
#include "kiosk/base/text.h"
#include "kiosk/forms/field.h"
#include "kiosk/forms/form.h"

#include <nlohmann/json_fwd.hpp>

#include <chrono>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace changming::forms
{

class Filling
{
public:
    // `today` is the hall's date; date limits such as "not before today" hang on it.
    Filling(Form form, std::chrono::year_month_day today);
    ~Filling();
    Filling(Filling&&) noexcept;
    Filling& operator=(Filling&&) noexcept;
    Filling(const Filling&) = delete;
    Filling& operator=(const Filling&) = delete;

    const Form& form() const;

    // Facts by their source ("idcard.name" → "测试甲"): fields that name the source are filled, and locked unless their
    // options say `editable`. Facts that the form does not ask for are not kept. Dates are "2026-05-01".
    void prefill(const std::map<std::string, std::string>& facts);

    // Answers. Errors: form-no-such-field, form-field-locked, form-no-such-option. Whether a value is right is asked by
    // check(), so that half a number can stand there. An empty text is no answer.
    Result<void> write(const std::string& pointer, std::string_view text); // Date, Digits, Text
    Result<void> choose(const std::string& pointer, std::size_t option);   // Choice, Switch
    Result<void> set(const std::string& pointer, const nlohmann::json& value);
    Result<void> clear(const std::string& pointer);

    std::vector<Step> steps(Language language) const; // visible ones, in order
    // Visible fields of a step, in order; an unknown step has none. Field::error is filled only for fields that stood there
    // at the last checkStep() of their step, and follows what is typed from then on.
    std::vector<Field> fields(const std::string& step, Language language) const;

    // The citizen presses *next*: what is wrong in this step. From now on its fields show their errors.
    std::vector<FieldError> checkStep(const std::string& step, Language language);
    // Before Confirm: what is wrong anywhere. Empty exactly when answers() may be sent.
    std::vector<FieldError> checkAll(Language language) const;

    std::vector<ReviewRow> review(Language language) const;
    // What is sent: the visible answers as the schema's object.
    nlohmann::json answers() const;

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace changming::forms
