// The public side of the sandbox: plain HTTP on the loopback (a real platform has HTTPS in front), no client certificate.
// GET /c/{slipToken} shows a phone where a case stands and nothing about the person; guide_site.h says what the addresses of
// guides show. GET /u/{token} and /en/u/{token} are the upload page, POST /u/{token}/files takes one file as it is (201, else
// 404 gone, 409 full, 413, 415, 422 unreadable). GET /p shows the messages that were sent,
// GET /home the home page of home_page.h. Own threads, joined by the destructor.
#pragma once

#include "kiosk/base/result.h"
#include "tests/platform/guide_site.h"
#include "tests/platform/http_service.h"
#include "tests/platform/ledger.h"
#include "tests/platform/messages.h"
#include "tests/platform/upload_slots.h"

#include <cstdint>
#include <memory>

namespace changming::sandbox
{

// What phones see; all of it outlives the service.
struct PhoneParts {
    Ledger& ledger;
    const GuideSite& guides;
    UploadSlots& slots;
    const Messages& messages;
    const std::string& home; // home_page.h's; empty: there is none
};

// The error is that of HttpService.
Result<std::unique_ptr<HttpService>> startPublicListener(std::uint16_t port, PhoneParts parts);

} // namespace changming::sandbox
