#include "drivers/idcard_sdt/device.h"

#include "drivers/idcard_sdt/text_record.h"

#include <algorithm>
#include <array>

namespace changming::drivers::sdt
{

namespace
{

using namespace std::chrono_literals;

constexpr auto openWithin = 2s;
constexpr auto headerWithin = 2s;
constexpr auto replyWithin = 5s;
constexpr auto findPeriod = 300ms;     // while somebody waits for a card
constexpr auto presencePeriod = 600ms; // while nobody does
constexpr auto quiet = 50ms;           // a line that says nothing for so long is drained
constexpr std::size_t mostDrained = 64UL * 1024;
constexpr std::size_t mostPhoto = 1024;

bool isLinkLost(const Error& error)
{
    return error.code == "gone" || error.code == "no-answer" || error.code.starts_with("sam-");
}

bool isGivenUp(const Error& error)
{
    return error.code == "cancelled" || error.code == "time-out";
}

std::string textOrNone(Result<std::string> text)
{
    return text ? *std::move(text) : std::string{};
}

bool isSamFault(std::uint8_t sw3)
{
    return sw3 == 0x60 || sw3 == 0x66;
}

} // namespace

SdtReader::SdtReader(std::string id, std::unique_ptr<Transport> transport, const Clock& clock, DeviceEvents events)
    : m_id(std::move(id)), m_transport(std::move(transport)), m_clock(clock), m_events(std::move(events))
{
}

Result<void> SdtReader::attend(SteadyTime deadline, const std::stop_token& stop)
{
    if (auto opened = ensureOpen(m_clock.steady() + openWithin, stop); !opened)
        return opened.error().code == "cancelled" ? Result<void>{} : opened;
    // The exchange has limits of its own: a deadline in its middle would leave a reply behind on the line.
    if (const auto looked = look(SteadyTime::max(), stop); !looked && isLinkLost(looked.error()))
        return looked.error();
    return pause(presencePeriod, deadline, stop);
}

Result<CardRecord> SdtReader::read(SteadyTime deadline, const std::stop_token& stop)
{
    if (const auto opened = ensureOpen(std::min(deadline, m_clock.steady() + openWithin), stop); !opened)
        return opened.error();
    while (true) {
        if (stop.stop_requested())
            return Error{"cancelled", "the reading was cancelled", m_id};
        if (m_clock.steady() >= deadline)
            return Error{"time-out", "no card was put on until the deadline", m_id, "没有放上证件"};
        if (const auto looked = look(deadline, stop); !looked)
            return looked.error();
        if (m_card == Card::Fresh)
            return readFound(deadline, stop);
        if (const auto paused = pause(findPeriod, deadline, stop); !paused)
            return paused.error();
    }
}

Result<void> SdtReader::ensureOpen(SteadyTime deadline, const std::stop_token& stop)
{
    if (m_transport->isOpen())
        return {};
    if (const auto opened = m_transport->open(deadline, stop); !opened)
        return isGivenUp(opened.error()) ? opened.error() : lose(opened.error());
    if (const auto drained = drain(stop); !drained)
        return lose(drained.error());
    const auto answer = ask(samStatus, SteadyTime::max(), stop);
    if (!answer)
        return lose(answer.error());
    if (answer->sw3() != done)
        return lose(statusError(answer->sw3()));
    const auto id = ask(samId, SteadyTime::max(), stop);
    if (!id && !m_transport->isOpen())
        return id.error();
    if (!id && isGivenUp(id.error()))
        return lose(id.error());
    // A reader that tells no id still reads cards; who needs the id sees that it is not there.
    m_samId = id && id->sw3() == done ? textOrNone(samIdText(id->data)) : std::string{};
    setStatus({DeviceStatus::State::Ready, {}});
    return {};
}

// What another host left on the line would be taken for the first answer.
Result<void> SdtReader::drain(const std::stop_token& stop)
{
    std::array<std::byte, 1024> rubbish{};
    for (std::size_t drained = 0; drained < mostDrained;) {
        const auto count = m_transport->read(rubbish, m_clock.steady() + quiet, stop);
        if (!count)
            return count.error().code == "time-out" ? Result<void>{} : count.error();
        drained += *count;
    }
    return Error{"no-answer", "the reader does not stop talking", m_id};
}

// One look at the field: is there a card, and is it one that was read already?
Result<void> SdtReader::look(SteadyTime deadline, const std::stop_token& stop)
{
    const auto seen = ask(findCard, deadline, stop);
    if (!seen)
        return seen.error();
    if (seen->sw3() == found) {
        if (m_card == Card::Spent)
            setCard(Card::None); // lifted and put on again, or another one, between two looks
        setCard(Card::Fresh);
        return {};
    }
    if (m_card == Card::None)
        return {};
    // "Not found" alone proves nothing: a card that was read already hides from the search.
    const auto still = ask(readNewAddress, deadline, stop);
    if (!still)
        return still.error();
    if (still->sw3() != done && still->sw3() != empty)
        setCard(Card::None);
    return {};
}

Result<CardRecord> SdtReader::readFound(SteadyTime deadline, const std::stop_token& stop)
{
    setCard(Card::Spent); // whatever happens now, it must be lifted before it is found again
    const auto selected = ask(selectCard, deadline, stop);
    if (!selected)
        return selected.error();
    if (selected->sw3() != done)
        return statusError(selected->sw3());
    const auto answer = ask(readTextAndPhoto, deadline, stop);
    if (!answer)
        return answer.error();
    if (answer->sw3() != done)
        return statusError(answer->sw3());
    const auto parts = splitTextAndPhoto(answer->data);
    if (!parts)
        return parts.error();
    auto card = parseTextRecord(parts->text);
    if (!card)
        return card;
    if (parts->photo.size() <= mostPhoto)
        card->photo.assign(reinterpret_cast<const char*>(parts->photo.data()), parts->photo.size());
    card->samId = m_samId;
    if (const auto appended = readAppended(*card, deadline, stop); !appended)
        return appended.error();
    return card;
}

// Whoever has moved carries the new address behind the printed one. A card without one, or a reader that cannot tell, is as
// good as read.
Result<void> SdtReader::readAppended(CardRecord& card, SteadyTime deadline, const std::stop_token& stop)
{
    if (card.type != CardType::Resident && card.type != CardType::ResidencePermit)
        return {};
    const auto answer = ask(readNewAddress, deadline, stop);
    if (!answer && (isGivenUp(answer.error()) || isLinkLost(answer.error())))
        return answer.error();
    if (answer && answer->sw3() == done)
        applyNewAddress(answer->data, card);
    return {};
}

// An exchange, with what it says about the link itself drawn from it.
Result<Reply> SdtReader::ask(Command command, SteadyTime deadline, const std::stop_token& stop)
{
    auto reply = exchange(command, deadline, stop);
    if (!reply)
        return isLinkLost(reply.error()) ? lose(reply.error()) : reply.error();
    if (isSamFault(reply->sw3()))
        return lose(statusError(reply->sw3()));
    return reply;
}

Result<Reply> SdtReader::exchange(Command command, SteadyTime deadline, const std::stop_token& stop)
{
    if (m_owedSince) {
        const auto late = receive(*m_owedSince, deadline, stop);
        if (!late && (isGivenUp(late.error()) || isLinkLost(late.error())))
            return late.error();
        m_owedSince.reset();
    }
    m_received.clear();
    if (const auto written = writeAll(*m_transport, commandFrame(command), std::min(deadline, m_clock.steady() + headerWithin), stop); !written)
        return written.error().code == "cancelled" ? written.error() : Error{"gone", "the reader takes no bytes", m_id, "读卡器没有反应"};
    const SteadyTime started = m_clock.steady();
    auto reply = receive(started, deadline, stop);
    if (!reply && isGivenUp(reply.error()))
        m_owedSince = started;
    return reply;
}

Result<Reply> SdtReader::receive(SteadyTime started, SteadyTime deadline, const std::stop_token& stop)
{
    std::size_t taken = 0;
    while (true) {
        Scan scan = scanReply(m_received);
        if (scan.consumed > 0) // what was taken is given back, and not kept as room for the next reply
            m_received = Bytes(m_received.begin() + static_cast<std::ptrdiff_t>(scan.consumed), m_received.end());
        switch (scan.kind) {
        case Scan::Kind::Complete:
            return std::move(scan.reply);
        case Scan::Kind::ChecksumWrong:
            return Error{"reply-checksum", "the reader's reply is damaged", m_id};
        case Scan::Kind::VendorTimeOut:
            return Error{"reply-time-out", "the reader reports a time-out of its own", m_id};
        case Scan::Kind::Incomplete:
            break;
        }
        const SteadyTime until = started + (m_received.size() < headerSize ? headerWithin : replyWithin);
        std::array<std::byte, 2048> bytes{};
        const auto count = m_transport->read(bytes, std::min(deadline, until), stop);
        if (count && taken < mostDrained) {
            m_received.insert(m_received.end(), bytes.begin(), bytes.begin() + static_cast<std::ptrdiff_t>(*count));
            taken += *count;
            continue;
        }
        if (!count && count.error().code != "time-out")
            return count.error();
        if (!count && deadline < until)
            return Error{"time-out", "the deadline came before the reader's reply", m_id, "读卡超时"};
        return Error{"no-answer", "the reader does not answer", m_id, "读卡器没有反应"};
    }
}

// Waits, and takes in what nobody asked for. A stop ends it early without an error.
Result<void> SdtReader::pause(std::chrono::milliseconds length, SteadyTime deadline, const std::stop_token& stop)
{
    if (m_owedSince)
        return {}; // what comes now is the late reply: the next exchange knows what to do with it
    const SteadyTime until = std::min(deadline, m_clock.steady() + length);
    std::array<std::byte, 256> rubbish{};
    while (m_clock.steady() < until) {
        const auto count = m_transport->read(rubbish, until, stop);
        if (!count && count.error().code == "gone")
            return lose(count.error());
        if (!count)
            return {};
    }
    return {};
}

Error SdtReader::lose(Error error)
{
    m_transport->close();
    m_received.clear();
    m_owedSince.reset();
    setCard(Card::None);
    if (error.code == "gone")
        setStatus({DeviceStatus::State::Absent, "unplugged"});
    else if (error.code != "cancelled")
        setStatus({DeviceStatus::State::Faulted, error.code});
    error.place = m_id;
    return error;
}

void SdtReader::setStatus(DeviceStatus status)
{
    if (m_status == status)
        return;
    m_status = std::move(status);
    if (m_events.status)
        m_events.status(m_status);
}

void SdtReader::setCard(Card card)
{
    const bool was = m_card != Card::None, is = card != Card::None;
    m_card = card;
    if (was != is && m_events.cardPresence)
        m_events.cardPresence(is);
}

} // namespace changming::drivers::sdt
