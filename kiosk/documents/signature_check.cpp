#include "kiosk/documents/signature_check.h"

#include "kiosk/documents/cms_form.h"
#include "kiosk/documents/signed_ranges.h"
#include "kiosk/documents/signer_check.h"

#include <openssl/err.h>

#include <algorithm>
#include <charconv>
#include <ctime>

namespace changming::documents
{

namespace
{

constexpr std::size_t maxCmsBytes = 64U << 10U;

Signature finding(SignatureState state, std::string_view reason)
{
    crypto::opensslReason();
    return {state, std::string(reason), {}, {}};
}

std::string fromHex(std::string_view digits)
{
    std::string bytes;
    bytes.reserve(digits.size() / 2);
    for (std::size_t i = 0; i < digits.size(); i += 2) {
        unsigned byte = 0;
        std::from_chars(digits.data() + i, digits.data() + i + 2, byte, 16);
        bytes += static_cast<char>(byte);
    }
    return bytes;
}

// One DER SignedData without content; behind it nothing but the zeros that fill its place.
crypto::Cms parseCms(std::string_view bytes)
{
    const auto* start = reinterpret_cast<const unsigned char*>(bytes.data());
    const auto* at = start;
    crypto::Cms cms(d2i_CMS_ContentInfo(nullptr, &at, static_cast<long>(bytes.size())));
    if (!cms || OBJ_obj2nid(CMS_get0_type(cms.get())) != NID_pkcs7_signed)
        return nullptr;
    if (bytes.substr(static_cast<std::size_t>(at - start)).find_first_not_of('\0') != std::string_view::npos)
        return nullptr;
    if (OBJ_obj2nid(CMS_get0_eContentType(cms.get())) != NID_pkcs7_data)
        return nullptr;
    ASN1_OCTET_STRING** content = CMS_get0_content(cms.get());
    if (content == nullptr || (*content != nullptr && (*content)->data != nullptr))
        return nullptr;
    return cms;
}

CMS_SignerInfo* onlySigner(const crypto::Cms& cms)
{
    STACK_OF(CMS_SignerInfo)* signers = CMS_get0_SignerInfos(cms.get());
    if (signers == nullptr || sk_CMS_SignerInfo_num(signers) != 1)
        return nullptr;
    return sk_CMS_SignerInfo_value(signers, 0);
}

bool isStrongDigest(CMS_SignerInfo& signer)
{
    X509_ALGOR* digest = nullptr;
    CMS_SignerInfo_get0_algs(&signer, nullptr, nullptr, &digest, nullptr);
    const int name = digest == nullptr ? NID_undef : OBJ_obj2nid(digest->algorithm);
    return name == NID_sha256 || name == NID_sha384 || name == NID_sha512;
}

bool holds(const crypto::Cms& cms, const SignedRanges& ranges)
{
    std::string content(ranges.before);
    content += ranges.behind;
    // CMS_verify reads a memory BIO through one of its own and loses that when it knows no digest that is named
    // (OpenSSL 3.0); behind a filter it reads ours.
    const crypto::BioChain source(BIO_new(BIO_f_null()));
    crypto::Bio memory(BIO_new_mem_buf(content.data(), static_cast<int>(content.size())));
    if (!source || !memory)
        return false;
    BIO_push(source.get(), memory.release());
    // Whose certificate it is comes afterwards, with our own words for each answer.
    constexpr unsigned flags = CMS_BINARY | CMS_NO_SIGNER_CERT_VERIFY;
    return CMS_verify(cms.get(), nullptr, nullptr, source.get(), nullptr, flags) == 1;
}

std::string commonName(X509& certificate)
{
    X509_NAME* name = X509_get_subject_name(&certificate);
    const int at = X509_NAME_get_index_by_NID(name, NID_commonName, -1);
    if (at < 0)
        return {};
    unsigned char* utf8 = nullptr;
    const int length = ASN1_STRING_to_UTF8(&utf8, X509_NAME_ENTRY_get_data(X509_NAME_get_entry(name, at)));
    std::string text;
    if (length > 0)
        text.assign(reinterpret_cast<const char*>(utf8), static_cast<std::size_t>(length));
    OPENSSL_free(utf8);
    return text;
}

std::optional<WallTime> signingTime(CMS_SignerInfo& signer)
{
    for (const int type : {V_ASN1_UTCTIME, V_ASN1_GENERALIZEDTIME}) {
        const auto* time = static_cast<const ASN1_TIME*>(CMS_signed_get0_data_by_OBJ(&signer, OBJ_nid2obj(NID_pkcs9_signingTime), -3, type));
        std::tm calendar{};
        if (time != nullptr && ASN1_TIME_to_tm(time, &calendar) == 1)
            return std::chrono::floor<std::chrono::milliseconds>(std::chrono::system_clock::from_time_t(timegm(&calendar)));
    }
    return {};
}

} // namespace

std::string_view signatureStateToken(SignatureState state)
{
    switch (state) {
    case SignatureState::Valid:
        return "valid";
    case SignatureState::Altered:
        return "altered";
    case SignatureState::Expired:
        return "expired";
    case SignatureState::Revoked:
        return "revoked";
    case SignatureState::Unsigned:
        return "unsigned";
    case SignatureState::Untrusted:
        return "untrusted";
    case SignatureState::Broken:
        break;
    }
    return "broken";
}

Signature checkSignature(std::string_view pdf, const Trust& trust, WallTime now)
{
    ERR_clear_error();
    const auto covered = signedRanges(pdf);
    if (const auto* refused = std::get_if<NotCovered>(&covered))
        return finding(refused->state, refused->reason);
    const auto& ranges = std::get<SignedRanges>(covered);
    if (ranges.contents.size() > 2 * maxCmsBytes)
        return finding(SignatureState::Broken, "signature-too-large");

    const std::string der = fromHex(ranges.contents);
    const crypto::Cms cms = parseCms(der);
    if (!cms || !isPlainSignedData(*cms, der))
        return finding(SignatureState::Broken, "signature-unreadable");
    CMS_SignerInfo* signer = onlySigner(cms);
    if (signer == nullptr || CMS_signed_get_attr_count(signer) <= 0)
        return finding(SignatureState::Broken, "signature-kind-unknown");
    if (!isStrongDigest(*signer))
        return finding(SignatureState::Untrusted, "digest-too-weak");
    if (!holds(cms, ranges))
        return finding(SignatureState::Altered, "signature-does-not-hold");
    X509* certificate = nullptr;
    CMS_SignerInfo_get0_algs(signer, nullptr, &certificate, nullptr, nullptr);
    if (certificate == nullptr || !namesWhatItUses(*signer, *certificate))
        return finding(SignatureState::Broken, "signature-unreadable");

    const Standing standing = standingOf(*certificate, trust.anchors(), now);
    Signature result = finding(standing.state, standing.reason);
    if (standing.state == SignatureState::Untrusted)
        return result;
    result.signer = commonName(*certificate);
    result.signedAt = signingTime(*signer);
    if (result.signer.empty())
        return finding(SignatureState::Untrusted, "signer-unknown");
    return result;
}

} // namespace changming::documents
