// A form in a fresh folder, made from the documents of a test; a small valid one to start from.
#pragma once

#include "kiosk/forms/form.h"

#include <nlohmann/json.hpp>

#include <filesystem>
#include <string>

namespace changming::forms
{

struct Documents {
    nlohmann::json header, schema, uischema, english, chinese;
    nlohmann::json divisions = nullptr;  // beside the folder of the forms
    nlohmann::json commitment = nullptr; // in the folder
};

// One step "one" with a text "a", a choice "b" of two, a date "c" and a nested "d/e".
Documents smallDocuments();

// Writes them below a new folder of the test and loads them. `folder` names the files in expectations.
struct Loaded {
    std::filesystem::path folder;
    Result<Form> form;
};
Loaded loadDocuments(const Documents& documents);
Form formOf(const Documents& documents); // fails the test when it is refused

} // namespace changming::forms
