// A menu as menu.json is written: a tile a line, keys in the schema's order, UTF-8, a line break at the end. What parseMenu
// reads of it is the same menu, and writing that again gives the same bytes. Pure; any thread.
#pragma once

#include "kiosk/menu/menu.h"

#include <string>
#include <string_view>

namespace changming::menu
{

// What "$schema" of a written file says: the schema, seen from the file's folder.
inline constexpr std::string_view schemaBesideFile = "schema/menu.schema.json";

std::string menuFileText(const Menu& menu);

// The schema as it is compiled in, for an editor that completes a written file.
std::string_view menuSchemaText();

} // namespace changming::menu
