#include "kiosk/documents/cms_form.h"

#include <openssl/asn1.h>

namespace changming::documents
{

namespace
{

// Takes the first element off `bytes`; its content, or nothing at the end.
struct Element {
    std::string_view content, rest;
    int tag = -1;
};

Element first(std::string_view bytes)
{
    const auto* at = reinterpret_cast<const unsigned char*>(bytes.data());
    const auto* start = at;
    long length = 0;
    int tag = -1, kind = 0;
    // 0x80: an error, or more than there is.
    if (bytes.empty() || (static_cast<unsigned>(ASN1_get_object(&at, &length, &tag, &kind, static_cast<long>(bytes.size()))) & 0x80U) != 0)
        return {};
    const auto header = static_cast<std::size_t>(at - start), size = static_cast<std::size_t>(length);
    return {bytes.substr(header, size), bytes.substr(header + size), tag};
}

std::string_view lastElement(std::string_view bytes)
{
    Element element = first(bytes);
    while (!element.rest.empty())
        element = first(element.rest);
    return element.content;
}

bool isSame(const X509_NAME* one, const X509_NAME* other)
{
    const unsigned char *a = nullptr, *b = nullptr;
    std::size_t aSize = 0, bSize = 0;
    if (X509_NAME_get0_der(one, &a, &aSize) != 1 || X509_NAME_get0_der(other, &b, &bSize) != 1)
        return false;
    return std::string_view(reinterpret_cast<const char*>(a), aSize) == std::string_view(reinterpret_cast<const char*>(b), bSize);
}

} // namespace

bool isPlainSignedData(CMS_ContentInfo& cms, std::string_view der)
{
    unsigned char* again = nullptr;
    const int length = i2d_CMS_ContentInfo(&cms, &again);
    const bool same = length > 0 && der.starts_with(std::string_view(reinterpret_cast<const char*>(again), static_cast<std::size_t>(length)));
    OPENSSL_free(again);
    if (!same)
        return false;
    const Element info = first(der);
    const Element wrapped = first(first(info.content).rest);
    const Element signedData = first(wrapped.content);
    const Element version = first(signedData.content);
    const Element signer = first(lastElement(version.rest));
    const Element signerVersion = first(signer.content);
    const bool byName = first(signerVersion.rest).tag == V_ASN1_SEQUENCE;
    return version.content == signerVersion.content && version.content == std::string_view(byName ? "\x01" : "\x03");
}

bool namesWhatItUses(CMS_SignerInfo& signer, X509& certificate)
{
    ASN1_OCTET_STRING* keyId = nullptr;
    X509_NAME* issuer = nullptr;
    ASN1_INTEGER* serial = nullptr;
    if (CMS_SignerInfo_get0_signer_id(&signer, &keyId, &issuer, &serial) != 1)
        return false;
    if (issuer != nullptr && !isSame(issuer, X509_get_issuer_name(&certificate)))
        return false;

    X509_ALGOR *digest = nullptr, *signature = nullptr;
    CMS_SignerInfo_get0_algs(&signer, nullptr, nullptr, &digest, &signature);
    EVP_PKEY* key = X509_get0_pubkey(&certificate);
    if (digest == nullptr || signature == nullptr || key == nullptr)
        return false;
    const int named = OBJ_obj2nid(signature->algorithm), kind = EVP_PKEY_get_base_id(key);
    int both = NID_undef;
    if (OBJ_find_sigid_by_algs(&both, OBJ_obj2nid(digest->algorithm), kind) == 1 && named == both)
        return true;
    // RSA may be named by itself (RFC 3370 §3.2); the parameters of PSS are checked by the mathematics.
    return kind == EVP_PKEY_RSA && (named == NID_rsaEncryption || named == NID_rsassaPss);
}

} // namespace changming::documents
