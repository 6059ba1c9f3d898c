// A reader of identity cards. Threads and events: see Device.
#pragma once

#include "drivers/api/card_record.h"
#include "drivers/api/device.h"

namespace changming::drivers
{

class IdCardReader : public Device
{
public:
    // Waits for a card that has not been read yet, and reads it. A card that lies there since an earlier read must be
    // lifted first: the verb goes on waiting. Completes exactly once, with a record or an error:
    //   time-out          no card until the deadline
    //   cancelled         stop was requested
    //   gone              the device was unplugged meanwhile; nothing of the card is kept
    //   card-…, sam-…     the reader's own refusal (card-read-failed, card-select-failed, sam-not-authorised …)
    //   no-answer, reply-…  the reader is silent or talks nonsense
    // After a failed read the card must be lifted before the next try.
    virtual Result<CardRecord> read(SteadyTime deadline, const std::stop_token& stop) = 0;
};

} // namespace changming::drivers
