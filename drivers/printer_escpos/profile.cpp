#include "drivers/printer_escpos/profile.h"

#include <array>
#include <string>

namespace changming::drivers::escpos
{

Result<Profile> findProfile(std::string_view name)
{
    static constexpr std::array known{generic80, generic58};
    if (name.empty())
        return generic80;
    std::string names;
    for (const Profile& profile : known) {
        if (profile.name == name)
            return profile;
        names += (names.empty() ? "" : ", ") + std::string(profile.name);
    }
    return Error{"unknown-profile", "the printer profile must be one of: " + names, std::string(name)};
}

} // namespace changming::drivers::escpos
