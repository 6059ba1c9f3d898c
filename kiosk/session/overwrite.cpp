#include "kiosk/session/overwrite.h"

namespace changming::session
{

void overwrite(drivers::CardRecord& card)
{
    for (std::string* text : {&card.name, &card.englishName, &card.ethnicity, &card.birthDate, &card.address, &card.number, &card.issuer,
                              &card.validFrom, &card.validUntil, &card.nationality, &card.passNumber, &card.oldNumber, &card.photo, &card.samId})
        overwrite(*text);
    for (std::string& warning : card.warnings)
        overwrite(warning);
    card = drivers::CardRecord{.type = {}, .name = {}};
}

} // namespace changming::session
