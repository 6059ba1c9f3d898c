// What kiosk-devices gives back is zeros. A card's record passes through strings, lists and JSON, some of them a library's;
// none of them can be told to forget, but all give their memory back here. (The kiosk cannot do so: Qt takes its memory from
// malloc; its rooms overwrite what they hold.) Not in a sanitizer's build: it has an operator delete of its own.
#include <cstdlib>
#include <cstring>
#include <malloc.h>
#include <new>

void operator delete(void* memory) noexcept
{
    if (memory != nullptr)
        explicit_bzero(memory, malloc_usable_size(memory));
    std::free(memory);
}

void operator delete(void* memory, std::size_t) noexcept
{
    operator delete(memory);
}
