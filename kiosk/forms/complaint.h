// What a citizen reads when an answer is wrong: one sentence beside the field, one for the list on top. Inside this room.
// The form's own sentence for a keyword goes before ours; {limit}, {actual} and {label} are filled in.
#pragma once

#include "kiosk/base/text.h"
#include "kiosk/forms/definition.h"
#include "kiosk/schema/violation.h"

#include <string>

namespace changming::forms
{

struct Complaint {
    std::string message;
    std::string summary;
};

// `violation` is the schema's, or ours with keyword "incomplete" (half a date), "earliest" or "latest" (the day in words as limit).
Complaint complaintAbout(const Control& control, const schema::Violation& violation, const Definition& definition, Language language);
// The answers do not fit together and no field is at fault.
Complaint complaintAboutWhole(const schema::Violation& violation, Language language);

// Which of several violations of one field is told: the lower first.
int urgency(const schema::Violation& violation);

} // namespace changming::forms
