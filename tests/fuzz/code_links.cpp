// Any text as what a code says: it is foreign, or exactly what the maker of our links writes.
#include "kiosk/codes/links.h"

#include <cstdlib>

using namespace changming::codes;

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size)
{
    constexpr std::string_view base = "https://a.cn";
    const std::string_view bytes(reinterpret_cast<const char*>(data), size);
    for (const std::string& text : {std::string(bytes), std::string(base).append(bytes)}) {
        const Meaning meaning = meaningOf(text, base);
        if (const auto* link = std::get_if<CaseLink>(&meaning); link != nullptr && caseLink(base, link->token) != text)
            std::abort();
        if (const auto* guide = std::get_if<GuideLink>(&meaning); guide != nullptr && guideLink(base, *guide) != text)
            std::abort();
        if (const auto* foreign = std::get_if<ForeignText>(&meaning); foreign != nullptr && foreign->text != text)
            std::abort();
    }
    return 0;
}
