#include "kiosk/catalogue/item.h"

namespace changming::catalogue
{

std::string_view badgeToken(Badge badge)
{
    switch (badge) {
    case Badge::FinishHere:
        return "finishHere";
    case Badge::PrepareHere:
        return "prepareHere";
    case Badge::CounterOnly:
        break;
    }
    return "counterOnly";
}

Badge badgeFromToken(std::string_view token)
{
    if (token == "finishHere")
        return Badge::FinishHere;
    return token == "prepareHere" ? Badge::PrepareHere : Badge::CounterOnly;
}

} // namespace changming::catalogue
