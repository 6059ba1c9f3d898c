// Whether words fit on a tile of the home page. Needs the fonts; GUI thread.
#pragma once

#include <string>

namespace changming::settings
{
struct Panel;
}

namespace changming::app
{

// At the largest text size tiles form one column; a name that must be made smaller than that size, or broken, is too long.
bool titleFitsATile(const std::string& title, const settings::Panel& panel);

} // namespace changming::app
