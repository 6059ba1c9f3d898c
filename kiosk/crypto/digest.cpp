#include "kiosk/crypto/digest.h"

#include "kiosk/base/uuid.h"

#include <openssl/evp.h>
#include <openssl/hmac.h>

#include <array>
#include <cstdlib>

namespace changming::crypto
{

namespace
{

using Digest = std::array<unsigned char, 32>;

std::string hexOf(const Digest& digest)
{
    return hex(std::as_bytes(std::span(digest)));
}

} // namespace

// Neither can fail but for want of memory or of the algorithm itself; there is no way on without them.
std::string sha256(std::string_view bytes)
{
    Digest digest{};
    if (EVP_Digest(bytes.data(), bytes.size(), digest.data(), nullptr, EVP_sha256(), nullptr) != 1)
        std::abort();
    return hexOf(digest);
}

std::string hmacSha256(std::string_view key, std::string_view bytes)
{
    Digest digest{};
    std::size_t length = digest.size();
    if (EVP_Q_mac(nullptr, "HMAC", nullptr, "SHA256", nullptr, key.data(), key.size(), reinterpret_cast<const unsigned char*>(bytes.data()),
                  bytes.size(), digest.data(), digest.size(), &length) == nullptr)
        std::abort();
    return hexOf(digest);
}

} // namespace changming::crypto
