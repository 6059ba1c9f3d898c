// Whose seals on documents hold: one CA and its list of revoked certificates (RFC 5280 §5). After `open` it does not
// change: copies share it, any thread may check. Who gets a newer list opens again.
//
// Errors of open: key-file-unreadable, key-file-malformed (no certificate or no list in PEM form), certificate-untrusted
// (the list is not the CA's own); the place is the file.
#pragma once

#include "kiosk/base/clock.h"
#include "kiosk/base/result.h"

#include <filesystem>
#include <memory>

namespace changming::documents
{

struct TrustFiles {
    std::filesystem::path ca;                  // PEM, one certificate
    std::filesystem::path revokedCertificates; // PEM, one X.509 CRL (crl.pem)
};

class Trust
{
public:
    static Result<Trust> open(const TrustFiles& files);

    struct Anchors;
    const Anchors& anchors() const { return *m_anchors; } // for this room

private:
    explicit Trust(std::shared_ptr<const Anchors> anchors) : m_anchors(std::move(anchors)) {}
    std::shared_ptr<const Anchors> m_anchors;
};

} // namespace changming::documents
