#include "kiosk/cases/platform_port.h"

namespace changming::cases
{

std::string_view token(Reply::Kind kind)
{
    using Kind = Reply::Kind;
    switch (kind) {
    case Kind::Accepted:
        return "accepted";
    case Kind::Duplicate:
        return "duplicate";
    case Kind::UnknownKey:
        return "unknown-key";
    case Kind::Refused:
        return "refused";
    case Kind::TryLater:
        return "try-later";
    case Kind::Lost:
        return "lost";
    case Kind::NotSent:
        return "not-sent";
    }
    return {};
}

} // namespace changming::cases
