// Certificates and keys from PEM files, with errors that name the file; inside the crypto room only.
#pragma once

#include "kiosk/base/result.h"
#include "kiosk/crypto/openssl_types.h"

#include <filesystem>

namespace changming::crypto
{

Result<Certificate> loadCertificate(const std::filesystem::path& file);
Result<PrivateKey> loadKey(const std::filesystem::path& file);

// A store that trusts this CA alone.
Result<Store> loadAuthority(const std::filesystem::path& file);

// The key is the certificate's own; else an error at the key's file.
Result<void> checkPair(X509& certificate, EVP_PKEY& key, const std::filesystem::path& keyFile);

// Signed by the authority and valid now, for any purpose or for signing messages; else an error at `file`.
enum class Purpose { Any, Signing };
Result<void> checkTrust(X509& certificate, X509_STORE& authority, Purpose purpose, const std::filesystem::path& file);

} // namespace changming::crypto
