// What authenticated encryption does not cover: the header of the envelope (versions, names, algorithms, lengths). It is
// held to the one form that the Sealer writes; inside the crypto room only.
#pragma once

#include <string_view>

namespace changming::crypto
{

// DER of exactly one AuthEnvelopedData (RFC 5083), version 0; one RSA-OAEP recipient (RFC 5652 §6.2.1) with SHA-256 for
// both hashes; AES-256-GCM with a 12 byte nonce and a 16 byte tag; no other member and no byte behind. `recipient` is the
// DER of issuer and serial number as the recipient's certificate writes them: OpenSSL itself compares names without case.
bool isOurEnvelope(std::string_view der, std::string_view recipient);

} // namespace changming::crypto
