// Is this PDF what an office sealed, byte for byte? (ISO 32000-1 §12.8, signatures adbe.pkcs7.detached and
// ETSI.CAdES.detached; CMS, RFC 5652; certificates, RFC 5280.) Pure bytes: no network, no PDF object is interpreted. The
// one thing taken from the PDF is where its signature says that it lies; all the rest of the file must be what was signed.
//
// Refused, whatever a PDF reader would show:
//   - bytes added behind the signature (incremental updates, shadow attacks, signature wrapping): the signed ranges
//     start at 0, end at the last byte and leave out one hole;
//   - anything in the hole but the hex digits of /Contents, and anything in /Contents behind the CMS but zeros;
//   - a second signature anywhere (the file was changed after the first), ranges that overlap or name another hole;
//   - a signature by another CA, by a certificate that is not for sealing documents (id-kp-documentSigning, RFC 9336: a
//     terminal's own certificate is not), through a CA in between, with a digest weaker than SHA-256, by two signers;
//   - a signature without signed attributes, or with the content inside.
// Not found out: whether the signing time, which the signer wrote, is true. So there is no "was valid when signed":
// a certificate that is expired or revoked now speaks for no document, whenever that was signed.
//
// At most 1 MiB; never throws; any thread.
#pragma once

#include "kiosk/base/clock.h"
#include "kiosk/documents/trust.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace changming::documents
{

inline constexpr std::size_t maxDocumentBytes = 1U << 20U;

enum class SignatureState {
    Valid,
    Altered,   // signed, but not these bytes
    Expired,   // the bytes are the signer's; the signer's certificate is over
    Revoked,   // … is withdrawn
    Unsigned,  // a PDF without a signature
    Untrusted, // signed by somebody of whom we know nothing; or the list of revoked certificates is out of date
    Broken,    // no PDF, too large, or a signature that cannot be read
};
std::string_view signatureStateToken(SignatureState state); // "valid", "altered" …

struct Signature {
    SignatureState state = SignatureState::Broken;
    std::string reason;               // a kebab-case token that says more, for logs and staff; empty when Valid
    std::string signer;               // common name, UTF-8; Valid, Expired and Revoked alone (else anybody may have written it)
    std::optional<WallTime> signedAt; // as the signer says; ditto
};

Signature checkSignature(std::string_view pdf, const Trust& trust, WallTime now);

} // namespace changming::documents
