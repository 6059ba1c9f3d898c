// Bytes that are overwritten before their memory goes back: plaintext of an application, a key. Any thread; not shared.
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>

namespace changming::crypto
{

// Overwrites the characters in a way that the compiler may not drop, and empties the string.
void cleanse(std::string& text);
void cleanse(std::span<std::byte> bytes);

// Moves only, so that no copy is left behind. The bytes never live inside the object itself (short strings would).
class Secret
{
public:
    Secret() = default;
    explicit Secret(std::string_view bytes); // copies; the caller cleanses his own
    ~Secret();
    Secret(Secret&& other) noexcept;
    Secret& operator=(Secret&& other) noexcept;
    Secret(const Secret&) = delete;
    Secret& operator=(const Secret&) = delete;

    std::string_view view() const { return {m_bytes, m_size}; }

private:
    char* m_bytes = nullptr;
    std::size_t m_size = 0;
};

} // namespace changming::crypto
