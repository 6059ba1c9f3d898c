#include "kiosk/crypto/key_files.h"

#include "kiosk/base/json.h"
#include "kiosk/crypto/secret.h"

#include <openssl/pem.h>
#include <openssl/x509v3.h>

namespace changming::crypto
{

namespace
{

constexpr std::size_t maxPemBytes = 64U << 10U;

// An encrypted key must not stop a kiosk at a prompt that nobody sees.
int noPassword(char*, int, int, void*)
{
    return 0;
}

Error malformed(const std::filesystem::path& file, const std::string& expected, const std::string& zh)
{
    return {"key-file-malformed", "the file holds no " + expected + " in PEM form (" + opensslReason() + ")", file.string(),
            "文件里没有 PEM 格式的" + zh};
}

Result<std::string> readPem(const std::filesystem::path& file)
{
    auto bytes = readFile(file, maxPemBytes);
    if (!bytes)
        return Error{"key-file-unreadable", bytes.error().message, file.string(), bytes.error().zh};
    return bytes;
}

template <class T, class Read> Result<T> load(const std::filesystem::path& file, Read read, const std::string& expected, const std::string& zh)
{
    auto pem = readPem(file);
    if (!pem)
        return pem.error();
    const Bio source(BIO_new_mem_buf(pem->data(), static_cast<int>(pem->size())));
    T object(read(source.get(), nullptr, noPassword, nullptr));
    cleanse(*pem);
    if (!object)
        return malformed(file, expected, zh);
    return object;
}

} // namespace

Result<Certificate> loadCertificate(const std::filesystem::path& file)
{
    return load<Certificate>(file, PEM_read_bio_X509, "certificate", "证书");
}

Result<PrivateKey> loadKey(const std::filesystem::path& file)
{
    return load<PrivateKey>(file, PEM_read_bio_PrivateKey, "unencrypted private key", "未加密私钥");
}

Result<Store> loadAuthority(const std::filesystem::path& file)
{
    auto certificate = loadCertificate(file);
    if (!certificate)
        return certificate.error();
    Store store(X509_STORE_new());
    if (!store || X509_STORE_add_cert(store.get(), certificate->get()) != 1)
        return malformed(file, "usable CA certificate", "可用的根证书");
    return store;
}

Result<void> checkPair(X509& certificate, EVP_PKEY& key, const std::filesystem::path& keyFile)
{
    if (X509_check_private_key(&certificate, &key) == 1)
        return {};
    opensslReason();
    return Error{"key-mismatch", "the private key is not the one of its certificate", keyFile.string(), "私钥和证书不是一对"};
}

Result<void> checkTrust(X509& certificate, X509_STORE& authority, Purpose purpose, const std::filesystem::path& file)
{
    const StoreContext context(X509_STORE_CTX_new());
    if (!context || X509_STORE_CTX_init(context.get(), &authority, &certificate, nullptr) != 1)
        return Error{"certificate-untrusted", "the certificate cannot be checked: " + opensslReason(), file.string(), "证书无法检验"};
    if (purpose == Purpose::Signing)
        X509_STORE_CTX_set_purpose(context.get(), X509_PURPOSE_SMIME_SIGN);
    if (X509_verify_cert(context.get()) == 1)
        return {};
    const std::string reason = X509_verify_cert_error_string(X509_STORE_CTX_get_error(context.get()));
    opensslReason();
    return Error{"certificate-untrusted", "the certificate is refused: " + reason, file.string(), "证书不可信：" + reason};
}

} // namespace changming::crypto
