#include "drivers/scanner_hid/layout.h"

#include <array>
#include <string>

namespace changming::drivers::hidpos
{

Result<Layout> findLayout(std::string_view name)
{
    static constexpr std::array known{aimFirst, dataFirst};
    if (name.empty())
        return aimFirst;
    std::string names;
    for (const Layout& layout : known) {
        if (layout.name == name)
            return layout;
        names += (names.empty() ? "" : ", ") + std::string(layout.name);
    }
    return Error{"unknown-profile", "the scanner profile must be one of: " + names, std::string(name), "扫码器的 profile 只能是：" + names};
}

} // namespace changming::drivers::hidpos
