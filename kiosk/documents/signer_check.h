// Whether a signer's certificate speaks for documents at a moment; for this room. Any thread.
#pragma once

#include "kiosk/documents/anchors.h"
#include "kiosk/documents/signature_check.h"

namespace changming::documents
{

struct Standing {
    SignatureState state; // Valid, Expired, Revoked or Untrusted
    std::string_view reason;
};

Standing standingOf(X509& certificate, const Trust::Anchors& anchors, WallTime now);

} // namespace changming::documents
