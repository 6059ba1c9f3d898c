// What a Filling knows, and what follows from it: which fields are visible, what is sent, what is wrong. Inside this room.
#pragma once

#include "kiosk/forms/definition.h"
#include "kiosk/forms/filling.h"

#include <nlohmann/json.hpp>

#include <optional>
#include <set>
#include <utility>
#include <vector>

namespace changming::forms
{

struct Filling::State {
    State(Form form, std::chrono::year_month_day today);
    ~State();
    State(const State&) = delete;
    State& operator=(const State&) = delete;

    const Definition& definition() const { return form.definition(); }
    const Control& control(std::size_t index) const { return definition().controls[index]; }
    const Element& elementOf(std::size_t control) const { return definition().elements[definition().elementOf[control]]; }

    Result<void> answerWith(const std::string& pointer, nlohmann::json value);
    void put(std::size_t control, nlohmann::json value); // null clears; the old value is overwritten
    const nlohmann::json* answer(std::size_t control) const;

    bool holds(const Rule& rule) const;
    bool visible(const std::vector<std::size_t>& rules) const;
    bool enabled(const std::vector<std::size_t>& rules) const;
    bool visibleControl(std::size_t control) const { return visible(elementOf(control).rules); }
    bool locked(std::size_t index) const;

    nlohmann::json answers() const;
    struct Finding {
        std::optional<std::size_t> control; // none: the whole
        schema::Violation violation;
    };
    // At most one a control, the most urgent, in the order of the pages; the whole's last.
    std::vector<Finding> findings(Language language) const;
    // `index` is a control's.
    bool isRequired(std::size_t index) const;

    std::string shown(std::size_t index, Language language) const; // masked where sensitive
    std::string whole(std::size_t index, Language language) const;
    std::string raw(std::size_t index) const;
    bool fromSource(std::size_t index) const;

    Form form;
    std::chrono::year_month_day today;
    std::vector<nlohmann::json> values; // by control; null: unanswered
    std::vector<bool> prefilled;        // the value is the source's
    std::set<std::size_t> checked;      // controls that show their errors

private:
    std::optional<std::size_t> controlOf(const schema::Violation& violation) const;
    void addDateFindings(std::vector<Finding>& findings, Language language) const;
};

// Overwrites the texts inside; the value is null afterwards.
void wipe(nlohmann::json& value);

} // namespace changming::forms
