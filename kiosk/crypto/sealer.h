// Seals an application to the platform: CMS SignedData (RFC 5652) by the terminal's signing key with SHA-256 and the
// signing time, inside CMS AuthEnvelopedData (RFC 5083) with AES-256-GCM (RFC 5084), the key transported by RSA-OAEP
// with SHA-256 (RFC 3560). DER. Who sealed cannot open again; `openssl cms` alone opens and verifies:
//
//   openssl cms -decrypt -inform DER -in body -inkey seal.key -recip seal.crt -out signed.der
//   openssl cms -verify -inform DER -in signed.der -CAfile ca.crt -out content.json
//
// Plaintext copies of ours are overwritten. After `open` a Sealer does not change: copies share the keys, any thread
// may seal.
//
// Errors of open: key-file-unreadable, key-file-malformed, key-mismatch (a key is not its certificate's),
// certificate-untrusted (not by this CA, expired, or for another purpose), key-unsuitable (the sealing key is not RSA
// of at least 2048 bits); the place is the file.
#pragma once

#include "kiosk/base/result.h"

#include <filesystem>
#include <memory>
#include <string>
#include <string_view>

namespace changming::crypto
{

// PEM files; keys are not encrypted (the directory's permissions guard them).
struct SealerFiles {
    std::filesystem::path signCert; // the terminal's; no extendedKeyUsage or emailProtection
    std::filesystem::path signKey;
    std::filesystem::path sealCert; // the platform's, RSA
    std::filesystem::path ca;       // the platform's CA, alone
};

class Sealer
{
public:
    static Result<Sealer> open(const SealerFiles& files);

    // Each call draws a new key: the same content gives other bytes. Errors: seal-failed.
    Result<std::string> seal(std::string_view content) const;

private:
    struct Keys;
    explicit Sealer(std::shared_ptr<const Keys> keys) : m_keys(std::move(keys)) {}
    std::shared_ptr<const Keys> m_keys;
};

} // namespace changming::crypto
