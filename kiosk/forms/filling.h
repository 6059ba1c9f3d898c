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
    // options say `editable`. Facts that the form does not ask for, or that are none of a choice's options, are not kept.
    // Dates are "2026-05-01"; a choice is meant by its `const` ("male"). What the card does not say cannot be asked, and where
    // the form can do without it no row shows it; what the platform or a licence does not say is asked. A fact does not
    // replace what was typed into an editable field.
    void prefill(const std::map<std::string, std::string>& facts);

    // Answers. Errors: form-no-such-field, form-field-locked, form-no-such-option. Whether a value is right is asked by
    // check(), so that half a number can stand there. An empty text is no answer.
    Result<void> write(const std::string& pointer, std::string_view text); // Date Digits Number Money Text LongText; Division: a code
    Result<void> choose(const std::string& pointer, std::size_t option);   // Choice Switch LongChoice; MultiChoice: on or off
    Result<void> set(const std::string& pointer, const nlohmann::json& value);
    Result<void> clear(const std::string& pointer); // a field that follows another does so again

    // Options of a LongChoice whose words (either language) begin with `typed`, then those that hold it; all for "".
    std::vector<FoundOption> choices(const std::string& pointer, std::string_view typed, Language language) const;
    // The level of a Division below `code` ("" is the first); empty where there is none to choose.
    std::vector<DivisionOption> divisionChoices(const std::string& pointer, const std::string& code, Language language) const;

    // People. Errors: form-no-such-field, form-field-locked, form-no-such-entry, form-too-many-entries. Pointers of an
    // entry's fields ("/members/0/name") are taken by every verb above; removing one moves those behind it.
    Result<std::size_t> addEntry(const std::string& pointer); // its index
    Result<void> removeEntry(const std::string& pointer, std::size_t entry);
    std::vector<Field> entryFields(const std::string& pointer, std::size_t entry, Language language) const;
    // The citizen presses *done* on an entry: what is wrong in it. From now on its fields show their errors.
    std::vector<FieldError> checkEntry(const std::string& pointer, std::size_t entry, Language language);

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
    // One of them as text ("/mobile", "/creditCode"); empty where it is hidden, unanswered or no text.
    std::string answerText(const std::string& pointer) const;

    // Visible fields whose value came from card, platform or licences and was not changed.
    std::size_t savedFields() const;
    // The papers that these answers ask for, in the form's order.
    std::vector<MaterialNeed> materials(Language language) const;

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace changming::forms
