// The queue's numbers out of an open cases.db. Only this room includes it.
#pragma once

#include "kiosk/cases/outbox.h"

namespace changming::store
{
class Database;
}

namespace changming::cases
{

Result<QueueStatus> queueNumbers(store::Database& database);

} // namespace changming::cases
