// How a menu's parts are called in sentences, in both languages. Inside this room and for who lists a menu; any thread.
#pragma once

#include "kiosk/base/text.h"
#include "kiosk/menu/menu.h"
#include "kiosk/menu/menu_edit.h"

#include <optional>

namespace changming::menu
{

Text quoted(const Tile& tile);                            // “社会保险” / "Insurance"
Text quotedNames(const Tile& tile);                       // both names, so that a change of either shows
Text placeWords(const Menu& menu, const Place& place);    // 首页第 3 位 / number 3 of the home page
Text actionWords(const Menu& menu, const Action& action); // 事项 PA-RS-0005 / item PA-RS-0005
Text hoursWords(const std::optional<Hours>& shown);       // 每天 06:00 到 22:00 显示 / daily from 06:00 until 22:00
Text orNone(const Text& words);                           // 没有 / none, where there are none

} // namespace changming::menu
