// Foreign files: whatever comes, the check gives an answer, and Valid for one content alone, the one that was signed. The seeds
// were sealed under the CA below, whose key nobody has any more.
#include "kiosk/crypto/digest.h"
#include "kiosk/documents/signature_check.h"
#include "kiosk/documents/signed_ranges.h"

#include <cstdlib>
#include <fstream>

namespace
{

using namespace changming;

constexpr auto authority = R"(-----BEGIN CERTIFICATE-----
MIIBxjCCAWygAwIBAgIURSBS+XEtTMGPHLbUEwk+Kap9uo8wCgYIKoZIzj0EAwIw
LzEXMBUGA1UECgwOQ2hhbmdtaW5nIGRlbW8xFDASBgNVBAMMC1BsYXRmb3JtIENB
MB4XDTI2MTEyNDE3MDMxM1oXDTM2MTEyMTE3MDMxM1owLzEXMBUGA1UECgwOQ2hh
bmdtaW5nIGRlbW8xFDASBgNVBAMMC1BsYXRmb3JtIENBMFkwEwYHKoZIzj0CAQYI
KoZIzj0DAQcDQgAEc0E9VpbpmJ7VyYQAMsst5qeS95WAmZDip/c4yLn1XhdXec3l
m+a6MKxGrXU9zycrbj+HFKE6IovSlLjncOTzzaNmMGQwHQYDVR0OBBYEFCy/q405
UcfpHoIXKcKr3dc83S6MMB8GA1UdIwQYMBaAFCy/q405UcfpHoIXKcKr3dc83S6M
MBIGA1UdEwEB/wQIMAYBAf8CAQAwDgYDVR0PAQH/BAQDAgEGMAoGCCqGSM49BAMC
A0gAMEUCIBBUlGuFXfhbZdRJSrZW7r0riT1AkjRKAwsOVqwxcGKNAiEAlRrIG/E4
RkAwGSqNv8tNy6g9F19fd0rs3I+NRQysyBw=
-----END CERTIFICATE-----
)";

constexpr auto revoked = R"(-----BEGIN X509 CRL-----
MIIBIDCBxgIBATAKBggqhkjOPQQDAjAvMRcwFQYDVQQKDA5DaGFuZ21pbmcgZGVt
bzEUMBIGA1UEAwwLUGxhdGZvcm0gQ0EXDTI2MTEyNDE3MDMxNFoXDTM2MTEyMTE3
MDMxNFowNTAzAhQeil3VgZiigAbySiaom/AsJWCbPxcNMjYxMTI0MTcwMzE0WjAM
MAoGA1UdFQQDCgEBoC8wLTAfBgNVHSMEGDAWgBQsv6uNOVHH6R6CFynCq93XPN0u
jDAKBgNVHRQEAwIBATAKBggqhkjOPQQDAgNJADBGAiEAobEvnTKxoxo6RUB/wuYx
DfF/TzBPaitm6T7Tsw7MWFgCIQDVX66+71SizECuWjWwJJof5ofpli3CWicfXpf+
Y7OZjw==
-----END X509 CRL-----
)";

// SHA-256 of the seeds' bytes without the hole.
constexpr auto signedContent = "6aab15b9cd0df88bc710ebb9c7592786b859a32a8fd7d4a74414102aae7814a3";

documents::Trust makeTrust()
{
    std::string pattern = (std::filesystem::temp_directory_path() / "changming-XXXXXX").string();
    if (::mkdtemp(pattern.data()) == nullptr)
        std::abort();
    const std::filesystem::path directory = pattern;
    std::ofstream(directory / "ca.crt") << authority;
    std::ofstream(directory / "crl.pem") << revoked;
    auto trust = documents::Trust::open({directory / "ca.crt", directory / "crl.pem"});
    std::filesystem::remove_all(directory);
    return std::move(trust).value();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size)
{
    static const documents::Trust trust = makeTrust();
    // A year after the seeds were sealed.
    static const WallTime now = fromRfc3339("2027-11-24T00:00:00+08:00").value();
    const std::string_view pdf(reinterpret_cast<const char*>(data), size);
    const auto found = documents::checkSignature(pdf, trust, now);
    using State = documents::SignatureState;
    const bool named = found.state == State::Valid || found.state == State::Expired || found.state == State::Revoked;
    if (named == found.signer.empty() || (found.state == State::Valid) != found.reason.empty())
        std::abort();
    if (!named)
        return 0;
    const auto ranges = documents::signedRanges(pdf);
    const auto* covered = std::get_if<documents::SignedRanges>(&ranges);
    if (covered == nullptr || crypto::sha256(std::string(covered->before) + std::string(covered->behind)) != signedContent)
        std::abort();
    return 0;
}
