// One citizen's visit: whose card was read, what the person agreed to and proved, and how long it may stand idle. Pure: time
// comes in, nothing goes out.
//
// REQUIRES: one thread (the GUI's). The identity and the platform's token are the only copies that outlive a page; wipe() and
// the destructor overwrite their bytes before they are given back.
#pragma once

#include "drivers/api/card_record.h"
#include "kiosk/base/clock.h"
#include "kiosk/base/consent.h"

#include <chrono>
#include <optional>
#include <string>

namespace changming::session
{

// A visit ends `idle` after the last touch; the warning stands for the last `warn` of it.
struct TimeLimit {
    std::chrono::milliseconds idle{180'000};
    std::chrono::milliseconds warn{60'000};
};

enum class Phase { Running, Warning, Over };

// How far the second proof is, the code to the person's mobile.
enum class Proof { None, Sent, Proven };

class Visit
{
public:
    Visit(const Clock& clock, TimeLimit limit);
    ~Visit();
    Visit(const Visit&) = delete;
    Visit& operator=(const Visit&) = delete;

    void touch();                                // any touch or key starts the time anew
    void setLimit(TimeLimit limit);              // pages with a result end sooner; starts the time anew
    std::chrono::milliseconds remaining() const; // never negative
    const TimeLimit& limit() const { return m_limit; }
    Phase phase() const;

    enum class Identified { First, Same, Another };
    Identified identify(drivers::CardRecord card); // keeps the first card; another one is told, not kept
    const drivers::CardRecord* identity() const { return m_identity ? &*m_identity : nullptr; }

    // Asked once a visit: the first answer stays.
    void consentTo(int version);
    const std::optional<Consent>& consent() const { return m_consent; }

    // The platform's side of the visit, once it is open there; the token is empty before, and again when the platform has
    // forgotten it (visit-gone): then the proof is lost with it.
    void admit(std::string token);
    void forgotten();
    const std::string& token() const { return m_token; }

    // REQUIRES: a token. A proof that was given stays when another code is sent.
    void codeSent();
    void proven();
    Proof proof() const { return m_proof; }

    // All of it: identity, consent, token, proof.
    void wipe();

private:
    const Clock& m_clock;
    TimeLimit m_limit;
    SteadyTime m_lastTouch;
    std::optional<drivers::CardRecord> m_identity;
    std::optional<Consent> m_consent;
    std::string m_token;
    Proof m_proof = Proof::None;
};

} // namespace changming::session
