#include "tests/kiosk/platform/forged_certificate.h"

#include <openssl/ec.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>

#include <memory>
#include <stdexcept>

namespace changming::tests
{

namespace
{

using Certificate = std::unique_ptr<X509, decltype([](X509* certificate) { X509_free(certificate); })>;
using Key = std::unique_ptr<EVP_PKEY, decltype([](EVP_PKEY* key) { EVP_PKEY_free(key); })>;
using File = std::unique_ptr<std::FILE, decltype([](std::FILE* file) { std::fclose(file); })>;

File open(const std::filesystem::path& path, const char* mode)
{
    File file(std::fopen(path.c_str(), mode));
    if (!file)
        throw std::runtime_error("cannot open " + path.string());
    return file;
}

void addExtension(X509& certificate, X509& issuer, int which, const std::string& value)
{
    X509V3_CTX context{};
    X509V3_set_ctx(&context, &issuer, &certificate, nullptr, nullptr, 0);
    X509_EXTENSION* extension = X509V3_EXT_conf_nid(nullptr, &context, which, value.c_str());
    if (extension == nullptr)
        throw std::runtime_error("extension " + value);
    X509_add_ext(&certificate, extension, -1);
    X509_EXTENSION_free(extension);
}

} // namespace

CertificateFiles forge(const std::filesystem::path& directory, const std::string& name, const CertificateFiles& issuer, const CertificateWish& wish)
{
    const Key key(EVP_EC_gen("P-256"));
    const Certificate certificate(X509_new());
    const bool selfSigned = issuer.certificate.empty();
    const Certificate issuerCertificate(selfSigned ? nullptr : PEM_read_X509(open(issuer.certificate, "r").get(), nullptr, nullptr, nullptr));
    const Key issuerKey(selfSigned ? nullptr : PEM_read_PrivateKey(open(issuer.key, "r").get(), nullptr, nullptr, nullptr));
    X509& signer = selfSigned ? *certificate : *issuerCertificate;

    X509_set_version(certificate.get(), X509_VERSION_3);
    ASN1_INTEGER_set_uint64(X509_get_serialNumber(certificate.get()), reinterpret_cast<std::uintptr_t>(key.get()) & 0x7FFFFFFF);
    X509_gmtime_adj(X509_getm_notBefore(certificate.get()), wish.validFromSeconds);
    X509_gmtime_adj(X509_getm_notAfter(certificate.get()), wish.validFromSeconds + wish.validForSeconds);
    X509_NAME_add_entry_by_txt(X509_get_subject_name(certificate.get()), "CN", MBSTRING_UTF8,
                               reinterpret_cast<const unsigned char*>(wish.subject.c_str()), -1, -1, 0);
    X509_set_issuer_name(certificate.get(), X509_get_subject_name(&signer));
    X509_set_pubkey(certificate.get(), key.get());
    if (!wish.subjectAltName.empty())
        addExtension(*certificate, signer, NID_subject_alt_name, wish.subjectAltName);
    if (!wish.extendedKeyUsage.empty())
        addExtension(*certificate, signer, NID_ext_key_usage, wish.extendedKeyUsage);
    if (X509_sign(certificate.get(), selfSigned ? key.get() : issuerKey.get(), wish.weakDigest ? EVP_sha1() : EVP_sha256()) == 0)
        throw std::runtime_error("cannot sign " + name);

    const CertificateFiles files{directory / (name + ".crt"), directory / (name + ".key")};
    PEM_write_X509(open(files.certificate, "w").get(), certificate.get());
    PEM_write_PrivateKey(open(files.key, "w").get(), key.get(), nullptr, nullptr, 0, nullptr, nullptr);
    return files;
}

} // namespace changming::tests
