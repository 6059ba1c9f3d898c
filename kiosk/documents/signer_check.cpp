#include "kiosk/documents/signer_check.h"

#include <openssl/x509_vfy.h>
#include <openssl/x509v3.h>

#include <algorithm>
#include <vector>

namespace changming::documents
{

namespace
{

// id-kp-documentSigning, RFC 9336; OpenSSL 3.0 has no name for it.
constexpr const char* documentSigning = "1.3.6.1.5.5.7.3.36";

struct Found {
    int error, depth;
};

// Goes on after each error, so that all are known: a certificate may be revoked and expired, the list out of date besides.
int collect(int ok, X509_STORE_CTX* context)
{
    if (ok != 1)
        static_cast<std::vector<Found>*>(X509_STORE_CTX_get_app_data(context))
            ->push_back({X509_STORE_CTX_get_error(context), X509_STORE_CTX_get_error_depth(context)});
    return 1;
}

bool isForDocuments(X509& certificate)
{
    using Object = std::unique_ptr<ASN1_OBJECT, crypto::FreeBy<ASN1_OBJECT_free>>;
    using Usage = std::unique_ptr<EXTENDED_KEY_USAGE, crypto::FreeBy<EXTENDED_KEY_USAGE_free>>;
    const Object wanted(OBJ_txt2obj(documentSigning, 1));
    const Usage usage(static_cast<EXTENDED_KEY_USAGE*>(X509_get_ext_d2i(&certificate, NID_ext_key_usage, nullptr, nullptr)));
    if (!wanted || !usage || (X509_get_key_usage(&certificate) & (KU_DIGITAL_SIGNATURE | KU_NON_REPUDIATION)) == 0)
        return false;
    for (int i = 0; i < sk_ASN1_OBJECT_num(usage.get()); ++i) {
        if (OBJ_cmp(sk_ASN1_OBJECT_value(usage.get(), i), wanted.get()) == 0)
            return true;
    }
    return false;
}

bool isTime(const Found& one)
{
    return one.error == X509_V_ERR_CERT_HAS_EXPIRED || one.error == X509_V_ERR_CRL_HAS_EXPIRED || one.error == X509_V_ERR_CRL_NOT_YET_VALID;
}

// What is unknown comes before what is withdrawn, that before what is over, and the CA's own times last.
Standing judge(const std::vector<Found>& found)
{
    const auto isRevoked = [](const Found& one) { return one.error == X509_V_ERR_CERT_REVOKED && one.depth == 0; };
    const auto isExpired = [](const Found& one) { return one.error == X509_V_ERR_CERT_HAS_EXPIRED && one.depth == 0; };
    const auto isAuthority = [](const Found& one) { return one.error == X509_V_ERR_CERT_HAS_EXPIRED; };
    const auto other = std::ranges::find_if_not(found, [&](const Found& one) { return isTime(one) || isRevoked(one); });
    if (other != found.end())
        return {SignatureState::Untrusted, other->error == X509_V_ERR_CERT_NOT_YET_VALID ? "certificate-not-yet-valid" : "signer-unknown"};
    if (std::ranges::any_of(found, isRevoked))
        return {SignatureState::Revoked, "certificate-revoked"};
    if (std::ranges::any_of(found, isExpired))
        return {SignatureState::Expired, "certificate-expired"};
    if (std::ranges::any_of(found, isAuthority))
        return {SignatureState::Untrusted, "authority-expired"};
    if (!found.empty())
        return {SignatureState::Untrusted, "revocations-out-of-date"};
    return {SignatureState::Valid, ""};
}

} // namespace

Standing standingOf(X509& certificate, const Trust::Anchors& anchors, WallTime now)
{
    const crypto::StoreContext context(X509_STORE_CTX_new());
    // No certificates but the CA's own are offered for the way to it: whoever stands between is unknown.
    if (!context || X509_STORE_CTX_init(context.get(), anchors.store.get(), &certificate, nullptr) != 1)
        return {SignatureState::Untrusted, "signer-unknown"};
    std::vector<Found> found;
    X509_STORE_CTX_set_app_data(context.get(), &found);
    X509_STORE_CTX_set_verify_cb(context.get(), collect);
    X509_VERIFY_PARAM* rules = X509_STORE_CTX_get0_param(context.get());
    X509_VERIFY_PARAM_set_time(rules, std::chrono::system_clock::to_time_t(now));
    X509_VERIFY_PARAM_set_flags(rules, X509_V_FLAG_CRL_CHECK | X509_V_FLAG_X509_STRICT);
    X509_VERIFY_PARAM_set_auth_level(rules, 2);
    const bool done = X509_verify_cert(context.get()) == 1;
    crypto::opensslReason();
    if (!done)
        return {SignatureState::Untrusted, "signer-unknown"};
    const Standing standing = judge(found);
    if (standing.state != SignatureState::Untrusted && !isForDocuments(certificate))
        return {SignatureState::Untrusted, "certificate-for-other-purposes"};
    return standing;
}

} // namespace changming::documents
