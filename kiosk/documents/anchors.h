// What a Trust holds, as OpenSSL has it; for this room.
#pragma once

#include "kiosk/crypto/openssl_types.h"
#include "kiosk/documents/trust.h"

namespace changming::documents
{

struct Trust::Anchors {
    crypto::Store store; // the CA and its list; not changed any more
};

} // namespace changming::documents
