// The one place that decides which characters a Chinese receipt printer has, and their bytes: the one- and two-byte part of
// GB18030 as the C library maps it (the 2022 edition), without the areas for private use, where printers have no glyphs.
// Four-byte characters are not "printable": the kiosk draws them. Any thread.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace changming::drivers
{

// ASCII as itself, others as two bytes. U+00A5 (¥), four bytes in GB18030, becomes its full-width twin A3 A4.
// Empty for what the charset lacks, and for control characters.
std::optional<std::string> gb18030Printable(char32_t character);

// A whole text; empty if one character is not printable or the UTF-8 is ill-formed.
std::optional<std::string> gb18030Printable(std::string_view utf8);

} // namespace changming::drivers
