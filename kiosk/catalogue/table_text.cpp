#include "kiosk/catalogue/table_text.h"

#include "kiosk/base/text.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <iconv.h>

namespace changming::catalogue
{

namespace
{

constexpr std::string_view utf8Mark = "\xEF\xBB\xBF";
constexpr std::string_view utf16Mark = "\xFF\xFE";
constexpr char noText = '\xFF';

// The C library's converter from one encoding to UTF-8.
class Converter
{
public:
    explicit Converter(const char* from, std::size_t unit) : m_converter(iconv_open("UTF-8", from)), m_unit(unit) {}
    Converter(const Converter&) = delete;
    Converter& operator=(const Converter&) = delete;
    ~Converter()
    {
        if (isOpen())
            iconv_close(m_converter);
    }

    std::string convert(std::string_view bytes)
    {
        if (!isOpen())
            return std::string(bytes); // its cells are then refused as no UTF-8
        std::string text;
        text.reserve(bytes.size() + bytes.size() / 2);
        std::array<char, 4096> part{};
        // iconv takes a pointer to what is not const, but does not write there.
        auto* from = const_cast<char*>(bytes.data()); // NOLINT(cppcoreguidelines-pro-type-const-cast)
        std::size_t left = bytes.size();
        while (left > 0) {
            char* to = part.data();
            std::size_t room = part.size();
            const bool isDone = iconv(m_converter, &from, &left, &to, &room) != static_cast<std::size_t>(-1);
            text.append(part.data(), part.size() - room);
            if (isDone || errno == E2BIG)
                continue;
            text.push_back(noText);
            const std::size_t skipped = std::min(left, m_unit);
            from += skipped;
            left -= skipped;
            iconv(m_converter, nullptr, nullptr, nullptr, nullptr);
        }
        return text;
    }

private:
    // What iconv_open gives when it cannot is a pointer of all ones.
    bool isOpen() const { return m_converter != reinterpret_cast<iconv_t>(-1); } // NOLINT(performance-no-int-to-ptr)

    iconv_t m_converter;
    std::size_t m_unit; // bytes passed over where nothing fits
};

bool isAscii(std::string_view line)
{
    return std::ranges::none_of(line, [](char c) { return static_cast<unsigned char>(c) >= 0x80; });
}

bool isGb18030(std::string_view bytes)
{
    std::size_t utf8 = 0;
    std::size_t others = 0;
    while (!bytes.empty()) {
        const std::string_view line = bytes.substr(0, bytes.find('\n'));
        bytes.remove_prefix(std::min(line.size() + 1, bytes.size()));
        if (isAscii(line))
            continue;
        ++(isUtf8(line) ? utf8 : others);
    }
    return others > utf8;
}

} // namespace

std::string tableText(std::string_view bytes)
{
    if (bytes.starts_with(utf16Mark))
        return Converter("UTF-16LE", 2).convert(bytes.substr(utf16Mark.size()));
    if (bytes.starts_with(utf8Mark))
        return std::string(bytes.substr(utf8Mark.size()));
    return isGb18030(bytes) ? Converter("GB18030", 1).convert(bytes) : std::string(bytes);
}

} // namespace changming::catalogue
