// The central platform over HTTPS (openapi.yaml): TLS with certificates on both sides, the platform's CA alone, pinned
// keys, no proxy, no redirect, no content coding, at most 30 s and 1 MiB a reply. Each verb opens a connection of its own,
// so that it is certain what has left: before TLS stands no byte of a request can have; behind it one may.
//
// Any thread; verbs do not share anything that changes. A verb ends at its deadline or at once when it is stopped.
#pragma once

#include "kiosk/base/result.h"
#include "kiosk/cases/platform_port.h"
#include "kiosk/cases/rating_port.h"
#include "kiosk/cases/slip_inquiry.h"
#include "kiosk/platform/client_settings.h"

#include <memory>
#include <string>

namespace changming::platform
{

class Client final : public cases::PlatformPort, public cases::SlipPort, public cases::RatingPort
{
public:
    // Errors: those of checkedSettings.
    static Result<std::unique_ptr<Client>> open(ClientSettings settings);
    ~Client() override;

    cases::Reply submit(const cases::SealedApplication& application, SteadyTime deadline, std::stop_token stop) override;
    cases::Reply lookup(const std::string& key, SteadyTime deadline, std::stop_token stop) override;
    cases::SlipReply caseOfSlip(const std::string& slipToken, SteadyTime deadline, std::stop_token stop) override;
    cases::Reply rate(const cases::SealedRating& rating, SteadyTime deadline, std::stop_token stop) override;
    // True only when the platform itself answered GET /v1/health.
    bool reachable(SteadyTime deadline, std::stop_token stop) override;

private:
    explicit Client(ClientSettings settings);
    ClientSettings m_settings;
};

} // namespace changming::platform
