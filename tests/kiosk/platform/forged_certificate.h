// Certificates as an attacker or a mistaken administrator would have them, for servers of a test. PEM files.
#pragma once

#include <filesystem>
#include <string>

namespace changming::tests
{

struct CertificateWish {
    std::string subject = "localhost";
    std::string subjectAltName = "IP:127.0.0.1,DNS:localhost"; // empty = none
    std::string extendedKeyUsage = "serverAuth";               // empty = none
    long validFromSeconds = -3600;                             // relative to now
    long validForSeconds = 7200;
    bool weakDigest = false; // SHA-1
};

struct CertificateFiles {
    std::filesystem::path certificate;
    std::filesystem::path key;
};

// A new P-256 key, certified by `issuer`, or by itself when the issuer has no files.
CertificateFiles forge(const std::filesystem::path& directory, const std::string& name, const CertificateFiles& issuer, const CertificateWish& wish);

} // namespace changming::tests
