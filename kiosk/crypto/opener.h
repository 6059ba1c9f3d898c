// The other end of the Sealer, on the platform's side: opens what was sealed to it and verifies who signed it. Nothing
// is handed out before both the decryption is authentic and the signature holds. One altered byte anywhere is an error.
// After `open` an Opener does not change: copies share the keys, any thread may unseal.
#pragma once

#include "kiosk/base/clock.h"
#include "kiosk/base/result.h"
#include "kiosk/crypto/secret.h"

#include <filesystem>
#include <memory>
#include <string>
#include <string_view>

namespace changming::crypto
{

struct OpenerFiles {
    std::filesystem::path sealCert;
    std::filesystem::path sealKey;
    std::filesystem::path ca; // signers' certificates are checked against it alone
};

struct Opened {
    Secret content;
    std::string signer; // common name of the signing certificate: the terminal's id
    WallTime signedAt;
};

class Opener
{
public:
    static Result<Opener> open(const OpenerFiles& files); // errors as Sealer::open

    // Errors: seal-malformed (not this construction with these algorithms), seal-unopened (to another certificate, or
    // altered), signature-refused (another CA, another purpose, expired, altered, not exactly one signer).
    Result<Opened> unseal(std::string_view der) const;

private:
    struct Keys;
    explicit Opener(std::shared_ptr<const Keys> keys) : m_keys(std::move(keys)) {}
    std::shared_ptr<const Keys> m_keys;
};

} // namespace changming::crypto
