// A file that came from a phone: what it is, by its first bytes and never by its name, and a small picture of it for the
// kiosk's screen; of a PDF its first page. Any thread; pages of PDFs are drawn one at a time.
#pragma once

#include "kiosk/base/result.h"

#include <string>
#include <string_view>

namespace changming::sandbox
{

// "image/jpeg" "image/png" "application/pdf"; empty: none of them.
std::string mediaTypeOf(std::string_view bytes);

struct Picture {
    std::string mediaType; // image/jpeg or image/png
    std::string bytes;     // at most 1 MiB
};

// Errors: file-unreadable (the file is damaged, locked by a password, or has more points than any phone's camera).
Result<Picture> pictureOf(const std::string& bytes, const std::string& mediaType);

} // namespace changming::sandbox
