// Where a case stands. Stored and sent as tokens (in_progress …); Chinese only on the screen. Pure.
#pragma once

#include <array>
#include <optional>
#include <string_view>

namespace changming::cases
{

enum class CaseState {
    Draft,
    Signed,
    Queued,      // confirmed and durable here; the platform decided nothing yet: may still be withdrawn here
    Sending,     // committed before the first request byte
    Unconfirmed, // sent, no answer: the platform is asked before the same bytes go again
    Accepted,    // the platform's number has arrived
    Duplicate,   // the platform names the person's existing case instead
    InProgress,
    Supplement,
    Completed,
    Refused, // decided by an office; a refused *request* is quarantined instead
    Withdrawn,
    Quarantined, // the platform will not take it as it is: staff see it in red, never dropped
};

inline constexpr std::array allCaseStates{CaseState::Draft,       CaseState::Signed,    CaseState::Queued,    CaseState::Sending,
                                          CaseState::Unconfirmed, CaseState::Accepted,  CaseState::Duplicate, CaseState::InProgress,
                                          CaseState::Supplement,  CaseState::Completed, CaseState::Refused,   CaseState::Withdrawn,
                                          CaseState::Quarantined};

std::string_view token(CaseState state);
std::optional<CaseState> caseStateFrom(std::string_view token);

bool mayBecome(CaseState from, CaseState to);

// Still the courier's work: queued, sending, unconfirmed.
bool isWaiting(CaseState state);

} // namespace changming::cases
