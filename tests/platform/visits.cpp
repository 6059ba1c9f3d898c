#include "tests/platform/visits.h"

#include "kiosk/base/uuid.h"

#include <openssl/crypto.h>

#include <array>
#include <cstdint>

namespace changming::sandbox
{

namespace
{

std::string drawnToken()
{
    std::array<std::byte, 16> bytes{};
    randomBytes(bytes);
    return hex(bytes);
}

std::string drawnCode()
{
    std::uint32_t random = 0;
    randomBytes(std::as_writable_bytes(std::span(&random, 1)));
    std::string digits = std::to_string(random % 1'000'000U);
    return std::string(6 - digits.size(), '0') + digits;
}

bool areSame(const std::string& one, const std::string& other)
{
    return one.size() == other.size() && CRYPTO_memcmp(one.data(), other.data(), one.size()) == 0;
}

} // namespace

std::string Visits::open(const std::string& person, const std::string& terminalId)
{
    const std::lock_guard lock(m_mutex);
    const SteadyTime now = m_clock.steady();
    std::erase_if(m_visits, [now](const auto& entry) { return now - entry.second.opened >= visitLifetime; });
    std::string token = drawnToken();
    Visit& visit = m_visits[token];
    visit.visitor.person = person;
    visit.terminalId = terminalId;
    visit.opened = now;
    return token;
}

void Visits::close(const std::string& token)
{
    const std::lock_guard lock(m_mutex);
    m_visits.erase(token);
}

Visits::Visit* Visits::current(const std::string& token)
{
    const auto found = m_visits.find(token);
    return found == m_visits.end() || m_clock.steady() - found->second.opened >= visitLifetime ? nullptr : &found->second;
}

std::optional<Visitor> Visits::find(const std::string& token, const std::string& terminalId)
{
    const std::lock_guard lock(m_mutex);
    const Visit* visit = current(token);
    return visit == nullptr || visit->terminalId != terminalId ? std::nullopt : std::optional(visit->visitor);
}

Visits::NewCode Visits::newCode(const std::string& token)
{
    const std::lock_guard lock(m_mutex);
    Visit* visit = current(token);
    if (visit == nullptr || visit->wrong >= maxWrongCodes)
        return {};
    const SteadyTime now = m_clock.steady();
    if (visit->codeSent && now - *visit->codeSent < codeAgain)
        return {.kind = NewCode::Kind::TooSoon, .retryAfter = std::chrono::ceil<std::chrono::seconds>(codeAgain - (now - *visit->codeSent))};
    visit->codeSent = now;
    visit->code = drawnCode();
    return {.kind = NewCode::Kind::Made, .code = visit->code};
}

Visits::Proof Visits::prove(const std::string& token, const std::string& code)
{
    const std::lock_guard lock(m_mutex);
    Visit* visit = current(token);
    if (visit == nullptr || visit->wrong >= maxWrongCodes)
        return Proof::Locked;
    if (visit->visitor.proved)
        return Proof::Right;
    const bool isGood = !visit->code.empty() && visit->codeSent && m_clock.steady() - *visit->codeSent < codeLifetime;
    if (isGood && areSame(visit->code, code)) {
        visit->visitor.proved = true;
        visit->code.clear();
        return Proof::Right;
    }
    // A code that has run out is not a guess.
    if (isGood && ++visit->wrong >= maxWrongCodes)
        return Proof::Locked;
    return Proof::Wrong;
}

} // namespace changming::sandbox
