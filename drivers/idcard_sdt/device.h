// A resident ID-card reader that speaks SDT: opening, presence, and reading a card. One thread at a time (see Device).
//
// What users of such readers report is built in: a card that was read is not found again until it is lifted, and only a
// 30 03 that goes unanswered proves the lifting; after a failed read the card must be lifted; on opening the line is
// drained and the SAM asked for its status and its id.
#pragma once

#include "drivers/api/idcard_reader.h"
#include "drivers/idcard_sdt/protocol.h"
#include "drivers/transport/transport.h"

#include <memory>
#include <optional>
#include <string>

namespace changming::drivers::sdt
{

class SdtReader final : public IdCardReader
{
public:
    SdtReader(std::string id, std::unique_ptr<Transport> transport, const Clock& clock, DeviceEvents events);

    Result<void> attend(SteadyTime deadline, const std::stop_token& stop) override;
    DeviceStatus status() const override { return m_status; }
    Result<CardRecord> read(SteadyTime deadline, const std::stop_token& stop) override;

private:
    // What is known of the field above the reader.
    enum class Card {
        None,  // nothing there
        Fresh, // found, not read yet
        Spent, // read (or failed to): not found again until lifted
    };

    Result<void> ensureOpen(SteadyTime deadline, const std::stop_token& stop);
    Result<void> drain(const std::stop_token& stop);
    Result<void> look(SteadyTime deadline, const std::stop_token& stop);
    Result<CardRecord> readFound(SteadyTime deadline, const std::stop_token& stop);
    Result<void> readAppended(CardRecord& card, SteadyTime deadline, const std::stop_token& stop);
    Result<Reply> ask(Command command, SteadyTime deadline, const std::stop_token& stop);
    Result<Reply> exchange(Command command, SteadyTime deadline, const std::stop_token& stop);
    Result<Reply> receive(SteadyTime started, SteadyTime deadline, const std::stop_token& stop);
    Result<void> pause(std::chrono::milliseconds length, SteadyTime deadline, const std::stop_token& stop);
    Error lose(Error error);
    void setStatus(DeviceStatus status);
    void setCard(Card card);

    std::string m_id;
    std::string m_samId; // as the open reader told it; empty: it tells none
    std::unique_ptr<Transport> m_transport;
    const Clock& m_clock;
    DeviceEvents m_events;
    DeviceStatus m_status{DeviceStatus::State::Absent, "not-connected"};
    Card m_card = Card::None;
    Bytes m_received;                      // of the reply that is on its way
    std::optional<SteadyTime> m_owedSince; // an exchange of then was given up: its late reply is to be thrown away
};

} // namespace changming::drivers::sdt
