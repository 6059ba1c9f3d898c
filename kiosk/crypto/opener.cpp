#include "kiosk/crypto/opener.h"

#include "kiosk/crypto/envelope_check.h"
#include "kiosk/crypto/key_files.h"

#include <openssl/err.h>
#include <openssl/x509v3.h>

#include <array>

namespace changming::crypto
{

struct Opener::Keys {
    Certificate sealCert;
    PrivateKey sealKey;
    Store authority;
    std::string recipient; // DER of the sealing certificate's issuer and serial number
};

namespace
{

constexpr std::size_t maxSealedBytes = 1U << 20U;

Error malformed()
{
    return {"seal-malformed", "the bytes are not a message sealed with AES-256-GCM and RSA-OAEP (SHA-256) to this certificate"};
}

Error unopened()
{
    return {"seal-unopened", "the message does not open: " + opensslReason()};
}

Error refused(const std::string& reason)
{
    opensslReason();
    return {"signature-refused", "the signature is refused: " + reason};
}

Cms parse(std::string_view der)
{
    const auto* at = reinterpret_cast<const unsigned char*>(der.data());
    Cms cms(d2i_CMS_ContentInfo(nullptr, &at, static_cast<long>(der.size())));
    if (cms && at != reinterpret_cast<const unsigned char*>(der.data()) + der.size())
        return nullptr;
    return cms;
}

std::string issuerAndSerial(X509& certificate)
{
    unsigned char* name = nullptr;
    unsigned char* serial = nullptr;
    const int nameLength = i2d_X509_NAME(X509_get_issuer_name(&certificate), &name);
    const int serialLength = i2d_ASN1_INTEGER(X509_get0_serialNumber(&certificate), &serial);
    std::string bytes;
    if (nameLength > 0 && serialLength > 0) {
        bytes.append(reinterpret_cast<const char*>(name), static_cast<std::size_t>(nameLength));
        bytes.append(reinterpret_cast<const char*>(serial), static_cast<std::size_t>(serialLength));
    }
    OPENSSL_free(name);
    OPENSSL_free(serial);
    return bytes;
}

// What leaves the chain before its end has been reached is not authenticated yet; it lives here and is overwritten.
Result<Secret> decrypt(CMS_ContentInfo& cms, X509& certificate, EVP_PKEY& key, std::size_t atMost)
{
    if (CMS_decrypt_set1_pkey(&cms, &key, &certificate) != 1)
        return unopened();
    const BioChain chain(CMS_dataInit(&cms, nullptr));
    if (!chain)
        return unopened();
    std::string plain(atMost, '\0');
    std::size_t length = 0;
    std::size_t got = 0;
    while (length < plain.size() && BIO_read_ex(chain.get(), plain.data() + length, plain.size() - length, &got) == 1)
        length += got;
    // The tag is compared when the last block is read.
    const bool authentic = BIO_eof(chain.get()) == 1 && BIO_get_cipher_status(chain.get()) == 1;
    Secret content(authentic ? std::string_view(plain.data(), length) : std::string_view{});
    cleanse(plain);
    if (!authentic)
        return unopened();
    return content;
}

Result<std::string> signerName(CMS_ContentInfo& cms, WallTime& signedAt)
{
    STACK_OF(CMS_SignerInfo)* signers = CMS_get0_SignerInfos(&cms);
    if (signers == nullptr || sk_CMS_SignerInfo_num(signers) != 1)
        return refused("it has not exactly one signer");
    CMS_SignerInfo* signer = sk_CMS_SignerInfo_value(signers, 0);
    X509_ALGOR* digest = nullptr;
    X509* certificate = nullptr;
    CMS_SignerInfo_get0_algs(signer, nullptr, &certificate, &digest, nullptr);
    if (certificate == nullptr || digest == nullptr || OBJ_obj2nid(digest->algorithm) != NID_sha256)
        return refused("it is not made with SHA-256");
    const auto* time = static_cast<const ASN1_TIME*>(CMS_signed_get0_data_by_OBJ(signer, OBJ_nid2obj(NID_pkcs9_signingTime), -3, V_ASN1_UTCTIME));
    std::tm calendar{};
    if (time == nullptr || ASN1_TIME_to_tm(time, &calendar) != 1)
        return refused("it carries no signing time");
    signedAt = std::chrono::floor<std::chrono::milliseconds>(std::chrono::system_clock::from_time_t(timegm(&calendar)));
    std::array<char, 128> name{};
    if (X509_NAME_get_text_by_NID(X509_get_subject_name(certificate), NID_commonName, name.data(), name.size()) <= 0)
        return refused("the signer's certificate has no common name");
    return std::string(name.data());
}

Result<Opened> verify(std::string_view der, X509_STORE& authority)
{
    const Cms cms = parse(der);
    if (!cms || OBJ_obj2nid(CMS_get0_type(cms.get())) != NID_pkcs7_signed)
        return refused("there is no signed message inside");
    // CMS_verify checks the signer's certificate for the purpose of signing messages (smime_sign): certificates of TLS or
    // for sealing are refused.
    if (CMS_verify(cms.get(), nullptr, &authority, nullptr, nullptr, CMS_BINARY) != 1)
        return refused(opensslReason());
    WallTime signedAt{};
    auto signer = signerName(*cms, signedAt);
    if (!signer)
        return signer.error();
    ASN1_OCTET_STRING** content = CMS_get0_content(cms.get());
    if (content == nullptr || *content == nullptr)
        return refused("the signed content is not inside");
    const std::string_view bytes(reinterpret_cast<const char*>((*content)->data), static_cast<std::size_t>((*content)->length));
    return Opened{Secret(bytes), std::move(*signer), signedAt};
}

} // namespace

Result<Opener> Opener::open(const OpenerFiles& files)
{
    auto authority = loadAuthority(files.ca);
    if (!authority)
        return authority.error();
    auto sealCert = loadCertificate(files.sealCert);
    if (!sealCert)
        return sealCert.error();
    auto sealKey = loadKey(files.sealKey);
    if (!sealKey)
        return sealKey.error();
    if (auto pair = checkPair(**sealCert, **sealKey, files.sealKey); !pair)
        return pair.error();
    std::string recipient = issuerAndSerial(**sealCert);
    return Opener(std::make_shared<const Keys>(Keys{std::move(*sealCert), std::move(*sealKey), std::move(*authority), std::move(recipient)}));
}

Result<Opened> Opener::unseal(std::string_view der) const
{
    ERR_clear_error();
    if (der.size() > maxSealedBytes || !isOurEnvelope(der, m_keys->recipient))
        return malformed();
    const Cms cms = parse(der);
    if (!cms)
        return malformed();
    const auto signedContent = decrypt(*cms, *m_keys->sealCert, *m_keys->sealKey, der.size());
    if (!signedContent)
        return signedContent.error();
    return verify(signedContent->view(), *m_keys->authority);
}

} // namespace changming::crypto
