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

std::string_view needToken(Need need)
{
    switch (need) {
    case Need::Optional:
        return "optional";
    case Need::Later:
        return "later";
    case Need::Required:
        break;
    }
    return "required";
}

Need needFromToken(std::string_view token)
{
    if (token == "optional")
        return Need::Optional;
    return token == "later" ? Need::Later : Need::Required;
}

std::string_view carrierToken(Carrier form)
{
    switch (form) {
    case Carrier::Paper:
        return "paper";
    case Carrier::Electronic:
        return "electronic";
    case Carrier::Either:
        return "either";
    case Carrier::Unsaid:
        break;
    }
    return "";
}

Carrier carrierFromToken(std::string_view token)
{
    if (token == "paper")
        return Carrier::Paper;
    if (token == "electronic")
        return Carrier::Electronic;
    return token == "either" ? Carrier::Either : Carrier::Unsaid;
}

} // namespace changming::catalogue
