#include "kiosk/crypto/sealer.h"

#include "kiosk/crypto/key_files.h"
#include "kiosk/crypto/secret.h"

#include <openssl/err.h>
#include <openssl/rsa.h>

namespace changming::crypto
{

struct Sealer::Keys {
    Certificate signCert;
    PrivateKey signKey;
    Certificate sealCert;
};

namespace
{

constexpr unsigned flags = CMS_BINARY | CMS_PARTIAL | CMS_NOSMIMECAP;

Error failed(const std::string& step)
{
    return {"seal-failed", step + ": " + opensslReason(), {}, "加密失败"};
}

// Content goes through a filter chain written by hand: CMS_final would leave copies in buffers that are not overwritten.
bool fill(CMS_ContentInfo& cms, std::string_view content)
{
    const BioChain chain(CMS_dataInit(&cms, nullptr));
    if (!chain)
        return false;
    std::size_t written = 0;
    return BIO_write_ex(chain.get(), content.data(), content.size(), &written) == 1 && written == content.size() && BIO_flush(chain.get()) == 1 &&
           CMS_dataFinal(&cms, chain.get()) == 1;
}

Result<std::string> encode(CMS_ContentInfo& cms)
{
    const int length = i2d_CMS_ContentInfo(&cms, nullptr);
    if (length <= 0)
        return failed("encoding");
    std::string der(static_cast<std::size_t>(length), '\0');
    auto* at = reinterpret_cast<unsigned char*>(der.data());
    if (i2d_CMS_ContentInfo(&cms, &at) != length)
        return failed("encoding");
    return der;
}

Result<std::string> sign(X509& certificate, EVP_PKEY& key, std::string_view content)
{
    const Cms cms(CMS_sign(nullptr, nullptr, nullptr, nullptr, flags));
    if (!cms || CMS_add1_signer(cms.get(), &certificate, &key, EVP_sha256(), flags) == nullptr || !fill(*cms, content))
        return failed("signing");
    return encode(*cms);
}

// OpenSSL's defaults are PKCS #1 v1.5 and, for OAEP, SHA-1: both are set here.
bool addRecipient(CMS_ContentInfo& cms, X509& certificate)
{
    CMS_RecipientInfo* recipient = CMS_add1_recipient_cert(&cms, &certificate, flags | CMS_KEY_PARAM);
    EVP_PKEY_CTX* transport = recipient == nullptr ? nullptr : CMS_RecipientInfo_get0_pkey_ctx(recipient);
    return transport != nullptr && EVP_PKEY_CTX_set_rsa_padding(transport, RSA_PKCS1_OAEP_PADDING) > 0 &&
           EVP_PKEY_CTX_set_rsa_oaep_md(transport, EVP_sha256()) > 0 && EVP_PKEY_CTX_set_rsa_mgf1_md(transport, EVP_sha256()) > 0;
}

Result<std::string> envelop(X509& certificate, std::string_view content)
{
    const Cms cms(CMS_encrypt(nullptr, nullptr, EVP_aes_256_gcm(), flags));
    if (!cms || !addRecipient(*cms, certificate) || !fill(*cms, content))
        return failed("enveloping");
    return encode(*cms);
}

} // namespace

Result<Sealer> Sealer::open(const SealerFiles& files)
{
    auto authority = loadAuthority(files.ca);
    if (!authority)
        return authority.error();
    auto signCert = loadCertificate(files.signCert);
    if (!signCert)
        return signCert.error();
    auto signKey = loadKey(files.signKey);
    if (!signKey)
        return signKey.error();
    auto sealCert = loadCertificate(files.sealCert);
    if (!sealCert)
        return sealCert.error();

    if (auto pair = checkPair(**signCert, **signKey, files.signKey); !pair)
        return pair.error();
    if (auto trust = checkTrust(**signCert, **authority, Purpose::Signing, files.signCert); !trust)
        return trust.error();
    if (auto trust = checkTrust(**sealCert, **authority, Purpose::Any, files.sealCert); !trust)
        return trust.error();
    const EVP_PKEY* sealKey = X509_get0_pubkey(sealCert->get());
    if (sealKey == nullptr || EVP_PKEY_get_base_id(sealKey) != EVP_PKEY_RSA || EVP_PKEY_get_bits(sealKey) < 2048)
        return Error{"key-unsuitable", "the sealing certificate needs an RSA key of at least 2048 bits", files.sealCert.string(),
                     "加密证书要用 2048 位以上的 RSA 密钥"};
    return Sealer(std::make_shared<const Keys>(Keys{std::move(*signCert), std::move(*signKey), std::move(*sealCert)}));
}

Result<std::string> Sealer::seal(std::string_view content) const
{
    ERR_clear_error();
    auto signedContent = sign(*m_keys->signCert, *m_keys->signKey, content);
    if (!signedContent)
        return signedContent;
    auto sealed = envelop(*m_keys->sealCert, *signedContent);
    cleanse(*signedContent);
    return sealed;
}

} // namespace changming::crypto
