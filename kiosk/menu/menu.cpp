#include "kiosk/menu/menu.h"

#include <algorithm>

namespace changming::menu
{

const Group* Menu::group(std::string_view id) const
{
    const auto found = std::ranges::find(groups, id, &Group::id);
    return found == groups.end() ? nullptr : &*found;
}

} // namespace changming::menu
