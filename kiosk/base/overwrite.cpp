#include "kiosk/base/overwrite.h"

#include <array>
#include <cstring>

namespace changming
{

// explicit_bzero: a plain loop before a free is what optimisers remove.
void overwrite(std::string& text)
{
    text.resize(text.capacity());
    explicit_bzero(text.data(), text.size());
    text.clear();
}

[[gnu::noinline]] void overwriteStack()
{
    std::array<char, 512UL * 1024> below{};
    explicit_bzero(below.data(), below.size());
}

} // namespace changming
