#include "kiosk/session/visit.h"

#include <algorithm>
#include <cstring>
#include <utility>

namespace changming::session
{

namespace
{

// explicit_bzero: a plain loop before a free is what optimisers remove.
void overwrite(std::string& text)
{
    explicit_bzero(text.data(), text.capacity());
    text.clear();
}

void overwrite(drivers::CardRecord& card)
{
    for (std::string* text : {&card.name, &card.englishName, &card.ethnicity, &card.birthDate, &card.address, &card.number, &card.issuer, &card.validFrom,
                              &card.validUntil, &card.nationality, &card.passNumber, &card.photo})
        overwrite(*text);
}

} // namespace

Visit::Visit(const Clock& clock, TimeLimit limit) : m_clock(clock), m_limit(limit), m_lastTouch(clock.steady()) {}

Visit::~Visit()
{
    wipe();
}

void Visit::touch()
{
    m_lastTouch = m_clock.steady();
}

void Visit::setLimit(TimeLimit limit)
{
    m_limit = limit;
    touch();
}

std::chrono::milliseconds Visit::remaining() const
{
    const auto idle = std::chrono::duration_cast<std::chrono::milliseconds>(m_clock.steady() - m_lastTouch);
    return std::max(m_limit.idle - idle, std::chrono::milliseconds{0});
}

Phase Visit::phase() const
{
    const auto left = remaining();
    if (left.count() == 0)
        return Phase::Over;
    return left <= m_limit.warn ? Phase::Warning : Phase::Running;
}

Visit::Identified Visit::identify(drivers::CardRecord card)
{
    if (!m_identity) {
        m_identity = std::move(card);
        return Identified::First;
    }
    const bool same = m_identity->type == card.type && m_identity->number == card.number;
    overwrite(card);
    return same ? Identified::Same : Identified::Another;
}

void Visit::wipe()
{
    if (m_identity)
        overwrite(*m_identity);
    m_identity.reset();
}

} // namespace changming::session
