#include "kiosk/crypto/scrypt.h"

#include "kiosk/base/uuid.h"
#include "kiosk/crypto/openssl_types.h"
#include "kiosk/crypto/secret.h"

#include <openssl/crypto.h>
#include <openssl/evp.h>

#include <array>
#include <charconv>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace changming::crypto
{

namespace
{

constexpr std::size_t saltBytes = 16;
constexpr std::size_t keyBytes = 32;
constexpr std::uint64_t mostMemory = 256ULL << 20U;

std::uint64_t memoryOf(const ScryptCost& cost)
{
    const std::uint64_t n = 1ULL << static_cast<unsigned>(cost.logN);
    return 128ULL * static_cast<std::uint64_t>(cost.r) * (n + static_cast<std::uint64_t>(cost.p) + 2);
}

// A record comes from a file that a hand may have changed: its costs are not believed.
bool isAllowed(const ScryptCost& cost)
{
    return cost.logN >= 1 && cost.logN <= 20 && cost.r >= 1 && cost.r <= 32 && cost.p >= 1 && cost.p <= 16 && memoryOf(cost) <= mostMemory;
}

std::string hexOf(std::string_view bytes)
{
    return hex(std::as_bytes(std::span(bytes)));
}

std::optional<int> numberIn(std::string_view text)
{
    int number = 0;
    const auto [end, failed] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (failed != std::errc() || end != text.data() + text.size())
        return std::nullopt;
    return number;
}

std::optional<std::string> bytesIn(std::string_view hexDigits)
{
    if (hexDigits.size() % 2 != 0)
        return std::nullopt;
    std::string bytes;
    for (std::size_t i = 0; i < hexDigits.size(); i += 2) {
        unsigned value = 0;
        const char* last = hexDigits.data() + i + 2;
        const auto [end, failed] = std::from_chars(hexDigits.data() + i, last, value, 16);
        if (failed != std::errc() || end != last)
            return std::nullopt;
        bytes.push_back(static_cast<char>(value));
    }
    return bytes;
}

struct Record {
    ScryptCost cost;
    std::string salt;
    std::string key;
};

std::vector<std::string_view> partsOf(std::string_view text)
{
    std::vector<std::string_view> parts;
    for (std::size_t end = text.find('$'); end != std::string_view::npos; end = text.find('$')) {
        parts.push_back(text.substr(0, end));
        text.remove_prefix(end + 1);
    }
    parts.push_back(text);
    return parts;
}

std::optional<Record> read(std::string_view text)
{
    const auto parts = partsOf(text);
    if (parts.size() != 6 || parts[0] != "scrypt")
        return std::nullopt;
    const auto logN = numberIn(parts[1]);
    const auto r = numberIn(parts[2]);
    const auto p = numberIn(parts[3]);
    const auto salt = bytesIn(parts[4]);
    const auto key = bytesIn(parts[5]);
    if (!logN || !r || !p || !salt || !key || salt->size() != saltBytes || key->size() != keyBytes)
        return std::nullopt;
    return Record{{*logN, *r, *p}, *salt, *key};
}

} // namespace

Result<std::string> scrypt(std::string_view password, std::string_view salt, const ScryptCost& cost, std::size_t length)
{
    if (!isAllowed(cost))
        return Error{"scrypt-cost", "the costs of this scrypt record are out of bounds", "", "口令记录的参数超出范围"};
    std::string key(length, '\0');
    // OpenSSL refuses more than 32 MiB unless it is told.
    if (EVP_PBE_scrypt(password.data(), password.size(), reinterpret_cast<const unsigned char*>(salt.data()), salt.size(),
                       1ULL << static_cast<unsigned>(cost.logN), static_cast<std::uint64_t>(cost.r), static_cast<std::uint64_t>(cost.p),
                       memoryOf(cost) + (1ULL << 20U), reinterpret_cast<unsigned char*>(key.data()), key.size()) != 1)
        return Error{"scrypt-failed", opensslReason(), "", "口令计算失败"};
    return key;
}

Result<std::string> makeScryptRecord(std::string_view password, const ScryptCost& cost)
{
    std::string salt(saltBytes, '\0');
    randomBytes(std::as_writable_bytes(std::span(salt)));
    auto key = scrypt(password, salt, cost, keyBytes);
    if (!key)
        return key.error();
    std::string record =
        "scrypt$" + std::to_string(cost.logN) + '$' + std::to_string(cost.r) + '$' + std::to_string(cost.p) + '$' + hexOf(salt) + '$' + hexOf(*key);
    cleanse(*key);
    return record;
}

Result<bool> matchesScryptRecord(std::string_view password, std::string_view record)
{
    const auto kept = read(record);
    if (!kept)
        return Error{"scrypt-record", "this is no scrypt record", "", "口令记录读不懂"};
    auto key = scrypt(password, kept->salt, kept->cost, kept->key.size());
    if (!key)
        return key.error();
    const bool matches = CRYPTO_memcmp(key->data(), kept->key.data(), kept->key.size()) == 0;
    cleanse(*key);
    return matches;
}

} // namespace changming::crypto
