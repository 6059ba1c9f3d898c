// The parts of a CMS signature that its mathematics does not cover: versions, the signer's name in it, the name of the
// algorithm. They are held to what RFC 5652 asks for, so that no other bytes pass for the signer's own; for this room.
#pragma once

#include "kiosk/crypto/openssl_types.h"

#include <string_view>

namespace changming::documents
{

// `der` begins with exactly the bytes that OpenSSL writes for `cms`, with the versions that belong to one signer (§5.1, §5.3).
bool isPlainSignedData(CMS_ContentInfo& cms, std::string_view der);

// `signer` names `certificate` byte by byte (OpenSSL itself compares names without case), and the algorithm that goes with
// its digest and the certificate's key.
bool namesWhatItUses(CMS_SignerInfo& signer, X509& certificate);

} // namespace changming::documents
