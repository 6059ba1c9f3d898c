// `materials` of form.json: the papers of a form, each with the ways to hand it over. Inside this room.
#pragma once

#include "kiosk/forms/definition.h"
#include "kiosk/forms/document.h"

#include <vector>

namespace changming::forms
{

std::vector<Material> readMaterials(Document& header);

} // namespace changming::forms
