// The public side of the sandbox: plain HTTP on the loopback (a real platform has HTTPS in front), no client certificate.
// GET /c/{slipToken} shows a phone where a case stands and nothing about the person. Own threads, joined by the destructor.
#pragma once

#include "kiosk/base/result.h"
#include "tests/platform/http_service.h"
#include "tests/platform/ledger.h"

#include <cstdint>
#include <memory>

namespace changming::sandbox
{

// The ledger outlives the service.
Result<std::unique_ptr<HttpService>> startPublicListener(std::uint16_t port, Ledger& ledger);

} // namespace changming::sandbox
