#include "kiosk/schema/violation.h"

namespace changming::schema
{

Error toError(const Violation& violation, const std::string& place)
{
    return {"document-refused", violation.message, place + "#" + violation.instance, violation.zh};
}

} // namespace changming::schema
