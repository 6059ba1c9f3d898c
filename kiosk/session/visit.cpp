#include "kiosk/session/visit.h"

#include "kiosk/session/overwrite.h"

#include <algorithm>
#include <utility>

namespace changming::session
{

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

void Visit::consentTo(int version)
{
    if (!m_consent)
        m_consent = Consent{.version = version, .at = std::chrono::floor<std::chrono::seconds>(m_clock.wall())};
}

void Visit::admit(std::string token)
{
    forgotten();
    m_token = token;
    overwrite(token);
}

void Visit::forgotten()
{
    overwrite(m_token);
    m_proof = Proof::None;
}

void Visit::codeSent()
{
    if (m_proof == Proof::None && !m_token.empty())
        m_proof = Proof::Sent;
}

void Visit::proven()
{
    if (!m_token.empty())
        m_proof = Proof::Proven;
}

void Visit::wipe()
{
    if (m_identity)
        overwrite(*m_identity);
    m_identity.reset();
    m_consent.reset();
    forgotten();
}

} // namespace changming::session
