// A client that trusts the demo's CA, and a directory for certificates that it must not trust.
#pragma once

#include "kiosk/platform/client.h"
#include "tests/kiosk/platform/tls_peer.h"
#include "tests/platform/demo_pki.h"

#include <gtest/gtest.h>

namespace changming::platform
{

class PeerFixture : public testing::Test
{
protected:
    std::filesystem::path pki = tests::demoPki();
    tests::TemporaryDirectory own;
    tests::CertificateFiles ca{pki / "ca.crt", pki / "ca.key"};
    tests::CertificateFiles server{pki / "server.crt", pki / "server.key"};
    cases::SealedApplication application{"0b5bd2d6-3c1e-4f0a-9a54-111111111111", "PA-RS-0005", "A017", std::string(5000, 'x')};

    static constexpr const char* acceptance =
        R"({"caseNumber":"PA0416208763","state":"accepted","acceptedAt":"2026-04-16T14:32:05+08:00","promisedBy":"2026-04-28","office":{"zh-CN":"中心","en":"Centre"}})";

    ClientSettings settings(const std::string& url) const { return {url, pki / "ca.crt", pki / "terminal.crt", pki / "terminal.key", {}}; }
    std::unique_ptr<Client> clientOf(const std::string& url) const { return Client::open(settings(url)).value(); }
    static SteadyTime in(std::chrono::milliseconds time) { return std::chrono::steady_clock::now() + time; }
    cases::Reply submitTo(const tests::TlsPeer& peer) const { return clientOf(peer.url())->submit(application, in(std::chrono::seconds(20)), {}); }
};

} // namespace changming::platform
