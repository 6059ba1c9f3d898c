#include "kiosk/documents/trust.h"

#include "kiosk/base/json.h"
#include "kiosk/documents/anchors.h"

#include <openssl/err.h>
#include <openssl/pem.h>

namespace changming::documents
{

namespace
{

using RevokedList = std::unique_ptr<X509_CRL, crypto::FreeBy<X509_CRL_free>>;

constexpr std::size_t maxPemBytes = 1U << 20U;

template <class T, class Read> Result<T> load(const std::filesystem::path& file, Read read, const std::string& expected, const std::string& zh)
{
    const auto pem = readFile(file, maxPemBytes);
    if (!pem)
        return Error{"key-file-unreadable", pem.error().message, file.string(), pem.error().zh};
    const crypto::Bio source(BIO_new_mem_buf(pem->data(), static_cast<int>(pem->size())));
    T object(read(source.get(), nullptr, nullptr, nullptr));
    const std::string reason = crypto::opensslReason();
    if (!object)
        return Error{"key-file-malformed", "the file holds no " + expected + " in PEM form (" + reason + ")", file.string(),
                     "文件里没有 PEM 格式的" + zh};
    return object;
}

} // namespace

Result<Trust> Trust::open(const TrustFiles& files)
{
    ERR_clear_error();
    const auto authority = load<crypto::Certificate>(files.ca, PEM_read_bio_X509, "certificate", "证书");
    if (!authority)
        return authority.error();
    const auto list = load<RevokedList>(files.revokedCertificates, PEM_read_bio_X509_CRL, "list of revoked certificates", "证书吊销列表");
    if (!list)
        return list.error();
    EVP_PKEY* key = X509_get0_pubkey(authority->get());
    const bool own = key != nullptr && X509_NAME_cmp(X509_CRL_get_issuer(list->get()), X509_get_subject_name(authority->get())) == 0 &&
                     X509_CRL_verify(list->get(), key) == 1;
    crypto::Store store(X509_STORE_new());
    const bool filled = store && X509_STORE_add_cert(store.get(), authority->get()) == 1 && X509_STORE_add_crl(store.get(), list->get()) == 1;
    const std::string reason = crypto::opensslReason();
    if (!own || !filled)
        return Error{"certificate-untrusted", "the list of revoked certificates is not this CA's (" + reason + ")",
                     files.revokedCertificates.string(), "证书吊销列表不是这个根证书签发的"};
    return Trust(std::make_shared<const Anchors>(Anchors{std::move(store)}));
}

} // namespace changming::documents
