// The compiled config/schema/menu.schema.json. Inside this room; any thread.
#pragma once

#include "kiosk/schema/schema.h"

namespace changming::menu
{

const schema::Schema& menuSchema();

} // namespace changming::menu
