#include "kiosk/crypto/secret.h"

#include <openssl/crypto.h>

#include <utility>

namespace changming::crypto
{

void cleanse(std::string& text)
{
    // Up to the capacity: a text that was longer once left its end there.
    text.resize(text.capacity());
    OPENSSL_cleanse(text.data(), text.size());
    text.clear();
}

void cleanse(std::span<std::byte> bytes)
{
    OPENSSL_cleanse(bytes.data(), bytes.size());
}

Secret::Secret(std::string_view bytes) : m_bytes(new char[bytes.size()]), m_size(bytes.size())
{
    bytes.copy(m_bytes, bytes.size()); // memcpy may not take the null of an empty view
}

Secret::~Secret()
{
    OPENSSL_cleanse(m_bytes, m_size);
    delete[] m_bytes;
}

Secret::Secret(Secret&& other) noexcept : m_bytes(std::exchange(other.m_bytes, nullptr)), m_size(std::exchange(other.m_size, 0)) {}

Secret& Secret::operator=(Secret&& other) noexcept
{
    std::swap(m_bytes, other.m_bytes);
    std::swap(m_size, other.m_size);
    return *this;
}

} // namespace changming::crypto
