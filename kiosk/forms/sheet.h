// The values of one definition: of a form, or of one entry of a People field. Inside this room; values are overwritten
// before they are freed.
#pragma once

#include "kiosk/forms/definition.h"

#include <nlohmann/json.hpp>

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace changming::forms
{

// Overwrites the texts inside; the value is null or empty afterwards.
void wipe(nlohmann::json& value);
void wipe(std::string& text);

class Sheet;

struct Slot {
    nlohmann::json value; // null: unanswered
    std::string text;     // of a number: as typed, so that "12." can become "12.5"
    enum class Origin { Nobody, Citizen, Source, Follow } origin = Origin::Nobody;
    bool checked = false;                        // shows its error
    std::vector<std::unique_ptr<Sheet>> entries; // of a People control
};

class Sheet
{
public:
    explicit Sheet(const Definition& itsDefinition); // REQUIRES: outlives the sheet
    ~Sheet();
    Sheet(const Sheet&) = delete;
    Sheet& operator=(const Sheet&) = delete;

    const Control& control(std::size_t index) const { return definition.controls[index]; }
    const Element& elementOf(std::size_t index) const { return definition.elements[definition.elementOf[index]]; }

    // Null or an empty text clears; the old value is overwritten. What follows from it follows.
    void put(std::size_t index, nlohmann::json value, Slot::Origin origin);
    void follow();
    const nlohmann::json* answer(std::size_t index) const; // null when there is none, and of a People control

    bool holds(const Rule& rule) const;
    bool visible(const std::vector<std::size_t>& rules) const;
    bool enabled(const std::vector<std::size_t>& rules) const;
    bool visibleControl(std::size_t index) const { return visible(elementOf(index).rules); }
    bool isFact(std::size_t index) const;
    bool isLocked(std::size_t index) const;
    bool isFromSource(std::size_t index) const;

    nlohmann::json answers() const; // the visible ones
    std::size_t savedFields() const;

    // The visible control that a pointer of an answer names or lies in, or the first one below it.
    std::optional<std::size_t> controlAtFault(std::string_view pointer) const;

    std::string raw(std::size_t index) const;
    std::string whole(std::size_t index, Language language) const;
    std::string shown(std::size_t index, Language language) const; // masked where sensitive
    std::string summary(std::size_t people, std::size_t entry, Language language) const;
    std::vector<const Division*> path(std::size_t index) const; // of a Division
    bool isWholeDivision(std::size_t index) const;

    const Definition& definition;
    const Divisions* divisions = nullptr;
    std::vector<Slot> slots; // by control

private:
    const Division* division(std::size_t index) const;
};

// Whether a pointer is `parent` or lies below it.
bool isBelow(std::string_view pointer, std::string_view parent);

} // namespace changming::forms
