// The public side of the sandbox: plain HTTP on the loopback (a real platform has HTTPS in front), no client certificate.
// GET /c/{slipToken} shows a phone where a case stands and nothing about the person; guide_site.h says what the addresses of
// guides show. Own threads, joined by the destructor.
#pragma once

#include "kiosk/base/result.h"
#include "tests/platform/guide_site.h"
#include "tests/platform/http_service.h"
#include "tests/platform/ledger.h"

#include <cstdint>
#include <memory>

namespace changming::sandbox
{

// Ledger and guides outlive the service. The error is that of HttpService.
Result<std::unique_ptr<HttpService>> startPublicListener(std::uint16_t port, Ledger& ledger, const GuideSite& guides);

} // namespace changming::sandbox
