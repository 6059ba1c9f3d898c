// What a Filling knows, and what follows from it: where a pointer leads, what is wrong. Inside this room.
#pragma once

#include "kiosk/forms/complaint.h"
#include "kiosk/forms/definition.h"
#include "kiosk/forms/filling.h"
#include "kiosk/forms/sheet.h"

#include <nlohmann/json.hpp>

#include <optional>
#include <string>
#include <vector>

namespace changming::forms
{

struct Filling::State {
    State(Form form, std::chrono::year_month_day today);

    const Definition& definition() const { return form.definition(); }

    // A control, of the form or inside an entry of one.
    struct Spot {
        Sheet* sheet = nullptr;
        std::size_t index = 0;
        std::string pointer;               // of the answer, whole
        std::optional<std::size_t> people; // the control of the form that holds the entry
        std::size_t entry = 0;

        const Control& control() const { return sheet->control(index); }
    };
    std::optional<Spot> locate(const std::string& pointer);
    Spot spotOf(std::size_t control);                                             // of the form
    Spot spotOf(std::size_t people, std::size_t entry, std::size_t innerControl); // of an entry
    bool isLocked(const Spot& spot) const;
    // A fact that the card does not hold and that the form can do without: nobody can fill it in, so no row shows it.
    bool isUnsaid(const Spot& spot) const;
    Result<Spot> changeable(const std::string& pointer);            // or why it is not
    Result<std::size_t> peopleAt(const std::string& pointer) const; // a visible list

    Result<void> answerWith(const std::string& pointer, nlohmann::json value);

    struct Finding {
        std::optional<std::size_t> control; // of the form; none: the whole
        std::optional<std::size_t> entry;   // of it
        std::optional<std::size_t> inner;   // control in the entry; none: the entry as such
        schema::Violation violation;
    };
    // At most one a control, the most urgent, in the order of the pages; the whole's last.
    std::vector<Finding> findings(Language language);
    Complaint complaintOf(const Finding& finding, Language language) const;
    FieldError errorOf(const Finding& finding, Language language);
    bool isRequired(const std::string& pointer) const;

    Field fieldOf(const Spot& spot, const std::vector<Finding>& findings, Language language);
    std::vector<Entry> entriesOf(std::size_t people, const std::vector<Finding>& findings, Language language);

    Form form;
    std::chrono::year_month_day today;
    Sheet sheet;

private:
    Finding findingOf(schema::Violation violation);
    void addOwnFindings(const Sheet& of, const Finding& place, std::vector<Finding>& findings, Language language) const;
};

Error noSuchField(const std::string& pointer);

} // namespace changming::forms
